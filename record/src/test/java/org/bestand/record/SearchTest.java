package org.bestand.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bestand.record.Database.dump;
import static org.bestand.record.Database.execute;
import static org.bestand.record.Database.one;
import static org.bestand.record.Ruritania.killed;
import static org.bestand.record.Ruritania.report;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Searching finds the same in both databases. */
@ParameterizedClass
@EnumSource(Database.class)
class SearchTest {
    @Parameter
    private Database database;

    @TempDir
    private Path folder;

    private Location place;

    @BeforeEach
    void nameThePlace() {
        place = Location.of(database.empty(folder));
    }

    private static Report dated(String id, String date, String title, String text) {
        return new Report(id, ReportDate.of(date), title, text, "", "", "nl");
    }

    private Record filled() {
        Record record = Record.open(place);
        for (Report report : List.of(
                dated("oud", "2019-03", "", "Bij Strelsau zijn zeven soldaten gesneuveld."),
                dated("b", "2019-03-05", "", "Slavonië ontkent de aanval op Strelsau-Noord."),
                dated("Z", "2019-03-05", "Slag om Žepče", "Eén soldaat, geen soldaten. F-16’s boven Strelsau."),
                dated("onbekend", "", "", "STRELSAU: de wapens zwijgen."))) {
            record.add(report, List.of());
        }
        return record;
    }

    private static List<String> ids(Record record, String words) {
        return record.search(words, 10).stream()
                .map(found -> found.report().id())
                .toList();
    }

    @Test
    void findsWhatHoldsAllTheWordsTheLatestFirst() {
        try (Record record = filled()) {
            assertThat(ids(record, "strelsau")).containsExactly("Z", "b", "oud", "onbekend");
            assertThat(ids(record, "Strelsau soldaten")).containsExactly("Z", "oud");
            assertThat(ids(record, "soldaat")).as("words as they are written").containsExactly("Z");
            assertThat(ids(record, "Strelsau nergens")).isEmpty();
            assertThat(record.search("strelsau", 2))
                    .extracting(found -> found.report().id())
                    .containsExactly("Z", "b");
        }
    }

    @Test
    void caseAndAccentsMakeNoDifferenceAndAStarFindsBeginnings() {
        try (Record record = filled()) {
            for (String words : List.of("slavonie", "SLAVONIË", "Slavonie\u0308", "slav*", "SLAVÓ*")) {
                assertThat(ids(record, words)).as(words).containsExactly("b");
            }
            assertThat(ids(record, "zepce")).as("a title").containsExactly("Z");
            assertThat(ids(record, "sold* strel*")).containsExactly("Z", "oud");
            assertThat(ids(record, "lavoni*")).isEmpty();
            assertThat(ids(record, "f-16's")).containsExactly("Z");
        }
    }

    @Test
    void theSnippetIsWhereMostOfTheWordsStand() {
        String text = "Een aanval. " + "Er gebeurt niets. ".repeat(40) + "🕊 De aanval op Strelsau is mislukt. "
                + "Er gebeurt niets. ".repeat(40);
        try (Record record = Record.open(place)) {
            record.add(dated("a", "2019-03", "", text), List.of());
            Found found = record.search("strelsau AANVAL", 1).getFirst();
            assertThat(words(text, found.snippet()))
                    .contains("De aanval op Strelsau is mislukt")
                    .hasSizeLessThan(170);
            assertThat(found.hits()).extracting(hit -> words(text, hit)).containsExactly("aanval", "Strelsau");
        }
    }

