package org.bestand.record;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * Where a record is kept, with all that differs between the two kinds of database. Its text is its name, which may be printed: it holds neither
 * a user nor a password.
 */
public abstract sealed class Location permits SqliteFile, PostgresDatabase {
    /** How long a writer waits for others. SQLite gives the lock to whoever asks at the right moment: a second is too short for one of two. */
    private static final int PATIENCE_MS = 5000;

    private static final Pattern USER = Pattern.compile("(?i)(?<=postgres(?:ql)?:(?://)?)[^\\s'\"]*@");
    private static final Pattern PASSWORD = Pattern.compile("(?i)(?<=password=)[^\\s'\"&]*");

    private int patience = PATIENCE_MS;

    Location() {}

    /**
     * The place that a person writes: a URL of PostgreSQL, {@code jdbc:postgresql://host:port/database}, with or without its {@code jdbc:};
     * else the path of a SQLite file.
     *
     * @throws RecordException where it is a URL that is no such one; the message does not repeat it, for there may be a password in it
     */
    public static Location of(String written) {
        if (PostgresDatabase.isMeant(written)) {
            return PostgresDatabase.at(written);
        }
        if (written.startsWith("jdbc:")) {
            throw new RecordException(
                    "a record is a SQLite file or a database of PostgreSQL; write the path of the file,"
                            + " or jdbc:postgresql://HOST/DATABASE");
        }
        try {
            return of(Path.of(written));
        } catch (InvalidPathException e) {
            throw new RecordException("the record cannot be called " + written + ": " + e.getReason());
        }
    }

    /** A SQLite file. */
    public static Location of(Path file) {
        return new SqliteFile(file);
    }

    /** A message that may repeat what a person wrote, without users and passwords of URLs. */
    public static String withoutPasswords(String message) {
        return PASSWORD.matcher(USER.matcher(message).replaceAll("")).replaceAll("…");
    }

    /**
     * The same place, for whoever wants to look something up: as one that may only be read, where that is so.
     *
     * @throws RecordException where it can be seen without opening it that there is no record
     */
    abstract Location existing();

    /** Whether nothing may be written, not even a newer schema. */
    abstract boolean isReadOnly();

    abstract DataSource source();

    /**
     * A pool of connections that write nothing.
     *
     * @param connections how many at most
     */
    abstract HikariDataSource reading(int connections);

    /** What a pool of so many connections is like, of whichever database. */
    static HikariConfig pool(int connections) {
        HikariConfig config = new HikariConfig();
        config.setMaximumPoolSize(connections);
        config.setPoolName("bestand");
        return config;
    }

    /** How a transaction that reads sees the record as it was at one moment. */
    abstract TransactionIsolationLevel snapshot();

    /** How many milliseconds a writer waits for others. */
    final int patience() {
        return patience;
    }

    /** This place, for whoever waits so long. */
    final Location waiting(int milliseconds) {
        patience = milliseconds;
        return this;
    }

    /** Folder of the migrations that only this kind of database has. */
    abstract String migrations();

    abstract Index index();

    /** A query that gives the names of the tables that stand where a record's would. */
    abstract String tables();

    /**
     * Runs a transaction that writes, from its beginning the only one that does. It must be: rows are numbered by what the highest number is,
     * and two that both looked first would take the same.
     *
     * @param keeper the connection that the record keeps open, outside any transaction
     */
    abstract <T> T write(Jdbi jdbi, Handle keeper, Function<Handle, T> work);

    /**
     * Runs a transaction that writes accounts, from its beginning the only one that does. Only in a file, which has one writer, does it wait for
     * who writes reports.
     *
     * @param patience how many milliseconds it waits for others
     */
    abstract <T> T writeAccounts(Jdbi pooled, int patience, Function<Handle, T> work);

    /** In one sentence what failed and what to do. */
    abstract String sentence(SQLException failure);

    /** What to do where the place holds something else. */
    abstract String another();

    /** The name, which may be printed. */
    @Override
    public abstract String toString();
}
