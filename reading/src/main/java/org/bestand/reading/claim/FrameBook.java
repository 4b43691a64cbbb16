package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bestand.reading.pack.FrameRule;
import org.bestand.reading.pack.FrameRule.Match;

/**
 * The rules of a pack, found by the word that may trigger them. Of two rules that fire on the same words the earlier one of the
 * files goes first, so that special rules stand before general ones.
 */
public final class FrameBook {
    private static final int SHORTEST_TAIL = 3;

    private final List<FrameRule> rules;
    private final Map<Match, Map<String, List<FrameRule>>> whole = new HashMap<>();
    private final Map<Match, Map<String, List<FrameRule>>> tails = new HashMap<>();
    private final Map<String, List<FrameRule>> phrases = new HashMap<>();

    public FrameBook(List<FrameRule> rules) {
        this.rules = List.copyOf(rules);
        for (Match match : Match.values()) {
            whole.put(match, new HashMap<>());
            tails.put(match, new HashMap<>());
        }
        for (FrameRule rule : rules) {
            for (String lemma : rule.lemmas()) {
                index(rule, lemma);
            }
        }
    }

    private void index(FrameRule rule, String lemma) {
        if (rule.match() == Match.PHRASE) {
            List<FrameRule> from = phrases.computeIfAbsent(lemma.split("\\s+")[0], k -> new ArrayList<>());
            if (!from.contains(rule)) {
                from.add(rule);
            }
        } else if (lemma.startsWith("*")) {
            tails.get(rule.match())
                    .computeIfAbsent(lemma.substring(1), k -> new ArrayList<>())
                    .add(rule);
        } else {
            whole.get(rule.match())
                    .computeIfAbsent(lemma, k -> new ArrayList<>())
                    .add(rule);
        }
    }

    public List<FrameRule> rules() {
        return rules;
    }

    /** Rules that a word of this lemma can trigger, whole words before compounds, in the order of the files. */
    List<FrameRule> triggeredBy(Match match, String lemma) {
        List<FrameRule> found = new ArrayList<>(whole.get(match).getOrDefault(lemma, List.of()));
        Map<String, List<FrameRule>> byTail = tails.get(match);
        for (int at = 0; at + SHORTEST_TAIL <= lemma.length(); at++) {
            for (FrameRule rule : byTail.getOrDefault(lemma.substring(at), List.of())) {
                if (!found.contains(rule)) {
                    found.add(rule);
                }
            }
        }
        return found;
    }

    /** Rules of phrases that begin with this word. */
    List<FrameRule> phrasesFrom(String lowerCase) {
        return phrases.getOrDefault(lowerCase, List.of());
    }

    /** Whether a lemma is one of these, {@code *x} standing for compounds that end in {@code x}. */
    static boolean matches(List<String> lemmas, String lemma) {
        for (String wanted : lemmas) {
            if (wanted.startsWith("*") ? lemma.endsWith(wanted.substring(1)) : lemma.equals(wanted)) {
                return true;
            }
        }
        return false;
    }
}
