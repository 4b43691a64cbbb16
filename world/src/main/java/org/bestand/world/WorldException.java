package org.bestand.world;

/** A table of names or places is wrong. The message names the file, the line and what to do. */
public final class WorldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WorldException(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
    }

    public WorldException(String message) {
        super(message);
    }
}
