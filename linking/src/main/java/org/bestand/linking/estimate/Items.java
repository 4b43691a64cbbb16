package org.bestand.linking.estimate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.linking.Joint;
import org.bestand.linking.Said;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Stance;
import org.bestand.model.When;
import org.bestand.model.When.Interval;

/** Makes of the claims of a cell what rules count: copies are one, and who corrects a figure has only the later one. */
final class Items {
    private Items() {}

    /**
     * The items of a cell, in the order of the claims.
     *
     * @param side party of the victims; empty where not told
     * @param opponents parties that fight that side
     */
    static List<Item> of(List<Said> claims, String side, Set<String> opponents) {
        Map<List<Object>, Item> bySource = new LinkedHashMap<>();
        List<Said> counted =
                claims.stream().filter(said -> counts(said.claim())).toList();
        for (List<Said> together : Joint.told(counted)) {
            Item item = item(together, side, opponents);
            bySource.merge(key(item, together.getFirst().claim().time()), item, Items::copied);
        }
        return current(new ArrayList<>(bySource.values()));
    }

    /** What is denied or only planned is listed beside the numbers, and never counted. */
    private static boolean counts(Claim claim) {
        boolean isPut = claim.stance() == Stance.ASSERTED
                || claim.stance() == Stance.ALLEGED
                || claim.stance() == Stance.ADMITTED;
        return claim.count() != null && !claim.negated() && isPut;
    }

    private static Item item(List<Said> together, String side, Set<String> opponents) {
        Said said = together.getFirst();
        Claim claim = said.claim();
        Count count = Joint.sum(together);
        return new Item(
                count.low() == null ? 0 : count.low(),
                count.high(),
                days(claim.time()),
                count.about(),
                count.vague(),
                origin(said),
                SourceClass.of(claim, side, opponents),
                said.on().earliest(),
                said.on().latest(),
                together.stream().map(one -> one.claim().id()).toList());
    }

    private static Interval days(When time) {
        return time == null || time.readings().size() != 1
                ? null
                : time.readings().getFirst();
    }

    /** An unnamed source is one source however often it appears; a report's own voice is that of the text, however often reprinted. */
    private static String origin(Said said) {
        List<Actor> speakers = said.claim().speakers();
        return speakers.isEmpty()
                ? "report " + said.origin()
                : speakers.getLast().code();
    }

    private static List<Object> key(Item item, When time) {
        List<Object> key = new ArrayList<>();
        key.add(item.origin());
        key.add(item.low());
        key.add(String.valueOf(item.high()));
        key.add(time == null ? List.of() : time.readings());
        return key;
    }

    private static Item copied(Item one, Item other) {
        List<String> claims = new ArrayList<>(one.claims());
        claims.addAll(other.claims());
        return new Item(
                one.low(),
                one.high(),
                one.days(),
                one.about(),
                one.vague(),
                one.origin(),
                one.source(),
                earlier(one.first(), other.first()),
                earlier(one.last(), other.last()),
                claims);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a == null || b == null ? null : a.isBefore(b) ? a : b;
    }

    /** Without those that the same source has replaced since; a figure of other days replaces none. */
    private static List<Item> current(List<Item> items) {
        return items.stream()
                .filter(item -> items.stream().noneMatch(other -> isReplaced(item, other)))
                .toList();
    }

    private static boolean isReplaced(Item item, Item other) {
        return other.origin().equals(item.origin()) && item.isBefore(other) && !item.isApartFrom(other);
    }
}
