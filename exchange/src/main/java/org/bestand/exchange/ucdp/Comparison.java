package org.bestand.exchange.ucdp;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.exchange.view.Figures;
import org.bestand.exchange.view.Toll;
import org.bestand.exchange.view.View;
import org.bestand.linking.Ledger;
import org.bestand.linking.estimate.Rule;
import org.bestand.model.Chronicled;
import org.bestand.model.Incident;
import org.bestand.model.Kind;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.model.When;

/** Which events of a chronicle are in the record: of the same parties, on days that meet, at no other place. */
public final class Comparison {
    private static final double EARTH_KM = 6371.0;

    /** Towns and their surroundings that are further apart are two places. */
    private static final double APART_KM = 50;

    private final Map<String, List<Ledger>> byParty = new HashMap<>();
    private final Rule rule;

    /**
     * An event beside the incident that it is.
     *
     * @param event theirs
     * @param ours the incident; null where the record has none
     * @param dead our dead by the rule; null where it finds no number, or there is no incident
     * @param reasons what speaks for it, in English words
     */
    public record Match(Chronicled event, Ledger ours, Figures dead, List<String> reasons) {
        public Match {
            reasons = List.copyOf(reasons);
        }

        /** Whether some number of dead satisfies both, an open end included; false where either gives none. */
        public boolean agree() {
            if (dead == null || event.low() == null || event.high() == null) {
                return false;
            }
            return dead.low() <= event.high() && (dead.open() || event.low() <= dead.high());
        }
    }

    /**
     * @param view the record; its rule derives our dead, else that of UCDP
     */
    public Comparison(View view) {
        this.rule = view.ruleOr(Rule.UCDP);
        for (Ledger ledger : view.incidents()) {
            ledger.incident().parties().forEach(party -> byParty.computeIfAbsent(party, p -> new ArrayList<>())
                    .add(ledger));
        }
    }

    /** Name and version of the rule that derives our dead. */
    public String rule() {
        return rule.versioned();
    }

    /** What an event of theirs is in the record; of several incidents that it may be, the one that most speaks for. */
    public Match of(Chronicled event) {
        Ledger best = null;
        List<String> reasons = List.of();
        for (Ledger ledger : candidates(event)) {
            List<String> found = reasons(event, ledger.incident());
            if (found.size() > reasons.size()) {
                best = ledger;
                reasons = found;
            }
        }
        return new Match(
                event,
                best,
                best == null ? null : Toll.of(best, Kind.KILLED, rule).total(),
                reasons);
    }

    private Collection<Ledger> candidates(Chronicled event) {
        Map<String, Ledger> candidates = new LinkedHashMap<>();
        event.parties().forEach(party -> byParty.getOrDefault(party, List.of())
                .forEach(ledger -> candidates.put(ledger.incident().id(), ledger)));
        return candidates.values();
    }

    /** What speaks for it; nothing where something speaks against it. */
    private static List<String> reasons(Chronicled event, Incident incident) {
        if (incident.sort() != Incident.Sort.VIOLENCE) {
            return List.of();
        }
        List<String> reasons = new ArrayList<>();
        Set<String> shared = new HashSet<>(event.parties());
        shared.retainAll(incident.parties());
        if (shared.isEmpty() || !meets(event.days(), incident)) {
            return List.of();
        }
        reasons.add("days that meet");
        reasons.add("a party");
        if (shared.size() > 1) {
            reasons.add("both parties");
        }
        if (incident.times().size() == 1 && incident.times().getFirst().equals(event.days())) {
            reasons.add("the same days");
        }
        return where(event, incident, reasons) ? reasons : List.of();
    }

    private static boolean meets(When.Interval days, Incident incident) {
        return incident.times().stream().anyMatch(days::overlaps);
    }

    /** Adds what speaks for the place; false where the place speaks against it. */
    private static boolean where(Chronicled event, Incident incident, List<String> reasons) {
        if (event.places().isEmpty() || incident.places().isEmpty()) {
            return true;
        }
        Place theirs = event.places().getFirst();
        boolean country = incident.places().stream().anyMatch(place -> sharesCountry(place, theirs));
        List<Place> fine = incident.places().stream().filter(Comparison::isFine).toList();
        double nearest = fine.stream()
                .filter(place -> theirs.lat() != null)
                .mapToDouble(place -> kilometres(place, theirs))
                .min()
                .orElse(0);
        boolean apart = isFine(theirs) && !fine.isEmpty() && nearest > APART_KM;
        if (country) {
            reasons.add("the same country");
        }
        if (isFine(theirs) && !fine.isEmpty() && !apart) {
            reasons.add("places within " + (int) APART_KM + " km");
        }
        boolean known = !theirs.country().isEmpty()
                && incident.places().stream().noneMatch(place -> place.country().isEmpty());
        return !apart && (country || !known);
    }

    private static boolean sharesCountry(Place a, Place b) {
        Set<String> shared = new HashSet<>(List.of(a.country().split("/")));
        shared.retainAll(List.of(b.country().split("/")));
        shared.remove("");
        return !shared.isEmpty();
    }

    private static boolean isFine(Place place) {
        return place.lat() != null && place.precision().compareTo(Precision.AREA) <= 0;
    }

    /** Along the sphere (haversine). */
    private static double kilometres(Place a, Place b) {
        double lat = Math.toRadians(b.lat() - a.lat());
        double lon = Math.toRadians(b.lon() - a.lon());
        double h = Math.pow(Math.sin(lat / 2), 2)
                + Math.cos(Math.toRadians(a.lat()))
                        * Math.cos(Math.toRadians(b.lat()))
                        * Math.pow(Math.sin(lon / 2), 2);
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
