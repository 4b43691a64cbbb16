package org.bestand.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** What a gzip stream unpacks to, as far as it grows as packed text does: one of a few bytes that would fill a disk is given up early. */
final class Unpacked extends InputStream {
    /** Less than this harms nobody, however few bytes it came from. */
    private static final long HARMLESS = 1 << 20;

    private final Limits limits;
    private final Bounded packed;
    private final InputStream unpacked;
    private long count;

    /** @throws IOException also where it is no gzip stream after all */
    Unpacked(InputStream in, Limits limits) throws IOException {
        this.limits = limits;
        this.packed = new Bounded(in, limits, Limit.UNPACKED_BYTES);
        this.unpacked = new GZIPInputStream(packed, 1 << 13);
    }

    /** Whether bytes begin a gzip stream. */
    static boolean isGzip(byte[] head) {
        return head.length > 1 && head[0] == 0x1F && (head[1] & 0xFF) == 0x8B;
    }

    /** The bytes of an input, unpacked where they are packed; packed once only. */
    static BufferedInputStream once(InputStream in, Limits limits) throws IOException, Refusal {
        BufferedInputStream raw = new BufferedInputStream(in, 1 << 16);
        if (!isGzip(Head.of(raw))) {
            return raw;
        }
        BufferedInputStream inner = new BufferedInputStream(new Unpacked(raw, limits), 1 << 16);
        if (isGzip(Head.of(inner))) {
            throw new Refusal("is packed more than once; unpack it first");
        }
        return inner;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = unpacked.read(bytes, from, length);
        count += Math.max(0, read);
        long ratio = limits.of(Limit.RATIO);
        if (count > HARMLESS && count / ratio > packed.count()) {
            throw new LimitException("unpacks to more than " + ratio + " times its bytes" + limits.named(Limit.RATIO));
        }
        if (count > limits.of(Limit.UNPACKED_BYTES)) {
            throw new LimitException("unpacks to more than " + limits.of(Limit.UNPACKED_BYTES) + " bytes"
                    + limits.named(Limit.UNPACKED_BYTES));
        }
        return read;
    }

    @Override
    public int available() throws IOException {
        return unpacked.available();
    }

    @Override
    public void close() throws IOException {
        unpacked.close();
    }
}
