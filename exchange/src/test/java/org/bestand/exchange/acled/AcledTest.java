package org.bestand.exchange.acled;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bestand.exchange.view.Atlas;
import org.bestand.exchange.view.ClaimMaker;
import org.bestand.exchange.view.RandomViews;
import org.bestand.exchange.view.SmallRecord;
import org.bestand.exchange.view.SmallRecord.Written;
import org.bestand.exchange.view.Table;
import org.bestand.exchange.view.View;
import org.bestand.model.Claim;
import org.bestand.model.Incident;
import org.bestand.model.Kind;
import org.bestand.model.Means;
import org.bestand.model.Phase;
import org.bestand.model.Place;
import org.bestand.model.VictimGroup;
import org.bestand.model.When;
import org.junit.jupiter.api.Test;

/** The rules of the ACLED codebook, each on a made-up incident, and what holds for every row. */
class AcledTest {
    private static final int VIEWS = 1500;

    /** The hierarchy: event types with their sub-event types and disorder types. */
    private static final Map<String, Set<String>> HIERARCHY = Map.of(
            "Battles",
            Set.of("Government regains territory", "Non-state actor overtakes territory", "Armed clash"),
            "Explosions/Remote violence",
            Set.of("Air/drone strike", "Shelling/artillery/missile attack", "Remote explosive/landmine/IED"),
            "Violence against civilians",
            Set.of("Attack", "Abduction/forced disappearance"),
            "Strategic developments",
            Set.of("Agreement", "Looting/property destruction", "Non-violent transfer of territory", "Other"));

    private static Written written(View view) {
        return SmallRecord.written(new Acled(false), view);
    }

    private static List<NamedCsvRecord> rows(View view) {
        return Table.of(written(view).text()).rows();
    }

    private static ClaimMaker claim(Kind kind) {
        return new ClaimMaker("x" + kind.word(), kind).day("2031-05-06").at(Atlas.AK_SAI);
    }

    private static View view(String first, String last, Claim... claims) {
        List<Place> places = List.of(claims).stream()
                .flatMap(claim -> claim.places().stream())
                .distinct()
                .toList();
        Incident incident = new Incident(
                "i00000000b1",
                Incident.Sort.VIOLENCE,
                claims[0].scope(),
                List.of("KGZ", "TJK"),
                List.of(new When.Interval(LocalDate.parse(first), LocalDate.parse(last))),
                places,
                List.of(claims).stream().map(Claim::id).toList(),
                List.of());
        return SmallRecord.of(
                List.of(SmallRecord.FIRST), List.of(claims), List.of(), List.of(incident), Map.of(), Map.of(), null);
    }

