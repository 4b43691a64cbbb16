package org.bestand.intake;

import java.io.IOException;

/** A stream goes beyond a limit. The message goes on a sentence that begins with the input's name. */
final class LimitException extends IOException {
    private static final long serialVersionUID = 1L;

    LimitException(String message) {
        super(message);
    }
}
