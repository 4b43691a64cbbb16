package org.bestand.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes bytes that must be UTF-8 text. */
final class Utf8 {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Utf8() {}

    /**
     * The text of some bytes, without a byte order mark at the input's start: that is no character of the text.
     *
     * @param offset where in the input the bytes begin, for the message
     */
    static String decode(byte[] bytes, long offset) throws Refusal {
        int start = check(bytes, offset);
        return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    }

    /** Looks at all bytes without holding their text; gives where it begins behind a byte order mark. */
    static int check(byte[] bytes, long offset) throws Refusal {
        if (offset == 0 && bytes.length > 1 && (bytes[0] & bytes[1]) == (byte) 0xFE && bytes[0] != bytes[1]) {
            throw new Refusal("is UTF-16, not UTF-8; save it as UTF-8");
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new Refusal("is not text: there is a NUL byte at offset " + (offset + i));
            }
        }
        int start = offset == 0 && startsWithMark(bytes) ? MARK.length : 0;
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        if (result.isError()) {
            throw new Refusal("is not UTF-8: the byte at offset " + (offset + in.position()) + " is wrong");
        }
        return start;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= MARK.length && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
    }
}
