package org.bestand.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads bytes line by line, never holding more than one line of bounded length. */
final class Lines {
    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long position;
    private int number;

    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /**
     * A line.
     *
     * @param number from 1
     * @param offset of its first byte in the input
     * @param bytes without the line end; null where there are too many
     */
    record Line(int number, long offset, byte[] bytes) {}

    /** The next line, or null at the end. */
    Line next() throws IOException {
        if (!fill()) {
            return null;
        }
        long offset = position;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && fill()) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            ended = end < to;
            tooLong |= line.size() + (long) (end - from) > longest;
            if (!tooLong) {
                line.write(buffer, from, end - from);
            }
            position += end - from + (ended ? 1 : 0);
            from = ended ? end + 1 : end;
        }
        return new Line(++number, offset, tooLong ? null : line.toByteArray());
    }

    private boolean fill() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, in.read(buffer));
        }
        return from < to;
    }
}
