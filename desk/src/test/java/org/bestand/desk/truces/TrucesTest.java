package org.bestand.desk.truces;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.bestand.desk.Syldavia;
import org.bestand.desk.TestDesk;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Report;
import org.bestand.model.Stance;
import org.bestand.record.Record;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each truce stands with its parties, its broker and who is said to have broken it; who is blamed in another matter does not. */
class TrucesTest {
    @TempDir
    private static Path folder;

    private static TestDesk desk;

    @BeforeAll
    static void open() {
        desk = TestDesk.open(folder, Syldavia.linker(), TrucesTest::fill, (who, files, ear) -> {});
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static void fill(Record record) {
        Report march = Syldavia.report("maart", "2019-03-05", "Bode");
        record.add(
                march,
                List.of(
                        Syldavia.of(march, "agreed", Kind.CEASEFIRE)
                                .by("BOR", "SYL")
                                .broughtAboutBy("PLD")
                                .in(Phase.AGREED)
                                .on("2019-03-04")
                                .claim(),
                        Syldavia.of(march, "blame", Kind.ACCUSE)
                                .by("SYL")
                                .to("BOR")
                                .about("ceasefire-violation")
                                .says("SYL", "")
                                .claim(),
                        Syldavia.of(march, "no-blame", Kind.ACCUSE)
                                .by("BOR")
                                .to("SYL")
                                .about("ceasefire-violation")
                                .says("BOR", "")
                                .put(Stance.DENIED)
                                .claim(),
                        Syldavia.of(march, "other-blame", Kind.ACCUSE)
                                .by("SYL")
                                .to("BOR")
                                .about("provocation")
                                .claim(),
                        Syldavia.of(march, "elsewhere", Kind.ACCUSE)
                                .by("SYL")
                                .to("XAN")
                                .about("ceasefire-violation")
                                .claim(),
                        Syldavia.of(march, "fight", Kind.CLASH)
                                .by("BOR", "SYL")
                                .on("2019-03-01")
                                .claim()));
        Report old = Syldavia.report("oud", "2017-05-02", "Kijk");
        record.add(
                old,
                List.of(Syldavia.of(old, "ended", Kind.CEASEFIRE)
                        .by("KAR", "ZUB")
                        .in(Phase.ENDED)
                        .on("2017-05-01")
                        .claim()));
    }

    @Test
    void theLatestTruceStandsFirstWithItsBrokerAndWhoIsSaidToHaveBrokenIt() {
        Document page = desk.page("/truces");
        assertThat(page.select("main tbody tr")).hasSize(2);
        List<String> cells =
                page.select("main tbody tr").getFirst().select("td").eachText();
        assertThat(cells.subList(0, 4)).containsExactly("BOR – SYL", "4 March 2019", "PLD", "agreed");
        assertThat(cells.get(4)).contains("broken by BOR says SYL").doesNotContain("XAN");
        assertThat(page.select("a[href='/reports/maart#w-blame']")).hasSize(1);
        assertThat(page.select("a[href='/reports/maart#w-other-blame'], a[href='/reports/maart#w-fight']"))
                .isEmpty();
        assertThat(cells.get(5)).contains("broken by SYL says BOR denied");
        assertThat(cells.get(6)).isEqualTo("nothing told");
        assertThat(page.select("main tbody tr").last().text()).contains("KAR – ZUB", "ended (KAR, ZUB)");
        assertThat(desk.get(page.select("main tbody a").attr("href")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void choosesByPartyAndPhase() {
        assertThat(desk.page("/truces?party=KAR").select("main tbody tr")).hasSize(1);
        assertThat(desk.page("/truces?phase=ended").select("main tbody tr").text())
                .contains("KAR")
                .doesNotContain("BOR");
        assertThat(desk.page("/truces?party=KAR&phase=agreed").text()).contains("No truce fits.");
        assertThat(desk.get("/truces?phase=starts").statusCode()).isEqualTo(400);
    }

    @Test
    void theSameIsThereAsData() {
        JsonNode rows = JsonMapper.shared().readTree(desk.get("/truces.json").body());
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).get("brokers").get(0).asString()).isEqualTo("PLD");
        assertThat(rows.get(0).get("violation_claims").get(0).asString()).isEqualTo("blame");
        assertThat(rows.get(0).get("denials").asInt()).isEqualTo(1);
        assertThat(desk.get("/truces.csv?phase=ended").body().lines()).hasSize(2);
    }
}
