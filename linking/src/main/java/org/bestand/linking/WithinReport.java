package org.bestand.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bestand.model.Claim;
import org.bestand.model.Incident.Sort;
import org.bestand.model.Incident.Tie;
import org.bestand.model.Place;
import org.bestand.model.Report;
import org.bestand.model.Scope;
import org.bestand.model.When.Interval;

/** Groups the claims of one report into strands, one for each happening that it tells of. */
final class WithinReport {
    /** A text with more claims than this is no news report; it is taken in pieces, since every two claims of one are compared. */
    private static final int MOST = 200;

    private final Places places;
    private final Weights weights;
    private final Reasons reasons;

    WithinReport(Places places, Weights weights) {
        this.places = places;
        this.weights = weights;
        this.reasons = new Reasons(places, weights);
    }

    /**
     * The strands of a report.
     *
     * @param account what it claims as of the day that it is taken to be of
     */
    List<Strand> strands(Report report, Account account) {
        Map<Sort, List<Known>> bySort = new EnumMap<>(Sort.class);
        for (Claim claim : account.claims()) {
            Sort sort = sort(claim);
            if (sort != null) {
                bySort.computeIfAbsent(sort, s -> new ArrayList<>()).add(Known.of(claim));
            }
        }
        ClaimGrounds grounds = new ClaimGrounds(places, report, account.claims());
        List<Strand> strands = new ArrayList<>();
        bySort.forEach((sort, known) -> {
            for (int from = 0; from < known.size(); from += MOST) {
                List<Known> piece = known.subList(from, Math.min(known.size(), from + MOST));
                for (List<Known> group : united(groups(piece, grounds))) {
                    strands.add(Strand.of(account, sort, group, ties(group, grounds)));
                }
            }
        });
        return strands;
    }

    private List<List<Known>> groups(List<Known> claims, ClaimGrounds grounds) {
        return Clusters.of(claims.size(), (a, b) -> affinity(claims.get(a), claims.get(b), grounds)).stream()
                .map(group -> group.stream().map(claims::get).toList())
                .toList();
    }

    /**
     * Where the days are open little tells happenings apart, and a report mostly tells of one round of fighting, and recalls one war: groups
     * of the same two sides, at days that may be the same and not in places apart, are one; so is what a recalled war cost, without its sides.
     */
    private List<List<Known>> united(List<List<Known>> groups) {
        List<List<Known>> united = new ArrayList<>();
        for (List<Known> group : groups) {
            united.stream()
                    .filter(other -> areOneRound(other, group))
                    .findFirst()
                    .ifPresentOrElse(other -> other.addAll(group), () -> united.add(new ArrayList<>(group)));
        }
        united.forEach(group -> group.sort(Comparator.comparing(Known::claim, Linker.BY_TEXT)));
        return united;
    }

    private boolean areOneRound(List<Known> a, List<Known> b) {
        Set<String> sides = sides(a);
        Set<String> others = sides(b);
        boolean same = sides.size() == 2 && sides.equals(others);
        boolean oneUnnamed = sides.isEmpty() != others.isEmpty();
        return (same && isOneNews(a, b) || (same || oneUnnamed) && isOneWar(a, b))
                && places.ground(placesOf(a), placesOf(b)) != Ground.Where.APART;
    }

    private static boolean isOneNews(List<Known> a, List<Known> b) {
        return isNews(a)
                && isNews(b)
                && (times(a).size() != 1 || times(b).size() != 1)
                && !Times.ground(times(a), times(b)).isApart();
    }

    /** What is recalled twice, over the same long time, is one war. */
    private static boolean isOneWar(List<Known> a, List<Known> b) {
        return !isNews(a)
                && !isNews(b)
                && times(a).equals(times(b))
                && times(a).stream().anyMatch(interval -> Times.days(interval) >= Blocks.MONTH);
    }

    private static Set<String> sides(List<Known> group) {
        Set<String> sides = new TreeSet<>();
        group.forEach(known -> sides.addAll(known.parties()));
        return sides;
    }

    private static boolean isNews(List<Known> group) {
        return group.stream().anyMatch(known -> known.claim().scope() == Scope.NEWS);
    }

    private static List<Interval> times(List<Known> group) {
        List<Interval> times = List.of();
        for (Known known : group) {
            times = Times.narrowed(times, known.times());
        }
        return times;
    }

    private static List<Place> placesOf(List<Known> group) {
        return group.stream().flatMap(known -> known.claim().places().stream()).toList();
    }

    /** What was more than a week apart is two happenings, whatever else is alike. */
    private double affinity(Known a, Known b, ClaimGrounds grounds) {
        return Times.ground(a.times(), b.times()) == Ground.Time.APART
                ? AcrossReports.HOPELESS
                : affinity(grounds.between(a, b));
    }

    private double affinity(List<String> grounds) {
        return weights.sum(Weights.ALWAYS, grounds);
    }

    /** Ties each claim to the one before it that it goes with best. */
    private List<Tie> ties(List<Known> group, ClaimGrounds grounds) {
        List<Tie> ties = new ArrayList<>();
        for (int j = 1; j < group.size(); j++) {
            Known claim = group.get(j);
            Known nearest = group.getFirst();
            List<String> best = grounds.between(nearest, claim);
            for (int i = 1; i < j; i++) {
                List<String> between = grounds.between(group.get(i), claim);
                if (affinity(between) >= affinity(best)) { // of equals the one nearest in the text
                    nearest = group.get(i);
                    best = between;
                }
            }
            List<String> why = reasons.within(best, nearest.claim(), claim.claim());
            ties.add(new Tie(claim.claim().id(), nearest.claim().id(), why));
        }
        return ties;
    }

    /** What sort of happening a claim can be about; null where it is about none. */
    static Sort sort(Claim claim) {
        return switch (claim.kind().family()) {
            case VIOLENCE, TOLL, GROUND -> Sort.VIOLENCE;
            case TRUCE -> Sort.TRUCE;
            case DIPLOMACY, SPEECH, POSTURE, STANDING -> null;
        };
    }
}
