package org.bestand.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bestand.model.PlaceIndex;
import org.jdbi.v3.core.Handle;

/** The imported places of a record, over a connection of their own, so that they can be asked while it is written. What was asked lately is kept. */
final class PlacesOfRecord implements PlaceIndex, AutoCloseable {
    private static final int KEPT = 50_000;

    private final Location location;
    private final Handle handle;
    private final Map<String, List<Named>> named = lately();
    private final Map<String, Boolean> beginnings = lately();

    PlacesOfRecord(Location location, Handle handle) {
        this.location = location;
        this.handle = handle;
    }

    private static <V> Map<String, V> lately() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > KEPT;
            }
        };
    }

    @Override
    public synchronized List<Named> named(String key) {
        return asked(named, key, new Places(handle)::named);
    }

    @Override
    public synchronized boolean begins(String key) {
        return asked(beginnings, key, new Places(handle)::begins);
    }

    private <V> V asked(Map<String, V> kept, String key, Function<String, V> question) {
        V answer = kept.get(key);
        if (answer == null) {
            answer = Failures.told(location, () -> question.apply(key));
            kept.put(key, answer);
        }
        return answer;
    }

    @Override
    public synchronized void close() {
        handle.close();
    }
}
