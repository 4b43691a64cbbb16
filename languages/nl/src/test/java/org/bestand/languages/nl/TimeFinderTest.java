package org.bestand.languages.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import org.bestand.model.ReportDate;
import org.bestand.model.When;
import org.bestand.model.When.Interval;
import org.bestand.reading.mention.NumberRules;
import org.bestand.reading.mention.TimeFinder;
import org.bestand.reading.mention.TimeMention;
import org.bestand.reading.mention.TimeMention.Type;
import org.bestand.reading.mention.TimeRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dutch times, in reports of Wednesday 15 May 2024 where nothing else is said. */
class TimeFinderTest {
    private static final TimeFinder FINDER =
            new TimeFinder(TimeRules.read(DutchText.class, NumberRules.read(DutchText.class)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zaterdagmiddag om vier uur Indiase tijd sloot de brug   | 2024-05-11..2024-05-11 16:00 Asia/Kolkata | Zaterdagmiddag om vier uur Indiase tijd
            in de nacht van zaterdag op zondag om middernacht      | 2024-05-12..2024-05-12 00:00              | in de nacht van zaterdag op zondag om middernacht
            in de nacht van zaterdag op zondag rond elf uur        | 2024-05-11..2024-05-11 23:00              | in de nacht van zaterdag op zondag rond elf uur
            het begon dinsdagavond 8 uur                           | 2024-05-14..2024-05-14 20:00              | dinsdagavond 8 uur
            gisteren in de namiddag                                | 2024-05-14..2024-05-14                    | gisteren in de namiddag
            op dinsdag 14 mei 2024 om 15.00 uur Moskouse tijd      | 2024-05-14..2024-05-14 15:00 Europe/Moscow | op dinsdag 14 mei 2024 om 15.00 uur Moskouse tijd
            het duurde van maandag tot woensdag                    | 2024-05-13..2024-05-15                    | van maandag tot woensdag
            tussen dinsdag en donderdag                            | 2024-05-07..2024-05-09                    | tussen dinsdag en donderdag
            zondag en maandag werd gevochten                       | 2024-05-12..2024-05-13                    | zondag en maandag
            tussen januari 2016 en juni 2019                       | 2016-01-01..2019-06-30                    | tussen januari 2016 en juni 2019
            tussen 24 januari en 4 februari                        | 2024-01-24..2024-02-04                    | tussen 24 januari en 4 februari
            van 28 december tot 3 januari                          | 2023-12-28..2024-01-03                    | van 28 december tot 3 januari
            vandaag precies een jaar geleden                       | 2023-05-15..2023-05-15                    | vandaag precies een jaar geleden
            """)
    void piecesThatStandTogetherAreOneTime(String words, String when, String text) {
        TimeMention mention = only(words, "2024-05-15");
        assertThat(show(mention.when())).isEqualTo(when);
        assertThat(mention.when().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dinsdag                            | 2022-08-30 2022-09-06 2022-09-13 2022-09-20 2022-09-27
            in de nacht van maandag op dinsdag | 2022-08-29/30 2022-09-05/06 2022-09-12/13 2022-09-19/20 2022-09-26/27
            woensdag en donderdag              | 2022-08-31/01 2022-09-07/08 2022-09-14/15 2022-09-21/22 2022-09-28/29
            """)
    void aReportOfSomeMonthLeavesAllDaysThatFit(String words, String days) {
        When when = only(words, "2022-09").when();
        assertThat(when.candidates().stream()
                        .map(i -> i.start().equals(i.end())
                                ? i.start().toString()
                                : i.start() + "/" + i.end().toString().substring(8))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(days);
        assertThat(when.start()).isEqualTo(when.candidates().getFirst().start());
        assertThat(when.end()).isEqualTo(when.candidates().getLast().end());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            eind januari            | 2022-01-21..2022-01-31
            op 4 september          | 2022-09-04..2022-09-04
            vorig jaar              | 2021-01-01..2021-12-31
            eerder deze maand       | 2022-09-01..2022-09-30
            een jaar geleden        | 2021-09-01..2021-09-30
            """)
    void aReportOfSomeMonthDecidesWhatIsLonger(String words, String when) {
        assertThat(show(only(words, "2022-09").when())).isEqualTo(when);
        assertThat(only(words, "2022-09").when().candidates()).isEmpty();
    }

    @Test
    void yesterdayOfSomeMonthSpansAllItsDays() {
        When when = only("gisteren", "2022-09").when();
        assertThat(when.start()).isEqualTo(LocalDate.of(2022, 8, 31));
        assertThat(when.end()).isEqualTo(LocalDate.of(2022, 9, 29));
        assertThat(when.candidates()).hasSize(30);
    }

    @Test
    void aReportWithoutDateWorksOutOnlyTimesOfTheirOwn() {
        assertThat(show(only("op 14 februari 2020", "").when())).isEqualTo("2020-02-14..2020-02-14");
        assertThat(show(only("sinds april 2023", "").when())).isEqualTo("2023-04-01..2023-04-30");
        for (String words : List.of("gisteren", "dinsdag", "vorig jaar", "in februari", "drie dagen geleden")) {
            assertThat(only(words, "").when().isResolved()).as(words).isFalse();
            assertThat(only(words, "").when().text()).isEqualTo(words);
        }
    }

    @Test
    void whatIsPlannedLiesAhead() {
        TimeMention thursday = only("donderdag", "2024-05-15");
        assertThat(show(thursday.reading(false))).isEqualTo("2024-05-09..2024-05-09");
        assertThat(show(thursday.reading(true))).isEqualTo("2024-05-16..2024-05-16");
        assertThat(show(only("tot en met zondag", "2024-05-15").ahead())).isEqualTo("2024-05-15..2024-05-19");
        assertThat(only("donderdag", "2021-04").ahead().candidates())
                .contains(new Interval(LocalDate.of(2021, 5, 6), LocalDate.of(2021, 5, 6)));
    }

    @Test
    void whatPointsBackIsCountedFromTheHappeningBefore() {
        When tuesday = When.between(LocalDate.of(2024, 5, 14), LocalDate.of(2024, 5, 14), "dinsdag");
        TimeMention later = only("een dag later", "2024-05-15");
        assertThat(later.type()).isEqualTo(Type.RELATIVE);
        assertThat(later.shift()).isEqualTo(Period.ofDays(1));
        assertThat(show(later.from(tuesday))).isEqualTo("2024-05-15..2024-05-15");
        assertThat(show(only("om 07.40 uur lokale tijd", "2024-05-15").from(tuesday)))
                .isEqualTo("2024-05-14..2024-05-14 07:40");
        assertThat(show(only("negen maanden later", "2024-05-15").from(tuesday)))
                .isEqualTo("2025-02-01..2025-02-28");
        assertThat(later.from(When.unresolved("ooit")).isResolved()).isFalse();
    }

    @Test
    void sinceRunsToTheReportOrIsWhenItBegan() {
        ReportDate date = ReportDate.of("2024-05-15");
        TimeMention since = only("sinds 7 oktober", "2024-05-15");
        assertThat(since.type()).isEqualTo(Type.SINCE);
        assertThat(show(since.when())).isEqualTo("2023-10-07..2023-10-07");
        assertThat(show(since.upTo(date))).isEqualTo("2023-10-07..2024-05-15");
        TimeMention far = only("sinds het uitbreken van de oorlog in april 2023", "2024-05-15");
        assertThat(far.type()).isEqualTo(Type.SINCE);
        assertThat(show(far.upTo(date))).isEqualTo("2023-04-01..2024-05-15");
        assertThat(only("sindsdien", "2024-05-15").when().isResolved()).isFalse();
    }

    @Test
    void clocksKnowWhoseTheyAre() {
        assertThat(only("om 07.40 uur lokale tijd", "2024-05-15").local()).isTrue();
        TimeMention belgian = only("sinds 09.30 uur Belgische tijd", "2024-05-15");
        assertThat(belgian.local()).isFalse();
        assertThat(belgian.type()).isEqualTo(Type.CLOCK);
        assertThat(belgian.when().zone()).isEqualTo("Europe/Brussels");
    }

    @Test
    void lengthsAreNoTimes() {
        TimeMention length = only("in twee dagen tijd", "2024-05-15");
        assertThat(length.type()).isEqualTo(Type.DURATION);
        assertThat(length.shift()).isEqualTo(Period.ofDays(2));
        assertThat(length.when().isResolved()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "een jongen van acht jaar",
                "vier jaar cel",
                "2000 soldaten vluchtten",
                "de do en de ma en de za",
                "het was een zware slag",
                "6.500 doden",
                "de F-16 en de zondaar"
            })
    void whatIsNoTime(String words) {
        assertThat(FINDER.find(FlatSyntax.tree(words), ReportDate.of("2024-05-15")))
                .isEmpty();
    }

    @Test
    void daysThatAreInNoCalendarAreLeftOpen() {
        assertThat(FINDER.find(FlatSyntax.tree("op 31 februari"), ReportDate.of("2024-05-15")))
                .allMatch(mention -> !mention.when().isResolved());
        assertThat(show(only("op 29 februari", "2026-05-15").when())).isEqualTo("2024-02-29..2024-02-29");
    }

    private static TimeMention only(String words, String date) {
        List<TimeMention> found = FINDER.find(FlatSyntax.tree(words), ReportDate.of(date));
        assertThat(found).as(words).hasSize(1);
        return found.getFirst();
    }

    private static String show(When when) {
        return (when.start() + ".." + when.end() + " " + when.clock() + " " + when.zone()).strip();
    }
}
