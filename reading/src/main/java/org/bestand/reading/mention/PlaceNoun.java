package org.bestand.reading.mention;

import org.bestand.model.Precision;
import org.bestand.reading.pack.Table;

/**
 * A noun that tells what sort of place a name is.
 *
 * @param precision how exactly a place of this sort is known
 * @param template English name with {@code {}} for the name beside the noun; {@code {}} alone where the noun adds
 *     nothing
 * @param around English name of what bears the name of its town, with {@code {}} for the town; {@code {}} alone where the
 *     noun adds nothing
 * @param before whether the name may follow directly ("the village X")
 * @param of whether the name may follow after a preposition ("the airport of X")
 * @param by whether the name may follow after a preposition of nearness ("the airport near X" is that of X)
 * @param compound whether a capitalised name before it in one word makes a name of its own ("Galwanvallei")
 * @param site whether the noun alone, with a definite article, means the one in the town that was told of
 * @param back whether the noun alone, with a definite article, points back at such a place
 * @param capital whether the noun alone means the seat of the government of a country
 */
record PlaceNoun(
        Precision precision,
        String template,
        String around,
        boolean before,
        boolean of,
        boolean by,
        boolean compound,
        boolean site,
        boolean back,
        boolean capital) {

    static PlaceNoun of(Table.Row row) {
        var traits = row.list("traits");
        String template = template(row, "template");
        try {
            return new PlaceNoun(
                    Precision.of(row.get("precision")),
                    template,
                    template(row, "around"),
                    traits.contains("before"),
                    traits.contains("of"),
                    traits.contains("by"),
                    traits.contains("compound"),
                    traits.contains("site"),
                    traits.contains("back"),
                    traits.contains("capital"));
        } catch (IllegalArgumentException e) {
            throw row.wrong(e.getMessage());
        }
    }

    private static String template(Table.Row row, String column) {
        String template = row.get(column).isEmpty() ? "{}" : row.get(column);
        if (!template.contains("{}")) {
            throw row.wrong("the template '" + template + "' has no place {} for the name");
        }
        return template;
    }

    /** The name of what is called after this place, by what sort of place that is. */
    String around(String name, Precision known) {
        return known == Precision.TOWN ? around.replace("{}", name) : name;
    }

    String name(String beside) {
        return template.replace("{}", beside);
    }
}
