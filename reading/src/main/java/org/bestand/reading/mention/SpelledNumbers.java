package org.bestand.reading.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads numbers written in words, as many parts to a word as the language joins. */
final class SpelledNumbers {
    /** Longer than any number that a newspaper spells; keeps hostile text cheap. */
    private static final int LONGEST_WORD = 80;

    private final Map<String, NumberPart> parts;
    /** The parts by their first letter, the longest first: few letters begin one, and most words are none. */
    private final Map<Character, List<String>> byLetter = new HashMap<>();

    SpelledNumbers(Map<String, NumberPart> parts) {
        this.parts = Map.copyOf(parts);
        parts.keySet().stream()
                .filter(part -> !part.isEmpty())
                .sorted(Comparator.comparing(String::length).reversed())
                .forEach(part -> byLetter.computeIfAbsent(part.charAt(0), letter -> new ArrayList<>())
                        .add(part));
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
        for (String part : byLetter.getOrDefault(word.charAt(from), List.of())) {
            Sum next = word.startsWith(part, from) ? sum.plus(parts.get(part)) : null;
            Sum whole = next == null ? null : read(next, word, from + part.length());
            if (whole != null) {
                return whole;
            }
        }
        return null;
    }
}
