package org.bestand.desk.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.bestand.desk.Syldavia;
import org.bestand.desk.TestDesk;
import org.bestand.linking.estimate.Rule;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Kind;
import org.bestand.model.Report;
import org.bestand.record.Record;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on the method tells what is in force and what this record covers, in both languages, and does not praise itself. */
class MethodTest {
    @TempDir
    private static Path folder;

    private static TestDesk desk;

    @BeforeAll
    static void open() {
        desk = TestDesk.open(folder, Syldavia.linker(), MethodTest::fill, (who, files, ear) -> {});
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static void fill(Record record) {
        Report march = Syldavia.report("maart", "2019-03-05", "Bode");
        Claim claim = Syldavia.of(march, "a", Kind.SUPPORT).by("PLD").to("SYL").claim();
        record.add(
                march,
                List.of(
                        claim,
                        Syldavia.of(march, "b", Kind.SUPPORT)
                                .by("PLD")
                                .to("BOR")
                                .claim()));
        record.add(Syldavia.report("ooit", "2019-06", ""), List.of());
        record.add(Syldavia.report("later", "2021-01-02", "Kijk"), List.of());
        record.decide(new Decision.Accepted(claim), "");
        Decision rejected = record.decide(new Decision.Rejected(claim), "");
        record.decide(new Decision.Undone(rejected.number()), "");
    }

    private static String tells(Document page, String name) {
        return page.select("dt").stream()
                .filter(term -> term.text().equals(name))
                .findFirst()
                .orElseThrow()
                .nextElementSibling()
                .text();
    }

    @Test
    void everyRuleInForceIsThereWithItsVersion() {
        Document page = desk.page("/method");
        assertThat(page.select("#rules ~ dl").getFirst().select("dt").eachText())
                .containsExactlyElementsOf(
                        Arrays.stream(Rule.values()).map(Rule::versioned).toList());
        page.select("nav a[href^=#]").forEach(link -> assertThat(page.select(link.attr("href")))
                .as(link.text())
                .hasSize(1));
        assertThat(page.text()).contains("bestand score").doesNotContain("accuracy", "%");
    }

    @Test
    void countsWhatThisRecordCovers() {
        Document page = desk.page("/method");
        assertThat(tells(page, "Reports")).isEqualTo("3");
        assertThat(tells(page, "Reports that do not tell their day")).isEqualTo("1");
        assertThat(tells(page, "Of those, day still not known")).isEqualTo("1");
        assertThat(tells(page, "Outlets")).isEqualTo("2");
        assertThat(tells(page, "First day of a report")).isEqualTo("5 March 2019");
        assertThat(tells(page, "Last day of a report")).isEqualTo("2 January 2021");
        assertThat(tells(page, "Claims accepted")).isEqualTo("1");
        assertThat(tells(page, "Claims rejected")).isEqualTo("0");
        assertThat(tells(page, "Decisions undone")).isEqualTo("1");
    }

    @Test
    void theOverviewsAreThereInDutch() throws IOException {
        Path other = Files.createDirectory(folder.resolve("nl"));
        try (TestDesk dutch = TestDesk.open(other, Syldavia.linker(), MethodTest::fill, (who, files, ear) -> {})
                .dutch()) {
            assertThat(tells(dutch.page("/method"), "Berichten")).isEqualTo("3");
            assertThat(dutch.page("/method").text()).contains("Rekenregels").doesNotContain("Rules of numbers");
            assertThat(dutch.page("/parties").text()).contains("PLD steunt SYL");
            assertThat(dutch.page("/truces").text()).contains("Geen bestand past hierbij.");
            assertThat(dutch.page("/sources").text()).contains("Zegslieden");
        }
    }
}