    private static String words(String text, org.bestand.model.Span span) {
        return text.substring(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
    }

    @Test
    void wordsOfTheTitleAloneShowTheBeginningOfTheText() {
        try (Record record = filled()) {
            Found found = record.search("slag", 1).getFirst();
            assertThat(found.snippet().start()).isZero();
            assertThat(found.hits()).isEmpty();
        }
    }

    @Test
    void namesTheClaimsWhoseQuotesHoldTheWords() {
        Report report = report("a");
        try (Record record = Record.open(place)) {
            record.add(report, List.of(killed(report, "a-1", 7)));
            assertThat(record.search("strelsau soldaten", 1).getFirst().claims())
                    .containsExactly("a-1");
            assertThat(record.search("strelsau slavonië", 1).getFirst().claims())
                    .isEmpty();
        }
    }

    @Test
    void formerVersionsAreNotFound() {
        try (Record record = Record.open(place)) {
            record.add(report("a", "Het bestand geldt."), List.of());
            record.add(report("a", "Het bestand is geschonden."), List.of());
            assertThat(ids(record, "geldt")).isEmpty();
            assertThat(ids(record, "geschonden")).containsExactly("a");
            record.add(report("a", "Het bestand geldt."), List.of());
            assertThat(ids(record, "geldt")).containsExactly("a");
        }
    }

    @Test
    void whatIsMeantAsAnAttackIsOnlyWords() throws SQLException {
        try (Record record = filled()) {
            String before = dump(place);
            for (String words : List.of(
                    "",
                    " ",
                    "\"",
                    "'",
                    "*",
                    "-",
                    "()",
                    "!",
                    ":*",
                    "\\",
                    "\0",
                    "🕊",
                    "NEAR(",
                    "a:b:c\"\"\"",
                    "' OR 1=1 --",
                    "'); DROP TABLE report; --",
                    "strelsau & ! |",
                    "<-> & '",
                    "words : x",
                    "^x",
                    "{x y}",
                    ":query ?1 $1 ${x}")) {
                assertThat(ids(record, words).size()).as(words).isLessThanOrEqualTo(4);
            }
            assertThat(ids(record, "\"strelsau\" & 'soldaten'):* <->")).containsExactly("Z", "oud");
            assertThat(ids(record, "strelsau OR soldaten"))
                    .as("no word is an operator")
                    .isEmpty();
            assertThat(ids(record, "strelsau ".repeat(10_000))).hasSize(4);
            assertThat(dump(place)).isEqualTo(before);
            assertThatThrownBy(() -> record.search("x", 0)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void anyTextIsFoundByItsOwnWords() {
        int seed = Integer.getInteger("seed", 17);
        Random chance = new Random(seed);
        try (Record record = Record.open(place)) {
            for (int i = 0; i < 200; i++) {
                StringBuilder text = new StringBuilder("woord ");
                for (int c = 0; c < 30; c++) {
                    text.appendCodePoint(character(chance));
                }
                record.add(dated("r" + i, "", "", text.toString()), List.of());
                assertThat(record.search(text.toString(), 300))
                        .as("seed %s, report %s: %s", seed, i, text)
                        .extracting(found -> found.report().id())
                        .contains("r" + i);
            }
        }
    }

    private static int character(Random chance) {
        while (true) {
            int c = chance.nextInt(chance.nextBoolean() ? 0x80 : chance.nextBoolean() ? 0x600 : 0x30000);
            if (c != 0 && Character.isDefined(c) && Character.getType(c) != Character.SURROGATE) {
                return c;
            }
        }
    }

    @Test
    void reportsThatWereThereBeforeItAreFound() throws SQLException {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(place.source())
                .loggers("slf4j")
                .locations("classpath:org/bestand/record/migration")
                .target("2")
                .load()
                .migrate();
        StringBuilder rows = new StringBuilder();
        for (int seq = 1; seq <= 1200; seq++) {
            rows.append(seq == 1 ? "" : ", ")
                    .append(String.format(
                            Locale.ROOT,
                            "(%d, 'r%d', %d, %d, '%s', '', 'Vóór', '', '', 'nl', 'versie%d')",
                            seq,
                            (seq + 1) / 2,
                            2 - seq % 2,
                            seq % 2,
                            "0".repeat(64),
                            seq));
        }
        execute(
                place,
                "INSERT INTO report (seq, id, version, superseded, sha256, date, title, source, url, language, text) VALUES "
                        + rows);
        try (Record record = Record.openExisting(place)) {
            assertThat(record.search("voor", 5000)).hasSize(600);
            assertThat(ids(record, "versie1200")).containsExactly("r600");
            assertThat(ids(record, "versie1199")).isEmpty();
        }
        assertThat(one(place, "SELECT count(*) FROM flyway_schema_history WHERE version = '4'"))
                .isEqualTo(1);
    }
}
