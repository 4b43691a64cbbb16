package org.bestand.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bestand.reading.pack.Table;

/**
 * Finds the dictionary form of a word by its tag: from what a treebank taught, else from the lexicon's reading that fits the tag best, else
 * by the end of the form. Immutable.
 */
public final class Lemmatiser {
    private static final Set<String> AS_WRITTEN = Set.of("PROPN", "X", "SYM", "PUNCT");

    /** A lexicon tag, by how it begins, and the tags of the treebank that it answers to. */
    private record Match(String lexicon, List<String> upos, String xpos) {}

    private final LemmaRules rules;
    private final List<Match> matches = new ArrayList<>();

    /**
     * Makes a lemmatiser.
     *
     * @param tags table of columns {@code lexicon}, {@code upos} and {@code xpos}, the first and last by how tags begin
     */
    public Lemmatiser(LemmaRules rules, Table tags) {
        this.rules = rules;
        for (Table.Row row : tags.rows()) {
            matches.add(new Match(row.get("lexicon"), row.list("upos"), row.get("xpos")));
        }
    }

    /** The lemma of a form, particles that stand apart left out. */
    public String lemma(String form, Entry entry, String upos, String xpos) {
        if (AS_WRITTEN.contains(upos)) {
            return form;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        String learned = rules.words().get(LemmaRules.key(lower, upos));
        if (learned != null) {
            return learned;
        }
        Reading reading = best(entry, upos, xpos);
        if (reading != null) {
            return entry.front() + reading.lemma();
        }
        String made = rules.byEnding(lower, LemmaRules.key(upos, xpos));
        return made == null ? lower : made;
    }

    private Reading best(Entry entry, String upos, String xpos) {
        Reading best = null;
        int most = 0;
        for (Reading reading : entry.readings()) {
            int fit = fit(reading.tag(), upos, xpos);
            if (fit > most) {
                most = fit;
                best = reading;
            }
        }
        return best;
    }

    /** 0 where the tags do not go together, else the more the more of them is alike. */
    private int fit(String lexicon, String upos, String xpos) {
        int most = 0;
        for (Match match : matches) {
            if (match.upos().contains(upos) && lexicon.startsWith(match.lexicon()) && xpos.startsWith(match.xpos())) {
                most = Math.max(
                        most, 1 + match.lexicon().length() + match.xpos().length());
            }
        }
        return most;
    }
}
