package org.bestand.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bestand.exchange.view.Names;
import org.bestand.exchange.words.Words;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person decides by commands, on a record of two made-up reports. */
class DecisionCommandsTest {
    private static final Parts PARTS = new HandMade();

    @TempDir
    private Path folder;

    private Path texts;
    private String record;

    @BeforeEach
    void readReports() throws IOException {
        texts = Files.createDirectory(folder.resolve("reports"));
        record = folder.resolve("a record.db").toString();
        Files.writeString(texts.resolve("one.txt"), " date 2019-03-05 Eerst 49+ doden. Het bestand geldt.");
        Files.writeString(texts.resolve("two.txt"), " date 2019-03-06 Nu 105+ doden zegt RUR.");
        Run.of(PARTS, "read", texts.toString(), "--record", record);
    }

    private Run bestand(String command, String... words) {
        List<String> call = new ArrayList<>(List.of(command, "--record", record));
        call.addAll(List.of(words));
        return Run.of(PARTS, call.toArray(String[]::new));
    }

    private String deadLine() {
        return bestand("incidents", "--kind", "killed").out();
    }

    private String idOf(String kind) {
        return bestand("incidents", "--kind", kind).out().substring(0, 11);
    }

    @Test
    void aRejectedClaimLeavesTheFiguresAndUndoingBringsItBack() {
        assertThat(deadLine()).contains("49+ … 105+");
        assertThat(bestand("reject", "two-1", "--why", "is een herhaling", "--who", "Flavia")
                        .out())
                .matches("(?s) +3  .{16}  Flavia  rejected claim two-1 \\(killed 105\\+\\): is een herhaling\n");
        assertThat(deadLine()).contains("49+").doesNotContain("105+");
        assertThat(bestand("show", "two-1").out()).contains("rejected").contains("is een herhaling");
        assertThat(bestand("undo", "3").code()).isZero();
        assertThat(deadLine()).contains("49+ … 105+");
    }

    @Test
    void aCorrectionIsMadeSlotBySlot() {
        assertThat(bestand("correct", "one-1", "count=40..50", "targets=SLA.MIL")
                        .code())
                .isZero();
        assertThat(bestand("show", "one-1").out()).contains("40 to 50").contains("SLA.MIL");
        assertThat(bestand("correct", "one-1", "time=2019-03-01..2019-03-02", "places=none", "stance=alleged")
                        .code())
                .isZero();
        assertThat(bestand("show", "one-1").out())
                .contains("alleged")
                .contains("1–2 Mar 2019")
                .doesNotContain("Strelsau");
        assertThat(bestand("correct", "one-1", "count=~300 CVL").code()).isZero();
        assertThat(bestand("show", "one-1").out()).contains("about 300 CVL");
    }

    @Test
    void aWrongCorrectionSaysWhatIsWrongAndChangesNothing() {
        assertWrong(bestand("correct", "one-1", "colour=red"), "no slot “colour”");
        assertWrong(bestand("correct", "one-1", "count=veel"), "“veel” is no count");
        assertWrong(bestand("correct", "one-1", "count"), "write slot=value");
        assertWrong(bestand("correct", "one-1", "kind=party"), "no claim of the codebook");
        assertWrong(bestand("correct", "one-1", "count=50..40"), "no claim of the codebook");
        assertWrong(bestand("correct", "one-1", "time=gisteren"), "is a day");
        assertWrong(bestand("correct", "one-1", "count=49+ MIL"), "says so already");
        assertWrong(bestand("accept", "zzz"), "nothing in");
        assertWrong(bestand("undo", "1"), "no decision 1");
        assertThat(bestand("history").out().lines()).hasSize(2);
    }

    /** A page as a browser shows its signs. */
    private static String shown(String page) {
        return page.replace("&ge;", "≥").replace("&middot;", "·");
    }

