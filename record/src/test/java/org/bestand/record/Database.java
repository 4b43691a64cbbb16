package org.bestand.record;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The two kinds of database, for tests of what holds in both. */
enum Database {
    SQLITE {
        @Override
        String empty(Path folder) {
            return folder.resolve("een record met spaties.db").toString();
        }

        @Override
        String beginWriting() {
            return "BEGIN IMMEDIATE";
        }
    },
    POSTGRESQL {
        @Override
        String empty(Path folder) {
            return PostgresServer.emptySchema();
        }

        @Override
        String beginWriting() {
            return "BEGIN; " + PostgresDatabase.ALONE;
        }
    };

    /** What a person would write for a place where there is nothing yet. */
    abstract String empty(Path folder);

    /** The statements with which a transaction begins that keeps every other writer waiting. */
    abstract String beginWriting();

    static void execute(Location place, String sql) throws SQLException {
        try (Connection connection = place.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static int one(Location place, String sql) throws SQLException {
        try (Connection connection = place.source().getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    /** All that a record holds, row by row. */
    static String dump(Location place) throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection connection = place.source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : List.of("report", "reading", "claim", "incident", "incident_claim", "linking")) {
                try (var row = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1, 2")) {
                    while (row.next()) {
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            all.append(row.getString(i)).append('|');
                        }
                        all.append('\n');
                    }
                }
            }
        }
        return all.toString();
    }
}
