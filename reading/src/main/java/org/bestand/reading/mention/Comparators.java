package org.bestand.reading.mention;

import java.util.Optional;
import org.bestand.reading.mention.Phrases.Found;

/** Applies the words beside a number to its bounds. */
final class Comparators {
    private final NumberRules rules;
    private final Parts parts;

    Comparators(NumberRules rules) {
        this.rules = rules;
        this.parts = new Parts(rules);
    }

    /**
     * The bounds of a number with its comparators before it, behind it and behind its noun, and those that stand elsewhere in
     * its clause.
     *
     * @param noun index of the counted noun, or -1
     */
    Bounds bounds(Wording wording, Numeral numeral, int noun) {
        Bounds bounds = before(wording, Bounds.of(numeral));
        bounds = after(wording, bounds, numeral.last() + 1);
        if (noun > numeral.last()) {
            bounds = behindNoun(wording, bounds, noun + 1);
        }
        return elsewhere(wording, bounds, numeral, noun);
    }

    private Bounds before(Wording wording, Bounds number) {
        Bounds bounds = number;
        int at = number.first() - 1;
        Optional<Found<Bound>> found = comparatorEndingAt(wording, at);
        while (found.isPresent()) {
            Found<Bound> words = found.get();
            at = words.first() - 1;
            Bound bound = isRise(wording, words) ? Bound.REACHED : words.value();
            bounds = bounds.with(bound);
            if (bound != Bound.NONE && bound != Bound.PART && bound != Bound.REACHED) {
                bounds = bounds.over(words.first(), words.last());
            }
            found = comparatorEndingAt(wording, at);
        }
        return bounds;
    }

    /** "stijgt het dodental tot 49": the words before the figure lead to it and bound nothing. */
    private boolean isRise(Wording wording, Found<Bound> words) {
        if (words.value() != Bound.AT_MOST || !isRiseWord(wording, words.last(), Link.RISEN)) {
            return false;
        }
        int at = words.first() - 1;
        while (at >= 0 && !wording.isBreak(at) && !isRiseWord(wording, at, Link.VERB)) {
            at--;
        }
        return isRiseWord(wording, at, Link.VERB);
    }

    private boolean isRiseWord(Wording wording, int at, Link link) {
        return rules.rises()
                .startingAt(wording, at)
                .filter(f -> f.value() == link)
                .isPresent();
    }

    private Optional<Found<Bound>> comparatorEndingAt(Wording wording, int at) {
        return rules.before().endingAt(wording, at).or(() -> rules.free().endingAt(wording, at));
    }

    private Bounds after(Wording wording, Bounds number, int at) {
        Bounds bounds = number;
        Optional<Found<Bound>> found = comparatorStartingAt(wording, at);
        if (found.isPresent()) {
            bounds = bounds.with(found.get().value());
            if (found.get().value() != Bound.PART && found.get().value() != Bound.ADDITIONAL) {
                bounds = bounds.over(found.get().first(), found.get().last());
            }
        }
        return bounds;
    }

    private Bounds behindNoun(Wording wording, Bounds number, int at) {
        return comparatorStartingAt(wording, at)
                .map(Found::value)
                .filter(bound -> bound != Bound.PART)
                .map(number::with)
                .orElse(number);
    }

    private Optional<Found<Bound>> comparatorStartingAt(Wording wording, int at) {
        return rules.after().startingAt(wording, at).or(() -> rules.free().startingAt(wording, at));
    }

    /** Words that bind from a distance within the clause: "onder wie", "naar schatting", "tot nu toe", "in totaal". */
    private Bounds elsewhere(Wording wording, Bounds number, Numeral numeral, int noun) {
        Bounds bounds = freely(wording, number, numeral, noun);
        return parts.areOpenBefore(wording, number.first()) ? bounds.with(Bound.PART) : bounds;
    }

    private Bounds freely(Wording wording, Bounds number, Numeral numeral, int noun) {
        Bounds bounds = number;
        for (int at = number.first() - 1;
                at >= 0 && !wording.isBreak(at) && !rules.reader().isNumber(wording, at);
                at--) {
            bounds = bounds.with(free(wording, at));
        }
        int behind = Math.max(noun, numeral.last()) + 1;
        for (int at = behind;
                at < wording.size() && !wording.isBreak(at) && !rules.reader().isNumber(wording, at);
                at++) {
            bounds = bounds.with(rules.free()
                    .startingAt(wording, at)
                    .filter(f -> !leadsToNumber(wording, f.last() + 1))
                    .map(Found::value)
                    .orElse(Bound.NONE));
        }
        return bounds;
    }

    private Bound free(Wording wording, int last) {
        return rules.free().endingAt(wording, last).map(Found::value).orElse(Bound.NONE);
    }

    /** Whether a number comes before the clause is out: free words before it are that number's. */
    private boolean leadsToNumber(Wording wording, int from) {
        for (int at = from; at < wording.size() && !wording.isBreak(at); at++) {
            if (rules.reader().isNumber(wording, at)) {
                return true;
            }
        }
        return false;
    }
}
