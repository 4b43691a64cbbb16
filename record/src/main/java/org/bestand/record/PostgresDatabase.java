package org.bestand.record;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.postgresql.ds.PGSimpleDataSource;

/** A record in a database of PostgreSQL: in the schema that stands first in the search path of the connection. */
final class PostgresDatabase extends Location {
    private static final Pattern MEANT = Pattern.compile("(?i)(?:jdbc:)?postgres(?:ql)?:.*", Pattern.DOTALL);

    private static final String HOST = "(?:[\\p{Alnum}._-]+|\\[[\\p{XDigit}:.%]+])(?::\\d{1,5})?";

    /** Strict, so that no part of a password is ever taken for a host or a database, and printed. */
    private static final Pattern URL = Pattern.compile("(?i:(?:jdbc:)?postgres(?:ql)?:)"
            + "(?<server>//(?:(?<user>[^:@/?]+)(?::(?<password>[^@/?]*))?@)?(?<hosts>" + HOST + "(?:," + HOST
            + ")*)?/)?"
            + "(?<database>[^:@/?&=]+)(?:\\?(?<query>.*))?");

    /**
     * A server may be set to acknowledge before the disk has it; what a record acknowledges is there. The second setting holds for the lock
     * below too.
     */
    private static final String SETTINGS = """
            SELECT set_config('synchronous_commit', 'on', true) FROM pg_settings
            WHERE name = 'synchronous_commit' AND setting = 'off'
            UNION ALL SELECT set_config('lock_timeout', :patience, true)""";

    /**
     * A lock rather than serialisable transactions: those would have to be tried again, with all the linking in them, whenever two read the
     * highest number at a time, which is always. The lock is of the record's own table, so that records in other schemas do not wait, and ends
     * with the transaction, also where the program is killed.
     */
    static final String ALONE =
            "SELECT pg_advisory_xact_lock(1111840596, cast(cast(cast('linking' AS regclass) AS oid) AS integer))";

    /** Whoever writes accounts, writes into this table; it can be read meanwhile. */
    private static final String ALONE_WITH_ACCOUNTS = "LOCK TABLE account_log IN EXCLUSIVE MODE";

    /** What the driver has to say comes as exceptions; its log would stand between the messages, and may repeat a URL. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    static {
        DRIVER.setLevel(Level.OFF);
    }

    private final String name;
    private final PGSimpleDataSource source;

    private PostgresDatabase(String name, PGSimpleDataSource source) {
        this.name = name;
        this.source = source;
    }

    static boolean isMeant(String written) {
        return MEANT.matcher(written).matches();
    }

    static PostgresDatabase at(String written) {
        Matcher url = URL.matcher(written);
        if (!url.matches()) {
            throw misspelt();
        }
        String server =
                url.group("server") == null ? "" : "//" + (url.group("hosts") == null ? "" : url.group("hosts")) + "/";
        String name = "jdbc:postgresql:" + server + url.group("database");
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl(url.group("query") == null ? name : name + "?" + url.group("query"));
            if (url.group("user") != null) {
                source.setUser(decoded(url.group("user")));
            }
            if (url.group("password") != null) {
                source.setPassword(decoded(url.group("password")));
            }
        } catch (IllegalArgumentException e) {
            throw misspelt(); // without its cause: the driver repeats the whole URL
        }
        source.setApplicationName("bestand");
        source.setTcpKeepAlive(true); // else a server that vanished without a word would be waited for without end
        source.setLogServerErrorDetail(false); // it repeats the row, and with it the text of a report
        return new PostgresDatabase(name, source);
    }

    private static RecordException misspelt() {
        return new RecordException(
                "the URL of the record is misspelt; write jdbc:postgresql://HOST:PORT/DATABASE, and what"
                        + " is neither letter nor digit in a user or password as %XX");
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    Location existing() {
        return this;
    }

    @Override
    boolean isReadOnly() {
        return false;
    }

    @Override
    DataSource source() {
        return source;
    }

    @Override
    HikariDataSource reading(int connections) {
        HikariConfig config = pool(connections);
        config.setDataSource(source);
        config.setReadOnly(true);
        return new HikariDataSource(config);
    }

    @Override
    TransactionIsolationLevel snapshot() {
        return TransactionIsolationLevel.REPEATABLE_READ;
    }

    @Override
    String migrations() {
        return "migration-postgresql";
    }

    @Override
    Index index() {
        return Index.OF_POSTGRESQL;
    }

    @Override
    String tables() {
        return "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()";
    }

    /** On the one connection that is open: making another takes longer than to write a report. */
    @Override
    <T> T write(Jdbi jdbi, Handle keeper, Function<Handle, T> work) {
        return alone(keeper, ALONE, patience(), work);
    }

    @Override
    <T> T writeAccounts(Jdbi pooled, int patience, Function<Handle, T> work) {
        return pooled.withHandle(handle -> alone(handle, ALONE_WITH_ACCOUNTS, patience, work));
    }

    private <T> T alone(Handle connection, String lock, int patience, Function<Handle, T> work) {
        // Each query of the work must see what was committed until the lock was had.
        return connection.inTransaction(TransactionIsolationLevel.READ_COMMITTED, handle -> {
            handle.createQuery(SETTINGS)
                    .bind("patience", Integer.toString(patience))
                    .mapTo(String.class)
                    .list();
            handle.execute(lock);
            return work.apply(handle);
        });
    }

    @Override
    String sentence(SQLException failure) {
        return "the record " + name + " " + PostgresState.sentence(failure);
    }

    @Override
    String another() {
        return "name another database, or another schema with ?currentSchema=NAME behind it";
    }

    @Override
    public String toString() {
        return name;
    }
}
