package org.bestand.intake;

import java.time.Duration;

/**
 * What a server answered.
 *
 * @param status its number (RFC 9110, 15)
 * @param address where it came from in the end
 * @param body its bytes, unpacked; none where the status is no success
 * @param charset as told beside the type, or empty
 * @param etag its mark, or empty
 * @param modified when it last changed, as told, or empty
 * @param retryAfter how long the server wants to be left alone; null where it does not say
 */
record Answer(
        int status, String address, byte[] body, String charset, String etag, String modified, Duration retryAfter) {

    /** Whether there is a body to read. */
    boolean isFine() {
        return status >= 200 && status < 300;
    }

    /** Whether nothing changed since the mark that was sent. */
    boolean isUnchanged() {
        return status == 304;
    }

    /** Whether asking again later may give more: the server is at fault, or busy. */
    boolean isForNow() {
        return status >= 500 || status == 429 || status == 408;
    }
}
