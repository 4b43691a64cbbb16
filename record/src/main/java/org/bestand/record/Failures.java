package org.bestand.record;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.sqlite.SQLiteException;

/** Says in one sentence what is wrong with the database, and what to do. */
final class Failures {
    private Failures() {}

    static <T> T told(Path file, Supplier<T> work) {
        try {
            return work.get();
        } catch (RecordException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new RecordException(sentence(file, e), e);
        }
    }

    private static String sentence(Path file, RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return sentence(file, sqlite);
            }
        }
        return "the record " + file + " cannot be used: " + failure.getMessage();
    }

    private static String sentence(Path file, SQLiteException failure) {
        String record = "the record " + file;
        return switch (failure.getResultCode().code & 0xff) { // extended codes carry the plain one in the low byte
            case 26 -> record + " is not a SQLite database; name another file with --record";
            case 11 -> record + " is damaged; put back a copy of it, or name another file with --record";
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
}
