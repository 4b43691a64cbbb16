package org.bestand.exchange.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bestand.exchange.ClaimFormatException;
import org.bestand.exchange.ClaimJson;
import org.bestand.exchange.scoring.Coded.Slot;
import org.bestand.model.Claim;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads claims as they stand in JSON for comparison; foreign coders leave out keys that have nothing to say. */
public final class Coding {
    private static final Set<String> WITNESSES = Set.of("OBS", "HLT", "CVL");

    /** Codes in {@link #plain} form mapped to the one that they are taken for. */
    private final Map<String, String> aliases;

    private Coding(Map<String, String> aliases) {
        this.aliases = Map.copyOf(aliases);
    }

    /** With the codes that the codebook also accepts. */
    public static Coding ofCodebook() {
        Map<String, String> aliases = new HashMap<>();
        try (InputStream in = Coding.class.getResourceAsStream("accepted-codes.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        String[] cells = line.split("\t");
                        List.of(cells[1].split(" ")).forEach(also -> aliases.put(plain(also), plain(cells[0])));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Coding(aliases);
    }

    /** A code as it is compared: without case and hyphens. */
    public static String plain(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    /** One claim. */
    public Coded claim(JsonNode claim) {
        Map<Slot, Object> slots = new EnumMap<>(Slot.class);
        slots.put(Slot.STANCE, text(claim, "stance", "asserted"));
        slots.put(Slot.NEGATED, claim.path("negated").asBoolean(false));
        slots.put(Slot.SCOPE, text(claim, "scope", "news"));
        put(slots, Slot.PHASE, text(claim, "phase", ""));
        put(slots, Slot.CONTENT, text(claim, "content", ""));
        for (Slot slot : List.of(Slot.SPEAKERS, Slot.AGENTS, Slot.TARGETS, Slot.MEDIATORS)) {
            slots.put(slot, parties(claim.path(slot.word()), slot == Slot.SPEAKERS));
        }
        JsonNode count = claim.path("count");
        if (count.isObject()) {
            slots.put(Slot.COUNT, bound(count, "low") + "-" + bound(count, "high"));
        }
        JsonNode time = claim.path("time");
        if (time.isObject()) {
            slots.put(Slot.TIME, times(time));
        }
        slots.put(Slot.PLACES, names(claim.path("places")));
        JsonNode evidence = claim.path("evidence");
        return new Coded(
                text(claim, "kind", "?"),
                evidence.path("start").asInt(0),
                evidence.path("end").asInt(0),
                slots);
    }

    /** One claim, through the JSON that it is written as. */
    public Coded claim(Claim claim) {
        return claim(tree(claim));
    }

    private static JsonNode tree(Claim claim) {
        return JsonMapper.shared().readTree(ClaimJson.write(claim));
    }

    private static void put(Map<Slot, Object> slots, Slot slot, String value) {
        if (!value.isEmpty()) {
            slots.put(slot, value);
        }
    }

    private static String text(JsonNode node, String key, String otherwise) {
        JsonNode value = node.path(key);
        return value.isString() && !value.asString().isEmpty() ? value.asString() : otherwise;
    }

    private static String bound(JsonNode count, String key) {
        JsonNode value = count.path(key);
        return value.isNumber() ? value.asString() : "";
    }

    private Set<String> parties(JsonNode actors, boolean speakers) {
        Set<String> parties = new TreeSet<>();
        for (JsonNode actor : actors) {
            parties.add(party(text(actor, "code", "?"), speakers));
        }
        return parties;
    }

    /** What stands before the dot; unnamed witnesses, residents and doctors are one class of speakers. */
    public String party(String code, boolean speaker) {
        int dot = code.indexOf('.');
        String head = dot < 0 ? code : code.substring(0, dot);
        String sector = dot < 0 ? "" : code.substring(dot + 1);
        if (speaker && WITNESSES.contains(sector)) {
            return "?.OBS";
        }
        if (head.equals("?")) {
            return "?." + sector;
        }
        String plain = plain(head);
        return aliases.getOrDefault(plain, plain);
    }

    private static Set<String> times(JsonNode time) {
        Set<String> times = new TreeSet<>();
        JsonNode candidates = time.path("candidates");
        if (candidates.isArray() && !candidates.isEmpty()) {
            for (JsonNode candidate : candidates) {
                times.add(day(candidate.path(0)) + ".." + day(candidate.path(1)));
            }
        } else {
            times.add(day(time.path("start")) + ".." + day(time.path("end")));
        }
        return times;
    }

    private static String day(JsonNode day) {
        String text = day.isString() ? day.asString() : "";
        return text.length() > 10 ? text.substring(0, 10) : text;
    }

    private static Set<String> names(JsonNode places) {
        Set<String> names = new TreeSet<>();
        for (JsonNode place : places) {
            names.add(folded(text(place, "name", "")));
        }
        return names;
    }

    /** A place name without case, diacritics and punctuation. */
    public static String folded(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}", "");
        return plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** The claims of a coded report. */
    public List<Coded> claims(Iterable<JsonNode> claims) {
        List<Coded> coded = new ArrayList<>();
        claims.forEach(c -> coded.add(claim(c)));
        return coded;
    }

    /**
     * Puts two codings together, report by report in the order of the first.
     *
     * @param gold coded reports, one JSON object a line with {@code report}, {@code text} and {@code claims}
     * @param claims claims, one JSON object a line with their {@code report}
     * @throws ClaimFormatException where a line is not a JSON object, with its number
     */
    public List<CodedReport> reports(List<String> gold, List<String> claims) {
        Map<String, List<JsonNode>> byReport = new HashMap<>();
        for (JsonNode claim : objects(claims)) {
            byReport.computeIfAbsent(text(claim, "report", ""), k -> new ArrayList<>())
                    .add(claim);
        }
        List<CodedReport> reports = new ArrayList<>();
        for (JsonNode report : objects(gold)) {
            String id = text(report, "report", "");
            reports.add(
                    report(id, text(report, "text", ""), report.path("claims"), byReport.getOrDefault(id, List.of())));
        }
        return reports;
    }

    /**
     * Puts two codings of one report together.
     *
     * @param gold claims of the coding that counts as right
     * @param other claims of the coding that is measured
     */
    public CodedReport report(String id, String text, List<Claim> gold, List<Claim> other) {
        return report(
                id,
                text,
                gold.stream().map(Coding::tree).toList(),
                other.stream().map(Coding::tree).toList());
    }

    private CodedReport report(String id, String text, Iterable<JsonNode> gold, List<JsonNode> other) {
        int notVerbatim = (int) other.stream()
                .filter(c -> !isVerbatim(c.path("evidence"), text))
                .count();
        return new CodedReport(id, claims(gold), claims(other), notVerbatim);
    }

    private static List<JsonNode> objects(List<String> lines) {
        List<JsonNode> objects = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                try {
                    objects.add(JsonMapper.shared().readTree(lines.get(i)));
                } catch (JacksonException e) {
                    throw new ClaimFormatException("line " + (i + 1) + " is not JSON: " + e.getOriginalMessage(), e);
                }
                if (!objects.getLast().isObject()) {
                    throw new ClaimFormatException("line " + (i + 1) + " is not a JSON object");
                }
            }
        }
        return objects;
    }

    /** Whether a quote is the words of its span; a span that runs on behind the text ends with it. */
    private static boolean isVerbatim(JsonNode evidence, String text) {
        int size = text.codePointCount(0, text.length());
        int start = Math.min(size, evidence.path("start").asInt(-1));
        int end = Math.min(size, evidence.path("end").asInt(-1));
        return start >= 0
                && start <= end
                && text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end))
                        .equals(text(evidence, "quote", ""));
    }
}
