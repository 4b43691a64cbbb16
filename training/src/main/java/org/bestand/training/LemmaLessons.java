package org.bestand.training;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.bestand.reading.syntax.Entry;
import org.bestand.reading.syntax.LemmaRules;
import org.bestand.reading.syntax.Lemmatiser;
import org.bestand.reading.syntax.Lexicon;

/** Learns from a treebank the lemmas that the lexicon does not give. */
final class LemmaLessons {
    private static final int LEAST = 2;

    private final Map<String, Map<String, Integer>> words = new TreeMap<>();
    private final Map<String, Map<String, Integer>> endings = new HashMap<>();
    private final Map<String, Map<String, Integer>> wrong = new HashMap<>();

    private LemmaLessons() {}

    static LemmaRules learn(List<Annotated> treebank, Lexicon lexicon, Function<LemmaRules, Lemmatiser> language) {
        var lessons = new LemmaLessons();
        treebank.forEach(lessons::take);
        LemmaRules byEnding = new LemmaRules(Map.of(), lessons.endings());
        var lemmatiser = language.apply(byEnding);
        treebank.forEach(sentence -> lessons.compare(sentence, lexicon, lemmatiser));
        return new LemmaRules(lessons.words(), byEnding.endings());
    }

    private void take(Annotated sentence) {
        for (int i = 0; i < sentence.words().size(); i++) {
            Annotated.Node word = sentence.words().get(i);
            if (isLesson(sentence, i)) {
                String form = word.form().toLowerCase(Locale.ROOT);
                count(words, LemmaRules.key(form, word.upos()), word.lemma());
                String change = LemmaRules.change(form, word.lemma().toLowerCase(Locale.ROOT));
                for (int length = 0;
                        change != null && length <= Math.min(LemmaRules.LONGEST_END, form.length());
                        length++) {
                    String end = form.substring(form.length() - length);
                    count(endings, LemmaRules.key(end, LemmaRules.key(word.upos(), word.xpos())), change);
                }
            }
        }
    }

    private void compare(Annotated sentence, Lexicon lexicon, Lemmatiser lemmatiser) {
        List<Entry> entries = lexicon.entries(sentence.forms());
        for (int i = 0; i < sentence.words().size(); i++) {
            Annotated.Node word = sentence.words().get(i);
            // what stands as a noun has the noun's lemma here, unlike in the treebank
            if (isLesson(sentence, i) && !word.xpos().contains("|nom|")) {
                String lemma = lemmatiser.lemma(word.form(), entries.get(i), word.upos(), word.xpos());
                if (!lemma.equals(word.lemma())) {
                    count(wrong, LemmaRules.key(word.form().toLowerCase(Locale.ROOT), word.upos()), word.lemma());
                }
            }
        }
    }

    /** A verb whose particle stands apart has the particle in its lemma, which its form cannot tell. */
    private static boolean isLesson(Annotated sentence, int i) {
        Annotated.Node word = sentence.words().get(i);
        return !Lemmatiser.isAsWritten(word.upos(), word.xpos())
                && sentence.words().stream()
                        .noneMatch(w -> w.head() == i + 1 && w.relation().equals("compound:prt"));
    }

    private static void count(Map<String, Map<String, Integer>> counts, String key, String value) {
        counts.computeIfAbsent(key, k -> new TreeMap<>()).merge(value, 1, Integer::sum);
    }

    private Map<String, String> endings() {
        Map<String, String> best = new HashMap<>();
        endings.forEach((key, counts) -> {
            Map.Entry<String, Integer> most = most(counts);
            if (most.getValue() >= LEAST) {
                best.put(key, most.getKey());
            }
        });
        // a longer end that says what the next shorter one says already is left out
        Map<String, String> needed = new HashMap<>(best);
        best.forEach((key, change) -> {
            if (!key.startsWith(" ") && change.equals(best.get(key.substring(1)))) {
                needed.remove(key);
            }
        });
        return needed;
    }

    /** Forms with a clear lemma that lexicon and endings get wrong most of the time. */
    private Map<String, String> words() {
        Map<String, String> learned = new HashMap<>();
        wrong.forEach((key, mistakes) -> {
            Map<String, Integer> counts = words.get(key);
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            int missed = mistakes.values().stream().mapToInt(Integer::intValue).sum();
            Map.Entry<String, Integer> most = most(counts);
            if (2 * missed > all && most.getValue() >= LEAST && 3 * most.getValue() > 2 * all) {
                learned.put(key, most.getKey());
            }
        });
        return learned;
    }

    private static Map.Entry<String, Integer> most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow();
    }
}
