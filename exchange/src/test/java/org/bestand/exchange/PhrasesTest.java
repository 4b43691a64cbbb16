package org.bestand.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bestand.model.Actor;
import org.bestand.model.Count;
import org.bestand.model.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    @ParameterizedTest
    @CsvSource({
        "2022-09-13, 2022-09-13, 13 Sep 2022",
        "2022-09-12, 2022-09-13, 12–13 Sep 2022",
        "2022-08-29, 2022-09-02, 29 Aug – 2 Sep 2022",
        "2022-12-30, 2023-01-02, 30 Dec 2022 – 2 Jan 2023",
        "2022-09-01, 2022-09-30, Sep 2022",
        "2022-06-01, 2022-08-31, Jun – Aug 2022",
        "2020-01-01, 2020-12-31, 2020",
    })
    void daysAreWrittenAsPeopleDo(LocalDate start, LocalDate end, String phrase) {
        assertThat(Phrases.days(start, end)).isEqualTo(phrase);
    }

    @Test
    void openDaysAreAllNamed() {
        assertThat(Phrases.choice(List.of(day(8, 30), day(9, 6), day(9, 13)))).isEqualTo("30 Aug, 6 or 13 Sep 2022");
        assertThat(Phrases.choice(List.of(day(9, 6)))).isEqualTo("6 Sep 2022");
        assertThat(Phrases.time(When.unresolved("onlangs"))).isEqualTo("“onlangs”");
        assertThat(Phrases.time(null)).isEmpty();
    }

    @Test
    void boundsStayBounds() {
        assertThat(Phrases.count(new Count(49L, null, false, false, null, "", "")))
                .isEqualTo("49+");
        assertThat(Phrases.count(new Count(null, 50L, false, false, null, "", "")))
                .isEqualTo("up to 50");
        assertThat(Phrases.count(new Count(300L, 300L, true, false, null, "huizen", "")))
                .isEqualTo("about 300 huizen");
        assertThat(Phrases.bounds(40L, 50L)).isEqualTo("40 to 50");
        assertThat(Phrases.bounds(64_000L, 64_000L)).isEqualTo("64,000");
    }

    @Test
    void vagueWordsGiveNoFigure() {
        assertThat(Phrases.count(new Count(20L, null, false, true, null, "", "tientallen")))
                .isEqualTo("“tientallen”");
    }

    @Test
    void whoOnlyPassesOnStandsBehindWhoSaysIt() {
        Phrases phrases = new Phrases(code -> code.equals("RUR") ? "Ruritania" : code);
        Actor paper = new Actor("BODE", "De Bode", "", true, false);
        Actor premier = new Actor("RUR.GOV", "Rudolf Rassendyll", "", false, false);
        assertThat(phrases.actors(List.of(paper, premier)))
                .isEqualTo("Rudolf Rassendyll (Ruritania), in De Bode (BODE)");
        assertThat(phrases.actor(Actor.of("RUR.MIL"))).isEqualTo("Ruritania (army)");
        assertThat(phrases.actor(Actor.of("?.MED"))).isEqualTo("various media");
        assertThat(phrases.actor(Actor.of("SLA.REB").asHedged())).isEqualTo("suspected SLA.REB");
    }

    private static When.Interval day(int month, int day) {
        LocalDate date = LocalDate.of(2022, month, day);
        return new When.Interval(date, date);
    }
}
