package org.bestand.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for the source text of the whole project: sizes, names, and that no language stands in the reading's code. */
class SourcesTest {
    private static final int MEDIAN_CLASS = 80;
    private static final int LARGEST_CLASS = 400;
    private static final int LARGEST_METHOD = 60;

    private static final Pattern BAD_NAME =
            Pattern.compile(".*(Manager|Helper|Utils?|Impl|Data|Info|Processor)\\.java");
    /** Tables whose first column holds Dutch words. */
    private static final List<String> TABLES = List.of(
            "comparators.tsv",
            "counted-nouns.tsv",
            "cues.tsv",
            "numbers.tsv",
            "place-nouns.tsv",
            "pointers.tsv",
            "reporting.tsv",
            "roles.tsv",
            "source-cues.tsv",
            "time-words.tsv");

    private static final Set<String> ENGLISH_TOO = Set.of(
            "actor",
            "agent",
            "both",
            "claim",
            "deed",
            "flat",
            "from",
            "have",
            "hedge",
            "kind",
            "later",
            "noun",
            "open",
            "over",
            "slot",
            "part",
            "place",
            "plan",
            "plural",
            "portfolio",
            "possessive",
            "rest",
            "singular",
            "stand",
            "state",
            "pers",
            "zone");

    private static Path root;
    private static List<Path> sources;

    @BeforeAll
    static void find() throws IOException {
        root = Path.of("").toAbsolutePath();
        while (root != null && !Files.exists(root.resolve("languages"))) {
            root = root.getParent();
        }
        assumeTrue(root != null, "the source tree is not here");
        try (Stream<Path> files = Files.walk(root)) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> main() {
        return sources.stream()
                .filter(file -> file.toString().contains("/src/main/"))
                .toList();
    }

    @Test
    void classesAreSmall() {
        List<Integer> sizes =
                main().stream().map(file -> lines(file).size()).sorted().toList();
        assertThat(sizes.get(sizes.size() / 2)).as("median").isLessThan(MEDIAN_CLASS);
        assertThat(main())
                .allSatisfy(
                        file -> assertThat(lines(file).size()).as(name(file)).isLessThanOrEqualTo(LARGEST_CLASS));
    }

    @Test
    void methodsAreShort() {
        TreeMap<String, Integer> tooLong = new TreeMap<>();
        for (ParsedSource source : ParsedSource.parse(main())) {
            source.methods().forEach((method, lines) -> {
                if (lines > LARGEST_METHOD) {
                    tooLong.put(name(source.file()) + ", " + method, lines);
                }
            });
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        Pattern later = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");
        for (Path file : sources) {
            List<String> lines = lines(file);
            for (int i = 0; i < lines.size(); i++) {
                assertThat(later.matcher(lines.get(i)).find())
                        .as("%s:%s", name(file), i + 1)
                        .isFalse();
            }
        }
    }

    @Test
    void namesSayWhatThingsAre() {
        assertThat(main()).noneSatisfy(file -> assertThat(file.toString()).matches(BAD_NAME));
    }

    @Test
    void everyPackageSaysWhatItIs() {
        Set<Path> packages = new HashSet<>();
        main().forEach(file -> packages.add(file.getParent()));
        assertThat(packages).allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                .exists());
    }

    @Test
    void noWordOfALanguageStandsInTheCodeOfTheReading() throws IOException {
        Set<String> dutch = words();
        assertThat(dutch).as("the pack's words").hasSizeGreaterThan(500).contains("sneuvelen");
        List<Path> reading = main().stream()
                .filter(file -> file.toString().contains("/reading/src/main/"))
                .toList();
        List<String> found = new ArrayList<>();
        for (ParsedSource source : ParsedSource.parse(reading)) {
            for (String literal : source.literals()) {
                for (String word : literal.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
                    if (dutch.contains(word)) {
                        found.add(name(source.file()) + ": " + word);
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    /** Words of the Dutch tables and rules, those left out that are English too. */
    private static Set<String> words() throws IOException {
        Path pack = root.resolve("languages/nl/src/main/resources/org/bestand/languages/nl");
        Set<String> words = new HashSet<>();
        for (String table : TABLES) {
            lines(pack.resolve(table)).stream()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .forEach(line -> add(line.split("\t", 2)[0], words));
        }
        try (Stream<Path> rules = Files.list(pack.resolve("frames"))) {
            rules.flatMap(file -> lines(file).stream())
                    .filter(line -> line.startsWith("verb ") || line.startsWith("noun ") || line.startsWith("with "))
                    .map(line -> line.substring(5).replaceAll("@[a-z-]+", "")) // names of classes of words are English
                    .forEach(line -> add(line, words));
        }
        words.removeAll(ENGLISH_TOO);
        return words;
    }

    private static void add(String cell, Set<String> words) {
        for (String word : cell.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.length() > 3) {
                words.add(word);
            }
        }
    }

    private static String name(Path file) {
        return root.relativize(file).toString();
    }
}
