package org.bestand.model;

import java.time.Instant;
import java.util.Objects;

/**
 * What is known of an address that is watched.
 *
 * @param address the address
 * @param etag the mark that the server gave its last answer (RFC 9110, 8.8.3), or empty
 * @param modified when the server said that it had last changed (8.8.2), as it said it, or empty
 * @param due not to be asked again before
 * @param failures how often asking failed since it last answered
 */
public record Visit(String address, String etag, String modified, Instant due, int failures) {
    public Visit {
        Objects.requireNonNull(due, "due");
        if (address.isBlank() || failures < 0) {
            throw new IllegalArgumentException("a visit to an address, with failures counted from 0");
        }
    }
}
