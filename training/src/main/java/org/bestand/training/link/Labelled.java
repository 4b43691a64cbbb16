package org.bestand.training.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bestand.exchange.ClaimJson;
import org.bestand.exchange.scoring.Coding;
import org.bestand.exchange.scoring.Pairs;
import org.bestand.model.Claim;
import org.bestand.model.Gazetteer;
import org.bestand.model.Precision;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.reading.Reader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Claims of a report with the happening that people put each in.
 *
 * @param report the report
 * @param claims its claims
 * @param happenings by claim id the label of its happening; claims without one are not in it
 * @param missed labels of coded claims that are not among the claims
 */
record Labelled(Report report, List<Claim> claims, Map<String, String> happenings, List<String> missed) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The coded claims themselves, and the claims that the program reads with the labels of those they are paired with. */
    record Both(Labelled coded, Labelled read) {}

    /** The reports of a file of JSON Lines, as the scoring scripts read them. */
    static List<Both> read(Path file, Reader reader, Gazetteer places) throws IOException {
        List<Both> reports = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                JsonNode tree = JSON.readTree(line);
                Report report = Report.of(
                        tree.path("report").asString(),
                        ReportDate.of(tree.path("date").asString("")),
                        tree.path("text").asString());
                reports.add(new Both(coded(report, tree, places), read(report, tree, reader)));
            }
        }
        return reports;
    }

    private static Labelled coded(Report report, JsonNode tree, Gazetteer places) {
        List<Claim> claims = new ArrayList<>();
        Map<String, String> happenings = new HashMap<>();
        for (JsonNode coded : tree.path("claims")) {
            Claim claim = claim(report, coded, claims.size(), places);
            claims.add(claim);
            if (coded.has("inc")) {
                happenings.put(claim.id(), coded.path("inc").asString());
            }
        }
        return new Labelled(report, claims, happenings, List.of());
    }

    /** Coders leave out what a program adds, and may leave one end of a time open. */
    private static Claim claim(Report report, JsonNode coded, int number, Gazetteer places) {
        ObjectNode claim = ((ObjectNode) coded).deepCopy();
        claim.remove(List.of("inc", "cue"));
        claim.put("id", report.id() + "-" + String.format(java.util.Locale.ROOT, "%04d", number));
        claim.put("report", report.id());
        claim.put("confidence", 1.0);
        claim.putArray("rules");
        if (claim.path("time") instanceof ObjectNode time) {
            JsonNode start = time.path("start");
            JsonNode end = time.path("end");
            if (!start.isString() && end.isString()) {
                time.set("start", end);
            } else if (start.isString() && !end.isString()) {
                time.set("end", start);
            }
        }
        claim.path("places").forEach(place -> complete((ObjectNode) place, places));
        return ClaimJson.read(JSON.writeValueAsString(claim));
    }

    /** Some coders give places by their names alone. */
    private static void complete(ObjectNode place, Gazetteer places) {
        if (!place.has("precision")) {
            Optional<Gazetteer.Entry> entry = places.entry(
                    place.path("name").asString(), place.path("country").asString(""));
            place.put("precision", entry.map(e -> e.precision().word()).orElse(Precision.NONE.word()));
            entry.ifPresent(e -> place.put("country", e.country()));
        }
    }

    private static Labelled read(Report report, JsonNode tree, Reader reader) {
        List<Claim> claims = reader.read(report);
        Coding coding = Coding.ofCodebook();
        List<JsonNode> coded = new ArrayList<>();
        tree.path("claims").forEach(coded::add);
        List<String> missed = new ArrayList<>();
        coded.forEach(claim -> missed.add(claim.path("inc").asString("")));
        Map<String, String> happenings = new HashMap<>();
        for (Pairs.Pair pair : Pairs.of(
                coding.claims(tree.path("claims")),
                claims.stream()
                        .map(claim -> coding.claim(JSON.readTree(ClaimJson.write(claim))))
                        .toList())) {
            String label = missed.get(pair.gold());
            if (!label.isEmpty()) {
                happenings.put(claims.get(pair.other()).id(), label);
            }
            missed.set(pair.gold(), "");
        }
        missed.removeIf(String::isEmpty);
        return new Labelled(report, claims, happenings, missed);
    }
}
