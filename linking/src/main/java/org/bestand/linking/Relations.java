package org.bestand.linking;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Gazetteer;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Place;
import org.bestand.model.Scope;
import org.bestand.model.Stance;

/**
 * How two claims relate, as one ordered table: the first row that fits decides. The two are about the same happening and the same slot of it (see
 * {@link Slot}); the order in which they are handed in makes no difference.
 */
public final class Relations {
    private static final Set<Phase> HOLDS = Set.of(Phase.IN_FORCE);
    private static final Set<Phase> BROKEN = Set.of(Phase.VIOLATED);

    private static final Comparator<Said> BY_BOUNDS =
            Comparator.comparingLong(Said::low).thenComparingLong(Said::high);

    /** A row: what must be so of the earlier and the later, and what they then are. */
    private record Row(BiPredicate<Said, Said> fits, Relation relation) {}

    private final List<Row> table = List.of(
            new Row(Relations::rejects, Relation.DENIES),
            new Row(Relations::takesBack, Relation.RETRACTS),
            new Row(Relations::hasHigherBound, Relation.RAISES),
            new Row(Relations::hasLowerBound, Relation.LOWERS),
            new Row(Relations::doNotMeet, Relation.CONTRADICTS),
            new Row(Relations::blameEachOther, Relation.CONTRADICTS),
            new Row(Relations::holdsAndIsBroken, Relation.CONTRADICTS),
            new Row(this::putElsewhere, Relation.CONTRADICTS),
            new Row((a, b) -> true, Relation.AGREES));

    private final Places places;

    /**
     * @param gazetteer asked for what contains a place and where it lies
     */
    public Relations(Gazetteer gazetteer) {
        this(new Places(gazetteer));
    }

    Relations(Places places) {
        this.places = places;
    }

    /** What the two are to each other. */
    public Relation between(Said a, Said b) {
        boolean turned = b.isBefore(a);
        Said earlier = turned ? b : a;
        Said later = turned ? a : b;
        return table.stream()
                .filter(row -> row.fits().test(earlier, later))
                .map(Row::relation)
                .findFirst()
                .orElse(Relation.AGREES);
    }

    private static boolean rejects(Said a, Said b) {
        return oneSaysItWasNot(a, b) && a.claim().phase() == b.claim().phase() && !sameSpeaker(a, b);
    }

    private static boolean takesBack(Said a, Said b) {
        return a.isDenied() != b.isDenied() && sameSpeaker(a, b);
    }

    private static boolean oneSaysItWasNot(Said a, Said b) {
        return a.isDenied() != b.isDenied() || a.claim().negated() != b.claim().negated() && !a.isDenied();
    }

    /** The report's own voice is another one in every report. */
    private static boolean sameSpeaker(Said a, Said b) {
        return a.speakerCode().equals(b.speakerCode())
                && (!a.speaker().isEmpty()
                        || a.claim().report().equals(b.claim().report()));
    }

    private static boolean hasHigherBound(Said earlier, Said later) {
        return isRunningToll(earlier, later)
                && haveTheSameBounds(earlier, later)
                && BY_BOUNDS.compare(later, earlier) > 0;
    }

    private static boolean hasLowerBound(Said earlier, Said later) {
        return isRunningToll(earlier, later)
                && haveTheSameBounds(earlier, later)
                && BY_BOUNDS.compare(later, earlier) < 0;
    }

    /** "Nearly thirty" after "two" neither raises nor lowers it: the one tells only a most, the other a least. */
    private static boolean haveTheSameBounds(Said a, Said b) {
        return (a.claim().count().low() == null) == (b.claim().count().low() == null);
    }

    private static boolean isRunningToll(Said earlier, Said later) {
        return earlier.isBefore(later) && isFigure(earlier.claim()) && isFigure(later.claim());
    }

    private static boolean isFigure(Claim claim) {
        return claim.kind().isToll()
                && claim.scope() == Scope.NEWS
                && claim.count() != null
                && !claim.count().vague()
                && !claim.count().isZero();
    }

    private static boolean doNotMeet(Said a, Said b) {
        boolean counted = a.claim().count() != null && b.claim().count() != null;
        return counted
                && a.claim().kind().isToll()
                && areAsserted(a, b)
                && isPrecise(a, b)
                && isPrecise(b, a)
                && (a.high() < b.low() || b.high() < a.low());
    }

    /** Who rejects a figure or a deed puts forward none. */
    private static boolean areAsserted(Said a, Said b) {
        return !a.isDenied()
                && !b.isDenied()
                && !a.claim().negated()
                && !b.claim().negated();
    }

    /** Vague words stand against none at all and nothing else; an approximate figure against nothing. */
    private static boolean isPrecise(Said said, Said other) {
        Count count = said.claim().count();
        return !count.about() && (!count.vague() || other.claim().count().isZero());
    }

    private static boolean blameEachOther(Said a, Said b) {
        return a.claim().kind() == Kind.ACCUSE
                && b.claim().kind() == Kind.ACCUSE
                && meets(a.claim().agents(), b.claim().targets())
                && meets(b.claim().agents(), a.claim().targets());
    }

    private static boolean meets(List<Actor> some, List<Actor> others) {
        return some.stream()
                .anyMatch(a -> !a.isUnnamed()
                        && others.stream().anyMatch(b -> a.party().equals(b.party())));
    }

    /** Two who speak for themselves put the same fighting in places that cannot be one. */
    private boolean putElsewhere(Said a, Said b) {
        return a.claim().kind() == b.claim().kind()
                && (a.claim().kind() == Kind.CLASH || a.claim().kind() == Kind.ATTACK)
                && speaksForItself(a)
                && speaksForItself(b)
                && !meets(a.claim().speakers(), b.claim().speakers())
                && isElsewhere(finest(a), finest(b));
    }

    /** No place of the one is or holds one of the other, and some place lies apart from all that the other names. */
    private boolean isElsewhere(List<Place> a, List<Place> b) {
        Ground.Where best = places.ground(a, b);
        return best == Ground.Where.APART || best == Ground.Where.NEAR && (liesApart(a, b) || liesApart(b, a));
    }

    private boolean liesApart(List<Place> some, List<Place> others) {
        return some.stream().anyMatch(place -> places.ground(List.of(place), others) == Ground.Where.APART);
    }

    /** Who names towns and the border that they lie at puts it in the towns. */
    private static List<Place> finest(Said said) {
        List<Place> fine = said.claim().places().stream().filter(Places::isFine).toList();
        return fine.isEmpty() ? said.claim().places() : fine;
    }

    private static boolean speaksForItself(Said said) {
        return said.claim().speakers().stream()
                .anyMatch(s -> Parties.of(said.claim()).contains(s.party()));
    }

    private static boolean holdsAndIsBroken(Said a, Said b) {
        return areAsserted(a, b)
                && (isPhase(a, HOLDS) && isPhase(b, BROKEN) || isPhase(a, BROKEN) && isPhase(b, HOLDS));
    }

    private static boolean isPhase(Said said, Set<Phase> phases) {
        return said.claim().kind() == Kind.CEASEFIRE
                && said.claim().phase() != null
                && said.claim().stance() != Stance.PLANNED
                && phases.contains(said.claim().phase());
    }
}
