package org.bestand.app;

/** The call is wrong. The message says in one sentence what to write instead. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
