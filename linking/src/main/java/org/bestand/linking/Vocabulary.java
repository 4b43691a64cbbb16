package org.bestand.linking;

import java.util.Arrays;

/**
 * Some words, by their numbers in a {@link Pool}.
 *
 * @param numbers sorted, each once
 */
record Vocabulary(int[] numbers) {

    int size() {
        return numbers.length;
    }

    /** How many of the words the other holds too. */
    int common(Vocabulary other) {
        int common = 0;
        for (int i = 0, j = 0; i < numbers.length && j < other.numbers.length; ) {
            int order = Integer.compare(numbers[i], other.numbers[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vocabulary words && Arrays.equals(words.numbers, numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }
}
