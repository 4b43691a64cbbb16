package org.bestand.linking;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Claim;
import org.bestand.model.Place;
import org.bestand.model.ReportDate;

/** Says in English words why two tellings are taken to be of one happening. */
final class Reasons {
    private static final int MOST = 4;

    /** Grounds of which the name tells all; grounds that say nothing to a reader, such as how long the times are, are in no table. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("time=same", "the same days"),
            entry("time=overlap", "days in common"),
            entry("time=within", "the days of one lie within the other's"),
            entry("who=same_deed", "the same do it to the same"),
            entry("who=same_doer", "the same do it"),
            entry("who=same_victim", "the same victims"),
            entry("who=other_victim", "the same do it"),
            entry("who=same_sides", "the same parties"),
            entry("who=two_sides", "parties in common"),
            entry("near=sentence", "in one sentence"),
            entry("near=next", "in the next sentence"),
            entry("near=few", "a few sentences on"),
            entry("figure", "the same figure"),
            entry("time-words", "the same words for the time"),
            entry("trigger", "the same word for it"),
            entry("victims=same", "the same victims"),
            entry("words=much", "many words in common"),
            entry("sides=same_sides", "the same parties"),
            entry("sides=two_sides", "parties in common"),
            entry("sides=two_of_more", "two parties in common"),
            entry("sides=one", "the same party"),
            entry("said=days", "reported within days"));

    private final Places places;
    private final Weights weights;
    private final Relations relations;

    Reasons(Places places, Weights weights) {
        this.places = places;
        this.weights = weights;
        this.relations = new Relations(places);
    }

    /** Why two claims of a report are of one happening. */
    List<String> within(List<String> grounds, Claim a, Claim b) {
        List<String> reasons = words(grounds, "", a.places(), b.places());
        return reasons.isEmpty() ? List.of("told together") : reasons;
    }

    /** Why strands of two reports are. */
    List<String> across(List<String> grounds, Strand a, Strand b) {
        List<String> reasons = new ArrayList<>(words(grounds, "across-", a.places(), b.places()));
        raised(a, b).ifPresent(reasons::add);
        return reasons.isEmpty() ? List.of("nothing speaks against it") : reasons;
    }

    private List<String> words(List<String> grounds, String before, List<Place> a, List<Place> b) {
        Set<String> words = new LinkedHashSet<>();
        grounds.stream()
                .filter(ground -> weights.of(ground) > 0 && ground.startsWith(before))
                .sorted(Comparator.comparing((String ground) -> -weights.of(ground))
                        .thenComparing(ground -> ground))
                .map(ground -> ground.substring(before.length()))
                .forEach(ground -> (ground.startsWith("place=") ? place(a, b) : Optional.ofNullable(WORDS.get(ground)))
                        .ifPresent(words::add));
        return words.stream().limit(MOST).toList();
    }

    private Optional<String> place(List<Place> some, List<Place> others) {
        Ground.Where best = Ground.Where.OPEN;
        String reason = null;
        for (Place a : some) {
            for (Place b : others) {
                Ground.Where where = places.ground(List.of(a), List.of(b));
                if (where.compareTo(best) < 0) {
                    best = where;
                    reason = place(where, a, b);
                }
            }
        }
        return Optional.ofNullable(reason);
    }

    private String place(Ground.Where where, Place a, Place b) {
        if (a.name().equalsIgnoreCase(b.name())) {
            return "both name " + a.name();
        }
        if (where == Ground.Where.NEAR) {
            return a.name() + " is near " + b.name();
        }
        return places.contains(a, b) ? b.name() + " lies in " + a.name() : a.name() + " lies in " + b.name();
    }

    /** A toll that the one raises or lowers against the other. */
    private Optional<String> raised(Strand a, Strand b) {
        if (a.kinds().stream().noneMatch(kind -> kind.isToll() && b.kinds().contains(kind))) {
            return Optional.empty();
        }
        for (Claim one : a.claims()) {
            for (Claim other : b.claims()) {
                Optional<Slot> slot = Slot.of(one);
                if (slot.isPresent() && slot.equals(Slot.of(other))) {
                    Said first = new Said(one, date(a));
                    Said second = new Said(other, date(b));
                    Relation relation = relations.between(first, second);
                    boolean turned = second.isBefore(first);
                    if (relation == Relation.RAISES || relation == Relation.LOWERS) {
                        return Optional.of((turned ? second : first).low() + " "
                                + one.kind().word() + " "
                                + (relation == Relation.RAISES ? "raised" : "lowered") + " to "
                                + (turned ? first : second).low());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static ReportDate date(Strand strand) {
        return strand.said() == null ? ReportDate.UNKNOWN : new ReportDate.Day(strand.said());
    }
}
