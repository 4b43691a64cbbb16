package org.bestand.record;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bestand.linking.ReportRead;
import org.bestand.model.Decision;
import org.bestand.model.Decision.Accepted;
import org.bestand.model.Decision.Change;
import org.bestand.model.Decision.Corrected;
import org.bestand.model.Decision.Dated;
import org.bestand.model.Decision.Rejected;
import org.bestand.model.Decision.TakenBack;
import org.bestand.model.Decision.Undone;

/** What a step of linking has touched: what is shown of it may not be what it was. */
final class Touched {
    private final Set<String> incidents = new TreeSet<>();
    private final Set<String> reports = new TreeSet<>();
    private final Set<String> claims = new TreeSet<>();

    /** Ids of incidents that are new, gone, or other than they were. */
    Set<String> incidents() {
        return incidents;
    }

    /** Ids of reports that came in, changed, or are decided about, dated or held to be copies otherwise. */
    Set<String> reports() {
        return reports;
    }

    /** Ids of claims that are decided about otherwise. */
    Set<String> claims() {
        return claims;
    }

    /** The same reports; each that is gone through is one that came in, or anew. */
    Iterable<ReportRead> noting(Iterable<ReportRead> came) {
        return () -> {
            Iterator<ReportRead> all = came.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return all.hasNext();
                }

                @Override
                public ReportRead next() {
                    ReportRead one = all.next();
                    reports.add(one.report().id());
                    return one;
                }
            };
        };
    }

    /**
     * Decisions that were taken.
     *
     * @param fresh those taken since
     * @param all all, those among them
     */
    Touched decided(List<Decision> fresh, List<Decision> all) {
        if (!fresh.isEmpty()) {
            Map<Long, Change> changes = new HashMap<>();
            all.forEach(decision -> changes.put(decision.number(), decision.change()));
            fresh.forEach(decision -> change(decision.change(), changes));
        }
        return this;
    }

    /** What is merged or split changes incidents, and shows by that. */
    private void change(Change change, Map<Long, Change> all) {
        Change meant = change;
        while (meant instanceof Undone undone && all.containsKey(undone.number())) {
            meant = all.get(undone.number());
        }
        switch (meant) {
            case Accepted accepted ->
                claim(accepted.claim().id(), accepted.claim().report());
            case Rejected rejected ->
                claim(rejected.claim().id(), rejected.claim().report());
            case Corrected corrected ->
                claim(corrected.after().id(), corrected.after().report());
            case Dated dated -> reports.add(dated.report());
            case TakenBack back -> reports.add(back.report());
            default -> {}
        }
    }

    private void claim(String id, String report) {
        claims.add(id);
        reports.add(report);
    }
}
