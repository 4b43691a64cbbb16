package org.bestand.desk.incidents;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bestand.desk.catalogue.Facet;
import org.bestand.desk.catalogue.Selection;
import org.bestand.exchange.words.Words;

/** A selection of incidents as it is asked for elsewhere: on the command line, of the API. */
final class Elsewhere {
    private static final Set<Facet> SAYABLE = EnumSet.of(Facet.PARTY, Facet.COUNTRY, Facet.KIND, Facet.DISPUTED);

    private Elsewhere() {}

    static List<IncidentsPage.Choice> of(Selection selection, String record, Words words) {
        List<IncidentsPage.Choice> ways = new ArrayList<>();
        if (isSayable(selection)) {
            ways.add(new IncidentsPage.Choice(words.of("elsewhere.command"), command(selection, record), "", false));
        }
        ways.add(new IncidentsPage.Choice(words.of("elsewhere.api"), selection.at("/api/v1/incidents"), "", false));
        return ways;
    }

    /** Whether the command has an option for all of it. */
    private static boolean isSayable(Selection selection) {
        return selection.words().isEmpty()
                && selection.values().entrySet().stream()
                        .allMatch(one -> SAYABLE.contains(one.getKey())
                                && one.getValue().size() == 1
                                && !(one.getKey() == Facet.DISPUTED
                                        && one.getValue().contains("no")));
    }

    /** The command that lists the same. */
    static String command(Selection selection, String record) {
        StringBuilder command = new StringBuilder("./bestand incidents");
        selection.values().forEach((facet, values) -> values.stream()
                .sorted()
                .forEach(value -> command.append(option(facet, value))));
        add(command, "from", selection.from() == null ? "" : selection.from().toString());
        add(command, "to", selection.to() == null ? "" : selection.to().toString());
        add(command, "as-of", selection.asOf() == null ? "" : selection.asOf().toString());
        return command.append(" --record ").append(quoted(record)).toString();
    }

    private static String option(Facet facet, String value) {
        if (facet == Facet.DISPUTED) {
            return " --disputed";
        }
        return " --" + facet.word() + " " + quoted(value);
    }

    private static void add(StringBuilder command, String name, String value) {
        if (!value.isEmpty()) {
            command.append(" --").append(name).append(' ').append(quoted(value));
        }
    }

    /** As a shell takes it for one word. */
    static String quoted(String word) {
        boolean plain = word.matches("[A-Za-z0-9_./:,=@+-]+");
        return plain ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
