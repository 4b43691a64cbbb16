package org.bestand.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Decision.Corrected;
import org.bestand.model.Decision.Merged;
import org.bestand.model.Decision.Split;
import org.bestand.model.Incident.Tie;

/** What people put together and set apart holds against whatever the grounds say; of two decisions the later. */
final class ByHand {
    static final String APART = "what it hung on was set apart by a person";
    static final String TOGETHER = "put together by a person";

    private final List<Decision> decisions;
    private final Stays stays;

    /**
     * @param standing the decisions that hold, in the order of their numbers
     */
    ByHand(List<Decision> standing, Places places) {
        decisions = standing.stream().filter(d -> !named(d).isEmpty()).toList();
        stays = new Stays(places);
    }

    /** The claims that people named. */
    Set<String> named() {
        Set<String> named = new TreeSet<>();
        decisions.forEach(decision -> named.addAll(named(decision)));
        return named;
    }

    private static Collection<String> named(Decision decision) {
        return switch (decision.change()) {
            case Merged merged -> merged.claims();
            case Split split ->
                Stream.concat(split.apart().stream(), split.rest().stream()).toList();
            case Corrected corrected ->
                corrected.with().isEmpty()
                        ? Set.of()
                        : Stream.concat(Stream.of(corrected.after().id()), corrected.with().stream())
                                .toList();
            default -> Set.of();
        };
    }

    /** The claims that people named in what holds only here, or only there. */
    Set<String> namedOtherwise(ByHand before) {
        Map<Long, Decision> otherwise = new LinkedHashMap<>();
        decisions.forEach(decision -> otherwise.put(decision.number(), decision));
        before.decisions.forEach(decision -> {
            if (otherwise.remove(decision.number()) == null) {
                otherwise.put(decision.number(), decision);
            }
        });
        Set<String> named = new TreeSet<>();
        otherwise.values().forEach(decision -> named.addAll(named(decision)));
        return named;
    }

    /** Strands of one report, none with claims that a person set apart from others of it, and what was corrected where it was seen. */
    List<Strand> cut(List<Strand> strands) {
        List<Strand> cut = strands;
        for (Decision decision : decisions) {
            cut = switch (decision.change()) {
                case Split split ->
                    cut.stream().flatMap(strand -> cut(strand, split).stream()).toList();
                case Corrected corrected -> stays.within(cut, corrected);
                default -> cut;
            };
        }
        return cut;
    }

    private static List<Strand> cut(Strand strand, Split split) {
        Set<String> apart = new HashSet<>(split.apart());
        if (!meets(strand, apart) || !meets(strand, split.rest())) {
            return List.of(strand);
        }
        Set<String> goes = followers(strand, apart, new HashSet<>(split.rest()));
        Map<Boolean, List<Claim>> parts = strand.claims().stream()
                .collect(Collectors.partitioningBy(claim -> goes.contains(claim.id()), Collectors.toList()));
        return List.of(part(strand, parts.get(false)), part(strand, parts.get(true)));
    }

    /** Those set apart, and claims that came since and hang on them. */
    private static Set<String> followers(Strand strand, Set<String> apart, Set<String> rest) {
        Map<String, String> hangsOn = new LinkedHashMap<>();
        strand.ties().forEach(tie -> hangsOn.put(tie.claim(), tie.to()));
        Set<String> goes = new HashSet<>();
        for (String claim : strand.ids()) {
            String at = claim;
            while (at != null && !apart.contains(at) && !rest.contains(at)) {
                at = hangsOn.get(at);
            }
            if (at != null && apart.contains(at)) {
                goes.add(claim);
            }
        }
        return goes;
    }

    /** Some claims of a strand. */
    static Strand part(Strand strand, List<Claim> claims) {
        Set<String> ids = claims.stream().map(Claim::id).collect(Collectors.toSet());
        Map<String, Tie> kept = new LinkedHashMap<>();
        strand.ties().stream()
                .filter(tie -> ids.contains(tie.claim()) && ids.contains(tie.to()))
                .forEach(tie -> kept.put(tie.claim(), tie));
        List<Tie> ties = new ArrayList<>();
        for (Claim claim : claims.subList(1, claims.size())) {
            ties.add(kept.getOrDefault(
                    claim.id(), new Tie(claim.id(), claims.getFirst().id(), List.of(APART))));
        }
        List<Known> known = claims.stream().map(Known::of).toList();
        return Strand.of(strand.account(), strand.sort(), known, ties);
    }

    /**
     * Groups of strands as people will have them.
     *
     * @param affinity how much speaks for two strands being of one happening
     */
    List<List<Strand>> groups(List<List<Strand>> groups, ToDoubleBiFunction<Strand, Strand> affinity) {
        List<List<Strand>> now = groups;
        for (Decision decision : decisions) {
            now = switch (decision.change()) {
                case Merged merged -> merged(now, merged.claims());
                case Split split -> split(now, split, affinity);
                case Corrected corrected -> stays.across(now, corrected);
                default -> now;
            };
        }
        return now;
    }

    private static List<List<Strand>> merged(List<List<Strand>> groups, Set<String> claims) {
        List<List<Strand>> merged = new ArrayList<>();
        Map<Object, List<Strand>> bySort = new LinkedHashMap<>();
        for (List<Strand> group : groups) {
            if (group.stream().noneMatch(strand -> meets(strand, claims))) {
                merged.add(group);
                continue;
            }
            List<Strand> one = bySort.get(group.getFirst().sort());
            if (one == null) {
                one = new ArrayList<>();
                bySort.put(group.getFirst().sort(), one);
                merged.add(one);
            }
            one.addAll(group);
        }
        return merged;
    }

    private static List<List<Strand>> split(
            List<List<Strand>> groups, Split split, ToDoubleBiFunction<Strand, Strand> affinity) {
        Set<String> apart = new HashSet<>(split.apart());
        List<List<Strand>> parted = new ArrayList<>();
        for (List<Strand> group : groups) {
            List<Strand> goers = group.stream().filter(s -> meets(s, apart)).toList();
            List<Strand> stayers =
                    group.stream().filter(s -> meets(s, split.rest())).toList();
            if (goers.isEmpty() || stayers.isEmpty()) {
                parted.add(group);
                continue;
            }
            Map<Boolean, List<Strand>> parts = group.stream()
                    .collect(Collectors.partitioningBy(
                            s -> goers.contains(s)
                                    || !stayers.contains(s) && best(s, goers, affinity) > best(s, stayers, affinity),
                            Collectors.toList()));
            parted.add(parts.get(false));
            parted.add(parts.get(true));
        }
        return parted;
    }

    private static double best(Strand strand, List<Strand> others, ToDoubleBiFunction<Strand, Strand> affinity) {
        return others.stream()
                .mapToDouble(other -> affinity.applyAsDouble(other, strand))
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private static boolean meets(Strand strand, Collection<String> claims) {
        return strand.ids().stream().anyMatch(claims::contains);
    }
}
