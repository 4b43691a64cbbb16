package org.bestand.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Count;

/**
 * Figures that one sentence joins under one word ("fourteen pupils and two teachers died"): they count different people, so that together
 * they are what that sentence tells. A part of a figure ("among them two teachers") is none.
 */
public final class Joint {
    /** The reading's mark of a figure that is a part of the one before it. */
    private static final String PART = "count.part";

    private Joint() {}

    /** Some claims of one slot, those that are told together in one list, in the order of the claims. */
    public static List<List<Said>> told(List<Said> claims) {
        List<List<Said>> told = new ArrayList<>();
        for (Said said : claims) {
            told.stream()
                    .filter(others -> others.stream().allMatch(other -> areJoined(other, said)))
                    .findFirst()
                    .orElseGet(() -> {
                        told.add(new ArrayList<>());
                        return told.getLast();
                    })
                    .add(said);
        }
        return told;
    }

    private static boolean areJoined(Said a, Said b) {
        Claim one = a.claim();
        Claim other = b.claim();
        return a.origin().equals(b.origin())
                && one.report().equals(other.report())
                && one.evidence().triggerSpan().equals(other.evidence().triggerSpan())
                && one.kind() == other.kind()
                && one.stance() == other.stance()
                && one.negated() == other.negated()
                && codes(one.speakers()).equals(codes(other.speakers()))
                && isFigure(one)
                && isFigure(other);
    }

    private static List<String> codes(List<Actor> actors) {
        return actors.stream().map(Actor::code).toList();
    }

    private static boolean isFigure(Claim claim) {
        return claim.count() != null
                && !claim.count().vague()
                && !claim.count().isZero()
                && !claim.rules().contains(PART);
    }

    /**
     * What claims that are told together come to: their bounds added up, open where one of them is.
     *
     * @param together at least one, each with a count
     */
    public static Count sum(List<Said> together) {
        List<Count> counts = together.stream().map(said -> said.claim().count()).toList();
        if (counts.size() == 1) {
            return counts.getFirst();
        }
        boolean least = counts.stream().allMatch(c -> c.low() != null);
        boolean most = counts.stream().allMatch(c -> c.high() != null);
        long low = counts.stream().mapToLong(c -> c.low() == null ? 0 : c.low()).sum();
        return new Count(
                least || !most ? Long.valueOf(low) : null,
                most ? Long.valueOf(counts.stream().mapToLong(Count::high).sum()) : null,
                counts.stream().anyMatch(Count::about),
                false,
                counts.getFirst().of(),
                counts.getFirst().unit(),
                counts.stream().map(Count::text).collect(Collectors.joining(" + ")));
    }
}
