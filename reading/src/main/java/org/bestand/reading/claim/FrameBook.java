package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bestand.model.VictimGroup;
import org.bestand.reading.mention.NounClass;
import org.bestand.reading.pack.Cut;
import org.bestand.reading.pack.FrameRule;
import org.bestand.reading.pack.FrameRule.Match;

/**
 * The rules of a pack, found by the word that may trigger them. Of two rules that fire on the same words the earlier one of the
 * files goes first, so that special rules stand before general ones.
 */
public final class FrameBook {
    /** In a list of nouns: any noun for people that the pack counts. */
    private static final String PEOPLE = "@people";

    /** In a list of nouns: one for people who bear no arms. */
    private static final String CIVILIANS = "@civilians";

    /** In a list of nouns: whoever bears arms for a side. */
    static final String ARMED = "@armed";

    private static final Set<VictimGroup> FIGHTERS = EnumSet.of(VictimGroup.MIL, VictimGroup.REB);
    private static final Set<VictimGroup> FORCES = EnumSet.of(VictimGroup.MIL, VictimGroup.REB, VictimGroup.PKO);

    private final List<FrameRule> rules;
    private final Function<String, Optional<NounClass>> nouns;
    private final Map<Match, Map<String, List<FrameRule>>> whole = new HashMap<>();
    private final Map<Match, Map<String, List<FrameRule>>> tails = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Map<String, List<Wording>> phrasesWith = new HashMap<>();

    /** A rule with one of its phrases, of more than one word. */
    record Wording(FrameRule rule, List<String> words) {}

    /** A rule with those of its phrases, word by word, that begin with one word. */
    record Phrase(FrameRule rule, List<List<String>> wordings) {

        /** How many words from {@code at} on are one of the phrases, the longest; 0 for none. */
        int length(List<String> words, int at) {
            int longest = 0;
            for (List<String> wording : wordings) {
                int end = at + wording.size();
                if (wording.size() > longest
                        && end <= words.size()
                        && words.subList(at, end).equals(wording)) {
                    longest = wording.size();
                }
            }
            return longest;
        }
    }

    /** Rules of which none asks for nouns of people. */
    public FrameBook(List<FrameRule> rules) {
        this(rules, noun -> Optional.empty());
    }

    /**
     * Makes a book of rules.
     *
     * @param rules in the order of the files
     * @param nouns what a noun counts, by its lemma or form: in the rules' lists {@code @people} stands for all nouns for people and
     *     {@code @civilians} for those who are no fighters
     */
    public FrameBook(List<FrameRule> rules, Function<String, Optional<NounClass>> nouns) {
        this.rules = List.copyOf(rules);
        this.nouns = nouns;
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
            List<String> words = Cut.words(lemma.toLowerCase(Locale.ROOT), " ");
            List<Phrase> from = phrases.computeIfAbsent(words.getFirst(), k -> new ArrayList<>());
            if (from.isEmpty() || from.getLast().rule() != rule) {
                from.add(new Phrase(rule, new ArrayList<>()));
            }
            from.getLast().wordings().add(words);
            if (words.size() > 1) {
                words.stream().distinct().forEach(w -> phrasesWith
                        .computeIfAbsent(w, k -> new ArrayList<>())
                        .add(new Wording(rule, words)));
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
        for (int at = 0; at + FrameRule.SHORTEST_TAIL <= lemma.length(); at++) {
            for (FrameRule rule : byTail.getOrDefault(lemma.substring(at), List.of())) {
                if (!found.contains(rule)) {
                    found.add(rule);
                }
            }
        }
        return found;
    }

    /** Rules of phrases that begin with this word. */
    List<Phrase> phrasesFrom(String lowerCase) {
        return phrases.getOrDefault(lowerCase, List.of());
    }

    /** Phrases of more than one word that have this word somewhere. */
    List<Wording> phrasesWith(String lowerCase) {
        return phrasesWith.getOrDefault(lowerCase, List.of());
    }

    /** Whether a rule's trigger can be a verb of this very lemma. */
    boolean knowsVerb(String lemma) {
        return whole.get(Match.VERB).containsKey(lemma);
    }

    /** Whether a noun is one of these by its lemma or, for names that have no other lemma, by its form. */
    boolean isOneOf(List<String> wanted, String lemma, String form) {
        if (matches(wanted, lemma)) {
            return true;
        }
        Optional<NounClass> people = speaksOfPeople(wanted) ? people(lemma, form) : Optional.empty();
        return people.isPresent()
                && (wanted.contains(PEOPLE)
                        || wanted.contains(CIVILIANS) && !isOf(people.get(), FORCES)
                        || wanted.contains(ARMED) && isOf(people.get(), FIGHTERS));
    }

    /** Whether a list takes all nouns for people, or for some sort of them. */
    static boolean speaksOfPeople(List<String> wanted) {
        return wanted.contains(PEOPLE) || wanted.contains(CIVILIANS) || wanted.contains(ARMED);
    }

    /** Whether a list takes people who bear no arms. */
    static boolean takesCivilians(List<String> wanted) {
        return wanted.contains(PEOPLE) || wanted.contains(CIVILIANS);
    }

    private static boolean isOf(NounClass people, Set<VictimGroup> groups) {
        return people.group() != null && groups.contains(people.group());
    }

    /** Whether the pack counts a noun among things. */
    boolean isThing(String lemma, String form) {
        return nouns.apply(lemma)
                .or(() -> nouns.apply(form))
                .filter(n -> n.sort() == NounClass.Sort.THING)
                .isPresent();
    }

    /** Whether the pack says what a noun counts. */
    boolean knowsNoun(String lemma, String form) {
        return nouns.apply(lemma).or(() -> nouns.apply(form)).isPresent();
    }

    private Optional<NounClass> people(String lemma, String form) {
        return nouns.apply(lemma).filter(NounClass::isPeople).or(() -> nouns.apply(form)
                .filter(NounClass::isPeople));
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
