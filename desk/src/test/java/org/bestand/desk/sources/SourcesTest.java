package org.bestand.desk.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bestand.desk.Syldavia;
import org.bestand.desk.TestDesk;
import org.bestand.model.Kind;
import org.bestand.model.Report;
import org.bestand.model.Stance;
import org.bestand.record.Record;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who tells stands with what became of what was told, outlets apart from speakers. */
class SourcesTest {
    @TempDir
    private static Path folder;

    private static TestDesk desk;

    @BeforeAll
    static void open() {
        desk = TestDesk.open(folder, Syldavia.linker(), SourcesTest::fill, (who, files, ear) -> {});
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static void fill(Record record) {
        Report first = Syldavia.report("een", "2019-03-05", "=Bode");
        record.add(
                first,
                List.of(
                        Syldavia.of(first, "a", Kind.ATTACK)
                                .by("BOR")
                                .to("SYL")
                                .on("2019-03-04")
                                .says("SYL.GOV", "")
                                .claim(),
                        Syldavia.of(first, "b", Kind.SUPPORT)
                                .by("PLD")
                                .to("SYL")
                                .claim()));
        Report second = Syldavia.report("twee", "2019-03-07", "Kijk");
        record.add(
                second,
                List.of(Syldavia.of(second, "c", Kind.ATTACK)
                        .by("BOR")
                        .to("SYL")
                        .on("2019-03-04")
                        .put(Stance.DENIED)
                        .says("BOR.MIL", "")
                        .claim()));
    }

    @Test
    void outletsAndSpeakersStandInTablesOfTheirOwn() {
        Document page = desk.page("/sources");
        assertThat(page.select("main h2").eachText()).startsWith("Outlets 2", "Speakers 2");
        assertThat(page.select("main table")
                        .getFirst()
                        .select("tbody tr")
                        .eachText()
                        .getFirst())
                .startsWith("=Bode 2");
        assertThat(page.select("main table").last().text())
                .contains("SYL government 1 1 0 1", "BOR armed forces 1 0 0 0")
                .doesNotContain("=Bode");
        assertThat(page.select("a[href='/incidents?outlet=Kijk']")).hasSize(1);
        assertThat(page.select("dl dt")).hasSameSizeAs(page.select("dl dd")).hasSize(5);
    }

    @Test
    void choosesByWordsAndSort() {
        Document page = desk.page("/sources?q=bo&order=disputed");
        assertThat(page.select("main tbody tr").text()).contains("=Bode", "BOR").doesNotContain("Kijk", "SYL");
        assertThat(page.select("th[aria-sort=descending]")).hasSize(2);
        assertThat(desk.page("/sources?of=speaker").select("main table")).hasSize(1);
        assertThat(desk.get("/sources?of=ghost").statusCode()).isEqualTo(400);
        assertThat(desk.get("/sources?order=truth").statusCode()).isEqualTo(400);
    }

    @Test
    void aNameThatIsAFormulaIsNoneInASpreadsheet() {
        assertThat(desk.get("/sources.csv").body())
                .startsWith("sort,code,name,claims,firsts,revised,disputed\r\n")
                .contains("outlet,,'=Bode,2,")
                .doesNotContain(",=Bode");
    }
}
