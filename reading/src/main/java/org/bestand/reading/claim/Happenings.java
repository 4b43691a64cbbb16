package org.bestand.reading.claim;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.model.Kind;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.model.Scope;
import org.bestand.model.Stance;
import org.bestand.model.When;
import org.bestand.model.When.Interval;

/**
 * Which drafts of a report tell of one happening, as far as it can be told before they are decided: how much speaks for it in time, place,
 * nearness, people and words, added up. The weights are those by which coded reports bear it out, in log odds.
 */
final class Happenings {
    /** What a use of force is and what it does: the deed that one draft tells may be that of which another gives the toll. */
    private static final Set<Kind> FORCE = EnumSet.of(
            Kind.ATTACK,
            Kind.CLASH,
            Kind.DAMAGE,
            Kind.KILLED,
            Kind.WOUNDED,
            Kind.CAPTURED,
            Kind.CASUALTIES,
            Kind.MISSING,
            Kind.DISPLACED,
            Kind.RELEASED,
            Kind.TERRITORY);

    private static final double ALWAYS = -0.5;
    private static final double MIXED = -1.4;
    private static final double NEWS = 0.8;
    private static final double PLANNED = -0.9;
    private static final double POINTS = 1;
    private static final int FEW = 3;
    private static final int DAYS = 3;
    private static final int WEEK = 7;

    private final List<Draft> drafts;

    /** Of all drafts of a report, in the order of the text. */
    Happenings(List<Draft> drafts) {
        this.drafts = drafts.stream().filter(d -> isForce(d)).toList();
    }

    /** Another draft, and how much speaks for it telling of the same happening. */
    record Tie(Draft other, double odds) {
        /** How sure it is, in a word. */
        String level() {
            return odds > 2 ? "sure" : odds > 1 ? "likely" : odds > 0 ? "perhaps" : odds > -1 ? "hardly" : "no";
        }
    }

    static boolean isForce(Draft draft) {
        return FORCE.contains(draft.kind);
    }

    /** The other drafts of force or its toll, the likeliest to be of the same happening first, of equal ones the nearest. */
    List<Tie> of(Draft draft) {
        List<Tie> ties = new ArrayList<>();
        for (Draft other : drafts) {
            if (other != draft) {
                boolean ahead = isAhead(other, draft);
                ties.add(new Tie(other, ahead ? odds(other, draft) : odds(draft, other)));
            }
        }
        ties.sort(Comparator.comparingDouble((Tie t) -> -t.odds).thenComparingInt(t -> distance(draft, t.other)));
        return ties;
    }

    private static int distance(Draft a, Draft b) {
        return Math.abs(a.sentence() - b.sentence());
    }

    private static boolean isAhead(Draft a, Draft b) {
        return a.sentence() < b.sentence() || a.sentence() == b.sentence() && a.anchor <= b.anchor;
    }

    private static double odds(Draft first, Draft second) {
        double odds = ALWAYS + time(first.time, second.time) + place(first.places, second.places) + near(first, second);
        odds += first.scope != second.scope ? MIXED : first.scope == Scope.NEWS ? NEWS : 0;
        odds += (first.stance == Stance.PLANNED) != (second.stance == Stance.PLANNED) ? PLANNED : 0;
        odds += second.back == first || second.back != null && second.back == first.back ? POINTS : 0;
        odds += victims(first, second);
        odds += sameWord(first, second) ? 0.4 : 0;
        return odds;
    }

    private static double time(When a, When b) {
        List<Interval> one = a == null ? List.of() : a.readings();
        List<Interval> other = b == null ? List.of() : b.readings();
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty() ? 0.3 : 0.1;
        }
        double same = a.text().equals(b.text()) ? 0.8 : 0;
        if (one.equals(other)) {
            return same + 0.8;
        }
        long gap = Long.MAX_VALUE;
        for (Interval x : one) {
            for (Interval y : other) {
                gap = Math.min(gap, x.overlaps(y) ? -1 : gap(x, y));
            }
        }
        return same
                + (gap < 0 ? (Math.abs(longest(one) - longest(other)) > DAYS ? -0.3 : -0.1) : gap <= 1 ? -0.2 : -0.6);
    }

    private static long gap(Interval a, Interval b) {
        return a.end().isBefore(b.start())
                ? ChronoUnit.DAYS.between(a.end(), b.start())
                : ChronoUnit.DAYS.between(b.end(), a.start());
    }

    private static long longest(List<Interval> readings) {
        return readings.stream()
                .mapToLong(i -> ChronoUnit.DAYS.between(i.start(), i.end()))
                .max()
                .orElse(0);
    }

    private static double place(List<Place> a, List<Place> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty() ? 1.1 : 0.3;
        }
        Set<String> names = a.stream().map(Place::name).collect(Collectors.toSet());
        if (b.stream().anyMatch(p -> names.contains(p.name()))) {
            return b.stream().allMatch(p -> p.precision() == Precision.COUNTRY) ? 0.2 : 0.8;
        }
        boolean within = a.stream()
                .anyMatch(p -> b.stream().anyMatch(q -> p.country().equals(q.country()) && isLarge(p) != isLarge(q)));
        return within ? -0.2 : -1.1;
    }

    private static boolean isLarge(Place place) {
        return place.precision().compareTo(Precision.PROVINCE) >= 0;
    }

    private static double near(Draft first, Draft second) {
        int sentences = distance(first, second);
        boolean one =
                first.scene.sentence().paragraph() == second.scene.sentence().paragraph();
        if (sentences == 0) {
            return 0.6;
        }
        return sentences == 1 ? (one ? 0.7 : -0.1) : sentences <= FEW ? (one ? 0.3 : -0.6) : one ? -0.3 : -1;
    }

    private static double victims(Draft a, Draft b) {
        Set<String> one = PartyOptions.parties(a.targets);
        Set<String> other = PartyOptions.parties(b.targets);
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return Collections.disjoint(one, other) ? -0.5 : 0.4;
    }

    private static boolean sameWord(Draft a, Draft b) {
        return Objects.equals(lemma(a), lemma(b));
    }

    private static String lemma(Draft draft) {
        return draft.scene.tree().word(draft.anchor).lemma().toLowerCase(Locale.ROOT);
    }
}
