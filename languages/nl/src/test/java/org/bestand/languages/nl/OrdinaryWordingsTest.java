package org.bestand.languages.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.reading.pack.Table;
import org.junit.jupiter.api.Test;

/** The ordinary wordings of each kind of claim in Dutch and Flemish news, one plain sentence each. */
class OrdinaryWordingsTest {
    static final String SENTENCES = "wordings.tsv";

    /** Shows that the report is about war and claims nothing. */
    private static final String BESIDE = "\n\nZo zien de soldaten, de strijders en de milities het.";

    /** All were read when they were written down; a new rule may turn a few that are worth it. */
    private static final double RIGHT = 0.97;

    @Test
    void areRead() {
        List<Table.Row> rows = Table.read(OrdinaryWordingsTest.class, SENTENCES).rows();
        List<String> wrong = new ArrayList<>();
        for (Table.Row row : rows) {
            List<Claim> claims = Dutch.reader()
                    .read(Report.of("wording", ReportDate.of("2025-05-15"), row.get("sentence") + BESIDE));
            if (claims.stream().noneMatch(c -> tells(row, c))) {
                wrong.add(row.line() + " " + row.get("kind") + ": " + row.get("sentence"));
            }
        }
        System.out.println("[wordings] not read as they should be: " + String.join("\n   ", wrong));
        assertThat(1 - wrong.size() / (double) rows.size()).isGreaterThanOrEqualTo(RIGHT);
    }

    private static boolean tells(Table.Row row, Claim claim) {
        return claim.kind().word().equals(row.get("kind"))
                && isAbout(row.get("about"), claim)
                && areParties(row.get("agents"), claim.agents())
                && areParties(row.get("targets"), claim.targets())
                && (row.get("count").isEmpty()
                        || claim.count() != null
                                && row.get("count")
                                        .equals(String.valueOf(claim.count().low())));
    }

    private static boolean isAbout(String about, Claim claim) {
        return about.isEmpty()
                || about.equals(claim.content())
                || claim.phase() != null && about.equals(claim.phase().word());
    }

    private static boolean areParties(String codes, List<Actor> actors) {
        return codes.isEmpty()
                || actors.stream()
                        .map(Actor::party)
                        .collect(Collectors.toSet())
                        .equals(Set.copyOf(Arrays.asList(codes.split(","))));
    }
}
