package org.bestand.desk.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bestand.desk.TestDesk;
import org.bestand.desk.Zenda;
import org.bestand.exchange.ClaimJson;
import org.bestand.model.Decision;
import org.bestand.record.Record;
import org.bestand.record.State;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program read four claims in two reports. Bert accepted the 49 dead, corrected the 105 dead to 120, rejected the attack, and did not decide
 * about the clash.
 */
class AgreementTest {
    private static final String PAIR = "first=program&second=person:Bert";
    private static final String DIFFERENCES = "/agreement/differences?" + PAIR;

    @TempDir
    private Path folder;

    private TestDesk desk;

    @BeforeEach
    void open() {
        desk = TestDesk.open(folder, Zenda.linker(), AgreementTest::fill, (who, files, ear) -> {});
    }

    private static void fill(Record record) {
        record.add(Zenda.FIRST, List.of(Zenda.DEAD, Zenda.CLASH));
        record.add(Zenda.SECOND, List.of(Zenda.MORE_DEAD, Zenda.ATTACK));
        record.by(Zenda.scribe("Bert"));
        record.decide(new Decision.Accepted(Zenda.DEAD), "");
        record.decide(
                new Decision.Corrected(
                        Zenda.MORE_DEAD,
                        Zenda.dead(
                                Zenda.SECOND, "b1", Zenda.MORE_DEAD.evidence().quote(), 120),
                        List.of()),
                "");
        record.decide(new Decision.Rejected(Zenda.ATTACK), "");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static List<String> row(Document page, String label) {
        return page.select("tbody tr").stream()
                .filter(row -> row.select("th").text().equals(label))
                .findFirst()
                .orElseThrow()
                .select("td")
                .eachText();
    }

    @Test
    void measuresThePersonAgainstTheProgram() {
        Document page = desk.page("/agreement");
        assertThat(page.select("h2").eachText()).contains("the program and Bert");
        // Both have two of four and two: P 2/2, R 2/4, F1 2/3; alike is one: P 1/2, R 1/4, F1 1/3.
        assertThat(row(page, "all claims")).containsExactly("4", "2", "2", "1", "0.667", "0.333");
        assertThat(row(page, "human toll")).containsExactly("2", "2", "2", "1", "1.000", "0.500");
        assertThat(row(page, "attack")).containsExactly("1", "0", "0", "0", "0.000", "0.000");
        // Four values, 49 twice: expected 1 - 2/12, observed 1/2, alpha 1 - 6/10.
        assertThat(row(page, "count")).containsExactly("0.500", "0.400", "yes");
        assertThat(row(page, "stance")).containsExactly("1.000", "–", "yes");
        assertThat(page.text())
                .contains("3 differences, 3 of them not adjudicated")
                .doesNotContain("left out");
        assertThat(page.select("style, script:not([src]), [style]")).isEmpty();
    }

    @Test
    void countsOnlyReportsThatWereLookedAtInWholeWhereThatIsAsked() {
        Document page = desk.page("/agreement?" + PAIR + "&rule=whole");
        assertThat(row(page, "all claims")).containsExactly("2", "1", "1", "0", "0.667", "0.000");
        assertThat(page.text()).contains("1 report is left out").contains("2 differences");
    }

    @Test
    void showsWhatDiffersBesideEachOther() {
        Document page = desk.page(DIFFERENCES);
        assertThat(page.select("article h3").eachText())
                .containsExactly(
                        "Bert did not decide about this claim: fighting: SLA → RUR · Zenda",
                        "They differ in: count",
                        "Bert says that the report does not say so: attack: SLA → RUR · Zenda");
        Element count = page.selectFirst("#d-b1-b1");
        assertThat(count.select("tr:has(.dispute)").text())
                .contains("≥ 105")
                .contains("≥ 120")
                .contains("differs");
        assertThat(count.select("tr:has(.dispute)")).hasSize(1);
        assertThat(count.select("a[href$=/claims/b1/correct]").text()).isEqualTo("neither is right");
        assertThat(page.select("#d-a2- button").eachText()).containsExactly("the program is right");
        assertThat(page.select("h2 i")).isEmpty();
    }

    private HttpResponse<String> judge(String right, String report, String one, String other) {
        return desk.post(
                "/agreement/adjudicate",
                Map.of(
                        "first", "program",
                        "second", "person:Bert",
                        "report", report,
                        "one", one,
                        "other", other,
                        "right", right,
                        "why", "nagelezen"));
    }

    private State state() {
        try (Record record = Record.openExisting(folder.resolve("record.db"))) {
            return record.state(Zenda.linker());
        }
    }

    @Test
    void whoeverAdjudicatesForThePersonAcceptsTheCorrection() {
        assertThat(judge("second", "r2", "b1", "b1").statusCode()).isEqualTo(303);
        Decision last = state().decisions().getLast();
        assertThat(last.who()).isEqualTo("anna");
        assertThat(last.why()).isEqualTo("nagelezen");
        assertThat(last.change()).isInstanceOfSatisfying(Decision.Accepted.class, accepted -> assertThat(
                        accepted.claim().count().low())
                .isEqualTo(120));
        assertThat(desk.page(DIFFERENCES).select("#d-b1-b1 .notice").text()).isEqualTo("Adjudicated by anna: accepted");
        assertThat(desk.page(DIFFERENCES + "&show=open").select("article")).hasSize(2);
        assertThat(desk.page("/agreement?" + PAIR).text()).contains("3 differences, 2 of them not adjudicated");
    }

    @Test
    void whoeverAdjudicatesForTheProgramBringsItsClaimBack() {
        judge("first", "r2", "b1", "b1");
        judge("first", "r2", "b2", "");
        assertThat(new org.bestand.linking.Decided(state().decisions()).claims(state().reports(), state().claims()))
                .containsExactlyInAnyOrder(Zenda.DEAD, Zenda.CLASH, Zenda.MORE_DEAD, Zenda.ATTACK);
    }

    @Test
    void aRejectionIsConfirmed() {
        judge("second", "r2", "b2", "");
        assertThat(state().decisions().getLast().change()).isEqualTo(new Decision.Rejected(Zenda.ATTACK));
        assertThat(state().decisions()).hasSize(4);
    }

    @Test
    void decidesNothingAboutWhatNoCoderSays() {
        assertThat(judge("second", "r2", "a1", "").statusCode()).isEqualTo(404);
        assertThat(judge("both", "r2", "b1", "b1").statusCode()).isEqualTo(400);
        assertThat(judge("first", "r2", "", "").statusCode()).isEqualTo(400);
        assertThat(judge("first", "r9", "b1", "b1").statusCode()).isEqualTo(404);
        assertThat(state().decisions()).hasSize(3);
    }

    private HttpResponse<String> bring(String name, byte[] bytes) {
        return desk.upload("/agreement/codings", List.of(new TestDesk.Part(name, bytes)));
    }

    private HttpResponse<String> bring(String name, String... lines) {
        return bring(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void measuresACodingThatSomebodyBrings() {
        HttpResponse<String> answer = bring(
                "../../etc/<b>mijn</b>.jsonl",
                ClaimJson.write(Zenda.DEAD),
                ClaimJson.write(
                        Zenda.dead(Zenda.FIRST, "eigen", Zenda.DEAD.evidence().quote(), 50)),
                "{\"id\": 1}");
        assertThat(answer.statusCode()).isEqualTo(303);
        Document page = desk.page("/agreement?first=program&second=file:1");
        // Two of the program's in the report, two of the file's, one in common: P 1/2, R 1/2.
        assertThat(row(page, "all claims")).containsExactly("2", "2", "1", "1", "0.500", "0.500");
        assertThat(page.select("h3").text()).isEqualTo("b>.jsonl");
        assertThat(page.text()).contains("1 line is no claim").doesNotContain("etc");
        assertThat(page.select("h3 b")).isEmpty();
        assertThat(state().claims()).hasSize(4);
        desk.post("/agreement/codings/1/forget", Map.of());
        assertThat(desk.get("/agreement?first=program&second=file:1").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aBroughtClaimThatIsRightTakesTheOthersPlaceOrIsAdded() {
        bring(
                "mijn.jsonl",
                ClaimJson.write(
                        Zenda.dead(Zenda.FIRST, "eigen", Zenda.DEAD.evidence().quote(), 50)));
        HttpResponse<String> answer = desk.post(
                "/agreement/adjudicate",
                Map.of(
                        "first", "program", "second", "file:1", "report", "r1", "one", "a1", "other", "eigen", "right",
                        "second"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(state().decisions().getLast().change())
                .isInstanceOfSatisfying(Decision.Corrected.class, corrected -> {
                    assertThat(corrected.after().id()).isEqualTo("a1");
                    assertThat(corrected.after().count().low()).isEqualTo(50);
                });
        desk.post(
                "/agreement/adjudicate",
                Map.of(
                        "first",
                        "person:Bert",
                        "second",
                        "file:1",
                        "report",
                        "r1",
                        "other",
                        "eigen",
                        "right",
                        "second"));
        assertThat(state().decisions().getLast().change())
                .isInstanceOfSatisfying(
                        Decision.Accepted.class,
                        added -> assertThat(added.claim().id()).isEqualTo("eigen"));
    }

    @Test
    void refusesWhatIsNoCoding() {
        assertThat(bring("leeg.jsonl", "").statusCode()).isEqualTo(400);
        assertThat(bring("x.csv", "a,b\n1,2").body()).contains("x.csv is no coding");
        assertThat(bring("x.bin", new byte[] {(byte) 0xff, 0, (byte) 0xfe}).body())
                .contains("not UTF-8");
        assertThat(bring("x.jsonl", "{}").body()).contains("holds no claim");
        assertThat(desk.page("/agreement").select("option").eachText()).containsOnly("the program", "Bert");
    }

    @Test
    void sendsToTheQueueWhereNobodyDecidedYet() throws IOException {
        try (TestDesk fresh = TestDesk.open(
                Files.createDirectory(folder.resolve("fresh")),
                Zenda.linker(),
                record -> record.add(Zenda.FIRST, List.of(Zenda.DEAD)),
                (who, files, ear) -> {})) {
            Document page = fresh.dutch().page("/agreement");
            assertThat(page.select("main a[href=/queue]").text()).isEqualTo("Naar de wachtrij");
            assertThat(page.select("table")).hasSize(1); // that of the keys
            assertThat(fresh.get("/agreement/differences").statusCode()).isEqualTo(303);
        }
    }

    @Test
    void knowsNoOtherCoders() {
        assertThat(desk.get("/agreement?second=person:Niemand").statusCode()).isEqualTo(404);
        assertThat(desk.get("/agreement?first=program&second=program").statusCode())
                .isEqualTo(400);
    }
}
