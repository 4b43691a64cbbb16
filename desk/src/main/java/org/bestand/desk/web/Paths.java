package org.bestand.desk.web;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Ids as parts of paths. An id of a report is whatever its sender wrote; what is no letter of ASCII, digit, hyphen or underscore stands
 * as a tilde and two hexadecimal digits for each byte of its UTF-8, so that no server takes it for a path, and a full stop begins a format.
 */
public final class Paths {
    private static final String HEX = "0123456789abcdef";

    private Paths() {}

    /** An id as one part of a path. */
    public static String of(String id) {
        StringBuilder part = new StringBuilder();
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
            if (plain) {
                part.append(c);
            } else {
                part.append('~').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return part.toString();
    }

    /**
     * The id of a part of a path.
     *
     * @throws Problem where it is none
     */
    public static String id(String part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c != '~') {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            int high = i + 2 <= part.length() - 1 ? HEX.indexOf(part.charAt(i + 1)) : -1;
            int low = i + 2 <= part.length() - 1 ? HEX.indexOf(part.charAt(i + 2)) : -1;
            if (high < 0 || low < 0) {
                throw Problem.notFound("no-page");
            }
            bytes.write(high * 16 + low);
            i += 2;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** A value of a query. */
    public static String value(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
