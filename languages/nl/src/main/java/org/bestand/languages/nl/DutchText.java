package org.bestand.languages.nl;

import org.bestand.reading.pack.Table;
import org.bestand.reading.text.Segmenter;
import org.bestand.reading.text.TextRules;

/** The first stage for Dutch, from the pack's tables. */
public final class DutchText {
    private DutchText() {}

    /**
     * The rules of Dutch sentences and tokens.
     *
     * @throws org.bestand.reading.pack.PackException where a table is missing or wrong
     */
    public static TextRules rules() {
        return TextRules.of(
                table("abbreviations.tsv"),
                table("sentence-words.tsv"),
                table("quotation-marks.tsv"),
                table("furniture.tsv"));
    }

    /** A segmenter with these rules. */
    public static Segmenter segmenter() {
        return new Segmenter(rules());
    }

    private static Table table(String file) {
        return Table.read(DutchText.class, file);
    }
}
