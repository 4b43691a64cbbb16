package org.bestand.exchange.view;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** A form in which other people's programs take a record. One class for each; what it cannot say it tells. */
public interface Format {

    /** Its name on the command line. */
    String name();

    /** The usual ending of its files, such as {@code csv}. */
    String ending();

    /** Its profile with a version, such as {@code ucdp-ged/23.1}; a further version is a further way of writing. */
    String profile();

    /**
     * Writes what it can say of a view. The same view gives the same bytes.
     *
     * @param out stays open
     * @return what was written and what could not be
     * @throws IOException where {@code out} takes no more
     */
    Conformance write(View view, OutputStream out) throws IOException;

    /** Further files that help to use it, text by ending; they are the same for every view. */
    default Map<String, String> companions() {
        return Map.of();
    }
}
