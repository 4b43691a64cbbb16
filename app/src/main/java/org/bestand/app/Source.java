package org.bestand.app;

import java.io.InputStream;
import java.util.List;
import org.bestand.model.Report;

/** Where reports come from. */
@FunctionalInterface
interface Source {

    /**
     * Hands over the reports of all paths in order; what cannot be read is told and the rest still read.
     *
     * @param paths files, folders, or {@code -} for standard input
     * @param standardInput read where a path is {@code -}
     */
    void read(List<String> paths, InputStream standardInput, Sink sink);

    /** Takes what a source finds. */
    interface Sink {
        void report(Report report);

        /** One sentence that names the input and says what is wrong with it. */
        void problem(String sentence);
    }
}
