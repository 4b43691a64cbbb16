package org.bestand.desk.web;

import io.javalin.http.Context;

/** Knows who makes a request. */
public interface Gate {

    /** Who it is; null where nobody has signed in. */
    Visitor visitor(Context context);

    /** Whether the request bears a token of a script instead of a browser's session. */
    boolean bearsToken(Context context);

    /**
     * Whether the server may be called by this name: one that listens on this machine alone is called by its own names only, so that no page of
     * the web that has its name point here can speak to it.
     */
    boolean knows(String host);
}
