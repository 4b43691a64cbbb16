package org.bestand.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The first bytes of an input, which tell what it is. */
final class Head {
    static final int LENGTH = 1 << 12;

    private Head() {}

    /** So many bytes as are there, left to be read again. */
    static byte[] of(BufferedInputStream in) throws IOException {
        in.mark(LENGTH);
        byte[] head = in.readNBytes(LENGTH);
        in.reset();
        return head;
    }

    /** The bytes as small letters, without a byte order mark and blanks at the start; those beyond ASCII are of no matter. */
    static String words(byte[] head) {
        int from = head.length > 2 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF
                ? 3
                : 0;
        return new String(head, from, head.length - from, StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
    }
}
