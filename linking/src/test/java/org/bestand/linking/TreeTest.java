package org.bestand.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.bestand.linking.Tree.Conflict;
import org.bestand.linking.Tree.Episode;
import org.bestand.model.Incident;
import org.bestand.model.Scope;
import org.bestand.model.When.Interval;
import org.junit.jupiter.api.Test;

class TreeTest {

    private static Incident incident(String id, String parties, String... days) {
        return incident(id, Scope.NEWS, parties, days);
    }

    private static Incident incident(String id, Scope scope, String parties, String... days) {
        List<Interval> times = Arrays.stream(days)
                .map(text -> text.split("/"))
                .map(ends -> new Interval(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1])))
                .toList();
        return new Incident(
                id,
                Incident.Sort.VIOLENCE,
                scope,
                List.of(parties.split(" ")),
                times,
                List.of(),
                List.of("c" + id),
                List.of());
    }

    private static List<List<String>> episodes(Incident... incidents) {
        return Tree.of(List.of(incidents)).conflicts().stream()
                .flatMap(conflict -> conflict.episodes().stream())
                .map(episode -> episode.incidents().stream().map(Incident::id).toList())
                .toList();
    }

    @Test
    void adjoiningDaysAreOneRoundAndLaterOnesAnother() {
        assertThat(episodes(
                        incident("i1", "RUR SLA", "2019-03-04/2019-03-05"),
                        incident("i2", "RUR SLA", "2019-03-06"),
                        incident("i3", "RUR SLA", "2019-03-09")))
                .containsExactly(List.of("i1", "i2"), List.of("i3"));
    }

    @Test
    void aRoundEndsAfterAFortnightThoughTheFightingGoesOn() {
        assertThat(episodes(
                        incident("i1", "RUR SLA", "2019-03-01/2019-03-08"),
                        incident("i2", "RUR SLA", "2019-03-09/2019-03-14"),
                        incident("i3", "RUR SLA", "2019-03-15")))
                .containsExactly(List.of("i1", "i2"), List.of("i3"));
    }

    @Test
    void conflictsAreOfTheirPartiesAndTakeInTheirAllies() {
        Tree tree = Tree.of(List.of(
                incident("i1", "RUR SLA", "2019-03-04"),
                incident("i2", "GRA RUR SLA", "2019-03-05"),
                incident("i3", "GRA RUR", "2019-03-05")));
        assertThat(tree.conflicts())
                .extracting(Conflict::parties)
                .containsExactly(List.of("GRA", "RUR"), List.of("RUR", "SLA"));
        assertThat(tree.conflicts().stream().mapToInt(c -> c.episodes().size()).sum())
                .as("the allies' incident goes with one of the two")
                .isEqualTo(2);
    }

    @Test
    void aRoundIsPartOfTheShortestCampaignAroundIt() {
        Tree tree = Tree.of(List.of(
                incident("i1", Scope.BACKGROUND, "RUR SLA", "2019-01-01/2019-12-31"),
                incident("i2", Scope.BACKGROUND, "RUR SLA", "2019-03-01/2019-04-30"),
                incident("i3", "RUR SLA", "2019-03-04"),
                incident("i4", "RUR SLA", "2020-03-04")));
        Episode campaign = tree.episode("e2").orElseThrow();
        assertThat(tree.episode("e3").orElseThrow().partOf()).isEqualTo(campaign.id());
        assertThat(tree.episode("e4").orElseThrow().partOf()).isEmpty();
        assertThat(campaign.partOf()).isEmpty();
    }

    @Test
    void openDaysAreOneRoundOnlyWithTheSameOpenDays() {
        assertThat(episodes(
                        incident("i1", "RUR SLA", "2019-03-04", "2019-03-11"),
                        incident("i2", "RUR SLA", "2019-03-04", "2019-03-11"),
                        incident("i3", "RUR SLA", "2019-03-05", "2019-03-12"),
                        incident("i4", "RUR SLA")))
                .containsExactlyInAnyOrder(List.of("i1", "i2"), List.of("i3"), List.of("i4"));
    }

    @Test
    void theOrderMakesNoDifference() {
        List<Incident> incidents = List.of(
                incident("i1", "RUR SLA", "2019-03-04"),
                incident("i2", "RUR SLA", "2019-03-05"),
                incident("i3", "GRA RUR SLA", "2019-03-05"),
                incident("i4", "RUR SLA"));
        assertThat(Tree.of(incidents.reversed())).isEqualTo(Tree.of(incidents));
    }
}
