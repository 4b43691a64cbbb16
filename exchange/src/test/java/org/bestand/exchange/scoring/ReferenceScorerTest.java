package org.bestand.exchange.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bestand.exchange.scoring.Coded.Slot;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The figures are those of the reference scorer that stands beside the coded reports. */
class ReferenceScorerTest {
    private static final double ROUNDED = 0.00006;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"practice,1", "practice,2", "seeds,3", "seeds,4"})
    void countsAsTheReferenceDoes(String gold, int seed) throws IOException, InterruptedException {
        Path coded = shared("gold/" + gold + ".jsonl");
        List<String> reports = Files.readAllLines(coded, StandardCharsets.UTF_8);
        List<String> claims = new CarelessCoder(seed).claims(reports);

        JsonNode reference = reference(coded, claims);
        Scores scores = Scores.of(Coding.ofCodebook().reports(reports, claims));

        assertThat(reference.path("detection").path("tp").asInt()).isPositive();
        same(reference.path("detection"), scores.detection());
        same(reference.path("record"), scores.record());
        same(reference.path("toll"), scores.toll());
        same(reference.path("toll_detection"), scores.tollDetection());
        for (Slot slot : Slot.values()) {
            assertThat(scores.share(slot))
                    .as(slot.word())
                    .isCloseTo(reference.path("slots").path(slot.word()).asDouble(), within(ROUNDED));
        }
        assertThat(scores.notVerbatim())
                .isEqualTo(reference.path("evidence_not_verbatim").asInt());
    }

    private static void same(JsonNode reference, Tally tally) {
        assertThat(tally)
                .isEqualTo(new Tally(
                        reference.path("tp").asInt(),
                        reference.path("gold").asInt(),
                        reference.path("pred").asInt()));
        assertThat(tally.f1()).isCloseTo(reference.path("f1").asDouble(), within(ROUNDED));
    }

    private JsonNode reference(Path coded, List<String> claims) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("claims.jsonl"), claims);
        Path out = folder.resolve("figures.json");
        Process process;
        try {
            process = new ProcessBuilder(
                            "python3", shared("gold/score.py").toString(), coded.toString(), file.toString(), "--json")
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            assumeThat(false).as("python3 is not installed").isTrue();
            throw e;
        }
        assertThat(process.waitFor()).isZero();
        return JsonMapper.shared().readTree(Files.readString(out));
    }

    /** A file of the shared folder beside the project; the test is skipped where that is not at hand. */
    private static Path shared(String name) {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.exists(at.resolve("shared").resolve(name))) {
            at = at.getParent();
        }
        assumeThat(at)
                .as("skipped: there is no folder 'shared' with " + name + " beside the project")
                .isNotNull();
        return at.resolve("shared").resolve(name);
    }

    /** Codes as somebody would who overlooks some claims, invents some, and mixes up slots and quotes. */
    private static final class CarelessCoder {
        private static final List<String> KEYS = List.of(
                "stance",
                "negated",
                "phase",
                "count",
                "speakers",
                "agents",
                "targets",
                "mediators",
                "content",
                "time",
                "places",
                "scope",
                "kind");

        private final Random random;

        CarelessCoder(long seed) {
            random = new Random(seed);
        }

        List<String> claims(List<String> reports) {
            List<String> claims = new ArrayList<>();
            for (String line : reports) {
                JsonNode report = JsonMapper.shared().readTree(line);
                ArrayNode gold = (ArrayNode) report.path("claims");
                int times = gold.isEmpty() ? 0 : gold.size() + random.nextInt(3);
                for (int i = 0; i < times; i++) {
                    if (random.nextInt(6) > 0) {
                        ObjectNode claim =
                                (ObjectNode) gold.get(i % gold.size()).deepCopy();
                        claim.put("report", report.path("report").asString());
                        mix(claim, gold.get(random.nextInt(gold.size())));
                        claims.add(claim.toString());
                    }
                }
            }
            return claims;
        }

        private void mix(ObjectNode claim, JsonNode other) {
            for (int changes = random.nextInt(4); changes > 0; changes--) {
                String key = KEYS.get(random.nextInt(KEYS.size()));
                if (other.has(key)) {
                    claim.set(key, other.get(key));
                } else if (!key.equals("kind")) {
                    claim.remove(key);
                }
            }
            if (random.nextInt(5) == 0) {
                ObjectNode evidence = (ObjectNode) claim.path("evidence");
                evidence.put("end", evidence.path("end").asInt() + random.nextInt(60));
            }
        }
    }
}
