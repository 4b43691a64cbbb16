package org.bestand.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** An input cannot be used. The message goes on a sentence that begins with the input's name. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    /** Whether only a setting stands in the way: nothing was asked, and another call may ask at once. */
    private final boolean isOfSetting;

    Refusal(String message) {
        this(message, false);
    }

    private Refusal(String message, boolean isOfSetting) {
        super(message, null, false, false); // where it came from is of no use to anybody, and costs time
        this.isOfSetting = isOfSetting;
    }

    static Refusal bySetting(String message) {
        return new Refusal(message, true);
    }

    boolean isOfSetting() {
        return isOfSetting;
    }

    static Refusal of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return new Refusal("does not exist");
        }
        if (e instanceof AccessDeniedException) {
            return new Refusal("may not be read: permission is denied");
        }
        if (e instanceof FileSystemLoopException) {
            return new Refusal("leads back to a folder above it and was left aside");
        }
        if (e instanceof LimitException) {
            return new Refusal(e.getMessage());
        }
        if (e instanceof EOFException || e instanceof ZipException) {
            return new Refusal("is packed by gzip and damaged or cut off");
        }
        String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return new Refusal("cannot be read" + (reason == null ? "" : ": " + reason));
    }

    Received.Failure about(String input) {
        return new Received.Failure(input, input + " " + getMessage() + ".");
    }
}
