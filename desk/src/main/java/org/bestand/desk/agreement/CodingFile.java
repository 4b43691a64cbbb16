package org.bestand.desk.agreement;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.desk.web.Problem;
import org.bestand.exchange.ClaimFormatException;
import org.bestand.exchange.ClaimJson;
import org.bestand.exchange.ledger.Coded;
import org.bestand.exchange.ledger.LedgerReader;
import org.bestand.exchange.ledger.Ledgers;
import org.bestand.model.Claim;
import org.bestand.model.Span;

/** Reads a coding out of a file: claims as {@code bestand claims} prints them, or a ledger. */
final class CodingFile {
    /** More claims are compared on the terminal. */
    static final int MOST_CLAIMS = 20_000;

    private static final int MOST_TOLD = 20;
    private static final int LONGEST_NAME = 80;
    private static final Comparator<Claim> BY_TEXT =
            Comparator.<Claim, Span>comparing(claim -> claim.evidence().span()).thenComparing(Claim::id);

    private final String name;
    private final Map<String, Map<String, Claim>> claims = new HashMap<>();
    private final Map<String, Set<String>> rejected = new HashMap<>();
    private final List<String> refused = new ArrayList<>();
    private int unread;
    private int size;

    private CodingFile(String name) {
        this.name = name;
    }

    /**
     * The coding of a file.
     *
     * @param name what its sender calls it; only ever shown
     * @throws Problem with a sentence, where it holds no coding
     */
    static Brought read(long number, String name, byte[] bytes) {
        CodingFile file = new CodingFile(shown(name));
        String text = text(bytes);
        if (text.stripLeading().startsWith("{")) {
            file.lines(text);
        } else {
            file.ledger(text);
        }
        if (file.claims.isEmpty()) {
            throw Problem.wrong("agreement-no-claims", file.name);
        }
        return file.brought(number);
    }

    private static String shown(String name) {
        String plain =
                name == null ? "" : name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        String last = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
        String shown = last.isEmpty() ? "?" : last;
        return shown.codePointCount(0, shown.length()) <= LONGEST_NAME
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Problem.wrong("agreement-no-text");
        }
    }

    private void lines(String text) {
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (!line.isBlank()) {
                try {
                    take(ClaimJson.read(line), number);
                } catch (ClaimFormatException e) {
                    refuse(name + ":" + number + " is no claim: " + e.getMessage());
                }
            }
        }
    }

    private void ledger(String text) {
        try {
            LedgerReader.read(name, text, this::take, this::refuse);
        } catch (IOException e) {
            throw Problem.wrong("agreement-no-coding", name, e.getMessage());
        }
    }

    private void take(Coded row) {
        Claim claim = row.claim();
        if (row.status().equals(Coded.WITHDRAWN)) {
            return;
        }
        if (row.status().equals(Ledgers.REJECTED)) {
            claims.computeIfAbsent(claim.report(), report -> new HashMap<>());
            rejected.computeIfAbsent(claim.report(), report -> new HashSet<>()).add(claim.id());
        } else {
            take(claim, row.line());
        }
    }

    private void take(Claim claim, long line) {
        if (++size > MOST_CLAIMS) {
            throw Problem.wrong("agreement-large", MOST_CLAIMS);
        }
        Claim former = claims.computeIfAbsent(claim.report(), report -> new HashMap<>())
                .putIfAbsent(claim.id(), claim);
        if (former != null) {
            refuse(name + ":" + line + " has the id of a claim before it, " + claim.id());
        }
    }

    private void refuse(String sentence) {
        unread++;
        if (refused.size() < MOST_TOLD) {
            refused.add(sentence);
        }
    }

    private Brought brought(long number) {
        Map<String, List<Claim>> sorted = new HashMap<>();
        claims.forEach((report, own) ->
                sorted.put(report, own.values().stream().sorted(BY_TEXT).toList()));
        return new Brought(number, name, Map.copyOf(sorted), Map.copyOf(rejected), List.copyOf(refused), unread);
    }
}
