package org.bestand.linking;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bestand.model.Incident;
import org.bestand.model.Incident.Tie;

/** Equal values once: of very many strands each names one of few parties, days and places. */
final class Pool {
    private final UnaryOperator<String> ids;
    private final Map<Object, Object> values = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> blocks = new HashMap<>();

    /**
     * @param ids gives an id of a claim as it is kept elsewhere
     */
    Pool(UnaryOperator<String> ids) {
        this.ids = ids;
    }

    List<String> ids(List<String> claims) {
        return claims.stream().map(ids).toList();
    }

    /** The value that is equal to this one, of the same class as it. */
    @SuppressWarnings("unchecked")
    <T> T one(T value) {
        Object before = values.putIfAbsent(value, value);
        return before != null && before.getClass() == value.getClass() ? (T) before : value;
    }

    /** A list of values, each once. */
    <T> List<T> all(Collection<T> some) {
        return one(List.copyOf(
                some.stream().map(this::one).toList())); // a stream's own list would be copied by whoever keeps it
    }

    /** The numbers of words, sorted. */
    int[] words(Collection<String> some) {
        return numbers(some, words);
    }

    /** The numbers of blocks by their keys, sorted. */
    int[] blocks(Collection<String> keys) {
        return numbers(keys, blocks);
    }

    /** Numbered in the order in which they were first met. */
    private static int[] numbers(Collection<String> some, Map<String, Integer> known) {
        return some.stream()
                .mapToInt(one -> known.computeIfAbsent(one, o -> known.size()))
                .sorted()
                .toArray();
    }

    List<Tie> ties(List<Tie> ties) {
        return ties.stream()
                .map(tie -> new Tie(ids.apply(tie.claim()), ids.apply(tie.to()), all(tie.reasons())))
                .toList();
    }

    Incident incident(Incident incident) {
        return new Incident(
                incident.id(),
                incident.sort(),
                incident.scope(),
                all(incident.parties()),
                all(incident.times()),
                all(incident.places()),
                ids(incident.claims()),
                ties(incident.ties()));
    }
}
