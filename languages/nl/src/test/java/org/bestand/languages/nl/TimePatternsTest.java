package org.bestand.languages.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bestand.model.ReportDate;
import org.bestand.model.When;
import org.bestand.reading.mention.NumberRules;
import org.bestand.reading.mention.TimeFinder;
import org.bestand.reading.mention.TimeMention;
import org.bestand.reading.mention.TimeRules;
import org.bestand.reading.pack.Table;
import org.bestand.reading.pack.Table.Row;
import org.bestand.reading.syntax.Tree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pattern of the pack is proved by its own example. */
class TimePatternsTest {
    private static final TimeFinder FINDER =
            new TimeFinder(TimeRules.read(DutchText.class, NumberRules.read(DutchText.class)));
    private static final ReportDate WEDNESDAY = ReportDate.of("2024-05-15");

    static Stream<Row> patterns() {
        return Table.read(DutchText.class, "time-patterns.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void anExampleComesToWhatItsRowSays(Row row) {
        Tree tree = FlatSyntax.tree("Het bleef " + row.get("example") + " stil.");
        List<TimeMention> found = FINDER.find(tree, WEDNESDAY);
        String result = found.stream().map(TimePatternsTest::show).collect(Collectors.joining("; "));
        assertThat(result).as("line %d", row.line()).isEqualTo(row.get("result"));
        if (!row.get("result").isEmpty()) {
            assertThat(found.getFirst().when().text()).isEqualTo(row.get("example"));
        }
    }

    private static String show(TimeMention mention) {
        String told = days(mention.when());
        String ahead = days(mention.ahead());
        return mention.type()
                + (told.isEmpty() ? "" : " " + told)
                + (told.equals(ahead) || ahead.isEmpty() ? "" : " / " + ahead)
                + (mention.when().clock().isEmpty() ? "" : " " + mention.when().clock())
                + (mention.shift() == null ? "" : " " + mention.shift());
    }

    private static String days(When when) {
        return when.readings().stream()
                .map(i -> i.start().equals(i.end()) ? i.start().toString() : i.start() + ".." + i.end())
                .collect(Collectors.joining(" or "));
    }
}
