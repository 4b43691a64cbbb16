package org.bestand.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
 * Claims of a report that tell of one happening, and what they say of it together. The claims themselves are not kept: there are very many.
 *
 * @param account the report that they are of
 * @param sort what sort of happening it is
 * @param lines which claims, in the order of the text
 * @param hash of the claims, so that others of the same ids are told from them
 * @param scope news where some claim tells it as news
 * @param parties whose it is, without the unnamed
 * @param places where, the finest first, each once
 * @param times the intervals that it may be of
 * @param timeWords its words for times
 * @param words the longer words of its sentences
 * @param kinds the kinds of its claims
 * @param figures the kinds with the numbers that are no small ones, for finding the same figure elsewhere
 * @param ties why its claims are together
 * @param blocks where it meets others
 */
record Strand(
        Account account,
        Sort sort,
        Lines lines,
        int hash,
        Scope scope,
        Set<String> parties,
        List<Place> places,
        List<Interval> times,
        Set<String> timeWords,
        Vocabulary words,
        Set<Kind> kinds,
        Set<String> figures,
        List<Tie> ties,
        Blocks blocks) {
    /** Smaller figures are the same by chance. */
    private static final int TELLING_FIGURE = 3;

    /** The report that it is of. */
    String report() {
        return account.report();
    }

    /** The last day that its report can be of; null where that is not known. */
    LocalDate said() {
        return account.date().latest();
    }

    /** The ids of its claims. */
    List<String> ids() {
        return lines.ids();
    }

    String first() {
        return lines.ids().getFirst();
    }

    /** Its claims, told once more. */
    List<Claim> claims() {
        Map<String, Claim> byId = new HashMap<>();
        account.claims().forEach(claim -> byId.put(claim.id(), claim));
        return ids().stream().map(byId::get).toList();
    }

    /** The strand of some claims of a report. */
    static Strand of(Account account, Sort sort, List<Known> known, List<Tie> ties) {
        Pool pool = account.teller().pool();
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
        var strand = new Strand(
                account,
                sort,
                Lines.of(claims, pool),
                claims.hashCode(),
                scope(claims),
                pool.one(parties),
                pool.all(places(claims.stream()
                        .flatMap(claim -> claim.places().stream())
                        .toList())),
                pool.all(times),
                pool.one(timeWords),
                new Vocabulary(pool.words(words)),
                pool.one(kinds(claims)),
                figures(claims, pool),
                pool.ties(ties),
                Blocks.NONE);
        return strand.meetingIn(Blocks.of(strand, pool));
    }

    private Strand meetingIn(Blocks where) {
        return new Strand(
                account, sort, lines, hash, scope, parties, places, times, timeWords, words, kinds, figures, ties,
                where);
    }

    /** Whether its days are not known, or may be several. */
    boolean isOpen() {
        return times.size() != 1;
    }

    private static Set<Kind> kinds(List<Claim> claims) {
        return claims.stream().map(Claim::kind).collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    private static Set<String> figures(List<Claim> claims, Pool pool) {
        Set<String> figures = new HashSet<>();
        for (Claim claim : claims) {
            Count count = claim.count();
            if (count != null && !count.vague() && count.low() != null && count.low() >= TELLING_FIGURE) {
                figures.add(pool.one(claim.kind() + " " + count.low()));
            }
        }
        return Set.copyOf(figures);
    }

    private static Scope scope(List<Claim> claims) {
        return claims.stream().anyMatch(c -> c.scope() == Scope.NEWS) ? Scope.NEWS : Scope.BACKGROUND;
    }

    /** Places each once, the finest first. */
    static List<Place> places(Collection<Place> all) {
        List<Place> places = new ArrayList<>();
        for (Place place : all) {
            boolean known = places.stream()
                    .anyMatch(p -> p.name().equalsIgnoreCase(place.name())
                            && p.country().equals(place.country()));
            if (!known) {
                places.add(place);
            }
        }
        places.sort(Comparator.comparing(Place::precision)); // stable: the text's order among equals
        return places;
    }
}
