package org.bestand.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bestand.model.Count;
import org.bestand.model.Incident;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.model.Scope;
import org.bestand.model.VictimGroup;
import org.bestand.model.When.Interval;
import org.bestand.record.Overview.Dead;
import org.bestand.record.Overview.Title;
import org.junit.jupiter.api.Test;

/** What is written comes back as it was, whatever foreign words it holds. */
class OverviewLineTest {
    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
    private static final Count SOME = new Count(49L, null, true, false, null, "", "");

    private static Overview named(String word) {
        return new Overview(
                word,
                Incident.Sort.TRUCE,
                Scope.NEWS,
                Title.TRUCE,
                List.of(word, "KGZ"),
                List.of(new Interval(DAY, DAY.plusDays(1)), new Interval(DAY, DAY)),
                List.of(
                        new Place(word, "KGZ/TJK", -40.25, 70.5, Precision.AREA, ""),
                        new Place("Batken", "", null, null, Precision.TOWN, "")),
                List.of("KGZ", "TJK"),
                List.of(Kind.KILLED, Kind.CEASEFIRE),
                List.of(word),
                3,
                2,
                1,
                true,
                List.of(new Dead(word, VictimGroup.CVL, SOME, SOME), new Dead("", null, SOME, SOME)),
                Phase.VIOLATED,
                DAY);
    }

    private static Overview again(Overview overview) {
        return new OverviewLine().overview(OverviewLine.of(overview));
    }

    @Test
    void allOfItComesBack() {
        assertThat(again(named("TJK"))).isEqualTo(named("TJK"));
    }

    @Test
    void wordsThatLookLikeTheLineItselfComeBack() {
        for (String word : List.of("a|b", "a;b", "a\tb", "a\\tb", "\\", "a\\|\\;", "regel\nregel", ",", "É 'n ✂")) {
            assertThat(again(named(word))).isEqualTo(named(word));
        }
    }

    @Test
    void whatIsNotThereIsNotThere() {
        Overview bare = new Overview(
                "x",
                Incident.Sort.VIOLENCE,
                Scope.BACKGROUND,
                Title.VICTIMS,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                0,
                0,
                false,
                List.of(),
                null,
                null);
        assertThat(again(bare)).isEqualTo(bare);
    }

    @Test
    void whatIsEqualInManyIsHeldOnce() {
        OverviewLine lines = new OverviewLine();
        Overview one = lines.overview(OverviewLine.of(named("TJK")));
        Overview other = lines.overview(OverviewLine.of(named("TJK")));
        assertThat(one.parties()).isSameAs(other.parties());
        assertThat(one.places()).isSameAs(other.places());
        assertThat(one.dead()).isSameAs(other.dead());
    }
}
