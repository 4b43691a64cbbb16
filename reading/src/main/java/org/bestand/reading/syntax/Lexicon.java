package org.bestand.reading.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.IStemmer;
import morfologik.stemming.WordData;

/** A full-form lexicon in the format of Morfologik. Thread-safe; looking up is not, so each sentence opens it anew. */
public final class Lexicon {
    private static final int SHORTEST_TAIL = 4;
    private static final int SHORTEST_FRONT = 2;
    private static final int LONGEST_FORM = 40;

    private final Dictionary dictionary;

    private Lexicon(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /**
     * Loads a lexicon; closes neither stream.
     *
     * @param automaton the {@code .dict} file
     * @param properties the {@code .info} file
     */
    public static Lexicon load(InputStream automaton, InputStream properties) {
        try {
            return new Lexicon(Dictionary.read(automaton, properties));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is known of each form of a sentence. */
    public List<Entry> entries(List<String> forms) {
        return entriesOf(Shown.of(forms));
    }

    /** What is known of words by themselves. */
    List<Entry> entriesOf(List<Shown> words) {
        IStemmer stemmer = new DictionaryLookup(dictionary);
        return words.stream().map(w -> entry(stemmer, w.form(), w.opens())).toList();
    }

    /** Whether a form has a reading whose tag begins so. */
    public boolean knows(String form, String tag) {
        return lookup(new DictionaryLookup(dictionary), form).stream()
                .anyMatch(reading -> reading.tag().startsWith(tag));
    }

    private static Entry entry(IStemmer stemmer, String form, boolean first) {
        String lower = form.toLowerCase(Locale.ROOT);
        boolean capital = !form.equals(lower);
        Set<Reading> readings = new LinkedHashSet<>(lookup(stemmer, form));
        if (capital && (first || readings.isEmpty())) {
            readings.addAll(lookup(stemmer, lower));
        }
        if (!readings.isEmpty() || !Character.isLetter(form.codePointAt(0)) || form.length() > LONGEST_FORM) {
            return new Entry("", List.copyOf(readings));
        }
        return capital && !first && form.indexOf('-') < 0 ? new Entry("", List.of()) : byTail(stemmer, lower);
    }

    private static Entry byTail(IStemmer stemmer, String form) {
        for (int cut = SHORTEST_FRONT; cut <= form.length() - SHORTEST_TAIL; cut++) {
            if (Character.isLetter(form.charAt(cut))) {
                List<Reading> readings = lookup(stemmer, form.substring(cut));
                if (!readings.isEmpty()) {
                    return new Entry(form.substring(0, cut), readings);
                }
            }
        }
        return new Entry("", List.of());
    }

    private static List<Reading> lookup(IStemmer stemmer, String form) {
        List<Reading> readings = new ArrayList<>();
        for (WordData word : stemmer.lookup(form)) {
            readings.add(new Reading(text(word.getStem()), text(word.getTag())));
        }
        return readings;
    }

    private static String text(CharSequence characters) {
        return characters == null ? "" : characters.toString();
    }
}
