package org.bestand.record;

import java.sql.SQLException;

/** What the states of PostgreSQL mean for whoever keeps a record in it, and what to do. */
final class PostgresState {
    private PostgresState() {}

    /** The sentence without its beginning, which names the record. */
    static String sentence(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return switch (state) {
            case "08001" ->
                "cannot be reached; see that the server is running, and that the host and the port are the right ones";
            case "08004", "28P01", "28000" ->
                "does not let this user in; see that user and password are the right ones: in the URL as"
                        + " ?user=NAME&password=…, or the password in the file .pgpass of your home folder";
            case "3D000" -> "is on a server that has no such database; make it with createdb, or name another";
            case "3F000" -> "has no schema of that name; make it with CREATE SCHEMA, or name another";
            case "42501" ->
                "does not allow this user to do that; ask its owner for the right to use and create tables in it (GRANT)";
            case "25006" -> "may only be read; write to the server that this one is a copy of";
            case "53100" ->
                "cannot grow, the disk of the server is full; nothing of the last report was written; free some space"
                        + " there and run this again";
            case "53300" -> "has no connection left; wait until another program is done and run this again";
            case "55P03", "40001", "40P01" -> "is in use by another program; wait until it is done and run this again";
            case "22021", "22P05" ->
                "cannot hold a character of the last report; see that the database is in UTF-8 (createdb --encoding=UTF8)";
            default -> byClass(state, failure);
        };
    }

    private static String byClass(String state, SQLException failure) {
        if (state.startsWith("08") || state.startsWith("57P")) {
            return "was lost while it was in use; what was read before is kept; see that the server is running and run this"
                    + " again: nothing is taken in twice";
        }
        return "cannot be used: " + failure.getMessage();
    }
}
