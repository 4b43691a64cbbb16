package org.bestand.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bestand.linking.Telling.clash;
import static org.bestand.linking.Telling.killed;
import static org.bestand.linking.Telling.of;
import static org.bestand.linking.Telling.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Decision.Accepted;
import org.bestand.model.Decision.Change;
import org.bestand.model.Decision.Corrected;
import org.bestand.model.Decision.Merged;
import org.bestand.model.Decision.Rejected;
import org.bestand.model.Decision.Split;
import org.bestand.model.Decision.Undone;
import org.bestand.model.Incident;
import org.bestand.model.Kind;
import org.bestand.model.Report;
import org.bestand.model.TimeWords;
import org.junit.jupiter.api.Test;

/** What people decide holds in all that is derived. */
class DecidedTest {
    private final Linker linker = new Linker(new Telling.Atlas(), TimeWords.NONE);
    private final List<Report> reports =
            List.of(report("a", "2019-03-05"), report("b", "2019-03-06"), report("c", "2019-07-01"));
    private final Claim seven =
            killed(7, null).in("a", 0).on("2019-03-04").at("Strelsau").claim();
    private final Claim nine =
            killed(9, null).in("b", 0).on("2019-03-04").at("Strelsau").claim();
    private final Claim summer = clash().in("c", 0).on("2019-06-30").claim();

    private static List<Decision> decisions(Change... changes) {
        List<Decision> decisions = new ArrayList<>();
        for (Change change : changes) {
            decisions.add(new Decision(decisions.size() + 1, Instant.EPOCH, "Rassendyll", change, ""));
        }
        return decisions;
    }

    private List<List<String>> linked(List<Claim> claims, Change... changes) {
        return linker.link(reports, claims, decisions(changes), List.of()).incidents().stream()
                .map(Incident::claims)
                .toList();
    }

    private List<Claim> decided(List<Claim> read, Change... changes) {
        return new Decided(decisions(changes)).claims(reports, read);
    }

    @Test
    void aRejectedClaimIsCountedNowhere() {
        assertThat(decided(List.of(seven, nine), new Rejected(seven))).containsExactly(nine);
        assertThat(linked(List.of(seven, nine), new Rejected(seven))).containsExactly(List.of("b-0"));
    }

    @Test
    void ofTwoDecisionsTheLaterHolds() {
        assertThat(decided(List.of(seven), new Rejected(seven), new Accepted(seven)))
                .containsExactly(seven);
        assertThat(decided(List.of(seven), new Accepted(seven), new Rejected(seven)))
                .isEmpty();
    }

    @Test
    void anUndoneDecisionHoldsNoMoreUntilTheUndoingIsUndone() {
        assertThat(decided(List.of(seven), new Rejected(seven), new Undone(1))).containsExactly(seven);
        assertThat(decided(List.of(seven), new Rejected(seven), new Undone(1), new Undone(2)))
                .isEmpty();
    }

    @Test
    void aCorrectionStandsForWhatWasReadAndOutlivesALaterReading() {
        Claim eight = killed(8, 8L).in("a", 0).on("2019-03-04").claim();
        assertThat(decided(List.of(seven), new Corrected(seven, eight, List.of())))
                .containsExactly(eight);
        assertThat(decided(List.of(nine), new Corrected(seven, eight, List.of())))
                .containsExactly(nine, eight);
        assertThat(decided(List.of(nine), new Corrected(seven, eight, List.of()), new Accepted(eight)))
                .as("accepting the correction")
                .containsExactly(nine, eight);
    }

    @Test
    void anAcceptedClaimStaysWhereALaterReadingMissesIt() {
        assertThat(decided(List.of(), new Accepted(seven))).containsExactly(seven);
        assertThat(decided(List.of())).isEmpty();
        assertThat(new Decided(decisions(new Accepted(seven)))
                        .claims(List.of(Report.of("a", reports.getFirst().date(), "")), List.of()))
                .as("its report does not hold its words any more")
                .isEmpty();
    }

    @Test
    void aCorrectionKeepsTheWords() {
        assertThatThrownBy(() -> new Corrected(seven, nine, List.of()))
                .hasMessageContaining("keeps its id and its words");
    }

    @Test
    void whatIsMergedIsOneWhateverSpeaksAgainstIt() {
        assertThat(linked(List.of(seven, summer))).hasSize(2);
        assertThat(linked(List.of(seven, summer), merge("a-0", "c-0"))).containsExactly(List.of("a-0", "c-0"));
        assertThat(linked(List.of(seven, nine, summer), merge("a-0", "c-0")))
                .as("a report that comes later joins them")
                .containsExactly(List.of("a-0", "b-0", "c-0"));
    }

