package org.bestand.desk.releases;

import java.time.Duration;
import java.util.Optional;
import org.bestand.desk.deciding.Pen;
import org.bestand.desk.later.Later;
import org.bestand.desk.room.Room;
import org.bestand.linking.Linker;
import org.bestand.record.Release;

/** Makes releases. Who asks twice while one is being made gets that one. */
final class Freezing implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Pen pen;
    private final Linker linker;
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
        return later.of(who + " " + form, () -> pen.write(who, record -> record.release(linker, note)));
    }

    @Override
    public void close() {
        later.close();
    }
}
