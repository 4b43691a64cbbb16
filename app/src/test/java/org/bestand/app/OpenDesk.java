package org.bestand.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import org.bestand.desk.Desk;
import org.bestand.desk.Settings;
import org.bestand.record.Location;
import org.bestand.record.Scribe;

/**
 * A desk over a record of the example reports, as {@code serve} opens it.
 *
 * @param desk the desk
 * @param record its record
 */
record OpenDesk(Desk desk, Path record) implements AutoCloseable {

    /** Opens it over a record in a folder. */
    static OpenDesk overExamples(Path folder, Parts parts) {
        Path record = folder.resolve("desk.db");
        Path examples = Path.of("").toAbsolutePath().resolveSibling("examples");
        Run read = Run.of(parts, "read", examples.toString(), "--record", record.toString());
        assertThat(read.code()).as(read.err()).isZero();
        return over(record, parts);
    }

    /** Opens it over a record that is there. */
    static OpenDesk over(Path record, Parts parts) {
        return over(record, parts, Settings.local(0));
    }

    /** Opens it over a record that is there, as it is set. */
    static OpenDesk over(Path record, Parts parts, Settings settings) {
        Surroundings quiet = new Surroundings(
                new Output(new ByteArrayOutputStream()),
                System.err,
                new ByteArrayInputStream(new byte[0]),
                false,
                false,
                100);
        Scribe anna = new Scribe("anna", Version.words(), Version.pack(), InstantSource.system());
        return new OpenDesk(
                Desk.open(settings, DeskMeans.of(Location.of(record), anna, parts, quiet), System.err), record);
    }

    /** The address of one of its pages. */
    String at(String path) {
        return desk.address() + path.substring(1);
    }

    @Override
    public void close() {
        desk.close();
    }
}
