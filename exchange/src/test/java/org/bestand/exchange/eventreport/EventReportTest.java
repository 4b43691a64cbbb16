package org.bestand.exchange.eventreport;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bestand.exchange.view.ClaimMaker;
import org.bestand.exchange.view.RandomViews;
import org.bestand.exchange.view.SmallRecord;
import org.bestand.exchange.view.SmallRecord.Written;
import org.bestand.exchange.view.Table;
import org.bestand.exchange.view.View;
import org.bestand.model.Claim;
import org.bestand.model.Kind;
import org.bestand.model.VictimGroup;
import org.junit.jupiter.api.Test;

/** The table as the functions of the package need it. */
class EventReportTest {
    private static final int VIEWS = 800;

    private static Written written(View view) {
        return SmallRecord.written(new EventReport(), view);
    }

    private static NamedCsvRecord row(String id) {
        return Table.of(written(SmallRecord.view()).text()).rows().stream()
                .filter(row -> row.getField("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hasTheColumnsOfThePackageInItsOrder() {
        List<String> columns = EventReport.COLUMNS;
        assertThat(columns).hasSize(108).doesNotHaveDuplicates();
        assertThat(columns.indexOf("certain6")).isEqualTo(10);
        assertThat(columns.indexOf("geo_precision")).isEqualTo(17);
        assertThat(columns.subList(18, 30))
                .containsExactly(
                        "actor1",
                        "actor1_id",
                        "actor1_type",
                        "actor1_subtype",
                        "actor1_party",
                        "actor1_violence",
                        "actor1_precision",
                        "actor1_initiator",
                        "actor1_perpetrator",
                        "actor1_intervener",
                        "actor1_bystander",
                        "actor1_victim");
        assertThat(columns.indexOf("event_context")).isEqualTo(90);
        assertThat(columns.subList(92, 95)).containsExactly("deaths_best", "deaths_low", "deaths_high");
        assertThat(columns.getLast()).isEqualTo("aggregation");
        assertThat(Table.of(written(SmallRecord.view()).text()).header()).isEqualTo(columns);
    }

    @Test
    void aLeastHasNoHighAndARoundedFigureIsABestAlone() {
        NamedCsvRecord row = row("i00000000a1-r1-KGZ");
        assertThat(row.getField("deaths_low")).isEqualTo("4");
        assertThat(row.getField("deaths_best")).isEqualTo("4");
        assertThat(row.getField("deaths_high")).isEqualTo("NA");
        assertThat(row.getField("injuries_best")).isEqualTo("11");
        assertThat(row.getField("injuries_low")).isEqualTo("NA");
        assertThat(row.getField("certain")).isEqualTo("6");
    }

    @Test
    void reportsOfOneEventShareItsIdAndAReprintIsNone() {
        List<NamedCsvRecord> rows = Table.of(written(SmallRecord.view()).text()).rows();
        assertThat(rows)
                .filteredOn(row -> row.getField("event_id").equals("i00000000a1"))
                .extracting(row -> row.getField("id"))
                .containsExactly("i00000000a1-r1-KGZ", "i00000000a1-r1-TJK", "i00000000a1-r2-KGZ");
        assertThat(rows).noneMatch(row -> row.getField("source").contains("Herdruk"));
        assertThat(written(SmallRecord.view()).lost("claims left out, their report reprints another"))
                .containsExactly(SmallRecord.REPRINTED.id());
        assertThat(rows).noneMatch(row -> row.getField("event_id").equals("i00000000a6"));
    }

    @Test
    void wordsForManyAreNoFigure() {
        assertThat(row("i00000000a4-r4-COD").getField("deaths_low")).isEqualTo("NA");
        assertThat(written(SmallRecord.view()).lost("claims whose figure is words alone"))
                .containsExactly(SmallRecord.DOZENS.id());
    }

    private static ClaimMaker dead(String id) {
        return new ClaimMaker(id, Kind.KILLED).on("KGZ");
    }

    private static Claim in(ClaimMaker claim) {
        return claim.in(SmallRecord.FIRST, "sneuvelden");
    }

    @Test
    void severalFiguresOfOneReportAreBoundsWithoutABest() {
        assertThat(Told.of(
                        List.of(in(dead("x1").exactly(4, null)), in(dead("x2").exactly(9, null)))))
                .isEqualTo(new Told(4L, null, 9L));
        assertThat(Told.of(
                        List.of(in(dead("x1").exactly(4, null)), in(dead("x2").count(9L, null, null)))))
                .isEqualTo(new Told(4L, null, null));
        assertThat(Told.of(List.of(in(dead("x1").count(40L, 50L, null))))).isEqualTo(new Told(40L, null, 50L));
        assertThat(Told.of(List.of(in(dead("x1").count(null, 49L, null))))).isEqualTo(new Told(null, 49L, 49L));
        assertThat(Told.of(List.of(in(dead("x1").exactly(0, null))))).isEqualTo(new Told(0L, 0L, 0L));
    }

    @Test
    void aWholeHoldsItsPartsAndGroupsAddUp() {
        Claim soldiers = in(dead("x1").exactly(4, VictimGroup.MIL));
        Claim civilians = in(dead("x2").exactly(5, VictimGroup.CVL));
        Claim children = in(dead("x3").exactly(2, VictimGroup.CHD));
        assertThat(Told.of(List.of(soldiers, civilians, children))).isEqualTo(new Told(9L, 9L, 9L));
        assertThat(Told.of(List.of(in(dead("x4").exactly(12, null)), soldiers, civilians)))
                .isEqualTo(new Told(12L, 12L, 12L));
        assertThat(Told.of(List.of(in(dead("x4").exactly(6, null)), soldiers, civilians)))
                .isEqualTo(new Told(6L, null, 9L));
    }

    @Test
    void comesWithAScriptThatCallsTheRulesOnItsOwnData() {
        assertThat(new EventReport().companions().get("R"))
                .contains("aggregateData(")
                .doesNotContain("aggregate_maverick_con(");
    }

    @Test
    void everyRowOfRandomRecordsCanBeAggregated() {
        int seen = 0;
        for (long seed = 1; seed <= VIEWS; seed++) {
            Set<String> ids = new HashSet<>();
            for (NamedCsvRecord row :
                    Table.of(written(RandomViews.of(seed)).text()).rows()) {
                check(row, "seed " + seed);
                assertThat(ids.add(row.getField("id"))).as("seed %s", seed).isTrue();
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(VIEWS / 2);
    }

    private static void check(NamedCsvRecord row, String seed) {
        assertThat(row.getFields()).as(seed).hasSize(108).noneMatch(String::isEmpty);
        assertThat(row.getField("certain")).as(seed).matches("[0-6]");
        assertThat(row.getField("source_classification")).as(seed).isEqualTo("0");
        assertThat(row.getField("number_of_sources")).as(seed).isEqualTo("0");
        assertThat(row.getField("geo_precision")).as(seed).matches("[1-6]|NA");
        for (String figure : List.of("deaths", "injuries")) {
            String low = row.getField(figure + "_low");
            String high = row.getField(figure + "_high");
            if (!low.equals("NA") && !high.equals("NA")) {
                assertThat(Long.parseLong(low)).as(seed).isLessThanOrEqualTo(Long.parseLong(high));
            }
        }
        for (int n = 1; n <= 6; n++) {
            boolean there = !row.getField("actor" + n + "_id").equals("NA");
            assertThat(row.getField("actor" + n + "_victim").matches("[01]"))
                    .as(seed)
                    .isEqualTo(there);
            assertThat(row.getField("actor" + n + "_precision").matches("[0-4]"))
                    .as(seed)
                    .isEqualTo(there);
        }
    }
}
