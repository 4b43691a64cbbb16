package org.bestand.exchange.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.exchange.view.Atlas;
import org.bestand.exchange.view.ClaimMaker;
import org.bestand.exchange.view.RandomViews;
import org.bestand.exchange.view.SmallRecord;
import org.bestand.exchange.view.SmallRecord.Written;
import org.bestand.exchange.view.Table;
import org.bestand.exchange.view.View;
import org.bestand.linking.estimate.Rule;
import org.bestand.model.Claim;
import org.bestand.model.Incident;
import org.bestand.model.Kind;
import org.bestand.model.Place;
import org.bestand.model.Scope;
import org.bestand.model.VictimGroup;
import org.bestand.model.When;
import org.junit.jupiter.api.Test;

/** What UCDP's coders check of every row, and what becomes of incidents that are no event. */
class UcdpTest {
    private static final int VIEWS = 1500;

    private static Written written(View view) {
        return SmallRecord.written(new Ucdp(false, Ids.NONE), view);
    }

    private static Table table(View view) {
        return Table.of(written(view).text());
    }

    @Test
    void hasTheFortyNineColumnsOfTheCurrentRelease() {
        assertThat(Ucdp.COLUMNS).hasSize(49).doesNotHaveDuplicates();
        assertThat(Ucdp.COLUMNS.subList(44, 47)).containsExactly("best", "high", "low");
        assertThat(table(SmallRecord.view()).header()).isEqualTo(Ucdp.COLUMNS);
    }

    @Test
    void theFiguresOfBothSidesAndOfCiviliansAddUp() {
        NamedCsvRecord row = table(SmallRecord.view()).rows().getFirst();
        assertThat(row.getField("side_a")).isEqualTo("Government of Kyrgyzstan");
        assertThat(row.getField("deaths_a")).isEqualTo("16");
        assertThat(row.getField("deaths_b")).isEqualTo("2");
        assertThat(row.getField("deaths_civilians")).isEqualTo("5");
        assertThat(row.getField("best")).isEqualTo("23");
        assertThat(row.getField("low")).isEqualTo("11");
        assertThat(row.getField("source_office")).isEqualTo("De Bode;Het Blad").doesNotContain("Krant");
        assertThat(row.getField("number_of_sources")).isEqualTo("2");
        assertThat(row.getField("source_original"))
                .isEqualTo("Kyrgyzstan (army); Sadyr Japarov (Kyrgyzstan), in TASS; Tajikistan (government)");
        assertThat(row.getField("adm_2")).isEqualTo("Batken District");
        assertThat(row.getField("conflict_new_id")).isEmpty();
    }

    @Test
    void anotherRuleGivesOtherFigures() {
        NamedCsvRecord row = table(SmallRecord.view(Rule.CONSERVATIVE)).rows().getFirst();
        assertThat(row.getField("deaths_a")).isEqualTo("4");
        assertThat(written(SmallRecord.view(Rule.CONSERVATIVE)).told().rules().toString())
                .contains("conservative/2")
                .doesNotContain("ucdp/2");
    }

    @Test
    void wordsWithoutAFigureAreNoNumber() {
        Written written = written(SmallRecord.view());
        assertThat(written.lost("incidents left out, the dead are told in words"))
                .containsExactly("i00000000a4");
        assertThat(Table.of(written.text()).rows())
                .noneMatch(row -> row.getField("where_coordinates").equals("Sake"));
    }

    @Test
    void forceAgainstCiviliansAloneIsOneSided() {
        NamedCsvRecord row = table(SmallRecord.view()).rows().get(1);
        assertThat(row.getField("type_of_violence")).isEqualTo("3");
        assertThat(row.getField("dyad_name")).isEqualTo("ALFA-FRONT - Civilians");
        assertThat(row.getField("deaths_civilians")).isEqualTo("7");
        assertThat(row.getField("gwnoa")).isEmpty();
    }

    @Test
    void whatIsOpenAboveIsToldAndNotNarrowed() {
        assertThat(written(SmallRecord.view()).lost("rows with a figure that is open above"))
                .containsExactly("i00000000a1");
    }

    private static View one(List<Claim> claims, String first, String last, Place... places) {
        Incident incident = new Incident(
                "i00000000b1",
                Incident.Sort.VIOLENCE,
                Scope.NEWS,
                List.of("KGZ", "TJK"),
                List.of(new When.Interval(LocalDate.parse(first), LocalDate.parse(last))),
                List.of(places),
                claims.stream().map(Claim::id).toList(),
                List.of());
        return SmallRecord.of(
                List.of(SmallRecord.FIRST), claims, List.of(), List.of(incident), Map.of(), Map.of(), null);
    }

    private static ClaimMaker dead(String id) {
        return new ClaimMaker(id, Kind.KILLED);
    }

