package org.bestand.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.bestand.model.Claim;
import org.bestand.model.Decision.Corrected;
import org.bestand.model.Incident.Tie;
import org.bestand.model.Place;
import org.bestand.model.When.Interval;

/**
 * Whoever corrects a claim saw it among others, and asks for no other happening: it stays with them, unless the time, place or parties that
 * were corrected cannot be those of theirs.
 */
final class Stays {
    static final String SEEN = "a person who corrected it saw it here";

    private final Places places;

    Stays(Places places) {
        this.places = places;
    }

    /** Strands of one report, the corrected claim among those of its report that it was seen with. */
    List<Strand> within(List<Strand> strands, Corrected corrected) {
        Optional<Strand> own = strands.stream().filter(s -> holds(s, corrected)).findFirst();
        Optional<Strand> home = home(strands, corrected, List::of);
        if (own.isEmpty()
                || home.isEmpty()
                || isAmong(own.get(), corrected)
                || !fits(corrected, own.get(), List.of(home.get()))) {
            return strands;
        }
        List<Strand> all = new ArrayList<>();
        for (Strand strand : strands) {
            if (strand == home.get()) {
                all.add(joined(strand, own.get(), corrected.after().id()));
            } else if (strand != own.get()) {
                all.add(strand);
            } else if (strand.ids().size() > 1) {
                all.add(without(strand, corrected.after().id()));
            }
        }
        return all;
    }

    /** Groups of strands, that of the corrected claim in the group of those that it was seen with. */
    List<List<Strand>> across(List<List<Strand>> groups, Corrected corrected) {
        Optional<List<Strand>> own = groups.stream()
                .filter(group -> group.stream().anyMatch(s -> holds(s, corrected)))
                .findFirst();
        Optional<List<Strand>> home = home(groups, corrected, group -> group);
        boolean isThere = own.isPresent() && own.get().stream().anyMatch(s -> isAmong(s, corrected));
        if (own.isEmpty() || home.isEmpty() || isThere) {
            return groups;
        }
        Strand moved =
                own.get().stream().filter(s -> holds(s, corrected)).findFirst().orElseThrow();
        if (!fits(corrected, moved, home.get())) {
            return groups;
        }
        List<List<Strand>> all = new ArrayList<>();
        for (List<Strand> group : groups) {
            List<Strand> now = new ArrayList<>(group);
            if (group == own.get()) {
                now.remove(moved);
            } else if (group == home.get()) {
                now.add(moved);
            }
            if (!now.isEmpty()) {
                all.add(now);
            }
        }
        return all;
    }

    private static boolean holds(Strand strand, Corrected corrected) {
        return strand.ids().contains(corrected.after().id());
    }

    /** Whether claims are in it that the corrected one was seen with. */
    private static boolean isAmong(Strand strand, Corrected corrected) {
        return seen(List.of(strand), corrected) > 0;
    }

    private static long seen(List<Strand> strands, Corrected corrected) {
        String own = corrected.after().id();
        return strands.stream()
                .flatMap(strand -> strand.ids().stream())
                .filter(id -> !id.equals(own) && corrected.with().contains(id))
                .count();
    }

    /** Where most of those are that it was seen with; of equals the first. */
    private static <T> Optional<T> home(List<T> all, Corrected corrected, Function<T, List<Strand>> strands) {
        T home = null;
        long most = 0;
        for (T one : all) {
            long seen = seen(strands.apply(one), corrected);
            if (seen > most) {
                most = seen;
                home = one;
            }
        }
        return Optional.ofNullable(home);
    }

    private boolean fits(Corrected corrected, Strand own, List<Strand> home) {
        Claim before = corrected.before();
        Claim after = corrected.after();
        Known now = Known.of(own.claims().stream()
                .filter(claim -> claim.id().equals(after.id()))
                .findFirst()
                .orElseThrow());
        List<Interval> times = List.of();
        Set<String> parties = new TreeSet<>();
        List<Place> where = new ArrayList<>();
        for (Strand strand : home) {
            times = Times.narrowed(times, strand.times());
            parties.addAll(strand.parties());
            where.addAll(strand.places());
        }
        boolean isThen = Objects.equals(before.time(), after.time()) || canBe(now.times(), times);
        boolean isThere =
                before.places().equals(after.places()) || places.ground(after.places(), where) != Ground.Where.APART;
        boolean isTheirs = Parties.of(before).equals(Parties.of(after))
                || now.parties().isEmpty()
                || parties.isEmpty()
                || Known.meet(now.parties(), parties);
        return own.sort() == home.getFirst().sort() && isThen && isThere && isTheirs;
    }

    /** A round of fighting goes on over adjoining days; what lies further apart, or is part of weeks, is another happening. */
    private static boolean canBe(List<Interval> some, List<Interval> others) {
        Ground.Time ground = Times.ground(some, others);
        return ground == Ground.Time.NEXT || !ground.isApart();
    }

    private static Strand joined(Strand home, Strand own, String id) {
        Claim corrected = own.claims().stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow();
        List<Claim> claims = new ArrayList<>(home.claims());
        claims.add(corrected);
        claims.sort(Comparator.comparing(claim -> claim, Linker.BY_TEXT));
        List<Tie> ties = new ArrayList<>(home.ties());
        String first = home.first();
        boolean isFirst = claims.getFirst().id().equals(id);
        ties.add(isFirst ? new Tie(first, id, List.of(SEEN)) : new Tie(id, first, List.of(SEEN)));
        return Strand.of(home.account(), home.sort(), known(claims), ties);
    }

    private static Strand without(Strand strand, String id) {
        return ByHand.part(
                strand,
                strand.claims().stream().filter(claim -> !claim.id().equals(id)).toList());
    }

    private static List<Known> known(Collection<Claim> claims) {
        return claims.stream().map(Known::of).toList();
    }
}
