package org.bestand.languages.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bestand.model.Claim;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.reading.pack.Table;
import org.junit.jupiter.api.Test;

/** Single sentences that exercise every kind of claim in every construction: what must be found, and what must not. */
class SentenceClaimsTest {
    private static final ReportDate DATE = ReportDate.of("2024-05-14");

    /** Floors, to be raised with the reading and never lowered. */
    private static final double SENTENCES_RIGHT = 0.77;

    private static final double SILENT_RIGHT = 0.85;

    private final List<Table.Row> rows =
            Table.read(SentenceClaimsTest.class, "sentences.tsv").rows();

    @Test
    void sentencesGiveTheirClaims() {
        List<Table.Row> telling =
                rows.stream().filter(r -> !r.get("claims").isEmpty()).toList();
        List<String> wrong = new ArrayList<>();
        for (Table.Row row : telling) {
            List<String> faults = faults(row);
            if (!faults.isEmpty()) {
                wrong.add(row.get("id") + " " + row.get("sentence") + "\n      " + String.join("\n      ", faults));
            }
        }
        report("sentences with all their claims right", telling.size() - wrong.size(), telling.size(), wrong);
        assertThat(1 - wrong.size() / (double) telling.size()).isGreaterThanOrEqualTo(SENTENCES_RIGHT);
    }

    @Test
    void sentencesWithoutClaimsGiveNone() {
        List<Table.Row> silent =
                rows.stream().filter(r -> r.get("claims").isEmpty()).toList();
        List<String> wrong = new ArrayList<>();
        for (Table.Row row : silent) {
            List<Claim> claims = read(row.get("sentence"));
            if (!claims.isEmpty()) {
                wrong.add(row.get("id") + " " + row.get("sentence") + " gave "
                        + claims.stream()
                                .map(c -> c.kind().word() + " by " + c.rules())
                                .toList());
            }
        }
        report("sentences rightly without a claim", silent.size() - wrong.size(), silent.size(), wrong);
        assertThat(1 - wrong.size() / (double) silent.size()).isGreaterThanOrEqualTo(SILENT_RIGHT);
    }

    private static List<String> faults(Table.Row row) {
        List<ExpectedClaim> expected = Arrays.stream(row.get("claims").split(" ; "))
                .map(ExpectedClaim::of)
                .toList();
        List<Claim> open = new ArrayList<>(read(row.get("sentence")));
        List<String> faults = new ArrayList<>();
        for (ExpectedClaim wanted : expected) {
            Claim best = open.stream()
                    .filter(c -> c.kind() == wanted.kind())
                    .min(java.util.Comparator.comparing(
                            c -> wanted.differences(c).size()))
                    .orElse(null);
            if (best == null && !wanted.optional()) {
                faults.add("missed " + wanted.text());
            } else if (best != null) {
                open.remove(best);
                List<String> differences = wanted.optional() ? List.of() : wanted.differences(best);
                if (!differences.isEmpty()) {
                    faults.add(String.join(",", differences) + " of " + wanted.text() + "; got " + Shown.of(best));
                }
            }
        }
        open.forEach(c -> faults.add("not wanted: " + Shown.of(c)));
        return faults;
    }

    private static List<Claim> read(String sentence) {
        return Dutch.reader().read(Report.of("sentence", DATE, sentence));
    }

    private static void report(String what, int right, int all, List<String> wrong) {
        System.out.printf(java.util.Locale.ROOT, "%s: %d of %d%n", what, right, all);
        wrong.forEach(w -> System.out.println("   " + w));
    }
}
