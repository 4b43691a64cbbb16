package org.bestand.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bestand.exchange.Phrases;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Report;
import org.bestand.reading.mention.Mentions;
import org.bestand.reading.mention.Range;
import org.bestand.reading.syntax.Word;
import org.bestand.reading.text.Sentence;

/** The way from words to claims: each sentence's words with their tree, and what they name. */
final class Way {
    private final Style style;
    private final int width;

    Way(Style style, int width) {
        this.style = style;
        this.width = width;
    }

    /** All sentences. */
    String whole(Reading.Derivation derivation) {
        StringBuilder out = new StringBuilder();
        derivation.sentences().forEach(sentence -> print(sentence, out));
        return out.toString();
    }

    /** The sentences that a claim's words touch. */
    String to(Claim claim, Report report, Reading.Derivation derivation) {
        StringBuilder out = new StringBuilder();
        int start = report.text().offsetByCodePoints(0, claim.evidence().span().start());
        int end = report.text().offsetByCodePoints(0, claim.evidence().span().end());
        for (Mentions sentence : derivation.sentences()) {
            Sentence words = sentence.tree().sentence();
            if (words.start() < end && start < words.end()) {
                print(sentence, out);
            }
        }
        return out.toString();
    }

    private void print(Mentions sentence, StringBuilder out) {
        out.append(style.strong("Words")).append('\n');
        Rows rows = new Rows(2, 1);
        for (Word word : sentence.tree().words()) {
            rows.add(
                    Integer.toString(word.index() + 1),
                    Plain.text(word.form()),
                    word.lemma(),
                    word.upos(),
                    word.relation(),
                    word.head() < 0
                            ? ""
                            : "of " + (word.head() + 1) + " "
                                    + Plain.text(
                                            sentence.tree().word(word.head()).form()),
                    String.format(Locale.ROOT, "%.2f", word.probability()));
        }
        rows.print(out, style, width);
        List<String> named = named(sentence);
        if (!named.isEmpty()) {
            out.append(style.strong("Named")).append('\n');
            named.forEach(line -> out.append("  ").append(line).append('\n'));
        }
        out.append('\n');
    }

    private static List<String> named(Mentions sentence) {
        List<String> lines = new ArrayList<>();
        Sentence words = sentence.tree().sentence();
        sentence.counts().forEach(m -> lines.add(line("number", words, m.range(), Phrases.count(m.count()))));
        sentence.times().forEach(m -> lines.add(line("time", words, m.range(), Phrases.time(m.when()))));
        sentence.actors()
                .forEach(m -> lines.add(line(
                        "actor",
                        words,
                        m.range(),
                        m.actors().isEmpty()
                                ? "points back: " + m.reference().name().toLowerCase(Locale.ROOT)
                                : m.actors().stream().map(Way::actor).collect(Collectors.joining(" and ")))));
        sentence.places()
                .forEach(m -> lines.add(line(
                        "place",
                        words,
                        m.range(),
                        m.place().name() + " (" + m.place().precision().word() + ")")));
        return lines;
    }

    private static String actor(Actor actor) {
        return actor.name().isEmpty() ? actor.code() : actor.code() + " " + actor.name();
    }

    private static String line(String what, Sentence sentence, Range range, String meaning) {
        String words = IntStream.rangeClosed(range.first(), Math.min(range.last(), sentence.size() - 1))
                .mapToObj(i -> sentence.token(i).form())
                .collect(Collectors.joining(" "));
        return String.format(Locale.ROOT, "%-7s “%s”: %s", what, Plain.text(words), Plain.text(meaning));
    }
}
