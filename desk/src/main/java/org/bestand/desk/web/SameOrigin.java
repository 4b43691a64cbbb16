package org.bestand.desk.web;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a request that changes something comes from the desk's own pages. Browsers say so by {@code Sec-Fetch-Site}, older ones by
 * {@code Origin}; who says neither is no browser and must show a token instead.
 */
public final class SameOrigin {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private SameOrigin() {}

    /**
     * Whether it may pass.
     *
     * @param method of the request
     * @param site its {@code Sec-Fetch-Site}, or null
     * @param origin its {@code Origin}, or null
     * @param host its {@code Host}
     * @param hasToken whether it bears a token, which no other site can make a browser send
     */
    public static boolean allows(String method, String site, String origin, String host, boolean hasToken) {
        if (SAFE.contains(method)) {
            return true;
        }
        if (site == null && origin == null) {
            return hasToken;
        }
        boolean fitsSite = site == null || site.equals("same-origin");
        boolean fitsOrigin = origin == null || isOf(origin, host);
        return fitsSite && fitsOrigin;
    }

    private static boolean isOf(String origin, String host) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null && host != null && authority.equals(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) { // "null" is one, from a page without an origin
            return false;
        }
    }
}
