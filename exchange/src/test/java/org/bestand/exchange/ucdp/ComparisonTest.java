package org.bestand.exchange.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bestand.exchange.ucdp.Comparison.Match;
import org.bestand.exchange.view.Atlas;
import org.bestand.exchange.view.SmallRecord;
import org.bestand.model.Chronicled;
import org.bestand.model.Place;
import org.bestand.model.When;
import org.junit.jupiter.api.Test;

/** Which of their events are ours. */
class ComparisonTest {
    private final Comparison comparison = new Comparison(SmallRecord.view());

    private static Chronicled event(
            List<String> parties, String first, String last, long low, long high, Place... places) {
        return new Chronicled(
                "ucdp-1",
                "UCDP GED",
                parties,
                new When.Interval(LocalDate.parse(first), LocalDate.parse(last)),
                List.of(places),
                low,
                low,
                high);
    }

    private String ours(Chronicled event) {
        Match match = comparison.of(event);
        return match.ours() == null ? "none" : match.ours().incident().id();
    }

    @Test
    void isTheIncidentOfItsPartiesDaysAndPlace() {
        Match match = comparison.of(event(List.of("KGZ", "TJK"), "2031-05-06", "2031-05-06", 12, 20, Atlas.AK_SAI));
        assertThat(match.ours().incident().id()).isEqualTo("i00000000a1");
        assertThat(match.dead().best()).isEqualTo(23);
        assertThat(match.reasons()).contains("both parties", "the same days", "places within 50 km");
        assertThat(match.agree()).isTrue();
    }

    @Test
    void anOpenFigureAgreesWithWhatIsAboveItAndNotWithWhatIsBelow() {
        assertThat(comparison
                        .of(event(List.of("KGZ", "TJK"), "2031-05-06", "2031-05-06", 40, 40, Atlas.AK_SAI))
                        .agree())
                .as("there can be more than 23")
                .isTrue();
        assertThat(comparison
                        .of(event(List.of("KGZ", "TJK"), "2031-05-06", "2031-05-06", 3, 5, Atlas.AK_SAI))
                        .agree())
                .isFalse();
    }

    @Test
    void anotherDayPartyCountryOrFarTownIsAnotherEvent() {
        assertThat(ours(event(List.of("KGZ", "TJK"), "2031-05-08", "2031-05-08", 1, 1, Atlas.AK_SAI)))
                .isEqualTo("none");
        assertThat(ours(event(List.of("UZB"), "2031-05-06", "2031-05-06", 1, 1, Atlas.AK_SAI)))
                .isEqualTo("none");
        assertThat(ours(event(List.of("KGZ", "TJK"), "2031-05-06", "2031-05-06", 1, 1, Atlas.GOMA)))
                .isEqualTo("none");
        assertThat(ours(event(List.of("KGZ", "TJK"), "2031-05-06", "2031-05-06", 1, 1, Atlas.KHUJAND)))
                .isEqualTo("none");
    }

    @Test
    void aTruceIsNoEventOfTheirs() {
        assertThat(ours(event(List.of("KGZ", "TJK"), "2031-05-07", "2031-05-07", 1, 1)))
                .isEqualTo("none");
    }

    @Test
    void oneOfTheDaysThatAnIncidentMayBeOfIsEnough() {
        assertThat(ours(event(List.of("KGZ", "TJK"), "2031-07-08", "2031-07-08", 1, 1, Atlas.AK_SAI)))
                .isEqualTo("i00000000a5");
        assertThat(ours(event(List.of("KGZ", "TJK"), "2031-07-05", "2031-07-05", 1, 1, Atlas.AK_SAI)))
                .isEqualTo("none");
    }
}