    private static NamedCsvRecord row(Claim... claims) {
        List<NamedCsvRecord> rows = rows(view("2031-05-06", "2031-05-06", claims));
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static Claim clash() {
        return claim(Kind.CLASH).by("KGZ", "TJK").in(SmallRecord.FIRST, "gevochten");
    }

    private static Claim attack(Means means, String by, String on) {
        return new ClaimMaker("a" + means + by, Kind.ATTACK)
                .by(by)
                .on(on)
                .means(means)
                .day("2031-05-06")
                .at(Atlas.AK_SAI)
                .in(SmallRecord.FIRST, "gevochten");
    }

    @Test
    void hasTheThirtyOneColumns() {
        assertThat(Acled.COLUMNS).hasSize(31).doesNotHaveDuplicates();
        assertThat(Table.of(written(SmallRecord.view()).text()).header()).isEqualTo(Acled.COLUMNS);
    }

    @Test
    void anAirStrikeWithinABattleIsTheBattle() {
        assertThat(row(clash(), attack(Means.AIR, "TJK", "KGZ")).getField("sub_event_type"))
                .isEqualTo("Armed clash");
        assertThat(row(attack(Means.AIR, "TJK", "KGZ"), attack(Means.ARTILLERY, "TJK", "KGZ"))
                        .getField("sub_event_type"))
                .isEqualTo("Air/drone strike");
    }

    @Test
    void shellingFromBothSidesIsAClashAndFromOneIsNot() {
        assertThat(row(attack(Means.ARTILLERY, "TJK", "KGZ"), attack(Means.ARTILLERY, "KGZ", "TJK"))
                        .getField("event_type"))
                .isEqualTo("Battles");
        assertThat(row(attack(Means.ARTILLERY, "TJK", "KGZ")).getField("sub_event_type"))
                .isEqualTo("Shelling/artillery/missile attack");
    }

    @Test
    void whoStrikesCiviliansStandsFirstAndTheyStandSecond() {
        NamedCsvRecord row = row(attack(Means.SMALL_ARMS, "TJK", "KGZ.CVL"));
        assertThat(row.getField("event_type")).isEqualTo("Violence against civilians");
        assertThat(row.getField("actor1")).isEqualTo("Military Forces of Tajikistan");
        assertThat(row.getField("actor2")).isEqualTo("Civilians (Kyrgyzstan)");
        assertThat(row.getField("interaction")).isEqualTo("External/Other-Civilians");
        assertThat(row.getField("civilian_targeting")).isNotEmpty();
    }

    @Test
    void twoArmiesOnOnesSoilAreStateForcesAndExternalForces() {
        NamedCsvRecord row = row(clash());
        assertThat(row.getField("inter1")).isEqualTo("State forces");
        assertThat(row.getField("inter2")).isEqualTo("External/Other forces");
        assertThat(row.getField("interaction")).isEqualTo("State forces-External/Other forces");
        assertThat(row.getField("civilian_targeting")).isEmpty();
    }

    @Test
    void whoTakesGroundByForceIsTheStateAtHomeOrElseIsCountedAsNoState() {
        Claim abroad = claim(Kind.TERRITORY).by("TJK").on("KGZ").in(SmallRecord.FIRST, "gevochten");
        Claim home = claim(Kind.TERRITORY).by("KGZ").on("TJK").in(SmallRecord.FIRST, "gevochten");
        assertThat(row(clash(), abroad).getField("sub_event_type")).isEqualTo("Non-state actor overtakes territory");
        assertThat(row(clash(), home).getField("sub_event_type")).isEqualTo("Government regains territory");
        assertThat(row(home).getField("sub_event_type")).isEqualTo("Non-violent transfer of territory");
    }

    @Test
    void theLowestFigureOfEachSideCountsAndDozensAreTen() {
        List<NamedCsvRecord> rows = rows(SmallRecord.view());
        assertThat(rows.getFirst().getField("fatalities")).isEqualTo("11");
        assertThat(rows)
                .anyMatch(row -> row.getField("location").equals("Sake")
                        && row.getField("fatalities").equals("10"));
    }

    @Test
    void aTotalOfDaysOrPlacesIsDividedEvenlyAndTheFirstHasTheRemainder() {
        Claim wentOn = new ClaimMaker("x1", Kind.CLASH)
                .phase(Phase.CONTINUES)
                .by("KGZ", "TJK")
                .time(When.between(LocalDate.of(2031, 5, 6), LocalDate.of(2031, 5, 8), "drie dagen"))
                .at(Atlas.AK_SAI)
                .in(SmallRecord.FIRST, "gevochten");
        Claim dead = new ClaimMaker("x2", Kind.KILLED)
                .on("KGZ.MIL")
                .exactly(13, VictimGroup.MIL)
                .in(SmallRecord.FIRST, "sneuvelden");
        List<NamedCsvRecord> rows = rows(view("2031-05-06", "2031-05-08", wentOn, dead));
        assertThat(rows).extracting(row -> row.getField("fatalities")).containsExactly("5", "4", "4");
        assertThat(rows)
                .extracting(row -> row.getField("event_date"))
                .containsExactly("2031-05-06", "2031-05-07", "2031-05-08");
        assertThat(rows).allMatch(row -> row.getField("time_precision").equals("1"));
    }

    @Test
    void aFightOfWhichTheDayIsOpenIsEnteredInTheMiddle() {
        Claim dead = new ClaimMaker("x2", Kind.KILLED)
                .by("TJK")
                .on("KGZ.MIL")
                .exactly(3, VictimGroup.MIL)
                .at(Atlas.AK_SAI)
                .in(SmallRecord.FIRST, "sneuvelden");
        NamedCsvRecord week = rows(view("2031-05-06", "2031-05-10", dead)).getFirst();
        assertThat(week.getField("event_date") + " " + week.getField("time_precision"))
                .isEqualTo("2031-05-08 2");
        NamedCsvRecord month = rows(view("2031-05-01", "2031-05-31", dead)).getFirst();
        assertThat(month.getField("event_date") + " " + month.getField("time_precision"))
                .isEqualTo("2031-05-15 3");
        assertThat(written(view("2031-05-01", "2031-06-30", dead)).lost("incidents left out, its days go beyond"))
                .containsExactly("i00000000b1");
    }

    @Test
    void aCountryAloneIsNoPlace() {
        Claim far = new ClaimMaker("x1", Kind.CLASH)
                .by("COD", "ALFA-FRONT")
                .day("2031-05-06")
                .at(Atlas.CONGO)
                .in(SmallRecord.FIRST, "gevochten");
        assertThat(written(view("2031-05-06", "2031-05-06", far)).lost("incidents left out, no place finer"))
                .containsExactly("i00000000b1");
    }

    @Test
    void aDisputedPlaceHasOneRowAndIsToldInTheNotes() {
        List<NamedCsvRecord> july = rows(SmallRecord.view()).stream()
                .filter(row -> row.getField("event_date").startsWith("2031-07"))
                .toList();
        assertThat(july).singleElement().satisfies(row -> assertThat(row.getField("notes"))
                .contains("Clash at Khujand by Kyrgyzstan contradicts clash at Ak-Sai by Tajikistan"));
    }

    @Test
    void talkIsNoEventAndATruceThatHoldsOrIsSaidToBeBrokenIsNone() {
        Written written = written(SmallRecord.view());
        assertThat(written.lost("claims of no incident left out")).contains(SmallRecord.APPEAL.id());
        assertThat(written.lost("incidents left out, nothing that is told of it is a type of event"))
                .containsExactly("i00000000a2");
    }

    @Test
    void everyRowOfRandomRecordsKeepsToTheCodebook() {
        int seen = 0;
        for (long seed = 1; seed <= VIEWS; seed++) {
            Written written = written(RandomViews.of(seed));
            Set<String> ids = new HashSet<>();
            Map<String, Set<Long>> shares = new TreeMap<>();
            for (NamedCsvRecord row : Table.of(written.text()).rows()) {
                check(row, "seed " + seed);
                assertThat(ids.add(row.getField("event_id_cnty")))
                        .as("seed %s", seed)
                        .isTrue();
                shares.computeIfAbsent(row.getField("notes"), n -> new HashSet<>())
                        .add(Table.number(row, "fatalities"));
                seen++;
            }
            for (Set<Long> each : shares.values()) {
                long most = each.stream().max(Long::compare).orElseThrow();
                assertThat(each).as("seed %s: evenly", seed).allMatch(share -> most - share < 2);
            }
        }
        assertThat(seen).as("rows looked at").isGreaterThan(VIEWS / 10);
    }

    private static void check(NamedCsvRecord row, String seed) {
        String type = row.getField("event_type");
        assertThat(HIERARCHY.getOrDefault(type, Set.of())).as(seed).contains(row.getField("sub_event_type"));
        assertThat(row.getField("disorder_type"))
                .as(seed)
                .isEqualTo(type.equals("Strategic developments") ? type : "Political violence");
        assertThat(LocalDate.parse(row.getField("event_date")).getYear())
                .as(seed)
                .isEqualTo(Integer.parseInt(row.getField("year")));
        assertThat(row.getField("time_precision")).as(seed).matches("[123]");
        assertThat(row.getField("geo_precision")).as(seed).matches("[123]");
        assertThat(row.getField("latitude")).as(seed).matches("-?\\d{1,2}\\.\\d{4}");
        assertThat(row.getField("longitude")).as(seed).matches("-?\\d{1,3}\\.\\d{4}");
        assertThat(row.getField("fatalities")).as(seed).matches("\\d+");
        assertThat(row.getField("actor1")).as(seed).isNotBlank();
        boolean second = !row.getField("actor2").isEmpty();
        assertThat(row.getField("inter2").isEmpty()).as(seed).isEqualTo(!second);
        assertThat(second || type.equals("Strategic developments")).as(seed).isTrue();
        if (type.equals("Violence against civilians")) {
            assertThat(row.getField("inter2")).as(seed).isEqualTo("Civilians");
        }
        if (type.equals("Battles")) {
            assertThat(row.getField("actor2")).as(seed).doesNotStartWith("Civilians");
        }
        assertThat(row.getField("civilian_targeting").isEmpty())
                .as(seed)
                .isEqualTo(!row.getField("inter2").equals("Civilians"));
        assertThat(row.getFields()).as(seed).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r\\n\\x00].*"));
    }
}
