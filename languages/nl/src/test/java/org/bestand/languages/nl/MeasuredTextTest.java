package org.bestand.languages.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.bestand.model.Span;
import org.bestand.reading.text.CodePoints;
import org.bestand.reading.text.Sentence;
import org.bestand.reading.text.Token;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sentences and tokens as people and treebanks cut them. */
class MeasuredTextTest {

    @Test
    void sentencesAreWhatCodersTakeForEvidence() throws IOException {
        assertThat(evidenceFound("gold/practice.jsonl")).isGreaterThan(0.995);
        assertThat(evidenceFound("gold/seeds.jsonl")).isGreaterThan(0.995);
    }

    @Test
    void tokensAreThoseOfTheTreebank() throws IOException {
        List<List<String>> sentences = treebank("treebank/nl/dev.conllu.gz");

        assertThat(agreement(sentences, false)).as("blanks between all").isGreaterThan(0.998);
        assertThat(agreement(sentences, true)).as("written as in print").isGreaterThan(0.997);
    }

    /** The share of the coders' quotes that are exactly one sentence and running text. */
    private static double evidenceFound(String file) throws IOException {
        JsonMapper json = JsonMapper.shared();
        int found = 0;
        int all = 0;
        for (String line : Files.readAllLines(Shared.file(file), StandardCharsets.UTF_8)) {
            JsonNode report = json.readTree(line);
            String text = report.get("text").asString();
            CodePoints points = new CodePoints(text);
            Set<Span> sentences = new HashSet<>();
            for (Sentence sentence : Texts.document(text).sentences()) {
                if (sentence.role() == Sentence.Role.BODY) {
                    sentences.add(points.span(sentence.start(), sentence.end()));
                }
            }
            Set<Span> quotes = new HashSet<>();
            for (JsonNode claim : report.get("claims")) {
                JsonNode evidence = claim.get("evidence");
                quotes.add(new Span(
                        evidence.get("start").asInt(), evidence.get("end").asInt()));
            }
            all += quotes.size();
            quotes.retainAll(sentences);
            found += quotes.size();
        }
        return (double) found / all;
    }

    private static List<List<String>> treebank(String file) throws IOException {
        List<List<String>> sentences = new ArrayList<>();
        List<String> words = new ArrayList<>();
        try (var in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Shared.file(file))), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.isBlank()) {
                    sentences.add(words);
                    words = new ArrayList<>();
                } else if (Character.isDigit(line.charAt(0))) {
                    words.add(line.split("\t")[1]);
                }
            }
        }
        return sentences;
    }

    /** F1 of the tokens' extents. */
    private static double agreement(List<List<String>> sentences, boolean printed) {
        int both = 0;
        int either = 0;
        for (List<String> words : sentences) {
            StringBuilder text = new StringBuilder();
            Set<Span> wanted = new HashSet<>();
            for (String word : words) {
                if (!text.isEmpty() && !(printed && word.matches("[,.?!;:)]|\\.\\.\\."))) {
                    text.append(' ');
                }
                wanted.add(new Span(text.length(), text.length() + word.length()));
                text.append(word);
            }
            Set<Span> made = new HashSet<>();
            for (Sentence sentence : Texts.document(text.toString()).sentences()) {
                for (Token token : sentence.tokens()) {
                    made.add(new Span(token.start(), token.end()));
                }
            }
            either += wanted.size() + made.size();
            made.retainAll(wanted);
            both += 2 * made.size();
        }
        return (double) both / either;
    }
}
