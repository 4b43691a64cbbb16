package org.bestand.desk.web;

import java.util.List;

/** A part of the desk with its rows of the table of routes. */
public interface Section extends AutoCloseable {
    List<Route> routes();

    /** Ends what it has begun; called when no request comes any more. */
    @Override
    default void close() {}
}
