package org.bestand.reading.pack;

/** A language pack is wrong. The message names the file, the line and what to do. */
public final class PackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PackException(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
    }

    public PackException(String message) {
        super(message);
    }
}
