package org.bestand.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.bestand.record.Record;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that write the record in other people's formats, and take theirs in, on a record of three made-up reports. */
class ExportCommandsTest {
    private static final Parts PARTS = new HandMade();

    @TempDir
    private Path folder;

    private String record;

    @BeforeEach
    void readReports() throws IOException {
        Path texts = Files.createDirectory(folder.resolve("reports"));
        record = folder.resolve("a record.db").toString();
        Files.writeString(
                texts.resolve("1.txt"), " date 2019-03-05 Eerst 49+ doden. 12 doden zegt SLA. Het bestand geldt.");
        Files.writeString(
                texts.resolve("2.txt"),
                " date 2019-03-06 Nu 105+ doden zegt RUR. Maar bestand geschonden! RUR beschuldigt SLA.");
        Run.of(PARTS, "read", texts.toString(), "--record", record);
    }

    @AfterEach
    void theRecordIsWhole() {
        try (Record book = Record.open(Path.of(record))) {
            assertThat(book.check()).isEmpty();
        }
    }

    private Run bestand(String... call) {
        List<String> all = new ArrayList<>(List.of(call));
        all.addAll(List.of("--record", record));
        return Run.of(PARTS, all.toArray(String[]::new));
    }

    private static void assertWrong(Run run, String sentence) {
        assertThat(run.code()).isEqualTo(Main.WRONG_CALL);
        assertThat(run.err()).contains(sentence);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ucdp", "acled", "eventreport", "plover", "geojson", "ledger", "jsonld", "dossier"})
    void everyFormatIsWrittenAndSaysWhatItCouldNot(String format) {
        Run run = bestand("export", format);
        assertThat(run.code()).isZero();
        assertThat(run.out()).isNotEmpty();
        assertThat(run.err()).startsWith("bestand: " + format + ": ").contains(" row");
        assertThat(bestand("export", format).out()).isEqualTo(run.out());
    }

    @Test
    void aFileHasAManifestWithItsChecksumAndItsLosses() throws Exception {
        Path file = folder.resolve("out.csv");
        Run run = bestand("export", "ucdp", "-o", file.toString());
        assertThat(run.out()).isEqualTo("Written: " + file + "\n");
        JsonNode manifest = JsonMapper.shared().readTree(Files.readString(folder.resolve("out.csv.manifest.json")));
        JsonNode written = manifest.get("files").get(0);
        assertThat(written.get("sha256").asString())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
        assertThat(written.get("rows").asInt())
                .isEqualTo(Files.readAllLines(file).size() - 1);
        assertThat(manifest.get("profile").asString()).isEqualTo("ucdp-ged-23.1/1");
        assertThat(manifest.get("revision").asInt()).isEqualTo(2);
        assertThat(manifest.get("not_carried").toString()).contains("a truce is no event");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void aScriptComesWithTheTableForR() {
        bestand("export", "eventreport", "-o", folder.resolve("er.csv").toString());
        assertThat(folder.resolve("er.csv.R")).content(StandardCharsets.UTF_8).contains("aggregateData(");
    }

    @Test
    void whatCannotBeWrittenLeavesTheFileThatIsThere() throws IOException {
        assertWrong(
                bestand(
                        "export",
                        "ucdp",
                        "-o",
                        folder.resolve("no/such/file.csv").toString()),
                "cannot write");
        Path folderThere = Files.createDirectory(folder.resolve("taken"));
        Files.writeString(folderThere.resolve("inside"), "kept");
        assertWrong(bestand("export", "ucdp", "-o", folderThere.toString()), "cannot write");
        assertThat(folderThere.resolve("inside")).hasContent("kept");
    }

    @Test
    void wrongCallsSayWhatThereIs() {
        assertWrong(
                bestand("export", "excel"),
                "there is no format excel to export; there are acled, dossier, eventreport");
        assertWrong(bestand("export", "ucdp", "--rule", "guess"), "conservative, informative");
        assertWrong(bestand("export", "plover", "--hxl"), "--hxl is a row of a table");
        assertWrong(bestand("export", "dossier", "--lang", "fr"), "--lang is nl or en");
        assertWrong(bestand("export", "ucdp", "i000"), "nothing in");
        assertWrong(bestand("export", "acled", "--ids", "x.csv"), "--ids are those of ucdp");
        assertWrong(
                bestand("export", "ucdp", "--ids", folder.resolve("none.csv").toString()), "does not exist");
        assertWrong(bestand("compare", "acled", "x.csv"), "there is ucdp");
        assertWrong(bestand("compare", "ucdp", folder.resolve("none.csv").toString()), "does not exist");
        assertWrong(bestand("import", "ledger", folder.resolve("none.csv").toString()), "does not exist");
    }

    @Test
    void filtersIdsRulesAndDaysChooseWhatIsWritten() {
        assertThat(bestand("export", "ledger").out().lines()).hasSize(7);
        assertThat(bestand("export", "ledger", "--kind", "ceasefire").out().lines())
                .as("claims of the truce alone, and the accusation of no incident is none")
                .hasSize(3);
        String id = bestand("incidents", "--kind", "killed").out().substring(0, 11);
        assertThat(bestand("export", "ledger", id).out()).contains("105").doesNotContain("ceasefire");
        assertThat(bestand("export", "ledger", "--as-of", "2019-03-05").out())
                .contains(",49,")
                .doesNotContain(",105,");
        assertThat(bestand("export", "geojson", "--rule", "conservative", id).out())
                .contains("\"killed_best\":12,")
                .contains("\"rules\":\"conservative/2\"");
        assertThat(bestand("export", "geojson", "--rule", "informative", id).out())
                .contains("\"killed_best\":105,");
    }

    @Test
    void aRowOfHxlTagsStandsSecondWhereAsked() {
        assertThat(bestand("export", "ledger", "--hxl").out().lines().skip(1).findFirst())
                .get()
                .asString()
                .contains("#date+start");
        assertThat(bestand("export", "ledger").out()).doesNotContain("#date+start");
    }

    @Test
    void theDossierIsTheSameByEitherName() {
        assertThat(bestand("export", "dossier", "--lang", "en").out())
                .isEqualTo(bestand("dossier", "--lang", "en").out());
    }

    @Test
    void aLedgerReadBackChangesNothing() {
        Path file = folder.resolve("ledger.csv");
        bestand("export", "ledger", "--hxl", "-o", file.toString());
        Run run = bestand("import", "ledger", file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(file + ": 6 as they were.\n");
        assertThat(bestand("history").out().lines()).hasSize(2);
    }

    @Test
    void whatPeopleChangedInALedgerIsADecisionThatCanBeUndone() throws IOException {
        Path file = folder.resolve("ledger.csv");
        bestand("export", "ledger", "-o", file.toString());
        String before = bestand("export", "ledger").out();
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        change(lines, "killed", "49,,", "50,,");
        change(lines, "killed", "105,,", "105,,", "proposed", "accepted");
        change(lines, "accuse", "", "", "proposed", "rejected");
        Files.write(file, lines);
        Run run = bestand("import", "ledger", file.toString());
        assertThat(run.out()).isEqualTo(file + ": 1 accepted, 3 as they were, 1 corrected, 1 rejected.\n");
        String after = bestand("export", "ledger").out();
        assertThat(after)
                .contains(",50,,")
                .contains(",changed,")
                .contains(",accepted,")
                .contains(",rejected,");
        assertThat(after).as("figures follow").doesNotContain(",49,,");
        assertThat(bestand("import", "ledger", file.toString()).out()).isEqualTo(file + ": 6 as they were.\n");
        assertThat(bestand("history").out()).contains("ledger ledger.csv");
        for (String number : List.of("3", "4", "5")) {
            bestand("undo", number);
        }
        assertThat(bestand("export", "ledger").out()).isEqualTo(before);
    }

    private static void change(List<String> lines, String kind, String... replacements) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).contains("," + kind + ",") && lines.get(i).contains(replacements[0])) {
                for (int j = 0; j < replacements.length; j += 2) {
                    lines.set(i, lines.get(i).replace(replacements[j], replacements[j + 1]));
                }
                return;
            }
        }
        throw new AssertionError("no row of " + kind);
    }

    @Test
    void aClaimThatOnlyAPersonReadEntersWithItsWordsAndOneWithoutThemDoesNot() throws IOException {
        String header =
                "report_id,kind,stance,targets,count_low,count_high,quote,start,end,trigger,trigger_start,trigger_end,read_by\n";
        Path file = folder.resolve("coded.csv");
        Files.writeString(
                file,
                header + "1,wounded,asserted,RUR.MIL,12,12,12 doden zegt SLA,34,51,doden,37,42,Bo\n"
                        + "1,wounded,asserted,RUR.MIL,12,12,13 doden zegt SLA,34,51,doden,37,42,Bo\n"
                        + "9,wounded,asserted,RUR.MIL,12,12,12 doden zegt SLA,34,51,doden,37,42,Bo\n"
                        + "1,wounded,asserted,RUR.MIL,veel,12,12 doden zegt SLA,34,51,doden,37,42,Bo\n");
        Run run = bestand("import", "ledger", file.toString());
        assertThat(run.code()).isEqualTo(Main.SOME_FAILED);
        assertThat(run.out()).isEqualTo(file + ": 1 new.\n");
        assertThat(run.err().lines())
                .hasSize(3)
                .anyMatch(line -> line.contains(":3 ") && line.contains("does not hold its words"))
                .anyMatch(line -> line.contains(":4 ") && line.contains("report 9 is not in the record"))
                .anyMatch(line -> line.contains(":5 ") && line.contains("count_low is a whole number, not veel"));
        assertThat(bestand("export", "ledger").out()).contains(",wounded,").contains(",coded,");
        assertThat(bestand("history").out()).contains("by Bo");
    }

    @Test
    void aSpreadsheetsMarkBeforeTheTextIsNoPartOfItAndAnotherCharsetIsToldFrom() throws IOException {
        Path file = folder.resolve("ledger.csv");
        bestand("export", "ledger", "-o", file.toString());
        String text = Files.readString(file);
        Files.writeString(file, "\uFEFF" + text);
        assertThat(bestand("import", "ledger", file.toString()).out()).isEqualTo(file + ": 6 as they were.\n");
        Files.write(file, (text + "café").getBytes(StandardCharsets.ISO_8859_1));
        assertWrong(bestand("import", "ledger", file.toString()), "is not in UTF-8; save it as CSV UTF-8");
    }

    @Test
    void theirEventsAndOursStandSideBySide() throws IOException {
        Path file = folder.resolve("ged.csv");
        Files.writeString(
                file,
                "id,side_a,side_b,date_start,date_end,best,low,high\n"
                        + "1,Government of Ruritania,Government of Slavonia,2019-03-04,2019-03-04,60,50,70\n"
                        + "2,Government of Ruritania,Government of Slavonia,2019-04-04,2019-04-04,3,3,3\n");
        Run run = bestand("compare", "ucdp", file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("ucdp-1", "theirs 60 (50–70)", "ours 105 (12–105+)")
                .doesNotContain("ucdp-2");
        assertThat(run.err()).contains("2 events, 1 of them in the record");
        assertThat(bestand("compare", "ucdp", file.toString(), "--missing").out())
                .contains("not in the record");
        assertThat(bestand("compare", "ucdp", file.toString(), "--format", "csv")
                        .out())
                .startsWith("ucdp_id,")
                .contains("ucdp/2,true,");
        assertThat(bestand("history").out().lines()).as("nothing is taken in").hasSize(2);
    }
}
