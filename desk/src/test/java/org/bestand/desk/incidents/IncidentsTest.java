package org.bestand.desk.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bestand.desk.Freedonia.claim;
import static org.bestand.desk.Freedonia.killed;
import static org.bestand.desk.Freedonia.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bestand.desk.Syldavia;
import org.bestand.desk.TestDesk;
import org.bestand.model.Kind;
import org.bestand.model.Report;
import org.bestand.model.When;
import org.bestand.record.Record;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page with the incidents, and one of them, now and as they were known on a day. */
class IncidentsTest {
    private static final When THAT_DAY = When.between(LocalDate.of(2031, 5, 5), LocalDate.of(2031, 5, 5), "maandag");

    @TempDir
    private static Path folder;

    private static TestDesk desk;

    @BeforeAll
    static void open() {
        desk = TestDesk.open(folder, Syldavia.linker(), IncidentsTest::fill, (who, files, ear) -> {});
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static void fill(Record record) {
        String text = "Sylvanië viel maandag aan. Zeven soldaten kwamen om. Zeventig soldaten kwamen om.";
        Report early = report("vroeg", "2031-05-05", text);
        Report late = report("laat", "2031-05-07", text + " Laat.");
        record.add(
                early,
                List.of(
                        claim(early, "a1", Kind.ATTACK, "Sylvanië viel maandag aan.", "viel", null, THAT_DAY),
                        killed(early, "k1", "Zeven soldaten kwamen om.", 7, "Zeven", THAT_DAY)));
        record.add(
                late,
                List.of(
                        claim(late, "a2", Kind.ATTACK, "Sylvanië viel maandag aan.", "viel", null, THAT_DAY),
                        killed(late, "k2", "Zeventig soldaten kwamen om.", 70, "Zeventig", THAT_DAY)));
    }

    @Test
    void nowBothFiguresStand() {
        assertThat(desk.page("/incidents").select("tr[data-row]"))
                .singleElement()
                .satisfies(row -> assertThat(row.text()).contains("7 … 70").doesNotContain("As known"));
        assertThat(desk.page("/incidents").select(".warning")).isEmpty();
    }

    @Test
    void asOfADayTheListHoldsOnlyWhatWasToldByThen() {
        var then = desk.page("/incidents?as-of=2031-05-06");
        assertThat(then.select(".warning").text()).startsWith("As known on 6 May 2031");
        assertThat(then.select("tr[data-row]")).singleElement().satisfies(row -> {
            assertThat(row.select("[data-label=Reports]").text()).isEqualTo("1");
            assertThat(row.select("[data-label=Claims]").text()).isEqualTo("2");
            assertThat(row.text()).contains("(soldiers) 7").doesNotContain("70");
        });
        assertThat(desk.page("/incidents?as-of=2031-05-04").select("tr[data-row]"))
                .isEmpty();
    }

    @Test
    void asOfADayAnIncidentTellsHowMuchWasToldByThen() {
        String incident = desk.page("/incidents").select("tr[data-row] a").attr("href");
        assertThat(desk.page(incident).select("#as-of-content").text()).contains("4 claims, 2 reports", "Zeventig");
        assertThat(desk.page(incident + "?as-of=2031-05-06")
                        .select("#as-of-content")
                        .text())
                .contains("2 claims, 1 report,", "Zeven")
                .doesNotContain("4 claims", "Zeventig");
        assertThat(desk.page(incident + "?as-of=2031-05-04")
                        .select("#as-of-content")
                        .text())
                .contains("Nothing about this was known yet")
                .doesNotContain("Zeven");
    }

    @Test
    void aSelectionIsACommandOnlyWhereTheCommandCanSayIt() {
        assertThat(desk.page("/incidents?party=FRE&from=2031-05-01")
                        .select("code")
                        .text())
                .contains("./bestand incidents --party FRE --from 2031-05-01");
        assertThat(desk.page("/incidents?outlet=Bode").select("code").text())
                .contains("/api/v1/incidents?outlet=Bode")
                .doesNotContain("./bestand");
    }
}
