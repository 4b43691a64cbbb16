package org.bestand.exchange.ucdp;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bestand.exchange.view.View;
import org.bestand.linking.Ledger;
import org.bestand.model.Incident;
import org.bestand.model.When.Interval;

/** Which days violence between which parties is told of: what goes on over days of which others are told may be a total of them. */
public final class Totals {
    private final Map<List<String>, Days> days = new HashMap<>();

    /** The days that violence between some parties is told of. */
    private static final class Days {
        /** For each first day the least last day. */
        private final TreeMap<LocalDate, LocalDate> least = new TreeMap<>();

        /** For each first day the least last day of what begins then or later; null where it is to be worked out. */
        private TreeMap<LocalDate, LocalDate> fromThen;

        synchronized void add(Interval whole) {
            least.merge(whole.start(), whole.end(), Days::earlier);
            fromThen = null;
        }

        synchronized boolean holdsFewer(Interval whole) {
            if (fromThen == null) {
                fromThen = new TreeMap<>();
                least.descendingMap()
                        .forEach((start, end) -> fromThen.put(
                                start,
                                fromThen.isEmpty()
                                        ? end
                                        : earlier(end, fromThen.firstEntry().getValue())));
            }
            LocalDate own = least.get(whole.start());
            Map.Entry<LocalDate, LocalDate> later = fromThen.higherEntry(whole.start());
            return own != null && own.isBefore(whole.end())
                    || later != null && !later.getValue().isAfter(whole.end());
        }

        private static LocalDate earlier(LocalDate a, LocalDate b) {
            return a.isBefore(b) ? a : b;
        }
    }

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
            days.computeIfAbsent(parties, p -> new Days()).add(hull(times));
        }
    }

    /** Whether others of the same parties are told within the days of an incident. */
    public boolean holdsOthers(Incident incident) {
        return holdsOthers(incident.parties(), incident.times());
    }

    /** Whether violence of these parties is told within some days, of fewer of them. */
    public boolean holdsOthers(List<String> parties, List<Interval> times) {
        Days told = days.get(parties);
        return told != null && !times.isEmpty() && told.holdsFewer(hull(times));
    }

    private static Interval hull(List<Interval> times) {
        LocalDate first =
                times.stream().map(Interval::start).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                times.stream().map(Interval::end).max(LocalDate::compareTo).orElseThrow();
        return new Interval(first, last);
    }
}
