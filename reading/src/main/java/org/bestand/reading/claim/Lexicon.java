package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Kind;
import org.bestand.model.Means;
import org.bestand.model.Phase;
import org.bestand.reading.pack.Cut;
import org.bestand.reading.pack.Table;

/**
 * A language's words that finish a claim: the phase that a verb or adverb gives the happening it governs, the means that a weapon's name
 * shows, what a call or an accusation is about.
 *
 * @param phases words for phases, by the kinds that they apply to, in the order of the table
 * @param means words for means in the order of the table
 * @param contents words for what a speech act is about, in the order of the table
 */
public record Lexicon(
        List<Lexicon.PhaseWord> phases, List<Lexicon.MeansWord> means, List<Lexicon.ContentWord> contents) {

    private static final String AS_WORDS = "=";

    /**
     * A word or sequence of words that shows a phase.
     *
     * @param lemma lemma of the governing verb, empty where it is words as they stand in the clause
     * @param words those words
     */
    record PhaseWord(String lemma, List<String> words, Set<Kind> kinds, Phase phase) {
        static PhaseWord of(String written, Set<Kind> kinds, Phase phase) {
            return written.startsWith(AS_WORDS)
                    ? new PhaseWord("", Cut.words(written.substring(1), " "), kinds, phase)
                    : new PhaseWord(written, List.of(), kinds, phase);
        }
    }

    /** A weapon's name, whole or as the last part of a compound with {@code *} before it. */
    record MeansWord(String lemma, Means means) {}

    /** A word that shows what a speech act is about, whole or as a part of a compound with {@code *} before or behind it. */
    record ContentWord(Kind kind, String lemma, String content) {}

    /**
     * Reads the tables {@code words, kinds, phase}, {@code words, means} and {@code kind, words, content}.
     *
     * @throws org.bestand.reading.pack.PackException where a kind, phase or means is unknown
     */
    public static Lexicon of(Table phases, Table means, Table contents) {
        List<PhaseWord> phaseWords = new ArrayList<>();
        for (Table.Row row : phases.rows()) {
            Set<Kind> kinds = Set.copyOf(row.list("kinds").stream()
                    .map(k -> parse(row, () -> Kind.of(k)))
                    .toList());
            Phase phase = parse(row, () -> Phase.of(row.get("phase")));
            row.list("words").forEach(w -> phaseWords.add(PhaseWord.of(w, kinds, phase)));
        }
        List<MeansWord> meansWords = new ArrayList<>();
        for (Table.Row row : means.rows()) {
            Means value = parse(row, () -> Means.of(row.get("means")));
            row.list("words").forEach(w -> meansWords.add(new MeansWord(w, value)));
        }
        List<ContentWord> contentWords = new ArrayList<>();
        for (Table.Row row : contents.rows()) {
            Kind kind = parse(row, () -> Kind.of(row.get("kind")));
            row.list("words").forEach(w -> contentWords.add(new ContentWord(kind, w, row.get("content"))));
        }
        return new Lexicon(List.copyOf(phaseWords), List.copyOf(meansWords), List.copyOf(contentWords));
    }

    private static <T> T parse(Table.Row row, java.util.function.Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw row.wrong(e.getMessage());
        }
    }

    /** The phase that a governing verb of this lemma gives. */
    Optional<Phase> phaseOfVerb(Kind kind, String lemma) {
        for (PhaseWord word : phases) {
            if (word.lemma().equals(lemma) && word.kinds().contains(kind)) {
                return Optional.of(word.phase());
            }
        }
        return Optional.empty();
    }

    /** The phase that words standing in the clause give. */
    Optional<Phase> phaseOfWords(Kind kind, Scene scene, List<Integer> clause) {
        for (PhaseWord word : phases) {
            if (!word.words().isEmpty() && word.kinds().contains(kind) && Sequences.has(scene, clause, word.words())) {
                return Optional.of(word.phase());
            }
        }
        return Optional.empty();
    }

    /** The means that words of a clause show. */
    Optional<Means> meansOf(Scene scene, List<Integer> clause) {
        List<String> lemmas = clause.stream()
                .map(i -> scene.tree().word(i).lemma().toLowerCase(Locale.ROOT))
                .toList();
        for (MeansWord word : means) {
            List<String> wanted = List.of(word.lemma());
            for (String lemma : lemmas) {
                if (FrameBook.matches(wanted, lemma)) {
                    return Optional.of(word.means());
                }
            }
        }
        return Optional.empty();
    }

    /** What a speech act of this kind is about, by the words that it governs. */
    Optional<String> contentOf(Kind kind, Scene scene, List<Integer> words) {
        Map<Integer, String> lemmas = new java.util.TreeMap<>();
        words.forEach(i -> lemmas.put(i, scene.tree().word(i).lemma().toLowerCase(Locale.ROOT)));
        for (ContentWord word : contents) {
            if (word.kind() == kind
                    && lemmas.entrySet().stream()
                            .anyMatch(e -> shows(
                                    word.lemma(), e.getValue(), scene.lower().get(e.getKey())))) {
                return Optional.of(word.content());
            }
        }
        return Optional.empty();
    }

    private static boolean shows(String wanted, String lemma, String form) {
        if (wanted.endsWith("*")) {
            return lemma.startsWith(wanted.substring(0, wanted.length() - 1));
        }
        return FrameBook.matches(List.of(wanted), lemma) || form.equals(wanted);
    }
}