    private static void assertWrong(Run run, String message) {
        assertThat(run.err()).contains(message);
        assertThat(run.code()).isNotZero();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void incidentsAreSplitAndMergedAndAFurtherReportKeepsTo() throws IOException {
        String together = idOf("killed");
        assertThat(bestand("split", together, "two-1").code()).isZero();
        assertThat(deadLine().lines()).hasSize(2);
        Files.writeString(texts.resolve("three.txt"), " date 2019-03-07 Het bleef bij 106+ doden zegt RUR.");
        Run.of(PARTS, "read", texts.toString(), "--record", record);
        assertThat(deadLine().lines()).hasSize(2);
        List<String> ids = deadLine().lines().map(line -> line.substring(0, 11)).toList();
        assertThat(bestand("merge", ids.get(0), ids.get(1)).code()).isZero();
        assertThat(deadLine().lines()).hasSize(1);
        assertThat(bestand("show", idOf("killed")).out()).contains("49+").contains("106+");
    }

    @Test
    void whatCannotBeMergedOrSplitIsRefused() {
        assertWrong(bestand("merge", idOf("killed"), idOf("ceasefire")), "two incidents");
        assertWrong(bestand("merge", idOf("killed"), idOf("killed")), "two incidents to make one");
        assertWrong(bestand("split", idOf("killed"), "one-1", "two-1"), "nothing would be left");
        assertWrong(bestand("split", idOf("killed"), "one-2"), "is not of incident");
    }

    @Test
    void acceptingAnIncidentAcceptsItsClaims() {
        assertThat(bestand("accept", idOf("killed")).out().lines()).hasSize(2);
        assertThat(bestand("history", "--decisions").out().lines())
                .hasSize(2)
                .allMatch(line -> line.contains("accepted"));
        assertThat(bestand("history", "two").out().lines()).hasSize(2);
    }

    @Test
    void aReportGetsTheDayThatAPersonGivesIt() {
        assertThat(bestand("date", "one", "2019-03-08").code()).isZero();
        assertThat(bestand("show", "one").out()).contains("8 Mar 2019");
        assertWrong(bestand("date", "one", "vrijdag"), "is a day");
    }

    @Test
    void releasesAreComparedWithEachOtherWithDaysAndWithNow() {
        assertThat(bestand("release", "--why", "voor de pers").out())
                .matches("(?s)release 1  .* sha256 [0-9a-f]{64}  voor de pers\n");
        assertThat(bestand("diff", "1").out()).isEqualTo("Nothing changed.\n");
        bestand("reject", "two-1");
        assertThat(bestand("diff", "1", "now").out())
                .contains("49+ … 105+ → 49+")
                .contains("1 fewer claim");
        bestand("release");
        assertThat(bestand("release", "--list").out().lines()).hasSize(2);
        assertThat(bestand("diff", "2", "1").out()).contains("49+ → 49+ … 105+");
        bestand("undo", "4");
        assertThat(bestand("diff", "2019-03-05", "2019-03-06").out())
                .contains("+ report two")
                .contains("49+ → 49+ … 105+");
        assertWrong(bestand("diff", "9"), "no release 9");
        assertWrong(bestand("diff", "gisteren"), "is a day");
    }

    @Test
    void whatWasRecordedOnADayIsListedAgain() {
        assertThat(bestand("incidents", "--recorded", "2019-01-01").out())
                .isEqualTo("No incident of the record fits.\n");
        assertThat(bestand("incidents", "--recorded", "9999-01-01").out())
                .isEqualTo(bestand("incidents").out());
        assertWrong(bestand("incidents", "--recorded", "toen"), "is a day");
    }

    @Test
    void aChronicleIsTakenInAndCountedNowhere() throws IOException {
        Path ged = folder.resolve("ged.csv");
        Files.writeString(
                ged,
                "id,side_a,side_b,date_start,date_end,best,high,low\n"
                        + "1,Government of Ruritania,Government of Slavonia,2019-03-04,2019-03-04,80,80,80\n");
        assertThat(bestand("import", "ucdp", ged.toString()).out()).isEqualTo("1 events of UCDP GED taken in.\n");
        assertThat(deadLine()).contains("49+ … 105+").doesNotContain("80");
        assertThat(bestand("history").out()).contains("import UCDP GED");
        assertThat(bestand("check").code()).isZero();
        Path own = folder.resolve("own.jsonl");
        Files.writeString(
                own, "{\"id\":\"x\",\"start\":\"2019-03-04\",\"parties\":[\"RUR\",\"SLA\"],\"best\":90}\n{}\n");
        Run half = bestand("import", "chronicle", own.toString());
        assertThat(half.out()).isEqualTo("1 events of a chronicle taken in, 1 left out.\n");
        assertThat(half.err()).contains("own.jsonl:2 is no event");
        assertThat(half.code()).isEqualTo(Main.SOME_FAILED);
        assertThat(bestand("import", "ucdp", own.toString()).err()).contains("is no CSV that can be read");
        assertWrong(bestand("import", "acled", ged.toString()), "no format acled");
        assertWrong(bestand("import", "ucdp", "none.csv"), "none.csv does not exist");
    }

    @Test
    void checkFindsARecordAsItWasWritten() {
        assertThat(bestand("check").out())
                .isEqualTo("All as it was written: 2 entries of the history, the words of 3 claims.\n");
        assertThat(bestand("check").code()).isZero();
    }

    @Test
    void theTreeHasConflictsEpisodesAndIncidents() {
        String tree = bestand("incidents", "--tree").out();
        assertThat(tree).startsWith("Ruritania").contains(idOf("killed")).containsPattern("e[0-9a-f]{10}");
        String episode = tree.replaceAll("(?s).*?(e[0-9a-f]{10}).*", "$1");
        assertThat(bestand("show", episode).out()).contains("105+").contains("Incidents");
        assertWrong(bestand("incidents", "--tree", "--format", "csv"), "--tree is a table");
    }

    @Test
    void aDossierCitesEveryFigureInBothLanguages() throws IOException {
        String dutch = shown(bestand("dossier", "--kind", "killed").out());
        assertThat(dutch)
                .startsWith("<!DOCTYPE html>")
                .contains("lang=\"nl\"")
                .contains("≥ 105")
                .contains("doden (militairen)")
                .contains("5 maart 2019")
                .contains("href=\"#c1\"")
                .contains("id=\"c1\"")
                .contains("Strelzouw · i")
                .doesNotContain("Strelsau · i")
                .doesNotContain("van kracht");
        Path page = folder.resolve("dossier.html");
        assertThat(bestand("dossier", idOf("ceasefire"), "--lang", "en", "-o", page.toString())
                        .out())
                .startsWith("Written: ");
        assertThat(Files.readString(page))
                .contains("lang=\"en\"")
                .contains("in force")
                .contains("5 March 2019");
        assertThat(shown(bestand("dossier", "--kind", "killed", "--lang", "en").out()))
                .contains("Strelsau · i")
                .doesNotContain("Strelzouw");
        assertWrong(bestand("dossier", "--lang", "fr"), "--lang is nl or en");
        assertWrong(
                bestand("dossier", "-o", folder.resolve("no/such/folder.html").toString()), "cannot write");
    }

    @Test
    void aBorderIsCalledByItsCountriesAndAnUnknownPlaceByTheNameThatItHas() {
        Names names = new Names(List.of(), PARTS.gazetteer());
        List<Place> places = List.of(
                new Place("Armenia-Azerbaijan border", "ARM/AZE", null, null, Precision.BORDER, "de grens"),
                new Place("Zenda", "RUR", null, null, Precision.TOWN, "Zenda"));
        assertThat(new Words("nl", names::party, PARTS.gazetteer()).places(places))
                .isEqualTo("grens tussen Armenië en Azerbeidzjan, Zenda");
        assertThat(new Words("en", names::party, PARTS.gazetteer()).places(places))
                .isEqualTo("border of Armenia and Azerbaijan, Zenda");
    }

    @Test
    void foreignWordsInADossierAreTextAndNeverTags() throws IOException {
        Files.writeString(
                texts.resolve("four.txt"), " date 2019-03-06 <script>alert(1)</script> 107+ doden & meer. \u0007");
        Files.writeString(
                texts.resolve("five.jsonl"),
                "{\"id\":\"five\",\"date\":\"2019-03-06\",\"title\":\"<img src=x onerror=alert(1)>\",\"text\":\"Nu 108+ doden\"}\n");
        Run.of(PARTS, "read", texts.toString(), "--record", record);
        assertThat(shown(bestand("dossier").out()))
                .contains("&lt;img src=x")
                .contains("≥ 108")
                .doesNotContain("<img")
                .doesNotContain("<script");
    }

    @Test
    void reprintedTextIsCountedOnceAndSaysSo() throws IOException {
        String wire =
                "Bij de brug van Zenda vielen vanmorgen granaten op een rij vrachtwagens die op de douane wachtte, en volgens de"
                        + " burgemeester die er als eerste aankwam zijn er 31 doden onder de soldaten die de lading bewaakten.";
        Files.writeString(texts.resolve("bureau.txt"), " date 2019-03-07 " + wire);
        Files.writeString(texts.resolve("krant.txt"), " date 2019-03-08 " + wire + " Van onze redactie.");
        Run.of(PARTS, "read", texts.toString(), "--record", record);
        assertThat(bestand("show", idOf("killed")).out()).contains("krant, 8 Mar 2019, the text of bureau");
    }
}
