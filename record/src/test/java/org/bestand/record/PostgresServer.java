package org.bestand.record;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A real PostgreSQL out of a Maven dependency, started when it is first asked for, once for all tests of a virtual machine. */
public final class PostgresServer {
    private static EmbeddedPostgres server;
    private static Path folder;
    private static int schemas;

    private PostgresServer() {}

    /** The URL of a schema in which there is nothing yet. */
    public static synchronized String emptySchema() {
        String schema = "s" + ++schemas;
        execute("CREATE SCHEMA " + schema);
        return url("?user=postgres&currentSchema=" + schema);
    }

    /** The URL of the database with this behind it. */
    static synchronized String url(String query) {
        return "jdbc:postgresql://localhost:" + running().getPort() + "/postgres" + query;
    }

    /** Runs statements as the owner of the server. */
    public static synchronized void execute(String sql) {
        try (Connection connection = running().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on nobody gets in as this user without its password; as others all do. */
    static synchronized void askForThePasswordOf(String user) {
        try {
            Path rules = folder.resolve("pg_hba.conf");
            Files.writeString(rules, "host all " + user + " all scram-sha-256\n" + Files.readString(rules));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        execute("SELECT pg_reload_conf()");
    }

    private static EmbeddedPostgres running() {
        if (server == null) {
            try {
                folder = Files.createTempDirectory("bestand-postgresql");
                server = EmbeddedPostgres.builder() // it stops itself at the end, and takes its folder away
                        .setDataDirectory(folder)
                        .setCleanDataDirectory(true)
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("the PostgreSQL for tests does not start", e);
            }
        }
        return server;
    }
}
