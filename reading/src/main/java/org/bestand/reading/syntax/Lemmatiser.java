package org.bestand.reading.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bestand.reading.pack.Table;

/**
 * Finds the dictionary form of a word by its tag: from what a treebank taught, else from the lexicon's reading that
 * fits the tag best, else by the end of the form. Immutable.
 */
public final class Lemmatiser {
    private static final Set<String> AS_WRITTEN = Set.of("X", "SYM", "PUNCT");
    private static final Set<String> KEEPS_CAPITAL = Set.of("PROPN", "ADJ");

    /** A lexicon tag and the treebank's own that it answers to, both by how they begin. */
    private record Match(String lexicon, String xpos) {}

    private final LemmaRules rules;
    /** By the part of speech that they answer to. */
    private final Map<String, List<Match>> matches = new HashMap<>();

    private final Map<String, String> overrides = new HashMap<>();

    /**
     * Makes a lemmatiser.
     *
     * @param rules what a treebank taught
     * @param tags table of columns {@code lexicon}, {@code upos} and {@code xpos}, the first and last by how tags begin
     * @param overrides table of columns {@code form}, {@code upos} and {@code lemma} that goes before all else
     */
    public Lemmatiser(LemmaRules rules, Table tags, Table overrides) {
        this.rules = rules;
        for (Table.Row row : overrides.rows()) {
            this.overrides.put(LemmaRules.key(row.get("form"), row.get("upos")), row.get("lemma"));
        }
        for (Table.Row row : tags.rows()) {
            Match match = new Match(row.get("lexicon"), row.get("xpos"));
            row.list("upos").forEach(upos -> matches.computeIfAbsent(upos, u -> new ArrayList<>())
                    .add(match));
        }
    }

    /** Whether a word's lemma is its form as it is written: marks, and names in their basic form. */
    public static boolean isAsWritten(String upos, String xpos) {
        return AS_WRITTEN.contains(upos) || upos.equals("PROPN") && !xpos.contains("|mv") && !xpos.endsWith("|gen");
    }

    /** The lemma of a form, particles that stand apart left out. */
    public String lemma(String form, Entry entry, String upos, String xpos) {
        if (isAsWritten(upos, xpos)) {
            return form;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        String key = LemmaRules.key(lower, upos);
        String learned = overrides.getOrDefault(key, rules.words().get(key));
        if (learned != null) {
            return learned;
        }
        Reading reading = best(entry, upos, xpos);
        if (reading != null) {
            return entry.front() + reading.lemma();
        }
        String made = rules.byEnding(lower, LemmaRules.key(upos, xpos));
        String lemma = made == null ? lower : made;
        return KEEPS_CAPITAL.contains(upos) ? capital(form, lemma) : lemma;
    }

    /** Adjectives of countries and names keep the capital that they are written with. */
    private static String capital(String form, String lemma) {
        int first = form.codePointAt(0);
        return Character.isUpperCase(first)
                ? Character.toString(first) + lemma.substring(Character.charCount(lemma.codePointAt(0)))
                : lemma;
    }

    private Reading best(Entry entry, String upos, String xpos) {
        Reading best = null;
        int most = 0;
        List<Match> known = matches.getOrDefault(upos, List.of());
        for (Reading reading : entry.readings()) {
            int fit = fit(reading.tag(), known, xpos);
            if (fit > most) {
                most = fit;
                best = reading;
            }
        }
        return best;
    }

    /** 0 where the tags do not go together, else the more the more of them is alike. */
    private static int fit(String lexicon, List<Match> known, String xpos) {
        int most = 0;
        for (Match match : known) {
            if (lexicon.startsWith(match.lexicon()) && xpos.startsWith(match.xpos())) {
                most = Math.max(
                        most, 1 + match.lexicon().length() + match.xpos().length());
            }
        }
        return most;
    }
}
