package org.bestand.record;

/** The record cannot be opened, read or written. The message is one sentence that names the record and says what to do. */
public final class RecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RecordException(String message) {
        super(message);
    }

    RecordException(String message, Throwable cause) {
        super(message, cause);
    }
}
