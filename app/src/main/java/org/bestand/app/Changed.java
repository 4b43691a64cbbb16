package org.bestand.app;

import java.util.ArrayList;
import java.util.List;
import org.bestand.exchange.Phrases;
import org.bestand.exchange.changes.Differences;
import org.bestand.exchange.changes.Figure;
import org.bestand.exchange.changes.Pair;
import org.bestand.linking.Ledger;
import org.bestand.model.Incident;
import org.bestand.record.Known;

/** Prints what differs between two states of a record. */
final class Changed {
    private final Differences differences;
    private final Voices voices;
    private final TollRows tolls;

    Changed(Known before, Known after, Parts parts, Style style) {
        this.differences = new Differences(before, after);
        this.voices = new Voices(after.claims(), parts.gazetteer());
        this.tolls = new TollRows(voices, new Citations(after.reports(), after.copies()), style);
    }

    /** The differences, a line each; empty where there are none. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        differences.newReports().forEach(id -> lines.add("+ report " + id));
        differences.goneReports().forEach(id -> lines.add("- report " + id));
        differences
                .redated()
                .forEach(one -> lines.add("~ report " + one.report() + " is now of "
                        + iso(one.after().iso()) + ", was of "
                        + iso(one.before().iso())));
        differences.incidents(pair -> line(pair, lines));
        return lines;
    }

    private static String iso(String date) {
        return date.isEmpty() ? "no day" : date;
    }

    private void line(Pair pair, List<String> lines) {
        if (pair.isNew()) {
            List<String> told = pair.figures().stream().map(this::figure).toList();
            lines.add("+ " + named(pair.after()) + (told.isEmpty() ? "" : ": " + String.join("; ", told)));
        } else if (pair.isGone()) {
            lines.add("- " + named(pair.before()));
        } else {
            compare(pair, lines);
        }
    }

    private void compare(Pair pair, List<String> lines) {
        List<String> changes = new ArrayList<>();
        String was = Incidents.time(pair.before());
        String is = Incidents.time(pair.after());
        if (!was.equals(is)) {
            changes.add(was + " → " + is);
        }
        pair.figures().forEach(figure -> changes.add(figure(figure)));
        int more = pair.moreClaims();
        if (more != 0) {
            changes.add(
                    Math.abs(more) + (more > 0 ? " more" : " fewer") + (Math.abs(more) == 1 ? " claim" : " claims"));
        }
        if (!changes.isEmpty()) {
            lines.add("~ " + named(pair.after()) + ": " + String.join("; ", changes));
        }
    }

    private String figure(Figure figure) {
        String label = tolls.label(figure.slot());
        if (figure.after() == null) {
            return label + ": no figure any more";
        }
        String was = figure.before() == null ? "" : Phrases.range(figure.before()) + " → ";
        return label + ": " + was + Phrases.range(figure.after());
    }

    private String named(Ledger ledger) {
        Incident incident = ledger.incident();
        String parties = incident.parties().isEmpty() ? "parties not named" : voices.parties(incident.parties());
        return incident.id() + " " + Incidents.title(ledger) + ", " + parties + ", " + Incidents.time(ledger);
    }
}