    @Test
    void aTotalOfBothSidesHoldsTheFiguresOfEach() {
        List<Claim> claims = List.of(
                SmallRecord.CLASH,
                dead("x1").exactly(20, null).in(SmallRecord.FIRST, "doden"),
                dead("x2").on("KGZ").exactly(8, null).in(SmallRecord.FIRST, "sneuvelden"));
        NamedCsvRecord row = table(one(claims, "2031-05-06", "2031-05-06", Atlas.AK_SAI))
                .rows()
                .getFirst();
        assertThat(row.getField("best")).isEqualTo("20");
        assertThat(row.getField("deaths_a")).isEqualTo("8");
        assertThat(row.getField("deaths_unknown")).isEqualTo("12");
        assertThat(row.getField("low")).isEqualTo("8");
    }

    @Test
    void civiliansAmongTheDeadOfASideAreNotCountedTwice() {
        List<Claim> claims = List.of(
                SmallRecord.CLASH,
                dead("x1").on("KGZ").exactly(9, null).in(SmallRecord.FIRST, "doden"),
                dead("x2").on("KGZ.CVL").exactly(5, VictimGroup.CVL).in(SmallRecord.FIRST, "sneuvelden"),
                dead("x3").on("KGZ.CVL").exactly(2, VictimGroup.CHD).in(SmallRecord.FIRST, "gewond"));
        NamedCsvRecord row = table(one(claims, "2031-05-06", "2031-05-06", Atlas.AK_SAI))
                .rows()
                .getFirst();
        assertThat(row.getField("best")).isEqualTo("9");
        assertThat(row.getField("deaths_civilians")).isEqualTo("5");
        assertThat(row.getField("deaths_unknown")).isEqualTo("4");
        assertThat(row.getField("deaths_a")).isEqualTo("0");
    }

    @Test
    void anEventOverNewYearOrWithoutAPlaceIsLeftOutAndNamed() {
        List<Claim> claims = List.of(SmallRecord.CLASH, SmallRecord.TWO);
        assertThat(written(one(claims, "2031-12-31", "2032-01-01", Atlas.AK_SAI))
                        .lost("incidents left out, its days lie in two years"))
                .containsExactly("i00000000b1");
        assertThat(written(one(claims, "2031-05-06", "2031-05-06")).lost("incidents left out, no place"))
                .containsExactly("i00000000b1");
        assertThat(table(one(claims, "2031-05-06", "2031-05-06", Atlas.CONGO))
                        .rows()
                        .getFirst()
                        .getField("where_prec"))
                .isEqualTo("6");
    }

    @Test
    void deniedAndNegatedAndPlannedForceMakesNobodyASide() {
        Claim denied =
                new ClaimMaker("x1", Kind.CLASH).by("KGZ", "TJK").negated().in(SmallRecord.FIRST, "gevochten");
        assertThat(written(one(List.of(denied, SmallRecord.TWO), "2031-05-06", "2031-05-06", Atlas.AK_SAI))
                        .lost("incidents left out, only one of those who fight is named"))
                .containsExactly("i00000000b1");
    }

