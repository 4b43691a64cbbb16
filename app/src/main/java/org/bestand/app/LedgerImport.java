package org.bestand.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.bestand.exchange.ledger.Coded;
import org.bestand.exchange.ledger.LedgerReader;
import org.bestand.exchange.ledger.Ledgers;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Decision.Change;
import org.bestand.model.Report;
import org.bestand.record.Known;
import org.bestand.record.Record;

/**
 * Takes in a ledger that people coded: a row that says what the record says adds at most that a person accepted it, one that says something else
 * corrects, one that the record has not is a claim of theirs. Each is a decision, so that it can be undone and holds through every further reading.
 */
final class LedgerImport {
    private static final long MOST_BYTES = 256L << 20;

    private final Path file;
    private final Known known;
    private final Map<String, Claim> read = new HashMap<>();
    /** For each claim those of its incident, beside which whoever corrects it saw it. */
    private final Map<String, List<String>> seenWith = new HashMap<>();

    private final Map<Change, String> changes = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Consumer<String> refused;

    LedgerImport(Path file, Record book, Parts parts, Consumer<String> refused) {
        this.file = file;
        this.known = Known.now(book, parts.linker());
        this.refused = refused;
        book.claims().forEach(claim -> read.put(claim.id(), claim));
        known.incidents().forEach(incident -> incident.claims().forEach(id -> seenWith.put(id, incident.claims())));
    }

    /**
     * Reads the file and takes its decisions down, all or none.
     *
     * @return what came of the rows, in a sentence
     * @throws IOException with a sentence, where it cannot be read or is no ledger
     */
    String into(Record book) throws IOException {
        LedgerReader.read(file.toString(), text(), this::take, refused);
        if (!changes.isEmpty()) {
            book.decide(changes);
        }
        List<String> parts = counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .toList();
        return file + ": " + (parts.isEmpty() ? "no row taken in" : String.join(", ", parts)) + ".";
    }

    /** Spreadsheets put a mark before UTF-8, and some do not write UTF-8 at all. */
    private String text() throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException(file + " is larger than 256 MB; take it in in parts");
        }
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not in UTF-8; save it as CSV UTF-8", e);
        }
    }

    private void take(Coded row) {
        Optional<String> reason = refusal(row);
        if (reason.isPresent()) {
            refused.accept(file + ":" + row.line() + " is not taken in: " + reason.get());
            return;
        }
        Claim now =
                known.byId().getOrDefault(row.claim().id(), read.get(row.claim().id()));
        Change change = now == null ? added(row) : changed(row, now);
        counts.merge(word(change, now), 1, Integer::sum);
        if (change != null) {
            changes.put(change, "ledger " + file.getFileName() + (row.by().isBlank() ? "" : ", by " + row.by()));
        }
    }

    private Optional<String> refusal(Coded row) {
        Report report = known.reports().get(row.claim().report());
        if (report == null) {
            return Optional.of("report " + row.claim().report() + " is not in the record; read it first");
        }
        if (!row.claim().evidence().isIn(report.text())) {
            return Optional.of("report " + report.id() + " does not hold its words at these positions"
                    + (row.sha256().isEmpty() ? "" : "; the ledger may be of another version of the text"));
        }
        Claim now = read.get(row.claim().id());
        boolean isOther = now != null
                && !(now.evidence().equals(row.claim().evidence())
                        && now.report().equals(row.claim().report()));
        return isOther
                ? Optional.of(
                        "the record has a claim " + now.id() + " of other words; leave claim_id empty for a new one")
                : Optional.empty();
    }

    /** A claim that nobody has yet; one that was found wrong is nothing. */
    private static Change added(Coded row) {
        return switch (row.status()) {
            case Ledgers.REJECTED, Coded.WITHDRAWN -> null;
            default -> new Decision.Accepted(row.claim());
        };
    }

    private Change changed(Coded row, Claim now) {
        Decision decision = known.decided().of(now.id());
        if (row.status().equals(Coded.WITHDRAWN)) {
            return null;
        }
        if (row.status().equals(Ledgers.REJECTED)) {
            return known.decided().isRejected(now.id()) ? null : new Decision.Rejected(now);
        }
        if (!row.claim().equals(Ledgers.carried(now))) {
            return new Decision.Corrected(
                    now, Ledgers.restored(row.claim(), now), seenWith.getOrDefault(now.id(), List.of()));
        }
        return decision == null && !row.status().equals(Ledgers.PROPOSED) ? new Decision.Accepted(now) : null;
    }

    private static String word(Change change, Claim now) {
        return switch (change) {
            case null -> "as they were";
            case Decision.Corrected corrected -> "corrected";
            case Decision.Rejected rejected -> "rejected";
            default -> now == null ? "new" : "accepted";
        };
    }
}
