package org.bestand.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.model.Scope;
import org.bestand.model.Stance;
import org.bestand.model.When;
import org.bestand.model.When.Interval;
import org.bestand.reading.mention.Range;
import org.bestand.reading.pack.FrameRule;
import org.bestand.reading.pack.FrameRule.Match;
import org.junit.jupiter.api.Test;

/** What a report says twice in one voice is one claim; two times, or words for them that may be two, are two. */
class OnceTest {
    private static final FrameRule RULE = new FrameRule(
            "clash.noun",
            "test.tsv",
            1,
            Kind.CLASH,
            null,
            Stance.ASSERTED,
            null,
            Scope.NEWS,
            "",
            false,
            Match.NOUN,
            List.of("gevecht"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Set.of(),
            Map.of(),
            Set.of(),
            List.of("[Gevechten] braken uit."),
            List.of());

    private static Draft fighting(When time) {
        Draft draft = new Draft(null, RULE, 0, new Range(0, 0));
        draft.agents = List.of(Actor.of("RUR"), Actor.of("SLA"));
        draft.time = time;
        return draft;
    }

    private static When on(int day) {
        return between(day, day);
    }

    private static When between(int first, int last) {
        return When.between(LocalDate.of(2019, 3, first), LocalDate.of(2019, 3, last), "toen");
    }

    private static When oneOf(int... days) {
        List<Interval> readings = new ArrayList<>();
        for (int day : days) {
            readings.add(new Interval(LocalDate.of(2019, 3, day), LocalDate.of(2019, 3, day)));
        }
        return When.oneOf(readings, "dinsdag");
    }

    private static int told(When one, When other) {
        return Standing.once(List.of(fighting(one), fighting(other))).size();
    }

    @Test
    void wordsForTimesThatCannotBeWorkedOutAreTheSameTimeOnlyWhereTheyAreTheSameWords() {
        assertThat(told(When.unresolved("op dinsdag"), When.unresolved("op dinsdag")))
                .isEqualTo(1);
        assertThat(told(When.unresolved("op dinsdag"), When.unresolved("op zaterdag")))
                .isEqualTo(2);
    }

    @Test
    void aTimeThatCannotBeWorkedOutMayBeAnotherThanOneThatCan() {
        assertThat(told(When.unresolved("op dinsdag"), on(5))).isEqualTo(2);
        assertThat(told(on(5), When.unresolved("enige tijd geleden"))).isEqualTo(2);
        assertThat(told(When.unresolved("toen"), on(5)))
                .as("by the same words in one report")
                .isEqualTo(1);
    }

    @Test
    void workedOutTimesAreOneWhereSomeDayIsInBoth() {
        assertThat(told(between(4, 5), between(5, 6))).isEqualTo(1);
        assertThat(told(between(4, 5), between(6, 7))).isEqualTo(2);
        assertThat(told(oneOf(5, 12), on(12))).isEqualTo(1);
        assertThat(told(oneOf(5, 12), on(13))).isEqualTo(2);
    }

    @Test
    void whoTellsNoTimeTellsNoOther() {
        assertThat(told(null, on(5))).isEqualTo(1);
        assertThat(told(null, When.unresolved("op dinsdag"))).isEqualTo(1);
    }

    @Test
    void theFirstTellingStaysWhicheverSaysMore() {
        Draft bare = fighting(null);
        Draft full = fighting(on(5));
        full.places = List.of(new Place("Strelsau", "RUR", null, null, Precision.TOWN, "Strelsau"));
        assertThat(Standing.once(List.of(bare, full))).containsExactly(bare);
        assertThat(Standing.once(List.of(full, bare))).containsExactly(full);
    }

    @Test
    void otherPlacesOrPartiesAreOtherThings() {
        Draft strelsau = fighting(on(5));
        strelsau.places = List.of(new Place("Strelsau", "RUR", null, null, Precision.TOWN, "Strelsau"));
        Draft zenda = fighting(on(5));
        zenda.places = List.of(new Place("Zenda", "RUR", null, null, Precision.TOWN, "Zenda"));
        assertThat(Standing.once(List.of(strelsau, zenda))).hasSize(2);
        Draft others = fighting(on(5));
        others.agents = List.of(Actor.of("GRA"), Actor.of("SLA"));
        assertThat(Standing.once(List.of(strelsau, others))).hasSize(2);
    }
}
