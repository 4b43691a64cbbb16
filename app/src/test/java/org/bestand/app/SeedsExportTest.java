package org.bestand.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The three seed reports in every format, by figures, codes and days; skipped where they are not beside the project. */
class SeedsExportTest {
    private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");
    private static final Parts PARTS = new Wiring();

    @TempDir
    private static Path folder;

    private static String record;

    @BeforeAll
    static void readTheSeeds() {
        assumeTrue(Files.isDirectory(SEEDS), "the seed reports are not beside the project");
        record = folder.resolve("seeds.db").toString();
        assertThat(Run.of(PARTS, "read", SEEDS.toString(), "--record", record).code())
                .isZero();
    }

    private static String export(String... call) {
        List<String> all = new ArrayList<>(List.of("export"));
        all.addAll(List.of(call));
        all.addAll(List.of("--record", record));
        Run run = Run.of(PARTS, all.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private static NamedCsvRecord row(String csv, Predicate<NamedCsvRecord> which) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream()
                .filter(which)
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> features() {
        List<JsonNode> features = new ArrayList<>();
        JsonMapper.shared().readTree(export("geojson")).get("features").forEach(features::add);
        return features;
    }

    @Test
    void september2022IsTheRowThatTheRuleOfUcdpGives() {
        NamedCsvRecord row = row(export("ucdp"), r -> r.getField("year").equals("2022"));
        assertThat(row.getField("side_a")).isEqualTo("Government of Armenia");
        assertThat(row.getField("side_b")).isEqualTo("Government of Azerbaijan");
        assertThat(row.getField("deaths_a")).isEqualTo("105");
        assertThat(row.getField("deaths_b")).isEqualTo("50");
        assertThat(row.getField("best") + " " + row.getField("high") + " " + row.getField("low"))
                .isEqualTo("155 155 99");
        assertThat(row.getField("date_prec")).isEqualTo("4");
        assertThat(row.getField("gwnoa") + " " + row.getField("gwnob")).isEqualTo("371 373");
        assertThat(row.getField("source_original")).isEqualTo("Nikol Pashinyan (Armenia); Azerbaijan");
        assertThat(row.getField("number_of_sources")).isEqualTo("2");
    }

    @Test
    void theWarOf2020IsNoEventBesideItsBattles() {
        assertThat(CsvReader.builder().ofNamedCsvRecord(export("ucdp")).stream())
                .noneMatch(row -> row.getField("year").equals("2020"));
    }

    @Test
    void september2022HasNinetyNineFatalitiesByTheRuleOfAcledInTheMiddleOfTheMonth() {
        List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(export("acled")).stream()
                .filter(row -> row.getField("year").equals("2022"))
                .toList();
        assertThat(rows.stream()
                        .mapToLong(row -> Long.parseLong(row.getField("fatalities")))
                        .sum())
                .isEqualTo(99);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.getField("event_date")).isEqualTo("2022-09-15");
            assertThat(row.getField("time_precision")).isEqualTo("3");
            // Armenia's premier says that it had to give up ground: a foreign state that takes some is this, by ACLED.
            assertThat(row.getField("sub_event_type")).isEqualTo("Non-state actor overtakes territory");
            assertThat(row.getField("notes")).contains("49+", "105+", "50+");
        });
    }

    @Test
    void theTwoReportsOfSeptember2022GiveFortyNineAndAHundredAndFiveAtLeast() {
        List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(export("eventreport")).stream()
                .filter(row -> row.getField("deaths_low").equals("49")
                        || row.getField("deaths_low").equals("105"))
                .toList();
        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(row.getField("deaths_best")).isEqualTo(row.getField("deaths_low"));
            assertThat(row.getField("deaths_high")).isEqualTo("NA");
            assertThat(row.getField("actor1_id")).isEqualTo("ARM.MIL");
        });
        assertThat(rows.getFirst().getField("event_id"))
                .isEqualTo(rows.getLast().getField("event_id"));
    }

    @Test
    void theTruceIsARetreatByReutersAndAnAccusationByAzerbaijaniMedia() {
        List<JsonNode> events = export("plover")
                .lines()
                .map(line -> (JsonNode) JsonMapper.shared().readTree(line))
                .toList();
        assertThat(events)
                .anyMatch(event -> event.get("event").get(0).asString().equals("RETREAT")
                        && event.get("mode").get(0).asString().equals("ceasefire")
                        && event.get("comment").asString().endsWith("REUTERS"))
                .anyMatch(event -> event.get("event").get(0).asString().equals("ACCUSE")
                        && event.get("actor").get(0).get("sector").asString("").equals("JRN"));
    }

    @Test
    void november2021IsDrawnAtAllPlacesThatAreDisputed() {
        JsonNode feature = features().stream()
                .filter(one ->
                        one.get("properties").get("date_start").asString("").startsWith("2021-10"))
                .findFirst()
                .orElseThrow();
        assertThat(feature.get("geometry").get("type").asString()).isEqualTo("MultiPoint");
        assertThat(feature.get("properties").get("disputed_place").toString())
                .contains("\"Goris\"", "\"Kalbajar\"", "\"Lachin\"");
        assertThat(feature.get("properties").get("killed_a").asInt()).isEqualTo(15);
        assertThat(feature.get("properties").get("captured_best").asInt()).isEqualTo(12);
    }

    @Test
    void everyClaimIsInTheLedgerAndItsWordsAreWhereItSays() throws Exception {
        String ledger = export("ledger");
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(ledger).stream().toList();
        assertThat(rows).hasSizeGreaterThan(60);
        for (NamedCsvRecord row : rows) {
            assertThat(row.getField("quote")).isNotBlank();
            assertThat(row.getField("report_sha256")).hasSize(64);
        }
        NamedCsvRecord premier = row(ledger, r -> r.getField("count_low").equals("105"));
        assertThat(premier.getField("speakers")).isEqualTo("ARM.GOV");
        assertThat(premier.getField("comparator")).isEqualTo("at_least");
        assertThat(premier.getField("side")).isEqualTo("ARM");
        Path file = folder.resolve("ledger.csv");
        Files.writeString(file, ledger);
        assertThat(Run.of(PARTS, "import", "ledger", file.toString(), "--record", record)
                        .out())
                .endsWith(rows.size() + " as they were.\n");
    }

    @Test
    void aViewOfEachSideStandsInTheLinkedData() {
        assertThat(export("jsonld"))
                .contains("\"sem:accordingTo\"")
                .contains("urn:bestand:actor:ARM.GOV:Nikol%20Pashinyan")
                .contains("\"bestand:low\":105");
    }
}
