package org.bestand.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends with a refusal where it gives more bytes than it may. */
final class Bounded extends FilterInputStream {
    private final long most;
    private final Limits limits;
    private final Limit limit;
    private long count;

    /** @param limit which of the limits the bytes fall under */
    Bounded(InputStream in, Limits limits, Limit limit) {
        super(in);
        this.limits = limits;
        this.limit = limit;
        this.most = limits.of(limit);
    }

    /** How many bytes were read so far. */
    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        counted(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        counted(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = in.skip(bytes);
        counted(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void counted(long more) throws IOException {
        count += more;
        if (count > most) {
            throw new LimitException("has more than " + most + " bytes" + limits.named(limit));
        }
    }

    /** All that is left of a stream, where it is not more than may be. */
    static byte[] whole(InputStream in, Limits limits, Limit limit) throws IOException, Refusal {
        return whole(in, limits.whole(limit), limits.named(limit));
    }

    /**
     * All that is left of a stream, where it is not more than may be.
     *
     * @param named which limit that is, to end the sentence of a refusal
     */
    static byte[] whole(InputStream in, int most, String named) throws IOException, Refusal {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new Refusal("has more than " + most + " bytes" + named);
        }
        if (bytes.length == 0) {
            throw new Refusal("is empty");
        }
        return bytes;
    }
}
