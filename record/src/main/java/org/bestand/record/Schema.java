package org.bestand.record;

import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;

/** Brings a database to the schema of this program. */
final class Schema {
    /** Number of the last migration under {@code migration/}. */
    static final int VERSION = 3;

    private static final String HISTORY = "flyway_schema_history";

    private Schema() {}

    /**
     * Migrates a new or older database; leaves a current one alone, which is much quicker than asking Flyway.
     *
     * @throws RecordException where it is another program's database, or of a newer version of this one
     */
    static void bringUp(Path file, DataSource source, Jdbi jdbi) {
        Optional<Integer> version = ownVersion(file, jdbi);
        if (version.isEmpty() || version.get() < VERSION) {
            migrate(file, source);
        }
    }

    /**
     * Leaves the database alone.
     *
     * @throws RecordException where it is not of this program's schema
     */
    static void expectCurrent(Path file, Jdbi jdbi) {
        Optional<Integer> version = ownVersion(file, jdbi);
        if (version.isEmpty() || version.get() < VERSION) {
            throw new RecordException("the record " + file + " must first be brought to schema " + VERSION
                    + ", and may only be read; copy it to where it may be written");
        }
    }

    private static Optional<Integer> ownVersion(Path file, Jdbi jdbi) {
        Optional<Integer> version = version(jdbi);
        if (version.isPresent() && version.get() > VERSION) {
            throw new RecordException("the record " + file + " was written by a newer version of Bestand (schema "
                    + version.get() + ", this program knows " + VERSION + "); use that version");
        }
        if (version.isEmpty() && hasTables(jdbi)) {
            throw new RecordException(
                    "the record " + file + " is a database of another program; name another file with --record");
        }
        return version;
    }

    private static void migrate(Path file, DataSource source) {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(source)
                    .loggers("slf4j") // else it finds java.util.logging and writes to standard error
                    .locations("classpath:org/bestand/record/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            Throwable cause = e.getCause();
            if (cause instanceof RuntimeException || cause instanceof java.sql.SQLException) {
                throw new IllegalStateException(e.getMessage(), cause);
            }
            throw new RecordException(
                    "the record " + file + " cannot be brought to schema " + VERSION + ": " + e.getMessage(), e);
        }
    }

    private static Optional<Integer> version(Jdbi jdbi) {
        if (!hasTable(jdbi, HISTORY)) {
            return Optional.empty();
        }
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT max(cast(version AS INTEGER)) FROM " + HISTORY + " WHERE success = 1")
                .mapTo(Integer.class)
                .findOne());
    }

    private static boolean hasTable(Jdbi jdbi, String table) {
        return jdbi.withHandle(handle ->
                handle.createQuery("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = :table")
                                .bind("table", table)
                                .mapTo(Integer.class)
                                .one()
                        > 0);
    }

    private static boolean hasTables(Jdbi jdbi) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM sqlite_master WHERE type = 'table'")
                        .mapTo(Integer.class)
                        .one()
                > 0);
    }
}
