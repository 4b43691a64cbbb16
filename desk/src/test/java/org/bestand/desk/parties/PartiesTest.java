package org.bestand.desk.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.bestand.desk.Syldavia;
import org.bestand.desk.TestDesk;
import org.bestand.model.Kind;
import org.bestand.model.Report;
import org.bestand.model.Stance;
import org.bestand.record.Record;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who is said to do what to whom can be looked up, and every number leads to the claims that it counts. */
class PartiesTest {
    @TempDir
    private static Path folder;

    private static TestDesk desk;

    @BeforeAll
    static void open() {
        desk = TestDesk.open(folder, Syldavia.linker(), PartiesTest::fill, (who, files, ear) -> {});
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
                        Syldavia.of(march, "blame-1", Kind.ACCUSE)
                                .by("BOR.GOV")
                                .to("SYL")
                                .on("2019-03-04")
                                .claim(),
                        Syldavia.of(march, "support-1", Kind.SUPPORT)
                                .by("PLD")
                                .to("SYL")
                                .claim(),
                        Syldavia.of(march, "denied", Kind.SUPPORT)
                                .by("PLD")
                                .to("BOR")
                                .put(Stance.DENIED)
                                .claim(),
                        Syldavia.of(march, "talks-1", Kind.TALKS)
                                .by("BOR", "SYL")
                                .broughtAboutBy("UNO")
                                .claim()));
        Report june = Syldavia.report("juni", "2020-06-02", "<i>Kijk</i>");
        record.add(
                june,
                List.of(
                        Syldavia.of(june, "blame-2", Kind.ACCUSE)
                                .by("BOR")
                                .to("SYL")
                                .on("2020-06-01")
                                .says("BOR", "<script>")
                                .claim(),
                        Syldavia.of(june, "alone", Kind.THREATEN).by("SYL").claim()));
        Report many = Syldavia.report("vele", "2018-01-02", "Bode");
        record.add(
                many,
                IntStream.rangeClosed(1, 30)
                        .mapToObj(i -> Syldavia.of(many, "call-" + i, Kind.REQUEST)
                                .by("UNO")
                                .to("BOR")
                                .claim())
                        .toList());
    }

    private static List<String> rows(Document page) {
        return page.select("main tbody tr").stream().map(Element::text).toList();
    }

    @Test
    void countsClaimsAndLeavesOutWhatIsDenied() {
        Document page = desk.page("/parties");
        assertThat(rows(page))
                .contains("BOR accuses SYL 2 Mar 2019 Jun 2020", "SYL threatens nobody named 1 not told not told")
                .contains("UNO mediates talks of BOR 1 not told not told", "BOR talks with SYL 1 not told not told")
                .first()
                .asString()
                .startsWith("UNO calls on BOR 30");
        assertThat(page.text()).doesNotContain("PLD supports BOR");
        assertThat(page.select("bestand-network").attr("src")).isEqualTo("/parties/network.json");
    }

    @Test
    void choosesByWhatIsDoneByWhomAndWhen() {
        assertThat(rows(desk.page("/parties?kind=support"))).containsExactly("PLD supports SYL 1 not told not told");
        assertThat(rows(desk.page("/parties?kind=diplomacy&party=UNO")))
                .hasSize(2)
                .allMatch(row -> row.startsWith("UNO mediates talks of"));
        assertThat(rows(desk.page("/parties?kind=mediate"))).hasSize(2);
        assertThat(rows(desk.page("/parties?kind=talks"))).containsExactly("BOR talks with SYL 1 not told not told");
        assertThat(rows(desk.page("/parties?from=2020-01"))).containsExactly("BOR accuses SYL 1 Jun 2020 Jun 2020");
        assertThat(desk.page("/parties?kind=support&from=2030-01").text()).contains("Nothing fits.");
    }

    @Test
    void sortsByTheHeadingsAndSaysSo() {
        Document page = desk.page("/parties?order=agent");
        assertThat(page.select("th[aria-sort=ascending]").text()).startsWith("Who");
        assertThat(page.select("th[aria-sort]")).hasSize(1);
        assertThat(rows(page).getFirst()).startsWith("BOR");
        assertThat(rows(desk.page("/parties?order=last")).getFirst()).contains("Jun 2020");
    }

    @Test
    void everyNumberLeadsToItsClaims() {
        for (Element link : desk.page("/parties").select("main td.n a")) {
            Document claims = desk.page(link.attr("href"));
            assertThat(claims.select("h1 span").text()).startsWith(link.text() + " claim");
            assertThat(claims.select("main tbody tr")).hasSize(Math.min(25, Integer.parseInt(link.text())));
        }
        Document blame = desk.page("/ties?kind=accuse&agent=BOR&target=SYL");
        assertThat(blame.select("main tbody tr").getFirst().text()).contains("Kop van juni");
        assertThat(blame.select("q").eachText()).allMatch("Bordurië beschuldigt Syldavië."::equals);
        assertThat(blame.select("main td a").eachAttr("href")).contains("/reports/maart#w-blame-1");
        assertThat(desk.page("/ties?kind=accuse&agent=BOR&target=SYL&from=2020-01")
                        .select("main tbody tr"))
                .hasSize(1);
    }

    @Test
    void manyClaimsAreTurnedPageByPageAndNoneTwice() {
        Document first = desk.page("/ties?kind=request&agent=UNO&target=BOR");
        Document second = desk.page(first.select("a[rel=next]").attr("href"));
        assertThat(second.select("main tbody tr")).hasSize(5);
        assertThat(second.select("a[rel=next]")).isEmpty();
        List<String> links = first.select("main tbody td:first-child a").eachAttr("href");
        assertThat(second.select("main tbody td:first-child a").eachAttr("href"))
                .doesNotContainAnyElementsOf(links);
    }

    @Test
    void aPartyHasWhatItDoesAndWhatIsDoneToIt() {
        Document page = desk.page("/parties/SYL");
        assertThat(page.select("main h2").eachText())
                .containsExactly(
                        "What it does to others",
                        "What others do to it",
                        "What it does together with others",
                        "The latest claims");
        assertThat(page.select("main h2:contains(What others) + .wide tbody tr").eachText())
                .contains("accuses 1 1 2", "supports 1 1");
        assertThat(page.select("a[href='/incidents?party=SYL']").text()).isEqualTo("0 incidents");
        assertThat(page.select("main table").last().text())
                .contains("Kop van juni")
                .doesNotContain("Kop van vele");
        assertThat(desk.get("/parties/NONE").statusCode()).isEqualTo(404);
        assertThat(desk.page("/parties/NONE").text()).contains("There is no party NONE");
    }

    @Test
    void theSameIsThereAsData() {
        JsonNode rows = JsonMapper.shared()
                .readTree(desk.get("/parties.json?kind=accuse").body());
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get("claims").asInt()).isEqualTo(2);
        assertThat(rows.get(0).get("last_month").asString()).isEqualTo("2020-06");
        assertThat(desk.get("/parties.csv?kind=support").body())
                .isEqualTo("agent,kind,role,target,claims,first_month,last_month\r\nPLD,support,does,SYL,1,,\r\n");
        JsonNode network =
                JsonMapper.shared().readTree(desk.get("/parties/network.json").body());
        assertThat(network.get("ties").findValuesAsString("kind"))
                .contains("mediate", "accuse")
                .doesNotContain("threaten");
        assertThat(desk.get("/parties.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsAskedWronglyIsRefusedInWords() {
        assertThat(desk.get("/parties?kind=love").statusCode()).isEqualTo(400);
        assertThat(desk.page("/parties?from=spring").text()).contains("from is a month");
        assertThat(desk.get("/ties?kind=support&role=mediates&agent=PLD").statusCode())
                .isEqualTo(400);
        assertThat(desk.get("/ties").statusCode()).isEqualTo(400);
    }

    @Test
    void foreignWordsStayText() {
        Document page = desk.page("/ties?kind=accuse&agent=BOR&target=SYL");
        assertThat(page.select("main script, main i, main b")).isEmpty();
        assertThat(page.text()).contains("<i>Kijk</i>", "<script>");
    }
}
