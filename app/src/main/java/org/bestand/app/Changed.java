package org.bestand.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.exchange.Phrases;
import org.bestand.linking.Ledger;
import org.bestand.linking.Slot;
import org.bestand.model.Incident;
import org.bestand.record.Known;

/** What differs between two states of a record, incident by incident. */
final class Changed {
    private final Known before;
    private final Known after;
    private final Voices voices;
    private final TollRows tolls;

    Changed(Known before, Known after, Parts parts, Style style) {
        this.before = before;
        this.after = after;
        this.voices = new Voices(after.claims(), parts.gazetteer());
        this.tolls = new TollRows(voices, new Citations(after.reports(), after.copies()), style);
    }

    /** The differences, a line each; empty where there are none. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        reports(lines);
        Map<String, Incident> olds = new HashMap<>();
        before.incidents().forEach(incident -> incident.claims().forEach(claim -> olds.putIfAbsent(claim, incident)));
        Set<Incident> met = new HashSet<>();
        for (Incident incident : after.incidents()) {
            Incident old = closest(incident, olds, met);
            if (old == null) {
                lines.add("+ " + named(after.ledger(incident)) + tollsOf(after.ledger(incident)));
            } else {
                met.add(old);
                compare(before.ledger(old), after.ledger(incident), lines);
            }
        }
        before.incidents().stream()
                .filter(incident -> !met.contains(incident))
                .forEach(incident -> lines.add("- " + named(before.ledger(incident))));
        return lines;
    }

    private void reports(List<String> lines) {
        after.reports().keySet().stream()
                .filter(id -> !before.reports().containsKey(id))
                .sorted()
                .forEach(id -> lines.add("+ report " + id));
        before.reports().keySet().stream()
                .filter(id -> !after.reports().containsKey(id))
                .sorted()
                .forEach(id -> lines.add("- report " + id));
        after.reports().forEach((id, report) -> {
            if (before.reports().containsKey(id)
                    && !before.reports().get(id).date().equals(report.date())) {
                lines.add("~ report " + id + " is now of " + iso(report.date().iso()) + ", was of "
                        + iso(before.reports().get(id).date().iso()));
            }
        });
    }

    private static String iso(String date) {
        return date.isEmpty() ? "no day" : date;
    }

    /** The former incident with which it shares most claims; each has one heir at most. */
    private static Incident closest(Incident incident, Map<String, Incident> olds, Set<Incident> met) {
        Map<Incident, Integer> shared = new HashMap<>();
        incident.claims().stream()
                .map(olds::get)
                .filter(old -> old != null && !met.contains(old))
                .forEach(old -> shared.merge(old, 1, Integer::sum));
        return shared.entrySet().stream()
                .max(Map.Entry.<Incident, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().id()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private void compare(Ledger old, Ledger now, List<String> lines) {
        List<String> changes = new ArrayList<>();
        if (!Incidents.time(old).equals(Incidents.time(now))) {
            changes.add(Incidents.time(old) + " → " + Incidents.time(now));
        }
        Map<Slot, String> former = figures(old);
        Map<Slot, String> figures = figures(now);
        figures.forEach((slot, figure) -> {
            String was = former.get(slot);
            if (!figure.equals(was)) {
                changes.add(label(slot) + ": " + (was == null ? "" : was + " → ") + figure);
            }
        });
        former.keySet().stream()
                .filter(slot -> !figures.containsKey(slot))
                .sorted()
                .forEach(slot -> changes.add(label(slot) + ": no figure any more"));
        int more = now.incident().claims().size() - old.incident().claims().size();
        if (more != 0) {
            changes.add(
                    Math.abs(more) + (more > 0 ? " more" : " fewer") + (Math.abs(more) == 1 ? " claim" : " claims"));
        }
        if (!changes.isEmpty()) {
            lines.add("~ " + named(now) + ": " + String.join("; ", changes));
        }
    }

    private static Map<Slot, String> figures(Ledger ledger) {
        Map<Slot, String> figures = new java.util.TreeMap<>();
        for (Ledger.Cell cell : ledger.cells()) {
            if (cell.range() != null) {
                String least = Phrases.count(cell.range().least().claim().count());
                String greatest = Phrases.count(cell.range().greatest().claim().count());
                figures.put(cell.slot(), least.equals(greatest) ? least : least + " … " + greatest);
            }
        }
        return figures;
    }

    private String tollsOf(Ledger ledger) {
        List<String> told = new ArrayList<>();
        figures(ledger).forEach((slot, figure) -> told.add(label(slot) + ": " + figure));
        return told.isEmpty() ? "" : ": " + String.join("; ", told);
    }

    private String label(Slot slot) {
        return tolls.label(slot);
    }

    private String named(Ledger ledger) {
        Incident incident = ledger.incident();
        String parties = incident.parties().isEmpty() ? "parties not named" : voices.parties(incident.parties());
        return incident.id() + " " + Incidents.title(ledger) + ", " + parties + ", " + Incidents.time(ledger);
    }
}
