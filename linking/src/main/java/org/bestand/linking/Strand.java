package org.bestand.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Incident.Sort;
import org.bestand.model.Incident.Tie;
import org.bestand.model.Kind;
import org.bestand.model.Place;
import org.bestand.model.Scope;
import org.bestand.model.When;
import org.bestand.model.When.Interval;

/**
 * Claims that tell of one happening, and what they say of it together.
 *
 * @param sort what sort of happening it is
 * @param claims its claims, in the order of the text
 * @param said the last day that their report can be of; null where that is not known, or several reports tell
 * @param scope news where some claim tells it as news
 * @param parties whose it is, without the unnamed
 * @param places where, the finest first, each once
 * @param times the intervals that it may be of
 * @param timeWords its words for times
 * @param words the longer words of its sentences
 * @param kinds the kinds of its claims
 * @param figures the kinds with the numbers that are no small ones, for finding the same figure elsewhere
 * @param ties why its claims are together
 */
record Strand(
        Sort sort,
        List<Claim> claims,
        LocalDate said,
        Scope scope,
        Set<String> parties,
        List<Place> places,
        List<Interval> times,
        Set<String> timeWords,
        Set<String> words,
        Set<Kind> kinds,
        Set<String> figures,
        List<Tie> ties) {
    /** Smaller figures are the same by chance. */
    private static final int TELLING_FIGURE = 3;

    /** The report that it is of. */
    String report() {
        return claims.getFirst().report();
    }

    /** The strand of some claims of one report. */
    static Strand of(Sort sort, List<Known> known, LocalDate said, List<Tie> ties) {
        List<Claim> claims = known.stream().map(Known::claim).toList();
        Set<String> parties = new TreeSet<>();
        Set<String> timeWords = new TreeSet<>();
        Set<String> words = new HashSet<>();
        List<Interval> times = List.of();
        for (Known one : known) {
            parties.addAll(one.parties());
            words.addAll(one.words());
            times = Times.narrowed(times, one.times());
            When time = one.claim().time();
            if (time != null && !time.text().isBlank()) {
                timeWords.add(time.text());
            }
        }
        return new Strand(
                sort,
                claims,
                said,
                scope(claims),
                parties,
                places(claims),
                times,
                timeWords,
                words,
                kinds(claims),
                figures(claims),
                ties);
    }

    /** One of the strands of several reports; the order in which they are handed in tells only for their claims. */
    static Strand joined(List<Strand> strands, List<Tie> across) {
        List<Tie> ties = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        Set<String> parties = new TreeSet<>();
        Set<String> timeWords = new TreeSet<>();
        Set<String> words = new HashSet<>();
        List<Interval> times = List.of();
        for (Strand strand : strands) {
            claims.addAll(strand.claims());
            ties.addAll(strand.ties());
            parties.addAll(strand.parties());
            timeWords.addAll(strand.timeWords());
            words.addAll(strand.words());
            times = Times.narrowed(times, strand.times());
        }
        ties.addAll(across);
        Sort sort = strands.getFirst().sort();
        return new Strand(
                sort,
                claims,
                null,
                scope(claims),
                parties,
                places(claims),
                times,
                timeWords,
                words,
                kinds(claims),
                figures(claims),
                ties);
    }

    /** Whether its days are not known, or may be several. */
    boolean isOpen() {
        return times.size() != 1;
    }

    private static Set<Kind> kinds(List<Claim> claims) {
        return claims.stream().map(Claim::kind).collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    private static Set<String> figures(List<Claim> claims) {
        Set<String> figures = new HashSet<>();
        for (Claim claim : claims) {
            Count count = claim.count();
            if (count != null && !count.vague() && count.low() != null && count.low() >= TELLING_FIGURE) {
                figures.add(claim.kind() + " " + count.low());
            }
        }
        return figures;
    }

    private static Scope scope(List<Claim> claims) {
        return claims.stream().anyMatch(c -> c.scope() == Scope.NEWS) ? Scope.NEWS : Scope.BACKGROUND;
    }

    private static List<Place> places(List<Claim> claims) {
        List<Place> places = new ArrayList<>();
        for (Claim claim : claims) {
            for (Place place : claim.places()) {
                boolean known = places.stream()
                        .anyMatch(p -> p.name().equalsIgnoreCase(place.name())
                                && p.country().equals(place.country()));
                if (!known) {
                    places.add(place);
                }
            }
        }
        places.sort(Comparator.comparing(Place::precision)); // stable: the text's order among equals
        return places;
    }
}
