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
import org.bestand.linking.Gathered.Group;
import org.bestand.model.Claim;
import org.bestand.model.Digests;
import org.bestand.model.Incident;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.model.When.Interval;

/** The incidents of a round, of which only those are worked out anew that other strands tell of than before. */
final class Incidents {
    private static final Comparator<Interval> BY_DAYS =
            Comparator.comparing(Interval::start).thenComparing(Interval::end);

    private final AcrossReports across;
    private final Places places;
    private final Map<Group, Incident> ofGroups = new IdentityHashMap<>();
    private final List<Incident> byHand = new ArrayList<>();
    private final Set<Incident> all = new TreeSet<>(Incident.BY_DAYS);
    private Set<Group> handled = Set.of();

    Incidents(AcrossReports across, Places places) {
        this.across = across;
        this.places = places;
    }

    /** All incidents, the earliest first, the undated last. */
    List<Incident> all() {
        return List.copyOf(all);
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
                all.remove(before);
            }
        }
        boolean isByHand = !handled.equals(round.handled()) || !Collections.disjoint(changed, handled);
        if (isByHand) {
            byHand.forEach(all::remove);
            byHand.clear();
            handled = round.handled();
            round.byHand().forEach(happening -> byHand.add(incident(across.joined(happening))));
        }
        for (Group group : changed) {
            if (!group.isGone() && !handled.contains(group)) {
                Incident incident = incident(across.joined(group.strands()));
                ofGroups.put(group, incident);
                all.add(incident);
            }
        }
        all.addAll(byHand);
    }

    /** What was worked out of a round before; what does not fit it is worked out anew. */
    void resume(Round round, List<Incident> before) {
        Map<String, Incident> byId = new HashMap<>();
        before.forEach(incident -> byId.put(incident.id(), incident));
        Set<Group> others = new HashSet<>();
        for (Group group : round.groups()) {
            List<String> claims = group.members.stream()
                    .flatMap(member -> member.strand.claims().stream())
                    .sorted(Linker.BY_TEXT)
                    .map(Claim::id)
                    .toList();
            Incident incident = byId.get(id(claims));
            if (incident != null
                    && incident.claims().equals(claims)
                    && !round.handled().contains(group)) {
                ofGroups.put(group, incident);
                all.add(incident);
            } else {
                others.add(group);
            }
        }
        follow(round, others);
    }

    private Incident incident(Strand strand) {
        List<String> ids =
                strand.claims().stream().sorted(Linker.BY_TEXT).map(Claim::id).toList();
        return new Incident(
                id(ids),
                strand.sort(),
                strand.scope(),
                List.copyOf(strand.parties()),
                strand.times().stream().sorted(BY_DAYS).toList(),
                finest(strand.places()),
                ids,
                strand.ties());
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
