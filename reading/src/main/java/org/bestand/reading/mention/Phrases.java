package org.bestand.reading.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bestand.reading.pack.Cut;
import org.bestand.reading.pack.Table.Row;

/** Sequences of words with what they stand for, found in a sentence; where several fit, the longest. */
final class Phrases<T> {

    /** A phrase in a sentence: its tokens, both ends included. */
    record Found<T>(int first, int last, T value) {}

    private record Entry<T>(List<String> words, T value) {}

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
    private final Map<String, List<Entry<T>>> byLast = new HashMap<>();

    /** Adds all phrases of a row's cell, which stand between {@code |}. */
    void add(Row row, String column, T value) {
        List<String> phrases = row.list(column);
        if (phrases.isEmpty()) {
            throw row.wrong("the column '" + column + "' needs at least one word");
        }
        phrases.forEach(phrase -> add(phrase, value));
    }

    void add(String phrase, T value) {
        List<String> words = Cut.words(Wording.lower(phrase), " ");
        var entry = new Entry<>(words, value);
        insert(byFirst, words.getFirst(), entry);
        insert(byLast, words.getLast(), entry);
    }

    Optional<Found<T>> startingAt(Wording wording, int at) {
        for (Entry<T> entry : byFirst.getOrDefault(wording.form(at), List.of())) {
            if (wording.reads(at, entry.words)) {
                return Optional.of(new Found<>(at, at + entry.words.size() - 1, entry.value));
            }
        }
        return Optional.empty();
    }

    Optional<Found<T>> endingAt(Wording wording, int at) {
        for (Entry<T> entry : byLast.getOrDefault(wording.form(at), List.of())) {
            int first = at - entry.words.size() + 1;
            if (wording.reads(first, entry.words)) {
                return Optional.of(new Found<>(first, at, entry.value));
            }
        }
        return Optional.empty();
    }

    /** What a single token stands for by itself. */
    Optional<T> value(String form) {
        return byFirst.getOrDefault(form, List.of()).stream()
                .filter(e -> e.words.size() == 1)
                .map(Entry::value)
                .findFirst();
    }

    private static <T> void insert(Map<String, List<Entry<T>>> map, String key, Entry<T> entry) {
        List<Entry<T>> entries = map.computeIfAbsent(key, k -> new ArrayList<>());
        entries.add(entry);
        // The sort is stable: of phrases as long as each other the one that the pack names first wins.
        entries.sort(Comparator.comparingInt((Entry<T> e) -> e.words.size()).reversed());
    }
}
