package org.bestand.languages.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bestand.model.Claim;
import org.bestand.model.Kind;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.reading.Reader;
import org.junit.jupiter.api.Test;

/** News of sport, politics, accidents and nature that borrows the words of war tells nothing of war. */
class PeaceTest {
    /** A ceiling, to be lowered with the reading and never raised. */
    private static final int MOST = 3;

    private static final int OPENING = 3;

    /** The file is written without escapes. */
    private static final Pattern LINE =
            Pattern.compile("\"id\": \"([^\"]*)\", \"date\": \"([^\"]*)\", \"text\": \"(.*)\"}$");

    @Test
    void peacefulReportsGiveHardlyAnyClaim() {
        List<Report> reports = reports();
        List<String> found = new ArrayList<>();
        for (Report report : reports) {
            Dutch.reader().read(report).forEach(c -> found.add(report.id() + " " + Shown.of(c)));
        }
        found.forEach(f -> System.out.println("   claim of a peaceful report: " + f));
        assertThat(reports).hasSize(70);
        assertThat(found).hasSizeLessThanOrEqualTo(MOST);
    }

    /** Cut short, they show less of what they are about; the reading must not fall for that. */
    @Test
    void theirOpeningsAreSilentToo() {
        List<String> found = new ArrayList<>();
        for (Report report : reports()) {
            String opening = Texts.document(report.text()).sentences().stream()
                    .limit(OPENING)
                    .map(s -> report.text()
                            .substring(
                                    report.text().offsetByCodePoints(0, s.start()),
                                    report.text().offsetByCodePoints(0, s.end())))
                    .collect(Collectors.joining(" "));
            Dutch.reader()
                    .read(Report.of(report.id(), report.date(), opening))
                    .forEach(c -> found.add(report.id() + " " + Shown.of(c)));
        }
        assertThat(found).hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void reportsOfWarGiveTheirs() {
        Report report = Report.of(
                "war",
                ReportDate.of("2024-05-14"),
                "Bij Robotyne zijn maandag drie Oekraïense militairen gesneuveld. Het Russische leger bestookte er hun stellingen met mortieren."
                        + " In het dorp woont bijna niemand meer. Wie bleef, schuilt in een kelder.");
        assertThat(Dutch.reader().read(report))
                .extracting(
                        Claim::kind, c -> c.count() == null ? null : c.count().low())
                .contains(tuple(Kind.KILLED, 3L), tuple(Kind.ATTACK, null))
                .doesNotContain(tuple(Kind.CLASH, null));
    }

    /** A report that names who uses force need not be full of the words of war. */
    @Test
    void sparseReportsOfWarGiveTheirsToo() {
        Report report = Report.of(
                "sparse",
                ReportDate.of("2024-05-14"),
                "Gewapende bendes hebben zondag de grootste gevangenis van Haïti bestormd. Daarbij zijn zeker twaalf mensen gedood. Dat"
                        + " meldt de directie. Een cipier zegt dat er te weinig personeel was. De premier sprak de bevolking toe.");
        assertThat(Dutch.reader().read(report))
                .extracting(
                        Claim::kind, c -> c.count() == null ? null : c.count().low())
                .contains(tuple(Kind.KILLED, 12L), tuple(Kind.ATTACK, null));
    }

    @Test
    void whatHasNoWordOfWarIsNotEvenParsed() {
        AtomicInteger parsed = new AtomicInteger();
        Reader counting = Dutch.readerCounting(parsed);
        counting.read(Report.of("market", ReportDate.of("2024-05-14"), """
                De gemeenteraad sprak dinsdag over de markt. De kramen staan voortaan op het plein.
                Dat zegt wethouder De Boer. Bakkers zijn tevreden.
                """));
        assertThat(parsed).hasValue(0);

        counting.read(Report.of("front", ReportDate.of("2024-05-14"), """
                De soldaten bleven dinsdag in de loopgraven. De artillerie zweeg.
                Dat zegt de commandant. Boeren zijn gevlucht.
                """));
        assertThat(parsed).hasValue(4);
    }

    private static List<Report> reports() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PeaceTest.class.getResourceAsStream("peace/peace.jsonl"), StandardCharsets.UTF_8))) {
            return lines.lines().map(PeaceTest::report).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Report report(String line) {
        Matcher parts = LINE.matcher(line);
        assertThat(parts.find()).as(line).isTrue();
        return Report.of(parts.group(1), ReportDate.of(parts.group(2)), parts.group(3));
    }

    /** A wire item of three sentences on one state's strike has hardly a word of war but its verb. */
    @Test
    void shortItemsOnAStrikeAreRead() {
        read("Turkije heeft maandag doelen in het noorden van Irak bestookt. Het ministerie van Defensie in Ankara maakte dat bekend. Irak"
                        + " protesteerde tegen de actie.")
                .claims(attack().by("TUR").of("IRQ"));
        read("Pakistan heeft dinsdag twee plaatsen in Afghanistan gebombardeerd. Er vielen acht doden. Kabul reageerde woedend.")
                .claims(attack().by("PAK").of("AFG"), killed(8).of("AFG"));
        read("In het centrum van Mogadishu is een autobom ontploft. Zeker negen mensen kwamen om. De politie heeft de omgeving afgezet.")
                .claims(attack().of("SOM"), killed(9));
        read("Thailand en Cambodja zijn het eens geworden over een wapenstilstand. Die gaat vrijdag in. Maleisië heeft bemiddeld.")
                .claims(a(Kind.CEASEFIRE));
    }

    @Test
    void shortItemsOfSportCrimeAndStormsAreNot() {
        for (String peace : List.of(
                "Zuid-Korea heeft Noord-Korea verslagen op het WK handbal. De Zuid-Koreanen vielen vanaf het begin aan. De wedstrijd eindigde"
                        + " in 31-24.",
                "Italië viel Engeland in de tweede helft aan. De verdediging hield stand. In de slotminuut viel de gelijkmaker.",
                "Zware regen heeft het noorden van Italië bestookt. Vijf mensen kwamen om. Duizenden inwoners moesten hun huis verlaten.",
                "Bij een schietpartij in Rotterdam zijn maandag twee mannen doodgeschoten. De politie heeft een verdachte aangehouden. Het"
                        + " motief is onbekend.",
                "Bij een explosie in een vuurwerkfabriek in India zijn negen arbeiders gedood. De eigenaar is opgepakt. De regering geeft de"
                        + " families een vergoeding.",
                "De Verenigde Staten hebben China aangevallen bij de Wereldhandelsorganisatie. Peking spreekt van een handelsoorlog. De"
                        + " tarieven gaan in juli in.")) {
            assertThat(read(peace).found()).as(peace).isEmpty();
        }
    }
}
