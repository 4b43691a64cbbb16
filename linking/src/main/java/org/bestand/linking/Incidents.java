package org.bestand.linking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bestand.linking.Gathered.Group;
import org.bestand.model.Digests;
import org.bestand.model.Incident;
import org.bestand.model.Incident.Tie;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.model.Scope;
import org.bestand.model.When.Interval;

/** The incidents of a round, of which only those are worked out anew that other strands tell of than before. */
final class Incidents {
    private static final Comparator<Interval> BY_DAYS =
            Comparator.comparing(Interval::start).thenComparing(Interval::end);

    private final AcrossReports across;
    private final Places places;
    private final Pool pool;
    private final Map<Group, Incident> ofGroups = new IdentityHashMap<>();
    private final List<Incident> byHand = new ArrayList<>();
    private final Set<Incident> all = new TreeSet<>(Incident.BY_DAYS);
    private final Map<String, Incident> gone = new HashMap<>();
    private final Map<String, Incident> came = new HashMap<>();
    private Set<Group> handled = Set.of();

    Incidents(AcrossReports across, Places places, Pool pool) {
        this.pool = pool;
        this.across = across;
        this.places = places;
    }

    /** All incidents, the earliest first, the undated last. */
    List<Incident> all() {
        return List.copyOf(all);
    }

    /** In what they differ from what they were when this was asked last, or from what others were. */
    Difference difference() {
        Set<String> same = new HashSet<>(came.keySet());
        same.removeIf(id -> !came.get(id).equals(gone.get(id)));
        came.keySet().removeAll(same);
        gone.keySet().removeAll(same);
        Difference difference = new Difference(gone.keySet(), List.copyOf(came.values()));
        gone.clear();
        came.clear();
        return difference;
    }

    /** These stand in the place of others. */
    void replace(Incidents others) {
        gone.putAll(others.gone);
        others.all.stream()
                .filter(incident -> !others.came.containsKey(incident.id()))
                .forEach(incident -> gone.put(incident.id(), incident));
    }

    private void put(Incident incident) {
        all.add(incident);
        came.put(incident.id(), incident);
    }

    private void takeOut(Incident incident) {
        all.remove(incident);
        if (came.remove(incident.id()) == null) {
            gone.put(incident.id(), incident);
        }
    }

    /**
     * Follows a round.
     *
     * @param changed groups of it that are not as they were
     */
    void follow(Round round, Set<Group> changed) {
        for (Group group : changed) {
            Incident before = ofGroups.remove(group);
            if (before != null) {
                takeOut(before);
            }
        }
        boolean isByHand = !handled.equals(round.handled()) || !Collections.disjoint(changed, handled);
        if (isByHand) {
            byHand.forEach(this::takeOut);
            byHand.clear();
            handled = round.handled();
            round.byHand().forEach(happening -> byHand.add(incident(happening)));
            byHand.forEach(this::put);
        }
        for (Group group : changed) {
            if (!group.isGone() && !handled.contains(group)) {
                Incident incident = incident(group.strands());
                ofGroups.put(group, incident);
                put(incident);
            }
        }
    }

    /** What was worked out of a round before; what does not fit it is worked out anew. */
    void resume(Round round, List<Incident> before) {
        before.forEach(incident -> gone.put(incident.id(), incident));
        Set<Group> others = new HashSet<>();
        for (Group group : round.groups()) {
            List<String> claims = claims(group.strands().stream());
            Incident incident = gone.get(id(claims));
            if (incident != null
                    && incident.claims().equals(claims)
                    && !round.handled().contains(group)) {
                ofGroups.put(group, incident);
                all.add(incident);
                gone.remove(incident.id());
            } else {
                others.add(group);
            }
        }
        follow(round, others);
    }

    private Incident incident(List<Strand> strands) {
        Set<String> parties = new TreeSet<>();
        List<Place> where = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        List<Interval> times = List.of();
        for (Strand strand : strands) {
            parties.addAll(strand.parties());
            where.addAll(strand.places());
            ties.addAll(strand.ties());
            times = Times.narrowed(times, strand.times());
        }
        ties.addAll(across.ties(strands));
        List<String> claims = claims(strands.stream());
        boolean isNews = strands.stream().anyMatch(strand -> strand.scope() == Scope.NEWS);
        return pool.incident(new Incident(
                id(claims),
                strands.getFirst().sort(),
                isNews ? Scope.NEWS : Scope.BACKGROUND,
                List.copyOf(parties),
                times.stream().sorted(BY_DAYS).toList(),
                finest(Strand.places(where)),
                claims,
                ties));
    }

    private static List<String> claims(Stream<Strand> strands) {
        return strands.flatMap(strand -> strand.lines().of(strand.report()))
                .sorted(Lines.BY_TEXT)
                .map(Lines.Line::id)
                .toList();
    }

    /** Places of which no finer one is told. */
    private List<Place> finest(List<Place> all) {
        return all.stream()
                .filter(place -> place.precision() != Precision.NONE)
                .filter(place -> all.stream()
                        .noneMatch(other -> other != place
                                && other.precision().compareTo(place.precision()) < 0
                                && places.contains(place, other)))
                .toList();
    }

    /** The least id stands for all, so that an incident keeps its id while claims join it. */
    private static String id(List<String> claims) {
        String least = claims.stream().min(Comparator.naturalOrder()).orElseThrow();
        return "i" + Digests.of(least).substring(0, 10);
    }
}