    @Test
    void whatAPersonPutTogetherSaysSo() {
        List<Incident> incidents = linker.link(
                        reports, List.of(seven, summer), decisions(merge("a-0", "c-0")), List.of())
                .incidents();
        assertThat(incidents).singleElement().satisfies(incident -> assertThat(incident.ties())
                .singleElement()
                .satisfies(tie -> assertThat(tie.reasons()).containsExactly("put together by a person")));
    }

    @Test
    void whatIsSplitIsTwoAcrossReportsAndWithinOne() {
        Claim fighting = clash().in("a", 1).on("2019-03-04").at("Strelsau").claim();
        assertThat(linked(List.of(seven, nine))).containsExactly(List.of("a-0", "b-0"));
        assertThat(linked(List.of(seven, nine), split("b-0", "a-0")))
                .containsExactlyInAnyOrder(List.of("a-0"), List.of("b-0"));
        assertThat(linked(List.of(seven, fighting))).hasSize(1);
        assertThat(linked(List.of(seven, fighting), split("a-1", "a-0")))
                .containsExactlyInAnyOrder(List.of("a-0"), List.of("a-1"));
    }

    @Test
    void aClaimThatComesAfterASplitGoesWithTheOneThatItHangsOn() {
        Claim later = clash().in("b", 3).on("2019-03-04").at("Strelsau").claim();
        assertThat(linked(List.of(seven, nine, later), split("b-0", "a-0")))
                .containsExactlyInAnyOrder(List.of("a-0"), List.of("b-0", "b-3"));
    }

    @Test
    void ofASplitAndAMergeTheLaterHolds() {
        assertThat(linked(List.of(seven, nine), split("b-0", "a-0"), merge("a-0", "b-0")))
                .containsExactly(List.of("a-0", "b-0"));
        assertThat(linked(List.of(seven, nine), merge("a-0", "b-0"), split("b-0", "a-0")))
                .hasSize(2);
    }

    private List<List<String>> corrected(List<Claim> claims, Claim after, String... with) {
        Claim before = claims.stream()
                .filter(claim -> claim.id().equals(after.id()))
                .findFirst()
                .orElseThrow();
        return linked(claims, new Corrected(before, after, List.of(with)));
    }

    @Test
    void aCorrectedClaimStaysInItsReportWithThoseThatItWasSeenWith() {
        Claim fighting = clash().in("a", 1).on("2019-03-04").at("Strelsau").claim();
        Claim bare = killed(7, null).in("a", 2).on("2019-03-04").claim();
        Claim recalled = killed(7, null).in("a", 2).background().claim();
        List<Claim> both = List.of(fighting, bare);
        assertThat(linked(both)).containsExactly(List.of("a-1", "a-2"));
        assertThat(linked(List.of(fighting, recalled)))
                .as("the grounds alone take what is recalled for something else")
                .hasSize(2);
        assertThat(corrected(both, recalled, "a-1", "a-2")).containsExactly(List.of("a-1", "a-2"));
        assertThat(corrected(both, recalled))
                .as("whoever corrected it saw it in no incident")
                .hasSize(2);
    }

    @Test
    void aCorrectedClaimStaysAcrossReportsWithThoseThatItWasSeenWith() {
        Claim open = killed(9, null).in("b", 0).claim();
        List<Claim> claims = List.of(seven, nine);
        assertThat(linked(List.of(seven, open))).as("without time and place").hasSize(2);
        assertThat(corrected(claims, open, "a-0", "b-0")).containsExactly(List.of("a-0", "b-0"));
    }

    @Test
    void whatIsCorrectedToAnotherTimePlaceOrPartyGoesWhereThatBelongs() {
        Claim july = killed(9, null).in("b", 0).on("2019-07-04").at("Strelsau").claim();
        Claim vukograd =
                killed(9, null).in("b", 0).on("2019-03-04").at("Vukograd").claim();
        Claim others = of(Kind.KILLED)
                .targets("GRA.MIL")
                .count(9, null)
                .in("b", 0)
                .on("2019-03-04")
                .at("Strelsau")
                .claim();
        for (Claim after : List.of(july, vukograd, others)) {
            assertThat(corrected(List.of(seven, nine), after, "a-0", "b-0"))
                    .containsExactlyInAnyOrder(List.of("a-0"), List.of("b-0"));
        }
    }

    @Test
    void aLaterSplitPartsWhatWasCorrectedAfterAll() {
        Claim ten = killed(10, null).in("b", 0).on("2019-03-04").at("Strelsau").claim();
        assertThat(linked(List.of(seven, nine), new Corrected(nine, ten, List.of("a-0", "b-0")), split("b-0", "a-0")))
                .containsExactlyInAnyOrder(List.of("a-0"), List.of("b-0"));
    }

    private static Merged merge(String... claims) {
        return new Merged(Arrays.stream(claims).map(List::of).toList());
    }

    private static Split split(String apart, String rest) {
        return new Split(List.of(apart), List.of(rest));
    }
}
