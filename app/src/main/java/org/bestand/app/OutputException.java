package org.bestand.app;

import java.io.IOException;

/** Standard output takes no more. */
final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputException(IOException cause) {
        super("standard output cannot be written: " + cause.getMessage(), cause);
    }

    /** Whether who reads it has simply had enough, as {@code head} does. */
    boolean isClosedByReader() {
        String reason = String.valueOf(getCause().getMessage());
        return reason.contains("Broken pipe") || reason.contains("EPIPE");
    }
}
