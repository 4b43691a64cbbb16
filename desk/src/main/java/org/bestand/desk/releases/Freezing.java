package org.bestand.desk.releases;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.bestand.desk.deciding.Pen;
import org.bestand.desk.later.Later;
import org.bestand.desk.room.Room;
import org.bestand.linking.Linker;
import org.bestand.record.RecordException;
import org.bestand.record.Release;

/** Makes releases. Who asks twice while one is being made gets that one. */
final class Freezing implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** While incidents are worked out nobody else can write. */
    private static final Duration SETTLING = Duration.ofMinutes(10);

    private final Pen pen;
    private final Linker linker;
    private final AtomicInteger failures = new AtomicInteger();
    private final Map<String, String> troubles = new ConcurrentHashMap<>();
    private final Later<String, Release> later = new Later<>("desk-freezing", 1, PATIENCE);

    Freezing(Room room) {
        this.pen = room.pen();
        this.linker = room.means().linker();
    }

    /**
     * Freezes the record as it is.
     *
     * @param who does
     * @param form which form was sent; the same twice makes one release
     * @return empty where that takes longer
     */
    Optional<Release> freeze(String who, String form, String note) {
        try {
            return later.of(failures + " " + who + " " + form, () -> frozen(who, note));
        } catch (RuntimeException e) {
            troubles.remove(who); // who waited is told at once
            throw e;
        }
    }

    private Release frozen(String who, String note) {
        troubles.remove(who);
        try {
            pen.settle(SETTLING);
            return pen.write(who, record -> record.release(linker, note));
        } catch (RecordException e) {
            troubles.put(who, e.getMessage());
            failures.incrementAndGet(); // the same form may be sent again
            throw e;
        }
    }

    /** Why the release that somebody no longer waited for was not made; empty where none failed, and when it was told once. */
    Optional<String> trouble(String who) {
        return Optional.ofNullable(troubles.remove(who));
    }

    @Override
    public void close() {
        later.close();
    }
}
