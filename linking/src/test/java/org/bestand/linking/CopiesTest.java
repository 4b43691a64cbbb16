package org.bestand.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static final String WIRE = """
            STRELSAU - Bij beschietingen op de grensstad Zenda zijn zeker zeven burgers omgekomen, zegt de burgemeester. De granaten vielen
            vlak voor zonsopgang op de markt, waar boeren uit de omtrek hun waren uitlaadden. Slavonië ontkent dat het heeft geschoten en wijst
            naar een opslagplaats van munitie die volgens het leger van dat land door een ongeluk is ontploft. Het Rode Kruis brengt de gewonden
            over naar de hoofdstad, omdat het ziekenhuis van Zenda geen stroom meer heeft.
            """;

    private static Map<String, String> of(List<Report> reports) {
        Map<String, Report> byId = new HashMap<>();
        reports.forEach(report -> byId.put(report.id(), report));
        Copies copies = new Copies(byId::get);
        copies.change(reports.stream().map(Report::id).toList());
        return copies.origins();
    }

    private static Report report(String id, String date, String text) {
        return Report.of(id, ReportDate.of(date), text);
    }

    @Test
    void wireCopyWithAnotherHeadingOrCutAtTheEndIsOneText() {
        String cut = WIRE.substring(0, WIRE.indexOf("Het Rode Kruis"));
        assertThat(of(List.of(
                        report("krant", "2019-03-06", "Zeven doden in Zenda\n\n" + WIRE + "\n(ANP)"),
                        report("site", "2019-03-06", cut),
                        report("bureau", "2019-03-05", WIRE))))
                .isEqualTo(Map.of("krant", "bureau", "site", "bureau"));
    }

    @Test
    void theFirstByDateIsTheOriginAndOfEqualsTheFirstById() {
        assertThat(of(List.of(report("b", "2019-03-05", WIRE), report("a", "2019-03-05", WIRE))))
                .isEqualTo(Map.of("b", "a"));
        assertThat(of(List.of(report("a", "", WIRE), report("b", "2019-03-05", WIRE))))
                .isEqualTo(Map.of("a", "b"));
    }

    @Test
    void otherWordsAboutTheSameAreAnotherText() {
        String own =
                "In Zenda kwamen vannacht zeven mensen om het leven toen granaten de markt troffen. De burgemeester spreekt van een"
                        + " oorlogsmisdaad; de regering van Slavonië houdt het op een ongeluk in een loods met munitie. Gewonden gaan naar Strelsau.";
        assertThat(of(List.of(report("a", "2019-03-05", WIRE), report("b", "2019-03-05", own))))
                .isEmpty();
    }

    @Test
    void aSentenceQuotedFromAnotherReportMakesNoCopy() {
        String quoting =
                "Onze verslaggever sprak in Strelsau met artsen en vluchtelingen over de nacht in hun stad, over de granaten die"
                        + " zij hoorden en over wie zij missen sinds die ochtend. De granaten vielen vlak voor zonsopgang op de markt, waar boeren"
                        + " uit de omtrek hun waren uitlaadden. Meer dan dat weten zij niet; de telefoons in Zenda doen het niet, de weg is"
                        + " versperd en wie terug wil om te zoeken, wordt bij de brug tegengehouden door soldaten zonder onderscheidingstekens.";
        assertThat(of(List.of(report("a", "2019-03-05", WIRE), report("b", "2019-03-06", quoting))))
                .isEmpty();
    }

    @Test
    void shortTextsAreNotCompared() {
        assertThat(of(List.of(report("a", "", "Meer volgt."), report("b", "", "Meer volgt."))))
                .isEmpty();
    }

    @Test
    void theOrderOfArrivalMakesNoDifference() {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            reports.add(report(
                    "r" + i, "2019-03-" + (10 + i), i % 3 == 0 ? WIRE + " Deel " + i : "Bericht " + i + " " + WIRE));
        }
        Map<String, String> expected = of(reports);
        assertThat(expected).hasSize(11);
        Random chance = new Random(5);
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(reports, chance);
            assertThat(of(reports)).as("shuffle %s", i).isEqualTo(expected);
        }
    }
}
