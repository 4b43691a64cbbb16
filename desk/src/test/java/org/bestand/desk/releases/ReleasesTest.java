package org.bestand.desk.releases;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bestand.desk.TestDesk;
import org.bestand.desk.Zenda;
import org.bestand.record.Record;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record that was released with its first report, and again with its second. */
class ReleasesTest {
    @TempDir
    private Path folder;

    private TestDesk desk;

    @BeforeEach
    void open() {
        desk = TestDesk.open(folder, Zenda.linker(), ReleasesTest::fill, (who, files, ear) -> {});
    }

    private static void fill(Record record) {
        record.add(Zenda.FIRST, List.of(Zenda.DEAD));
        record.release(Zenda.linker(), "<b>eerste</b>");
        record.add(Zenda.SECOND, List.of(Zenda.MORE_DEAD));
        record.release(Zenda.linker(), "");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void listsWhatWasFrozenTheLastFirst() {
        Document page = desk.page("/releases");
        assertThat(page.select("main td.n a").eachText()).containsExactly("2", "1");
        assertThat(page.text())
                .contains("1 report, 1 claim, 1 incident")
                .contains("2 reports, 2 claims, 1 incident")
                .contains("<b>eerste</b>")
                .contains("Since release 2 its history has 0 entries more.");
        assertThat(page.select("td b")).isEmpty();
        assertThat(page.select("main a[href=/releases/1/2]")).hasSize(1);
    }

    @Test
    void tellsWhatOneHolds() {
        try (Record record = Record.openExisting(folder.resolve("record.db"))) {
            Document page = desk.page("/releases/2");
            assertThat(page.text()).contains(record.releases().get(1).digest());
            assertThat(page.select("pre").text())
                    .contains("bestand diff --record")
                    .contains("2 now");
        }
        assertThat(desk.get("/releases/3").statusCode()).isEqualTo(404);
        assertThat(desk.get("/releases/3/now").body()).contains("There is no release 3.");
    }

    @Test
    void freezesTheRecordUnderTheNextNumberOnce() {
        Map<String, String> form = Map.of("note", "voor het jaarboek", "at", "4");
        HttpResponse<String> answer = desk.post("/releases", form);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/releases/3?done=released");
        assertThat(desk.post("/releases", form).headers().firstValue("Location"))
                .hasValue("/releases/3?done=released");
        assertThat(desk.page("/releases/3").text())
                .contains("voor het jaarboek")
                .contains("anna");
        assertThat(desk.get("/releases/4").statusCode()).isEqualTo(404);
        assertThat(desk.page("/releases/2/3").text()).contains("Nothing changed.");
    }

    @Test
    void tellsWhatChangedBetweenTwo() {
        Document incidents = desk.page("/releases/1/2");
        assertThat(incidents.select("main tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("~ changed")
                .contains("≥ 49 → ≥ 49 … ≥ 105")
                .contains("1 claim more");
        assertThat(incidents.select("nav.no-print, main nav a").eachText())
                .contains("Incidents 1 (1 changed)", "Claims 1 (1 new)", "Reports 1 (1 new)", "Decisions 0");
        assertThat(desk.page("/releases/1/2?part=claims")
                        .select("main tbody tr")
                        .text())
                .contains("+ new")
                .contains("≥ 105")
                .doesNotContain("≥ 49");
        assertThat(desk.page("/releases/1/2?part=reports")
                        .select("main tbody a")
                        .eachText())
                .containsExactly("r2");
        assertThat(desk.get("/releases/1/2?part=secrets").statusCode()).isEqualTo(404);
    }

    @Test
    void readsBackwardsToo() {
        assertThat(desk.page("/releases/2/1").select("main tbody tr").text())
                .contains("≥ 49 … ≥ 105 → ≥ 49")
                .contains("1 claim fewer");
    }

    @Test
    void tellsWhatWasDecidedSince() {
        desk.post("/claims/b1/reject", Map.of("why", "andere slag"));
        Document page = desk.page("/releases/2/now");
        assertThat(page.select("main tbody tr").text()).contains("≥ 49 … ≥ 105 → ≥ 49");
        assertThat(desk.page("/releases/2/now?part=claims")
                        .select("main tbody tr")
                        .text())
                .contains("− gone");
        assertThat(desk.page("/releases/2/now?part=decisions")
                        .select("main tbody tr")
                        .text())
                .contains("anna")
                .contains("rejected")
                .contains("andere slag");
        assertThat(desk.page("/releases/1/2?part=decisions").select("main tbody tr"))
                .isEmpty();
    }

    @Test
    void leadsFromTheFormToTheComparison() {
        assertThat(desk.get("/releases/compare?before=1&after=2").headers().firstValue("Location"))
                .hasValue("/releases/1/2");
        assertThat(desk.get("/releases/compare?before=1&after=9").statusCode()).isEqualTo(404);
    }

    @Test
    void speaksDutch() {
        assertThat(desk.dutch().page("/releases/1/2").text())
                .contains("1 bewering meer")
                .doesNotContain("claim");
    }
}
