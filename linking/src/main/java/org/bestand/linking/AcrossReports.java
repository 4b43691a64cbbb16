package org.bestand.linking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.bestand.model.Place;

/**
 * Joins the strands of several reports. The surest dated come first, so that what a vague one joins does not hang on the order of
 * arrival.
 */
final class AcrossReports {
    private static final int NEEDS = 3;

    private final Places places;

    AcrossReports(Places places) {
        this.places = places;
    }

    List<Strand> joined(List<Strand> strands) {
        List<Strand> ordered = new ArrayList<>(strands);
        ordered.sort(Comparator.comparingLong(AcrossReports::openDays)
                .thenComparing(s -> s.claims().getFirst().id()));
        List<Strand> groups = new ArrayList<>();
        for (Strand strand : ordered) {
            Strand best = best(strand, groups);
            if (best == null) {
                groups.add(strand);
            } else {
                best.addAll(strand);
            }
        }
        return groups;
    }

    private static long openDays(Strand strand) {
        return strand.times().isEmpty()
                ? Long.MAX_VALUE
                : strand.times().stream().mapToLong(Times::days).sum();
    }

    private Strand best(Strand strand, List<Strand> groups) {
        Strand best = null;
        int needed = NEEDS;
        for (Strand group : groups) {
            if (group.sort() != strand.sort() || group.scope() != strand.scope()) {
                continue;
            }
            int score = score(strand, group);
            if (score > needed || score == needed && best == null) {
                needed = score;
                best = group;
            }
        }
        return best;
    }

    private int score(Strand a, Strand b) {
        Fit parties = Parties.fit(a.parties(), b.parties());
        Fit time = Times.fit(a.times(), b.times());
        Fit place = places.fit(a.places(), b.places(), Parties.together(a.parties(), b.parties()));
        if (parties.isApart()
                || time.isApart()
                || place.isApart()
                || a.parties().isEmpty()) {
            return -1;
        }
        if (time == Fit.OPEN && !Collections.disjoint(a.timeWords(), b.timeWords())) {
            time = Fit.CLOSE; // undated, but told in the same words
        }
        if (time == Fit.OPEN) {
            return -1;
        }
        return 2 * weight(parties) + weight(time) + (place == Fit.CLOSE && areFine(a, b) ? 3 : weight(place));
    }

    private static boolean areFine(Strand a, Strand b) {
        return finest(a) && finest(b);
    }

    private static boolean finest(Strand strand) {
        List<Place> known = strand.places();
        return !known.isEmpty() && Places.isFine(known.getFirst());
    }

    private static int weight(Fit fit) {
        return fit == Fit.CLOSE ? 2 : fit == Fit.LOOSE ? 1 : 0;
    }
}
