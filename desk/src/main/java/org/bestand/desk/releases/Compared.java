package org.bestand.desk.releases;

import java.util.List;
import org.bestand.exchange.changes.Differences.Redated;
import org.bestand.exchange.changes.Figure;
import org.bestand.model.Claim;
import org.bestand.model.Scope;
import org.bestand.model.When.Interval;
import org.bestand.record.Overview.Title;

/**
 * What differs between two states, as far as pages tell it, without the states themselves.
 *
 * @param newReports ids of reports
 * @param goneReports ids of reports
 * @param redated reports that are of another day
 * @param incidents those that are new, other or gone
 * @param newClaims claims that count since
 * @param goneClaims claims that count no more
 */
record Compared(
        List<String> newReports,
        List<String> goneReports,
        List<Redated> redated,
        List<Happening> incidents,
        List<Claim> newClaims,
        List<Claim> goneClaims) {

    /** What became of something. */
    enum Fate {
        NEW,
        OTHER,
        GONE
    }

    /**
     * An incident that changed.
     *
     * @param was when it was before; null where there was none or that is the same
     * @param more how many claims it has more, less than 0 where fewer
     */
    record Happening(
            Fate fate,
            String id,
            Title title,
            Scope scope,
            List<String> parties,
            List<Interval> times,
            List<Interval> was,
            List<Figure> figures,
            int more) {}

    long incidents(Fate fate) {
        return incidents.stream().filter(one -> one.fate() == fate).count();
    }
}
