package org.bestand.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bestand.exchange.ClaimJson;
import org.bestand.model.Claim;
import org.bestand.record.Record;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    private static final Parts PARTS = new HandMade();

    @TempDir
    private Path folder;

    private String reports;
    private String record;

    @BeforeEach
    void writeReports() throws IOException {
        Path texts = Files.createDirectory(folder.resolve("reports"));
        reports = texts.toString();
        record = folder.resolve("a record.db").toString();
        write("1.txt", " date 2019-03-05 Eerst 49+ doden. 12 doden zegt SLA. Het bestand geldt.");
        write("2.txt", " date 2019-03-06 Nu 105+ doden zegt RUR. Maar bestand geschonden! RUR beschuldigt SLA. 🕊");
        write("3.txt", "Hier gebeurt niets.");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve("reports").resolve(name), text, StandardCharsets.UTF_8);
    }

    @Nested
    class Claims {
        @Test
        void printsJsonLinesAndNothingElse() {
            Run run = Run.of(PARTS, "claims", reports);
            assertThat(run.code()).isZero();
            assertThat(run.err()).isEmpty();
            List<Claim> claims = run.out().lines().map(ClaimJson::read).toList();
            assertThat(claims).extracting(Claim::id).containsExactly("1-1", "1-2", "1-3", "2-1", "2-2", "2-3");
        }

        @Test
        void twoRunsAndAnyNumberOfThreadsGiveTheSameBytes() throws IOException {
            for (int i = 10; i < 90; i++) {
                write(i + ".txt", i + " doden. ".repeat(i));
            }
            String one = Run.of(PARTS, "claims", "--threads", "1", reports).out();
            assertThat(Run.of(PARTS, "claims", "--threads", "2", reports).out()).isEqualTo(one);
            assertThat(Run.of(PARTS, "claims", "--threads", "7", reports).out()).isEqualTo(one);
        }

        @Test
        void argumentsMayStandInAFile() throws IOException {
            Path call = Files.writeString(folder.resolve("call.txt"), "claims \"" + reports + "\"");
            assertThat(Run.of(PARTS, "@" + call).out())
                    .isEqualTo(Run.of(PARTS, "claims", reports).out());
        }

        @Test
        void printsATableOrCsv() {
            assertThat(Run.of(PARTS, "claims", "--format", "table", reports)
                            .out()
                            .lines())
                    .hasSize(7);
            assertThat(Run.of(PARTS, "claims", "--format", "csv", reports).out())
                    .startsWith("id,report,kind,")
                    .contains("\r\n1-1,1,killed,");
        }

        @Test
        void readsStandardInput() {
            Run run = Run.with(PARTS, "{\"id\":\"x\",\"text\":\"Er zijn 3 doden.\"}\n", false, 100, "claims", "-");
            assertThat(run.out().lines()).hasSize(1);
            assertThat(run.out()).contains("\"report\":\"x\"");
        }

        @Test
        void keepsNoRecord() throws IOException {
            Run.of(PARTS, "claims", reports);
            try (var files = Files.list(folder)) {
                assertThat(files)
                        .extracting(path -> path.getFileName().toString())
                        .containsExactly("reports");
            }
        }
    }

    @Nested
    class Read {
        @Test
        void printsPerSideTheRangeWithWordsAndSpeakers() {
            Run run = Run.of(PARTS, "read", reports, "--record", record);
            assertThat(run.code()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out())
                    .contains("Victims: Ruritania", "4 Mar 2019 · Strelsau")
                    .contains("  Ruritania\n    dead soldiers  12 … 105+\n")
                    .containsPattern("49\\+ +“49\\+ doden” +the report +\\[1\\] +1-1")
                    .containsPattern("105\\+ +“105\\+ doden zegt RUR” +Ruritania +\\[2\\] +2-1");
        }

        @Test
        void tellsWhatWasRaisedAndWhatContradicts() {
            String out = Run.of(PARTS, "read", reports, "--record", record).out();
            assertThat(out)
                    .contains("! Ruritania, dead soldiers: 105+, says Ruritania, raises 49+, says the report")
                    .contains("! violated, says Slavonia, contradicts in force, says Ruritania")
                    .contains("Ruritania accuses Slavonia of provocation");
        }

        @Test
        void endsWithTheCountsAndTheRecord() {
            List<String> lines = Run.of(PARTS, "read", reports, "--record", record)
                    .out()
                    .lines()
                    .toList();
            assertThat(lines.get(lines.size() - 2))
                    .isEqualTo("3 reports read (3 new). The record holds 3 reports, 6 claims, 2 incidents.");
            assertThat(lines.getLast()).isEqualTo("Record: " + record);
        }

        @Test
        void readingTheSameAgainAddsNothingAndSaysTheSame() {
            String first = Run.of(PARTS, "read", reports, "--record", record).out();
            String second = Run.of(PARTS, "read", reports, "--record", record).out();
            assertThat(second)
                    .contains("3 reports read (3 there already). The record holds 3 reports, 6 claims, 2 incidents.");
            assertThat(second.replace("3 there already", "3 new")).isEqualTo(first);
        }

        @Test
        void otherReportsOfTheRecordStandBeside() {
            Run.of(PARTS, "read", reports + "/1.txt", "--record", record);
            assertThat(Run.of(PARTS, "read", reports + "/2.txt", "--record", record)
                            .out())
                    .contains("49+", "105+", "] 1, 5 Mar 2019", "1 report read (1 new). The record holds 2 reports");
        }

        @Test
        void aNarrowTerminalLosesNoWord() {
            String narrow = Run.with(PARTS, "", false, 60, "read", reports, "--record", record)
                    .out();
            assertThat(narrow).contains("Ruritania accuses Slavonia", "105+");
        }

        @Test
        void colourIsOnlyAddedAndTellsNothingAlone() {
            String plain =
                    Run.of(PARTS, "read", reports, "--record", record).out().replace("3 new", "3 there already");
            String coloured = Run.with(PARTS, "", true, 100, "read", reports, "--record", record)
                    .out();
            assertThat(coloured).contains("\u001b[1m");
            assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
        }

        @Test
        void whatSteersATerminalIsNotPrinted() throws IOException {
            write("4\u202e.txt", "Er zijn 3 doden.");
            Run run = Run.of(PARTS, "read", reports, "--record", record);
            assertThat(run.out()).doesNotContain("\u202e", "\u001b");
        }
    }

    @Nested
    class Why {
        @Test
        void showsTheWordsWithTheTriggerMarkedAndTheRules() {
            Run.of(PARTS, "read", reports, "--record", record);
            Run run = Run.of(PARTS, "why", "1-1", "--record", record);
            assertThat(run.code()).isZero();
            assertThat(run.out())
                    .contains("»49+ doden«", "test.rule", "0.75")
                    .as("what it says is told by show")
                    .doesNotContain("killed (asserted, news)");
        }

        @Test
        void whatItSaysAndWhereItStandsIsShownWithoutTheRules() {
            Run.of(PARTS, "read", reports, "--record", record);
            assertThat(Run.of(PARTS, "show", "1-1", "--record", record).out())
                    .contains("»49+ doden«", "killed (asserted, news)")
                    .containsPattern("incident +i[0-9a-f]{10}")
                    .doesNotContain("test.rule", "0.75");
        }

        @Test
        void theBeginningOfAnIdWillDoIfItIsTheOnlyOne() {
            Run.of(PARTS, "read", reports, "--record", record);
            assertThat(Run.of(PARTS, "why", "1", "--record", record).err()).contains("several claims");
            Run.of(PARTS, "read", reports + "/3.txt", "--record", record + "2");
            Run.with(PARTS, "3 doden", false, 100, "read", "-", "--record", record + "2");
            assertThat(Run.of(PARTS, "why", "std", "--record", record + "2").out())
                    .contains("»3 doden«");
        }

        @Test
        void anUnknownClaimOrRecordIsAWrongCall() {
            assertThat(Run.of(PARTS, "why", "1-1", "--record", record)).satisfies(run -> {
                assertThat(run.code()).isEqualTo(Main.WRONG_CALL);
                assertThat(run.err()).contains("there is no record").contains(record);
                assertThat(run.out()).isEmpty();
            });
            assertThat(Files.exists(Path.of(record))).as("none is made").isFalse();
            Run.of(PARTS, "read", reports, "--record", record);
            assertThat(Run.of(PARTS, "why", "9-9", "--record", record)).satisfies(run -> {
                assertThat(run.code()).isEqualTo(Main.WRONG_CALL);
                assertThat(run.err()).contains("there is no claim 9-9");
            });
        }
    }

    @Nested
    class Explain {
        @Test
        void showsTheClaimsOfASentence() {
            Run run = Run.of(PARTS, "explain", "Er zijn 3 doden.", "--date", "2019-03");
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("»3 doden«", "2019-03");
        }

        @Test
        void saysSoWhereThereIsNone() {
            assertThat(Run.of(PARTS, "explain", "Er gebeurt niets.").out()).contains("No claim");
        }

        @Test
        void aWrongDateIsAWrongCall() {
            Run run = Run.of(PARTS, "explain", "Er zijn 3 doden.", "--date", "gisteren");
            assertThat(run.code()).isEqualTo(Main.WRONG_CALL);
            assertThat(run.err()).contains("--date").contains("gisteren");
        }
    }

    @Nested
    class BadInput {
        @Test
        void whatCannotBeReadIsNamedAndTheRestStillRead() throws IOException {
            Files.write(folder.resolve("reports").resolve("9.txt"), new byte[] {'d', (byte) 0xff, (byte) 0xfe});
            Run run = Run.of(PARTS, "claims", reports, folder.resolve("nergens").toString());
            assertThat(run.code()).isEqualTo(Main.SOME_FAILED);
            assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.startsWith("bestand: "));
            assertThat(run.err()).contains("9.txt").contains("nergens");
            assertThat(run.out().lines()).hasSize(6);
        }

        @Test
        void aReportInAnotherLanguageIsNamedAndLeftOut() throws IOException {
            write(
                    "8.txt",
                    "The army said on Tuesday that 3 doden were found and that it would answer for all of them.");
            Run run = Run.of(PARTS, "claims", reports);
            assertThat(run.code()).isEqualTo(Main.SOME_FAILED);
            assertThat(run.err()).isEqualTo("bestand: report 8 is in English; only Dutch is read.\n");
            assertThat(run.out().lines()).hasSize(6);
        }

        @Test
        void aFolderWithoutReportsIsSaid() throws IOException {
            Path empty = Files.createDirectory(folder.resolve("leeg"));
            Run run = Run.of(PARTS, "read", empty.toString(), "--record", record);
            assertThat(run.code()).isEqualTo(Main.SOME_FAILED);
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.err()).contains("leeg");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "claims --formaat x",
                    "claims",
                    "lees x",
                    "read --threads nul x",
                    "claims --threads 0 x",
                    "why",
                    ""
                })
        void aWrongCallIsSaidInASentence(String arguments) {
            Run run = Run.of(PARTS, arguments.isEmpty() ? new String[0] : arguments.split(" "));
            assertThat(run.code()).isEqualTo(Main.WRONG_CALL);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("bestand: ");
            assertThat(run.err().lines().count()).isBetween(1L, 2L);
        }

        @Test
        void aRecordThatIsNoneStopsBeforeAnythingIsRead() throws IOException {
            Files.writeString(Path.of(record), "Dit is een brief en geen databank. ".repeat(50));
            Run run = Run.of(PARTS, "read", reports, "--record", record);
            assertThat(run.code()).isEqualTo(Main.WRONG_CALL);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("not a SQLite database");
            assertThat(Files.readString(Path.of(record))).startsWith("Dit is een brief");
        }

        @Test
        void aFullDiskUnderTheOutputIsSaidOnce() {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Surroundings surroundings = new Surroundings(
                    new Output(new OutputStream() {
                        @Override
                        public void write(int b) throws IOException {
                            throw new IOException("No space left on device");
                        }
                    }),
                    Surroundings.messages(err),
                    InputStream.nullInputStream(),
                    false,
                    false,
                    100);
            assertThat(Main.run(surroundings, PARTS, "claims", reports)).isEqualTo(Main.SOME_FAILED);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .isEqualTo("bestand: standard output cannot be written: No space left on device\n");
        }

        @Test
        void aFaultOfTheProgramKeepsWhatWasRead() throws IOException {
            write("2a.txt", "Dit geeft een fout.");
            Run run = Run.of(PARTS, "read", "--threads", "1", reports, "--record", record);
            assertThat(run.code()).isEqualTo(Main.SOME_FAILED);
            assertThat(run.err()).contains("fault of the program");
            try (Record book = Record.openExisting(Path.of(record))) {
                assertThat(book.reports()).extracting(r -> r.id()).containsExactly("1", "2");
            }
        }
    }
}
