package org.bestand.languages.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bestand.model.Claim;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.reading.pack.Firings;
import org.bestand.reading.pack.FrameRule;
import org.bestand.reading.pack.Linter;
import org.bestand.reading.pack.Table;
import org.bestand.reading.text.Segmenter;
import org.bestand.reading.text.Token;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No rule of the pack is dead. Those that nothing but their own examples bear out are named, and how often each fires is written down. */
class PackLintTest {
    private static final Path COUNTS = Path.of("target", "rule-firings.tsv");
    private static final Path CODED = Path.of("src/test/resources/org/bestand/languages/nl/coded/coded.jsonl");
    private static final Path LEARNT = Path.of("../../training/src/main/coded/nl/reports.jsonl");
    private static final Path EXAMPLES = Path.of("../../examples");

    @Test
    void everyRuleCanFire() {
        assertThat(new Linter(PackLintTest::words).lint(DutchPack.frames())).isEmpty();
    }

    @Test
    void mostRulesFireOnMoreThanTheirOwnExamples() throws IOException {
        List<FrameRule> rules = DutchPack.frames();
        Firings firings = new Firings();
        texts().forEach(text -> firings.add(read(text)));
        for (FrameRule rule : rules) {
            rule.examples().forEach(e -> firings.add(rule, read(e.replaceAll("[\\[\\]]", ""))));
        }

        List<FrameRule> idle = firings.idle(rules);
        Files.write(COUNTS, firings.lines(rules));
        System.out.println("[lint] of " + rules.size() + " rules " + idle.size()
                + " fire on nothing but their own examples (how often each fires: " + COUNTS.toAbsolutePath() + "): "
                + String.join(", ", idle.stream().map(FrameRule::id).toList()));
        assertThat(idle).hasSizeLessThan(rules.size() / 2);
    }

    private static List<Claim> read(String text) {
        return Dutch.reader().read(Report.of("text", ReportDate.of("2024-05-14"), text));
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path coded : List.of(CODED, LEARNT)) {
            Files.readAllLines(coded)
                    .forEach(line -> texts.add(json(line).get("text").asString()));
        }
        Table.read(PackLintTest.class, OrdinaryWordingsTest.SENTENCES)
                .rows()
                .forEach(row -> texts.add(row.get("sentence")));
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .map(PackLintTest::content)
                    .forEach(texts::add);
        }
        return texts;
    }

    private static JsonNode json(String line) {
        return JsonMapper.shared().readTree(line);
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String text) {
        Segmenter segmenter = DutchText.segmenter();
        return segmenter.segment(Report.of("words", ReportDate.of(""), text)).sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .map(Token::form)
                .map(f -> f.toLowerCase(Locale.ROOT))
                .toList();
    }
}
