package org.bestand.linking;

import java.util.List;
import org.bestand.model.Report;

/** Where the reports are that were taken in, to be read once more when something changes that concerns them. */
@FunctionalInterface
public interface Readings {
    /** What was taken in last under an id, which something was. */
    ReportRead of(String report);

    /**
     * A report that was taken in, without its words.
     *
     * @param report as it came in; its text may be left out
     * @param claims ids of the claims that were read in it
     */
    record Head(Report report, List<String> claims) {
        public Head {
            claims = List.copyOf(claims);
        }
    }
}
