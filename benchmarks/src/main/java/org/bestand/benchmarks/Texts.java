package org.bestand.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reports that are read: of war those that the project was taught with, of peace some without a word of war. */
final class Texts {
    private static final String WAR = "training/src/main/coded/nl/reports.jsonl";
    private static final String PEACE = "plain-nl.txt";
    private static final String DAY = "2024-05-14";

    private Texts() {}

    /**
     * Reports of war, from JSON Lines with {@code text} and perhaps {@code date}.
     *
     * @param file the file, or null for the project's own, looked for from the working directory upwards
     */
    static List<Report> ofWar(Path file) {
        try {
            List<Report> reports = new ArrayList<>();
            for (String line : Files.readAllLines(file == null ? own() : file)) {
                JsonNode report = JsonMapper.shared().readTree(line);
                String date = report.path("date").asString("");
                reports.add(Report.of(
                        "r" + reports.size(),
                        ReportDate.of(date),
                        report.get("text").asString()));
            }
            return reports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path own() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isReadable(at.resolve(WAR))) {
                return at.resolve(WAR);
            }
        }
        throw new IllegalStateException("there is no " + WAR + " here or above: start this in the project's folder");
    }

    /** Reports without a word of war, one a paragraph of the module's resource. */
    static List<Report> ofPeace() {
        try (InputStream in = Texts.class.getResourceAsStream(PEACE)) {
            String[] texts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n\n");
            List<Report> reports = new ArrayList<>();
            for (String text : texts) {
                reports.add(Report.of("p" + reports.size(), ReportDate.of(DAY), text));
            }
            return reports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
