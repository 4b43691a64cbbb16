package org.bestand.desk.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** The table of headers that every answer bears, errors and static files too (OWASP Secure Headers, ASVS 5.0 chapter 3.4). */
public final class Headers {
    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "object-src 'none'",
            "frame-ancestors 'none'");

    private Headers() {}

    /**
     * Those headers.
     *
     * @param overTls whether the browser speaks TLS, here or with a proxy before this server
     */
    public static Map<String, String> of(boolean overTls) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", CONTENT_POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cross-Origin-Embedder-Policy", "require-corp");
        headers.put("X-Frame-Options", "DENY");
        headers.put("X-Permitted-Cross-Domain-Policies", "none");
        headers.put("X-DNS-Prefetch-Control", "off");
        headers.put(
                "Permissions-Policy",
                "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.put("Cache-Control", "no-store");
        if (overTls) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
        return headers;
    }
}