    @Test
    void theIdsOfUcdpComeOutOfAFileOfTheUsersInEitherOrderOfTheSides() throws IOException {
        String ged = "id,conflict_new_id,conflict_name,dyad_new_id,side_a_new_id,side_a,side_b_new_id,side_b\n"
                + "1,77.0,Kyrgyzstan - Tajikistan,88,12,Government of Tajikistan,11,Government of Kyrgyzstan\n";
        Ids ids = Ids.read("ged.csv", new ByteArrayInputStream(ged.getBytes(StandardCharsets.UTF_8)));
        Written written = SmallRecord.written(new Ucdp(false, ids), SmallRecord.view());
        NamedCsvRecord row = Table.of(written.text()).rows().getFirst();
        assertThat(row.getField("conflict_new_id")).isEqualTo("77");
        assertThat(row.getField("dyad_new_id")).isEqualTo("88");
        assertThat(row.getField("side_a_new_id") + " " + row.getField("side_b_new_id"))
                .isEqualTo("11 12");
        assertThat(row.getField("relid")).isEmpty();
        assertThat(written.lost("rows without UCDP's ids")).containsExactly("i00000000a3", "i00000000a6");
        byte[] other = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Ids.read("x.csv", new ByteArrayInputStream(other)))
                .isInstanceOf(IOException.class)
                .hasMessage("x.csv has no ids of UCDP: it lacks the column side_a");
    }

    @Test
    void everyRowOfRandomRecordsIsOneThatUcdpCouldHavePublished() {
        int rows = 0;
        for (long seed = 1; seed <= VIEWS; seed++) {
            Set<String> ids = new HashSet<>();
            for (NamedCsvRecord row : table(RandomViews.of(seed)).rows()) {
                check(row, "seed " + seed);
                assertThat(ids.add(row.getField("id")))
                        .as("seed %s: one id a row", seed)
                        .isTrue();
                rows++;
            }
        }
        assertThat(rows).as("rows looked at").isGreaterThan(VIEWS / 10);
    }

    private static void check(NamedCsvRecord row, String seed) {
        long a = Table.number(row, "deaths_a");
        long b = Table.number(row, "deaths_b");
        long civilians = Table.number(row, "deaths_civilians");
        long unknown = Table.number(row, "deaths_unknown");
        long best = Table.number(row, "best");
        assertThat(List.of(a, b, civilians, unknown)).as(seed).allMatch(number -> number >= 0);
        assertThat(best).as(seed).isEqualTo(a + b + civilians + unknown);
        assertThat(Table.number(row, "low")).as(seed).isBetween(0L, best);
        assertThat(Table.number(row, "high"))
                .as(seed)
                .isGreaterThanOrEqualTo(best)
                .isPositive();
        checkDays(row, seed);
        checkPlace(row, seed);
        checkSides(row, b, seed);
        String offices = Table.text(row, "source_office");
        long sources = Table.number(row, "number_of_sources");
        assertThat(sources).as(seed).isEqualTo(offices.isEmpty() ? -1 : offices.split(";", -1).length);
        assertThat(row.getFields()).as(seed).allSatisfy(cell -> assertThat(
                        cell.matches("(?s)-?[0-9.]+(E-?\\d+)?") || !cell.matches("(?s)[=+\\-@\\t\\r\\n\\x00].*"))
                .as("cell %s", cell)
                .isTrue());
    }

    private static void checkDays(NamedCsvRecord row, String seed) {
        LocalDate start = LocalDate.parse(row.getField("date_start"));
        LocalDate end = LocalDate.parse(row.getField("date_end"));
        String year = row.getField("year");
        assertThat(List.of(String.valueOf(start.getYear()), String.valueOf(end.getYear())))
                .as(seed)
                .allMatch(year::equals);
        long days = ChronoUnit.DAYS.between(start, end);
        String spans =
                switch (row.getField("date_prec")) {
                    case "1" -> "0..0";
                    case "2" -> "1..5";
                    case "3" -> "6..6";
                    case "4" -> "7..30";
                    case "5" -> "31..365";
                    default -> throw new AssertionError(seed + ": date_prec " + row.getField("date_prec"));
                };
        String[] bounds = spans.split("\\.\\.");
        assertThat(days).as(seed).isBetween(Long.valueOf(bounds[0]), Long.valueOf(bounds[1]));
    }

    private static void checkPlace(NamedCsvRecord row, String seed) {
        double lat = Double.parseDouble(row.getField("latitude"));
        double lon = Double.parseDouble(row.getField("longitude"));
        long cell = (long) Math.floor((lat + 90) * 2) * 720 + (long) Math.floor((lon + 180) * 2) + 1;
        assertThat(Table.number(row, "priogrid_gid")).as(seed).isEqualTo(cell).isBetween(1L, 259200L);
        assertThat(row.getField("geom_wkt")).as(seed).isEqualTo("POINT (" + lon + " " + lat + ")");
        long precision = Table.number(row, "where_prec");
        assertThat(precision).as(seed).isBetween(1L, 6L);
        assertThat(precision < 4 || row.getField("adm_2").isEmpty()).as(seed).isTrue();
        assertThat(precision < 6 || row.getField("adm_1").isEmpty()).as(seed).isTrue();
        assertThat(row.getField("country")).as(seed).isNotBlank();
    }

    private static void checkSides(NamedCsvRecord row, long deadB, String seed) {
        String a = Table.text(row, "side_a");
        String b = Table.text(row, "side_b");
        String type = row.getField("type_of_violence");
        assertThat(Table.text(row, "dyad_name")).as(seed).isEqualTo(a + " - " + b);
        assertThat(a).as(seed).isNotBlank().isNotEqualTo(b);
        assertThat(type.equals("3")).as(seed).isEqualTo(b.equals("Civilians"));
        if (type.equals("3")) {
            assertThat(deadB).as(seed).isZero();
            assertThat(row.getField("side_b_new_id")).as(seed).isEqualTo("1");
        }
        boolean stateA = !row.getField("gwnoa").isEmpty();
        boolean stateB = !row.getField("gwnob").isEmpty();
        assertThat(a.startsWith("Government of ")).as(seed).isEqualTo(stateA);
        assertThat(b.startsWith("Government of ")).as(seed).isEqualTo(stateB);
        assertThat(!type.equals("1") || stateA).as(seed).isTrue();
        assertThat(!type.equals("2") || !stateA && !stateB).as(seed).isTrue();
    }
}
