package org.bestand.app;

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

    /** The language of a report where it is surely another than the one read. */
    Optional<String> foreign(Report report) {
        if (!report.language().isEmpty()) {
            String code = report.language().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
            return code.equals(read) ? Optional.empty() : Optional.of(names.getOrDefault(code, code));
        }
        String text =
                report.text().substring(0, Math.min(MOST_LETTERS, report.text().length()));
        if (isOtherScript(text)) {
            return Optional.of("another script");
        }
        List<String> tokens = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        return tokens.size() < ENOUGH ? Optional.empty() : foreign(tokens);
    }

    private Optional<String> foreign(List<String> tokens) {
        Map<String, Double> shares = new HashMap<>();
        words.forEach((language, common) ->
                shares.put(language, tokens.stream().filter(common::contains).count() / (double) tokens.size()));
        double own = shares.get(read);
        return words.keySet().stream()
                .filter(language -> shares.get(language) >= SURE && shares.get(language) > 2 * own)
                .max((a, b) -> Double.compare(shares.get(a), shares.get(b)))
                .map(names::get);
    }

    private static boolean isOtherScript(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return letters > ENOUGH && 2 * latin < letters;
    }
}
