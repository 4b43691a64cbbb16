package org.bestand.exchange;

/** A line is not a claim. The message names the key and what it should hold. */
public final class ClaimFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ClaimFormatException(String message) {
        super(message);
    }

    public ClaimFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
