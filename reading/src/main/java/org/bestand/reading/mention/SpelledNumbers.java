package org.bestand.reading.mention;

import java.util.Map;
import java.util.Optional;

/** Reads numbers written in words, as many parts to a word as the language joins. */
final class SpelledNumbers {
    /** Longer than any number that a newspaper spells; keeps hostile text cheap. */
    private static final int LONGEST_WORD = 80;

    private final Map<String, NumberPart> parts;
    private final int longestPart;

    SpelledNumbers(Map<String, NumberPart> parts) {
        this.parts = Map.copyOf(parts);
        this.longestPart =
                parts.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    Optional<NumberPart> part(String word) {
        return Optional.ofNullable(parts.get(word));
    }

    /** The number so far with a whole word more, or empty where the word does not go on with it. */
    Optional<Sum> plus(Sum before, String word) {
        return word.isEmpty() || word.length() > LONGEST_WORD
                ? Optional.empty()
                : Optional.ofNullable(read(before, word, 0));
    }

    private Sum read(Sum sum, String word, int from) {
        if (from == word.length()) {
            return sum.isNumber() ? sum : null;
        }
        for (int to = Math.min(word.length(), from + longestPart); to > from; to--) {
            NumberPart part = parts.get(word.substring(from, to));
            Sum next = part == null ? null : sum.plus(part);
            Sum whole = next == null ? null : read(next, word, to);
            if (whole != null) {
                return whole;
            }
        }
        return null;
    }
}
