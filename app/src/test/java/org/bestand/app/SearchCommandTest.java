package org.bestand.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching a record of three made-up reports. */
class SearchCommandTest {
    private static final Parts PARTS = new HandMade();

    @TempDir
    private Path folder;

    private String record;

    @BeforeEach
    void readReports() throws IOException {
        Path texts = Files.createDirectory(folder.resolve("reports"));
        record = folder.resolve("a record.db").toString();
        Files.writeString(
                texts.resolve("1.txt"),
                " date 2019-03-05 Bij Žepče vielen 49+ doden. " + "Meer is er niet te melden over de slag. ".repeat(8));
        Files.writeString(texts.resolve("2.txt"), " date 2019-03-06 Nu 105+ doden zegt RUR. 🕊 De doden \u202evielen.");
        Files.writeString(texts.resolve("3.txt"), "Hier gebeurt niets.");
        Run.of(PARTS, "read", texts.toString(), "--record", record);
    }

    private Run search(String... words) {
        List<String> call = new ArrayList<>(List.of("search", "--record", record));
        call.addAll(List.of(words));
        return Run.of(PARTS, call.toArray(String[]::new));
    }

    @Test
    void showsTheLatestFirstWithTheWordsMarkedAndTheClaims() {
        Run run = search("doden", "VIEL*");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                2, 6 Mar 2019
                  date 2019-03-06 Nu 105+ »doden« zegt RUR. 🕊 De »doden« »vielen«

                1, 5 Mar 2019
                  date 2019-03-05 Bij Žepče »vielen« 49+ »doden«. Meer is er niet te melden over de slag. Meer is
                  er niet te melden over de slag. Meer is er niet te melden over de …

                2 reports hold these words.
                """);
        assertThat(search("doden").out()).contains("  claims: 2-1\n", "  claims: 1-1\n");
    }

    @Test
    void colourIsOnlyAdded() {
        Run coloured = Run.with(PARTS, "", true, 100, "search", "--record", record, "zepce");
        assertThat(coloured.out()).contains("»\u001b[1;36mŽepče\u001b[0m«");
        assertThat(coloured.out().replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(search("zepce").out());
    }

    @Test
    void saysHowManyThereAre() {
        assertThat(search("nergens").out()).isEqualTo("No report of the record holds these words.\n");
        assertThat(search("nergens").code()).isZero();
        assertThat(search("gebeurt").out()).endsWith("\n1 report holds these words.\n");
        assertThat(search("doden", "--limit", "1").out())
                .startsWith("2, ")
                .endsWith("More reports than the 1 shown hold these words; --limit shows more.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "'; --", "*", "🕊", "&|!"})
    void whatHoldsNoWordIsAWrongCall(String words) {
        Run run = search(words);
        assertThat(run.code()).isEqualTo(Main.WRONG_CALL);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("bestand: there is no word to search for")
                .hasLineCount(1);
    }

    @Test
    void signsAmongWordsAreNoOrders() {
        assertThat(search("\"doden' OR NEAR(*").out()).startsWith("No report");
        assertThat(search("\"doden\" & 'zegt:*").out()).startsWith("2, ");
        assertThat(search("doden", "--limit", "0").code()).isEqualTo(Main.WRONG_CALL);
        assertThat(search("doden", "--record", folder.resolve("geen.db").toString())
                        .err())
                .isNotEmpty();
    }
}
