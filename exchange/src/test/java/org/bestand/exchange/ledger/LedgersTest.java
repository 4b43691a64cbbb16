package org.bestand.exchange.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.bestand.exchange.Csv;
import org.bestand.exchange.RandomClaims;
import org.bestand.exchange.view.SmallRecord;
import org.bestand.exchange.view.Table;
import org.bestand.exchange.view.View;
import org.bestand.model.Claim;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.model.When;
import org.junit.jupiter.api.Test;

/** The ledger out and in again. */
class LedgersTest {
    private static final int CLAIMS = 3000;

    private record Read(List<Coded> rows, List<String> refused) {}

    private static Read read(String csv) {
        List<Coded> rows = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        try {
            LedgerReader.read("ledger.csv", csv, rows::add, refused::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Read(rows, refused);
    }

    private static String csv(View view, boolean hxl) {
        return SmallRecord.written(new Ledgers(hxl), view).text();
    }

    private static NamedCsvRecord row(Claim claim) {
        return Table.of(csv(SmallRecord.view(), false)).rows().stream()
                .filter(row -> row.getField("claim_id").equals(claim.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hasSixtySevenColumnsInOrder() {
        assertThat(Columns.NAMES).hasSize(67).doesNotHaveDuplicates();
        assertThat(Columns.NAMES.get(25)).isEqualTo("side");
        assertThat(Columns.NAMES.get(43)).isEqualTo("status");
        assertThat(Columns.NAMES.get(53)).isEqualTo("quote");
        assertThat(Columns.NAMES.getLast()).isEqualTo("report_language");
        assertThat(Table.of(csv(SmallRecord.view(), false)).header()).isEqualTo(Columns.NAMES);
    }

    @Test
    void everyClaimIsThereTheRejectedOneToo() {
        assertThat(Table.of(csv(SmallRecord.view(), false)).rows()).hasSize(21);
        assertThat(row(SmallRecord.REJECTED).getField("status")).isEqualTo("rejected");
        assertThat(row(SmallRecord.FOUR).getField("status")).isEqualTo("accepted");
        assertThat(row(SmallRecord.FOUR).getField("reviewed_by")).isEqualTo("ada");
        assertThat(row(SmallRecord.TWO).getField("status")).isEqualTo("proposed");
        assertThat(row(SmallRecord.TWO).getField("reviewed_by")).isEmpty();
    }

    @Test
    void aFigureSaysHowItIsMeant() {
        assertThat(row(SmallRecord.FOUR).getField("comparator")).isEqualTo("at_least");
        assertThat(row(SmallRecord.FOUR).getField("count_high")).isEmpty();
        assertThat(row(SmallRecord.TWO).getField("comparator")).isEqualTo("exact");
        assertThat(row(SmallRecord.WOUNDED).getField("comparator")).isEqualTo("about");
        assertThat(row(SmallRecord.DOZENS).getField("comparator")).isEqualTo("some");
        assertThat(row(SmallRecord.CLASH).getField("comparator")).isEmpty();
    }

    @Test
    void speakersStandNearestToTheReaderFirst() {
        assertThat(row(SmallRecord.SIXTEEN).getField("speakers")).isEqualTo("TASS > KGZ.GOV");
        assertThat(row(SmallRecord.SIXTEEN).getField("speakers_text")).isEqualTo("; Kirgizië");
    }

    @Test
    void aLaterTollSupersedesAndTwoTownsContradict() {
        assertThat(row(SmallRecord.SIXTEEN).getField("supersedes")).contains(SmallRecord.FOUR.id());
        assertThat(row(SmallRecord.FOUR).getField("supersedes")).isEmpty();
        assertThat(row(SmallRecord.AT_KHUJAND).getField("contradicts")).isEqualTo(SmallRecord.AT_AK_SAI.id());
        assertThat(row(SmallRecord.REPRINTED).getField("copy_of")).isEqualTo(SmallRecord.FOUR.id());
    }

    @Test
    void theQuoteLeadsBackToTheText() {
        NamedCsvRecord row = row(SmallRecord.FOUR);
        String text = SmallRecord.FIRST.text();
        int start = Integer.parseInt(row.getField("start"));
        assertThat(text.substring(text.offsetByCodePoints(0, start))).startsWith(row.getField("quote"));
        assertThat(row.getField("quote_prefix") + row.getField("quote"))
                .isEqualTo("🕊 Bij Ak-Sai is gevochten. " + row.getField("quote"));
        assertThat(row.getField("report_sha256")).hasSize(64);
        assertThat(Table.text(row(SmallRecord.SIXTEEN), "report_title")).isEqualTo("=Doden");
        assertThat(row(SmallRecord.SIXTEEN).getField("report_title")).isEqualTo("'=Doden");
    }

    @Test
    void timesStandInEdtf() {
        LocalDate first = LocalDate.of(2022, 9, 1);
        assertThat(Edtf.of(When.between(first, first, ""))).isEqualTo("2022-09-01");
        assertThat(Edtf.of(When.between(first, LocalDate.of(2022, 9, 30), ""))).isEqualTo("2022-09");
        assertThat(Edtf.of(When.between(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31), "")))
                .isEqualTo("2020");
        assertThat(Edtf.of(When.between(first, first.plusDays(1), ""))).isEqualTo("2022-09-01/2022-09-02");
        assertThat(Edtf.of(When.between(first, first, "").at("08:00", "Europe/Brussels")))
                .isEqualTo("2022-09-01T08:00:00+02:00");
        assertThat(Edtf.of(When.between(first, first, "").at("25:99", ""))).isEqualTo("2022-09-01");
        assertThat(Edtf.of(SmallRecord.AT_KHUJAND.time())).isEqualTo("[2031-07-01,2031-07-08]");
        assertThat(Edtf.of(When.oneOf(
                        List.of(
                                new When.Interval(first, first.plusDays(1)),
                                new When.Interval(first.plusDays(7), first.plusDays(8))),
                        "")))
                .isEqualTo("2022-09-01/2022-09-02; 2022-09-08/2022-09-09");
        assertThat(Edtf.of(When.unresolved("onlangs"))).isEmpty();
    }

    @Test
    void whatIsReadBackIsWhatWasWritten() {
        View view = SmallRecord.view();
        Read read = read(csv(view, true));
        assertThat(read.refused()).isEmpty();
        assertThat(read.rows()).hasSize(21);
        for (Coded row : read.rows()) {
            Claim written = row.claim().id().equals("c20")
                    ? SmallRecord.REJECTED
                    : view.claims().stream()
                            .filter(claim -> claim.id().equals(row.claim().id()))
                            .findFirst()
                            .orElseThrow();
            assertThat(row.claim()).isEqualTo(Ledgers.carried(written));
            assertThat(Ledgers.restored(row.claim(), written)).isEqualTo(written);
        }
    }

    @Test
    void randomClaimsComeBackWithEveryValueThatARowCarries() {
        RandomClaims claims = new RandomClaims(new SplittableRandom(20310506));
        for (int i = 0; i < CLAIMS; i++) {
            Claim claim = claims.next();
            Report report = Report.of(claim.report(), ReportDate.UNKNOWN, "x".repeat(11_000));
            View view = SmallRecord.of(List.of(report), List.of(claim), List.of(), List.of(), Map.of(), Map.of(), null);
            String csv = csv(view, false);
            Read read = read(csv);
            assertThat(read.refused()).as("claim %s", i).isEmpty();
            Claim back = read.rows().getFirst().claim();
            assertThat(back).as("claim %s", i).isEqualTo(Ledgers.carried(claim));
            View again = SmallRecord.of(List.of(report), List.of(back), List.of(), List.of(), Map.of(), Map.of(), null);
            assertThat(csv(again, false)).as("claim %s", i).isEqualTo(csv);
            assertThat(Table.of(csv).rows().getFirst().getFields())
                    .as("claim %s", i)
                    .noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r\\n\\x00].*"));
        }
    }

    @Test
    void anApostropheComesOffOnlyWhereOneWasPut() {
        for (String text :
                List.of("=1", "'=1", "''=1", "'tis", "'", "", "-", "'-", "@x", "\tx", "1", "a=1", "+", "''")) {
            String cell = Csv.defused(text);
            assertThat(Csv.restored(cell)).as(text).isEqualTo(text);
            assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r\\n\\x00].*");
        }
    }

    @Test
    void aRowThatIsNoClaimIsNamedAndTheOthersAreRead() {
        String csv = csv(SmallRecord.view(), false)
                .replaceFirst("at_least", "at_least")
                .replaceFirst(",killed,", ",murdered,");
        Read read = read(csv);
        assertThat(read.rows()).hasSize(20);
        assertThat(read.refused()).singleElement().asString().contains("no kind is called 'murdered'");
    }

    @Test
    void aSpreadsheetThatPartsBySemicolonsIsReadAlike() {
        String csv = "report_id;kind;stance;targets;count_low;quote;start;end;trigger;trigger_start;trigger_end\n"
                + "r1;killed;asserted;\"KGZ.MIL; KGZ.POL\";4;Bij Ak-Sai is gevochten.;2;26;gevochten;16;25\n";
        Read read = read(csv);
        assertThat(read.refused()).isEmpty();
        assertThat(read.rows().getFirst().claim().targets()).hasSize(2);
    }

    @Test
    void aTableThatIsNoLedgerIsRefusedWithTheColumnsThatItLacks() {
        assertThatThrownBy(() -> LedgerReader.read("x.csv", "a,b\n1,2\n", row -> {}, sentence -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("it lacks the columns report_id, kind");
        assertThatThrownBy(() -> LedgerReader.read("x.csv", "", row -> {}, sentence -> {}))
                .isInstanceOf(IOException.class);
    }

    @Test
    void peopleNeedNotFillWhatFollowsFromTheRest() {
        String csv =
                "report_id,kind,stance,agents,targets,count_low,count_of,quote,start,end,trigger,trigger_start,trigger_end,read_by\n"
                        + "r1,killed,asserted,,KGZ.MIL,4,MIL,Zeker 4 soldaten sneuvelden zegt het Kirgizische leger.,27,82,sneuvelden,44,54,Bo\n";
        Read read = read(csv);
        assertThat(read.refused()).isEmpty();
        Coded row = read.rows().getFirst();
        assertThat(row.claim().id())
                .hasSize(16)
                .isEqualTo(read(csv).rows().getFirst().claim().id());
        assertThat(row.status()).isEqualTo("accepted");
        assertThat(row.by()).isEqualTo("Bo");
        assertThat(row.claim().evidence().isIn(SmallRecord.FIRST.text())).isTrue();
        assertThat(row.claim().count().high()).isNull();
    }
}
