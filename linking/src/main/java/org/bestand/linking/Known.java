package org.bestand.linking;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Kind;
import org.bestand.model.When.Interval;

/**
 * A claim with what it is compared by, worked out once.
 *
 * @param claim the claim
 * @param times the intervals that it may be of
 * @param agents parties that do it, unnamed ones left out
 * @param targets parties that suffer it, unnamed ones left out
 * @param victims codes of those who suffer it, with their sectors
 * @param words the longer words of its sentence, in small letters
 */
record Known(
        Claim claim,
        List<Interval> times,
        Set<String> agents,
        Set<String> targets,
        Set<String> victims,
        Set<String> words) {
    /** Shorter words are mostly function words, in any language. */
    private static final int LONG_WORD = 6;

    static Known of(Claim claim) {
        return new Known(
                claim,
                Times.of(claim.time()),
                parties(claim.agents()),
                parties(claim.targets()),
                claim.targets().stream().map(Actor::code).collect(Collectors.toCollection(TreeSet::new)),
                words(claim.evidence().quote()));
    }

    private static Set<String> parties(List<Actor> actors) {
        return actors.stream()
                .filter(actor -> !actor.isUnnamed())
                .map(Actor::party)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> words(String quote) {
        Set<String> words = new HashSet<>();
        int start = -1;
        String lower = quote.toLowerCase(Locale.ROOT);
        for (int i = 0; i <= lower.length(); i++) {
            boolean letter = i < lower.length() && Character.isLetter(lower.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (i - start >= LONG_WORD) {
                    words.add(lower.substring(start, i));
                }
                start = -1;
            }
        }
        return words;
    }

    /** All parties, doing or suffering. */
    Set<String> parties() {
        Set<String> all = new TreeSet<>(agents);
        all.addAll(targets);
        return all;
    }

    Kind kind() {
        return claim.kind();
    }

    static boolean meet(Collection<String> some, Collection<String> others) {
        for (String one : some) {
            if (others.contains(one)) {
                return true;
            }
        }
        return false;
    }
}
