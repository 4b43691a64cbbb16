package org.bestand.record;

import java.sql.SQLException;
import java.util.function.Supplier;

/** Says in one sentence what is wrong with the database, and what to do. */
final class Failures {
    private Failures() {}

    static <T> T told(Location location, Supplier<T> work) {
        try {
            return work.get();
        } catch (RecordException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new RecordException(sentence(location, e), e);
        }
    }

    private static String sentence(Location location, RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException known) {
                return location.sentence(known);
            }
        }
        return "the record " + location + " cannot be used: " + failure.getMessage();
    }
}
