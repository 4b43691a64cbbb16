package org.bestand.record;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteException;

/** A record in a file of SQLite. */
final class SqliteFile extends Location {
    private final Path file;
    private final int mostPages;
    private final boolean readOnly;

    private SqliteFile(Path file, int mostPages, boolean readOnly) {
        this.file = file;
        this.mostPages = mostPages;
        this.readOnly = readOnly;
    }

    SqliteFile(Path file) {
        this(file, Integer.MAX_VALUE, false);
    }

    /** The same file, which may not grow beyond so many pages. */
    SqliteFile atMost(int pages) {
        return new SqliteFile(file, pages, readOnly);
    }

    /** The same file as one that cannot be written, such as one on a read-only disk. */
    SqliteFile readOnly() {
        return new SqliteFile(file, mostPages, true);
    }

    @Override
    Location existing() {
        if (!Files.exists(file)) {
            throw new RecordException(
                    "there is no record " + file + "; `bestand read PATH…` makes one, and --record names another");
        }
        Path folder = file.toAbsolutePath().getParent();
        return Files.isWritable(file) && Files.isWritable(folder) ? this : readOnly();
    }

    @Override
    boolean isReadOnly() {
        return readOnly;
    }

    @Override
    DataSource source() {
        if (readOnly) {
            SQLiteConfig config = new SQLiteConfig();
            config.setReadOnly(true);
            SQLiteDataSource source = new SQLiteDataSource(config);
            source.setUrl("jdbc:sqlite:" + file.toUri() + "?immutable=1");
            return source;
        }
        // A transaction that means to write takes the lock at once: two that both begin by reading could never both go
        // on.
        return source(SQLiteConfig.TransactionMode.IMMEDIATE, patience());
    }

    private SQLiteDataSource source(SQLiteConfig.TransactionMode mode, int patience) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(patience);
        config.setTransactionMode(mode);
        config.setMaxPageCount(mostPages);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    @Override
    HikariDataSource reading(int connections) {
        HikariConfig config = pool(connections);
        if (!readOnly) {
            config.setConnectionInitSql("PRAGMA query_only = 1");
        }
        config.setDataSource(readOnly ? source() : source(SQLiteConfig.TransactionMode.DEFERRED, patience()));
        return new HikariDataSource(config);
    }

    /** In a log written ahead every transaction reads from the moment of its first query on, whoever writes. */
    @Override
    TransactionIsolationLevel snapshot() {
        return TransactionIsolationLevel.SERIALIZABLE;
    }

    @Override
    String migrations() {
        return "migration-sqlite";
    }

    @Override
    Index index() {
        return Index.OF_SQLITE;
    }

    @Override
    String tables() {
        return "SELECT name FROM sqlite_master WHERE type = 'table'";
    }

    /** On a connection of its own: after some failures SQLite has rolled back by itself, and the driver does not know. */
    @Override
    <T> T write(Jdbi jdbi, Handle keeper, Function<Handle, T> work) {
        return jdbi.inTransaction(work::apply);
    }

    /** On a connection of its own for the same reason: one of the pool would go to the next in a transaction that is none. */
    @Override
    <T> T writeAccounts(Jdbi pooled, int patience, Function<Handle, T> work) {
        return Jdbi.create(source(SQLiteConfig.TransactionMode.IMMEDIATE, patience))
                .inTransaction(work::apply);
    }

    @Override
    String sentence(SQLException failure) {
        String record = "the record " + file;
        // The result's extended codes carry the plain one in the low byte.
        int code = failure instanceof SQLiteException sqlite ? sqlite.getResultCode().code & 0xff : 0;
        return switch (code) {
            case 26 -> record + " is not a SQLite database; " + another();
            case 11 -> record + " is damaged; put back a copy of it, or " + another();
            case 5, 6 -> record + " is in use by another program; wait until it is done and run this again";
            case 8 ->
                record + " may only be read; ask for write permission on the file and its folder, or name another file";
            case 13 ->
                record + " cannot grow, the disk is full; nothing of the last report was written; free some space"
                        + " and run this again";
            case 14 ->
                record + " cannot be opened; see that its folder exists, may be written, and that it is not a"
                        + " folder itself";
            case 10 -> record + " cannot be read or written, the disk reports an error (" + failure.getMessage() + ")";
            default -> record + " cannot be used: " + failure.getMessage();
        };
    }

    @Override
    String another() {
        return "name another file with --record";
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
