package org.bestand.record;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;

/** Brings a database to the schema of this program. */
final class Schema {
    /** Number of the last migration: those of both databases are in {@code migration/}, those of one in a folder beside it. */
    static final int VERSION = 10;

    private static final String FOLDER = "classpath:org/bestand/record/";
    private static final String HISTORY = "flyway_schema_history";

    private final Location location;
    private final Handle handle;

    Schema(Location location, Handle handle) {
        this.location = location;
        this.handle = handle;
    }

    /**
     * Migrates a new or older database; leaves a current one alone, which is much quicker than asking Flyway.
     *
     * @throws RecordException where it is another program's database, or of a newer version of this one
     */
    void bringUp() {
        Optional<Integer> version = ownVersion();
        if (version.isEmpty() || version.get() < VERSION) {
            migrate();
        }
    }

    /**
     * Migrates an older database.
     *
     * @throws RecordException also where it is an empty one
     */
    void bringUpExisting() {
        if (ownVersion().isEmpty()) {
            throw new RecordException("there is no record in " + location
                    + " yet; `bestand read PATH…` makes one, and --record names another");
        }
        bringUp();
    }

    /**
     * Leaves the database alone.
     *
     * @throws RecordException where it is not of this program's schema
     */
    void expectCurrent() {
        Optional<Integer> version = ownVersion();
        if (version.isEmpty() || version.get() < VERSION) {
            throw new RecordException("the record " + location + " must first be brought to schema " + VERSION
                    + ", and may only be read; copy it to where it may be written");
        }
    }

    private Optional<Integer> ownVersion() {
        Set<String> tables =
                handle.createQuery(location.tables()).mapTo(String.class).set();
        Optional<Integer> version = tables.contains(HISTORY) ? version() : Optional.empty();
        if (version.isPresent() && version.get() > VERSION) {
            throw new RecordException("the record " + location + " was written by a newer version of Bestand (schema "
                    + version.get() + ", this program knows " + VERSION + "); use that version");
        }
        // A program that was killed while it made the first tables leaves the history alone.
        boolean others = tables.stream().anyMatch(table -> !table.equals(HISTORY));
        if (others && (version.isEmpty() || !tables.contains("linking"))) {
            throw new RecordException(
                    "the record " + location + " is a database of another program; " + location.another());
        }
        return version;
    }

    private Optional<Integer> version() {
        return handle.createQuery("SELECT max(cast(version AS INTEGER)) FROM " + HISTORY + " WHERE success")
                .mapTo(Integer.class)
                .findOne();
    }

    private void migrate() {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(location.source())
                    .loggers("slf4j") // else it finds java.util.logging and writes to standard error
                    .locations(FOLDER + "migration", FOLDER + location.migrations())
                    .callbacks(new IndexOnceMade(location.index()))
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            Throwable cause = e.getCause();
            if (cause instanceof RuntimeException || cause instanceof SQLException) {
                throw new IllegalStateException(e.getMessage(), cause);
            }
            throw new RecordException(
                    "the record " + location + " cannot be brought to schema " + VERSION + ": " + e.getMessage(), e);
        }
    }
}
