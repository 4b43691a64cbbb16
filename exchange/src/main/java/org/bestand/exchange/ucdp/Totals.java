package org.bestand.exchange.ucdp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bestand.exchange.view.View;
import org.bestand.linking.Ledger;
import org.bestand.model.Incident;
import org.bestand.model.When.Interval;

/** Which days violence between which parties is told of: what goes on over days of which others are told may be a total of them. */
public final class Totals {
    private final Map<List<String>, List<Interval>> days = new HashMap<>();

    /** Those of the incidents that are written out. */
    static Totals of(View view) {
        Totals totals = new Totals();
        view.incidents().stream()
                .map(Ledger::incident)
                .forEach(incident -> totals.add(incident.sort(), incident.parties(), incident.times()));
        return totals;
    }

    /** Adds an incident. */
    public void add(Incident.Sort sort, List<String> parties, List<Interval> times) {
        if (sort == Incident.Sort.VIOLENCE && !parties.isEmpty() && !times.isEmpty()) {
            days.computeIfAbsent(parties, p -> new ArrayList<>()).add(hull(times));
        }
    }

    /** Whether others of the same parties are told within the days of an incident. */
    public boolean holdsOthers(Incident incident) {
        return holdsOthers(incident.parties(), incident.times());
    }

    /** Whether violence of these parties is told within some days, of fewer of them. */
    public boolean holdsOthers(List<String> parties, List<Interval> times) {
        if (times.isEmpty()) {
            return false;
        }
        Interval whole = hull(times);
        return days.getOrDefault(parties, List.of()).stream()
                .anyMatch(other -> !other.equals(whole)
                        && !other.start().isBefore(whole.start())
                        && !other.end().isAfter(whole.end()));
    }

    private static Interval hull(List<Interval> times) {
        LocalDate first =
                times.stream().map(Interval::start).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                times.stream().map(Interval::end).max(LocalDate::compareTo).orElseThrow();
        return new Interval(first, last);
    }
}
