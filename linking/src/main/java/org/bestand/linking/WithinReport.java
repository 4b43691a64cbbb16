package org.bestand.linking;

import java.util.ArrayList;
import java.util.List;
import org.bestand.model.Claim;
import org.bestand.model.Incident.Sort;
import org.bestand.model.Kind;
import org.bestand.model.Scope;

/**
 * Groups the claims of one report: each goes to the strand that it fits best, else begins one. A report goes on about one happening until it
 * says otherwise, so standing near in the text counts, and what is not said is taken to be as before.
 */
final class WithinReport {
    private static final int NEWS_NEEDS = 1;
    private static final int BACKGROUND_NEEDS = 3;

    private final Places places;

    WithinReport(Places places) {
        this.places = places;
    }

    /** The strands of claims that stand in the order of the text. */
    List<Strand> strands(List<Claim> claims) {
        List<Strand> strands = new ArrayList<>();
        for (Claim claim : claims) {
            Sort sort = sort(claim);
            if (sort == null) {
                continue;
            }
            Strand best = best(claim, sort, strands);
            if (best == null) {
                strands.add(new Strand(sort, claim));
            } else {
                best.add(claim);
            }
        }
        return strands;
    }

    /** What sort of happening a claim can be about; null where it is about none. */
    static Sort sort(Claim claim) {
        return switch (claim.kind().family()) {
            case VIOLENCE, TOLL, GROUND -> Sort.VIOLENCE;
            case TRUCE -> Sort.TRUCE;
            case DIPLOMACY, SPEECH, POSTURE, STANDING -> null;
        };
    }

    private Strand best(Claim claim, Sort sort, List<Strand> strands) {
        int needed = claim.scope() == Scope.NEWS ? NEWS_NEEDS : BACKGROUND_NEEDS;
        Strand best = null;
        for (Strand strand : strands) {
            if (strand.sort() != sort || strand.scope() != claim.scope()) {
                continue;
            }
            int score = score(claim, strand);
            if (score >= needed) { // the latest of equals is the nearest in the text
                needed = score;
                best = strand;
            }
        }
        return best;
    }

    private int score(Claim claim, Strand strand) {
        Fit parties = Parties.fit(Parties.of(claim), strand.parties());
        Fit time = Times.fit(Times.of(claim.time()), strand.times());
        Fit place = places.fit(claim.places(), strand.places(), Parties.together(Parties.of(claim), strand.parties()));
        if (place.isApart() && isDisputedPlace(claim, parties, time)) {
            place = Fit.OPEN;
        }
        if (parties.isApart() || time.isApart() || place.isApart()) {
            return -1;
        }
        return weight(parties) + weight(time) + weight(place) + nearness(claim, strand.last());
    }

    /** The two sides of one fight may each put it elsewhere: that is a contradiction, not two fights. */
    private static boolean isDisputedPlace(Claim claim, Fit parties, Fit time) {
        return claim.kind() == Kind.CLASH
                && parties == Fit.CLOSE
                && time == Fit.CLOSE
                && claim.speakers().stream().anyMatch(s -> Parties.of(claim).contains(s.party()));
    }

    private static int weight(Fit fit) {
        return fit == Fit.CLOSE ? 2 : fit == Fit.LOOSE ? 1 : 0;
    }

    private static final int A_FEW_SENTENCES = 300;

    private static int nearness(Claim claim, Claim last) {
        int gap = claim.evidence().span().start() - last.evidence().span().end();
        if (gap < 0) {
            return 3;
        }
        return gap < 3 ? 2 : gap < A_FEW_SENTENCES && claim.scope() == Scope.NEWS ? 1 : 0;
    }
}
