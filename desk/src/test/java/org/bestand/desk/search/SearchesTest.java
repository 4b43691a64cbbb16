package org.bestand.desk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bestand.desk.Freedonia.killed;
import static org.bestand.desk.Freedonia.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bestand.desk.TestDesk;
import org.bestand.linking.Linker;
import org.bestand.model.Gazetteer;
import org.bestand.model.Report;
import org.bestand.model.TimeWords;
import org.bestand.model.When;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchesTest {
    private static final String SENTENCE = "Bij gevechten zijn zeven soldaten gesneuveld.";

    @TempDir
    private Path folder;

    private TestDesk desk;

    @BeforeEach
    void open() {
        Report war = report("oorlog", "2022-09-14", "🕊 Café dicht. " + SENTENCE);
        Report cats = report("katten", "2022-09-15", "Over katten en een gevecht om een bal.");
        LocalDate day = LocalDate.of(2022, 9, 13);
        desk = TestDesk.open(
                folder,
                new Linker(Gazetteer.NONE, TimeWords.NONE),
                record -> {
                    record.add(
                            war, List.of(killed(war, "dead", SENTENCE, 7, "zeven", When.between(day, day, "dinsdag"))));
                    record.add(cats, List.of());
                },
                (who, files, ear) -> {});
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aSearchFindsReportsWithAllTheWordsAndTheClaimsInThem() {
        Document page = desk.page("/search?q=zeven+GEVECHTEN");

        assertThat(page.select("ol.found > li")).hasSize(1);
        assertThat(page.select("ol.found mark").eachText()).containsExactly("gevechten", "zeven");
        assertThat(page.selectFirst("ol.found ul a").attr("href")).isEqualTo("/reports/oorlog#w-dead");
        assertThat(page.select("a[href^=/incidents?q=]")).hasSize(1);
        assertThat(page.text()).doesNotContain("katten");
    }

    @Test
    void aStarStandsForAnyEndAndAccentsMakeNoDifference() {
        assertThat(desk.page("/search?q=gevecht*").select("ol.found > li")).hasSize(2);
        assertThat(desk.page("/search?q=gevecht").select("ol.found > li")).hasSize(1);
        assertThat(desk.page("/search?q=cafe").select("ol.found mark").eachText())
                .containsExactly("Café");
    }

    @Test
    void whatIsFoundNowhereAndWhatIsNotAskedForAreToldApart() {
        Document nothing = desk.page("/search?q=olifant");
        assertThat(nothing.select("[role=status]").text()).contains("No report");
        assertThat(nothing.select("ol.found, a[href^=/incidents?q=]")).isEmpty();

        Document empty = desk.page("/search");
        assertThat(empty.select("[role=status]")).isEmpty();
        assertThat(empty.text()).contains("star");
        assertThat(desk.dutch().page("/search").text()).contains("sterretje");
        assertThat(desk.get("/search?q=gevecht&page=0").statusCode()).isEqualTo(400);
    }

    @Test
    void reportsAreListedTheLatestFirstAndFiltered() {
        assertThat(desk.page("/reports").select("td:first-child a").eachAttr("href"))
                .containsExactly("/reports/katten", "/reports/oorlog");
        assertThat(desk.page("/reports?outlet=Bode&language=nl").select("td:first-child a"))
                .hasSize(2);
        assertThat(desk.page("/reports?outlet=Gids").select("td:first-child a")).isEmpty();
        assertThat(desk.page("/reports?language=fr").select("[role=status]").text())
                .contains("No report fits");
        assertThat(desk.page("/reports?undated=yes").select("td:first-child a")).isEmpty();
        assertThat(desk.page("/reports?after=katten").select("td:first-child a").eachAttr("href"))
                .containsExactly("/reports/oorlog");
    }
}
