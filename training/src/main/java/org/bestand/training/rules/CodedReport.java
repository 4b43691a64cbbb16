package org.bestand.training.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.bestand.exchange.scoring.Coded;
import org.bestand.exchange.scoring.Coding;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report with the claims that people coded in it.
 *
 * @param report the report
 * @param gold the coded claims
 */
record CodedReport(Report report, List<Coded> gold) {

    /** The reports of a file of JSON Lines with {@code report}, {@code date}, {@code text} and {@code claims}. */
    static List<CodedReport> read(Path file, Coding coding) throws IOException {
        List<CodedReport> reports = new ArrayList<>();
        JsonMapper json = JsonMapper.shared();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                JsonNode tree = json.readTree(line);
                reports.add(new CodedReport(report(tree), coding.claims(tree.path("claims"))));
            }
        }
        return reports;
    }

    private static Report report(JsonNode tree) {
        return Report.of(
                tree.path("report").asString(),
                date(tree.path("date").isString() ? tree.path("date").asString() : ""),
                tree.path("text").asString());
    }

    private static ReportDate date(String iso) {
        return switch (iso.length()) {
            case 10 -> new ReportDate.Day(LocalDate.parse(iso));
            case 7 -> new ReportDate.Month(YearMonth.parse(iso));
            default -> new ReportDate.Unknown();
        };
    }
}
