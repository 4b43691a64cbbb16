package org.bestand.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bestand.model.Incident;
import org.bestand.model.Incident.Tie;

/** Reads incidents so that what is equal in many is held once: a record may have a hundred thousand. */
final class Alike {
    private final Map<Object, Object> met = new HashMap<>();

    Incident incident(String document) {
        Incident read = Documents.incident(document);
        return new Incident(
                read.id(),
                read.sort(),
                read.scope(),
                each(read.parties()),
                each(read.times()),
                each(read.places()),
                read.claims().stream().map(this::one).toList(),
                read.ties().stream()
                        .map(tie -> new Tie(one(tie.claim()), one(tie.to()), each(tie.reasons())))
                        .toList());
    }

    private <T> List<T> each(List<T> values) {
        List<T> known = known(values);
        // a stream's own list would be copied by whoever keeps it
        return known != null
                ? known
                : one(List.copyOf(values.stream().map(this::one).toList()));
    }

    @SuppressWarnings("unchecked") // what equals a value and was put in as one of its kind is one of its kind
    private <T> T known(T value) {
        return (T) met.get(value);
    }

    @SuppressWarnings("unchecked") // as above
    private <T> T one(T value) {
        return value == null ? null : (T) met.computeIfAbsent(value, v -> v);
    }
}
