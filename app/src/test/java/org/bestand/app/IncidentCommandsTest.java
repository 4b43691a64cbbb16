package org.bestand.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bestand.exchange.ClaimJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that list and show incidents, on a record of three made-up reports. */
class IncidentCommandsTest {
    private static final Parts PARTS = new HandMade();

    @TempDir
    private Path folder;

    private String reports;
    private String record;

    @BeforeEach
    void readReports() throws IOException {
        Path texts = Files.createDirectory(folder.resolve("reports"));
        reports = texts.toString();
        record = folder.resolve("a record.db").toString();
        Files.writeString(
                texts.resolve("1.txt"), " date 2019-03-05 Eerst 49+ doden. 12 doden zegt SLA. Het bestand geldt.");
        Files.writeString(
                texts.resolve("2.txt"),
                " date 2019-03-06 Nu 105+ doden zegt RUR. Maar bestand geschonden! RUR beschuldigt SLA.");
        Run.of(PARTS, "read", reports, "--record", record);
    }

    private Run incidents(String... options) {
        List<String> call = new ArrayList<>(List.of("incidents", "--record", record));
        call.addAll(List.of(options));
        return Run.of(PARTS, call.toArray(String[]::new));
    }

    @Test
    void printsTheIncidentOfEachClaimWhereAsked() {
        Run linked = Run.of(PARTS, "claims", "--link", reports);
        assertThat(linked.out().lines().toList())
                .hasSize(6)
                .allMatch(line -> line.contains("\"incident\":\"i") != line.contains("\"kind\":\"accuse\""));
        assertThat(linked.out().lines().map(ClaimJson::read).toList())
                .isEqualTo(Run.of(PARTS, "claims", reports)
                        .out()
                        .lines()
                        .map(ClaimJson::read)
                        .toList());
        assertThat(Run.of(PARTS, "claims", reports).out()).doesNotContain("incident");
        assertThat(Run.of(PARTS, "claims", "--link", "--format", "csv", reports)
                        .out()
                        .lines()
                        .skip(1))
                .allMatch(line -> line.matches(".*,i[0-9a-f]{10}") != line.contains(",accuse,"));
        Run table = Run.of(PARTS, "claims", "--link", "--format", "table", reports);
        assertThat(table.code()).isEqualTo(Main.WRONG_CALL);
        assertThat(table.err()).contains("--format jsonl or csv");
    }

    @Test
    void standOneALineWithWhatIsClaimedOfTheDead() {
        assertThat(incidents().out().lines().filter(line -> line.matches("i[0-9a-f]{10} .*")))
                .hasSize(2)
                .anyMatch(line -> line.contains("dead: ") && line.contains("Ruritania"))
                .anyMatch(line -> line.contains("Truce"));
    }

    @Test
    void areChosenByPartyKindDayAndDispute() {
        assertThat(incidents("--kind", "ceasefire").out().lines()).hasSize(1);
        assertThat(incidents("--party", "rur", "--kind", "killed").out().lines())
                .hasSize(1);
        assertThat(incidents("--party", "GRA").out()).isEqualTo("No incident of the record fits.\n");
        assertThat(incidents("--from", "2019-03-05").out()).startsWith("No incident");
        assertThat(incidents("--from", "2019-03-04", "--to", "2019-03-04").out())
                .doesNotStartWith("No incident");
        assertThat(incidents("--place", "nergens").out()).startsWith("No incident");
        assertThat(incidents("--disputed").out().lines()).allMatch(line -> line.contains("!"));
    }

    @Test
    void giveNumbersByARuleAndSayWhichThereAre() {
        assertThat(incidents("--rule", "conservative").out()).contains("dead: ");
        Run wrong = incidents("--rule", "guess");
        assertThat(wrong.code()).isEqualTo(Main.WRONG_CALL);
        assertThat(wrong.err()).contains("conservative, informative");
        assertThat(incidents("--from", "maart").err()).contains("2022-09-13");
        assertThat(incidents("--kind", "murder").err()).contains("murder");
    }

    @Test
    void areAsTheyWereKnownOnADay() {
        assertThat(incidents("--as-of", "1999-01-01").out()).startsWith("No incident");
        assertThat(incidents("--as-of", "2030-01-01").code()).isZero();
        assertThat(incidents("--kind", "killed", "--as-of", "2019-03-05").out())
                .contains("49+")
                .doesNotContain("105+");
    }

    @Test
    void aReportWithoutADayWasKnownWhenItCameInOrFromTheDayThatItTurnsOutToBeOf() throws IOException {
        Files.writeString(folder.resolve("reports").resolve("open.txt"), "Men telt 300+ doden.");
        Files.writeString(folder.resolve("reports").resolve("month.txt"), " date 2019-04 Later 200+ doden.");
        Run.of(PARTS, "read", reports, "--record", record);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        assertThat(claims("--as-of", "2019-04-29")).doesNotContain("open-1", "month-1");
        assertThat(claims("--as-of", "2019-04-30")).contains("month-1").doesNotContain("open-1");
        assertThat(claims("--as-of", today.minusDays(2).toString())).doesNotContain("open-1");
        assertThat(claims("--as-of", today.plusDays(1).toString())).contains("open-1");
        Run.of(PARTS, "date", "open", "2019-03-20", "--record", record);
        assertThat(claims("--as-of", "2019-03-19")).doesNotContain("open-1");
        assertThat(claims("--as-of", "2019-03-20")).contains("open-1");
    }

    /** The claims of all incidents. */
    private List<String> claims(String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--format", "jsonl"));
        return Pattern.compile("(?:open|month|[12])-[0-9]")
                .matcher(incidents(all.toArray(String[]::new)).out())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void comeAsJsonLinesAndCsv() {
        assertThat(incidents("--format", "jsonl").out().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"id\":\"i") && line.contains("\"ties\":["));
        assertThat(incidents("--format", "csv").out())
                .startsWith("id,what,scope,")
                .contains("\r\ni");
    }

    @Test
    void oneIsShownWithItsLedgerItsNumbersAndWhyItHangsTogether() {
        String id = incidents("--kind", "killed").out().substring(0, 11);
        Run run = Run.of(PARTS, "show", id, "--record", record);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("conservative/2", "airwars/2", "Why these claims are together", "Reports");
    }

    @Test
    void reportsAndClaimsAreShownTooAndAnUnknownIdIsTold() {
        assertThat(Run.of(PARTS, "show", "1-1", "--record", record).out()).contains("»49+ doden«");
        assertThat(Run.of(PARTS, "show", "2", "--record", record).out()).contains("CLAIM", "2-1");
        Run none = Run.of(PARTS, "show", "zzz", "--record", record);
        assertThat(none.code()).isEqualTo(Main.WRONG_CALL);
        assertThat(none.err()).contains("nothing in").contains("zzz");
    }
}
