package org.bestand.linking;

import java.util.Arrays;
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
        return one(some.stream().map(this::one).toList());
    }

    /** Words by their numbers in the order in which they were first met, sorted. */
    int[] numbers(Collection<String> some) {
        int[] numbers = new int[some.size()];
        int next = 0;
        for (String word : some) {
            Integer known = words.get(word);
            if (known == null) {
                known = words.size();
                words.put(word, known);
            }
            numbers[next++] = known;
        }
        Arrays.sort(numbers);
        return numbers;
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
