package org.bestand.desk.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import org.bestand.desk.sign.SessionCookie;
import org.bestand.desk.sign.Visitor;
import org.bestand.desk.sign.Visitors;

/**
 * Knows who makes a request.
 *
 * @param visitors tells who it is
 * @param cookie that holds a session
 * @param names by which the server may be called, without the port; none for any. One that listens on this machine alone is called by its own
 *     names only, so that no page of the web that has its name point here can speak to it
 */
public record Gate(Visitors visitors, SessionCookie cookie, java.util.Set<String> names) {
    private static final String KNOWN = "visitor";

    /** Who it is; null where nobody has signed in. */
    Visitor visitor(Context context) {
        Optional<Visitor> known = context.attribute(KNOWN);
        if (known == null) {
            known = visitors.visitor(
                    Optional.ofNullable(context.cookie(cookie.name())),
                    Optional.ofNullable(context.header("Authorization")));
            context.attribute(KNOWN, known);
        }
        return known.orElse(null);
    }

    /** Whether the request bears a token of a script, which no browser sends by itself. */
    boolean bearsToken(Context context) {
        Visitor visitor = context.header("Authorization") == null ? null : visitor(context);
        return visitor != null && visitor.means() == Visitor.Means.TOKEN;
    }

    /** Whether the server may be called so. */
    boolean knows(String host) {
        return names.isEmpty()
                || host != null && names.contains(host.toLowerCase(Locale.ROOT).replaceFirst(":[0-9]+$", ""));
    }
}
