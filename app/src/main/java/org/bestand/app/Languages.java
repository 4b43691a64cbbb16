package org.bestand.app;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Report;
import org.bestand.reading.pack.Table;

/** Tells reports that are not in the language that is read, by the commonest words; in doubt a report is read. */
final class Languages {
    /** Fewer words than these tell nothing. */
    private static final int ENOUGH = 12;
    /** The share of a text's words that are function words: a third in most languages. */
    private static final double SURE = 0.12;

    private static final int MOST_LETTERS = 20_000;

    private final String read;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Set<String>> words = new LinkedHashMap<>();

    /**
     * @param read ISO 639-1 code of the language that is read
     */
    Languages(String read) {
        this.read = read;
        for (Table.Row row : Table.read(Languages.class, "function-words.tsv").rows()) {
            names.put(row.get("language"), row.get("name"));
            words.put(row.get("language"), Set.of(row.get("words").split(" ")));
        }
    }

    /**
     * A language that is not read.
     *
     * @param code ISO 639-1, or {@code und} where only the script is known
     * @param name in English
     */
    record Foreign(String code, String name) {
        /** The report with its language, where it told none. */
        Report of(Report report) {
            return !report.language().isEmpty()
                    ? report
                    : new Report(
                            report.id(),
                            report.date(),
                            report.title(),
                            report.text(),
                            report.url(),
                            report.source(),
                            code);
        }
    }

    /** The language of a report where it is surely another than the one read. What the words tell counts more than what the report is said to be in. */
    Optional<Foreign> foreign(Report report) {
        String text =
                report.text().substring(0, Math.min(MOST_LETTERS, report.text().length()));
        if (isOtherScript(text)) {
            return Optional.of(new Foreign("und", "another script"));
        }
        String told = report.language().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        String code = recognised(text).orElse(told.isEmpty() ? read : told);
        return code.equals(read) ? Optional.empty() : Optional.of(new Foreign(code, names.getOrDefault(code, code)));
    }

    /** The one language whose common words a text is full of; empty where it is too short or none stands out. */
    private Optional<String> recognised(String text) {
        List<String> tokens = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        if (tokens.size() < ENOUGH) {
            return Optional.empty();
        }
        Map<String, Double> shares = new HashMap<>();
        words.forEach((language, common) ->
                shares.put(language, tokens.stream().filter(common::contains).count() / (double) tokens.size()));
        String most =
                Collections.max(shares.entrySet(), Map.Entry.comparingByValue()).getKey();
        boolean standsOut = shares.get(most) >= SURE
                && shares.keySet().stream()
                        .allMatch(other -> other.equals(most) || 2 * shares.get(other) < shares.get(most));
        return standsOut ? Optional.of(most) : Optional.empty();
    }

    private static boolean isOtherScript(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return letters > ENOUGH && 2 * latin < letters;
    }
}
