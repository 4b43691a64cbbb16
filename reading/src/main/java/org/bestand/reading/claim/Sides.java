package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.reading.mention.ActorMention;

/** Works out which two parties a report sets against each other. */
final class Sides {
    /** What it counts for that two are known to fight each other, in the measure of claims. */
    private static final int KNOWN = 4;

    private static final int MANY = 6;
    /** What it counts besides that the country which the report is about is one of two. */
    private static final int HOME = 2;
    /** What it counts besides that a truce is told of between two whom its own words name: they are who fights. */
    private static final int TRUCE = 6;

    private Sides() {}

    /**
     * Who stands against whom in a report.
     *
     * @param pair the two that are most often set against each other, in order of first naming; empty where there is none
     * @param rivals the one that each party is most often set against
     */
    record Fronts(List<String> pair, Map<String, String> rivals) {}

    /** Whom these claims, and what is known of those named, set against each other. */
    static Fronts of(
            List<Scene> scenes, List<Draft> drafts, String home, Set<String> states, Fighters fighters, Known known) {
        Map<List<String>, Integer> pairs = new LinkedHashMap<>();
        Map<String, Integer> single = new LinkedHashMap<>();
        String group = RebelGroup.of(scenes, drafts, home, known);
        for (Draft draft : drafts) {
            int weight = weight(draft.kind);
            if (weight == 0) {
                continue;
            }
            List<String> parties = new ArrayList<>(sides(draft.agents, home, group));
            sides(struck(draft, home, known), home, group).stream()
                    .filter(p -> !parties.contains(p))
                    .forEach(parties::add);
            parties.forEach(p -> single.merge(p, weight, Integer::sum));
            boolean truce = draft.kind == Kind.CEASEFIRE && draft.wordAgents.size() == 2;
            for (List<String> pair : opposed(draft, home, group, states, fighters, known)) {
                pairs.merge(pair, truce ? weight + TRUCE : weight, Integer::sum);
            }
        }
        fought(scenes, home, group, known, Set.copyOf(pairs.keySet()))
                .forEach((pair, weight) -> pairs.merge(pair, weight, Integer::sum));
        List<String> best = strongest(pairs, single, home);
        if (!best.isEmpty()) {
            return new Fronts(ordered(best, single), rivals(pairs));
        }
        boolean inner = !group.isEmpty() && !home.isEmpty() && !group.equals(home);
        return new Fronts(
                inner ? List.of(group, home) : mostNamed(scenes, single, home, states, fighters), rivals(pairs));
    }

    private static Map<String, String> rivals(Map<List<String>, Integer> pairs) {
        Map<String, String> rivals = new LinkedHashMap<>();
        pairs.entrySet().stream()
                .sorted(Map.Entry.<List<String>, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .forEach(pair -> {
                    rivals.putIfAbsent(pair.get(0), pair.get(1));
                    rivals.putIfAbsent(pair.get(1), pair.get(0));
                });
        return rivals;
    }

    private static List<String> strongest(Map<List<String>, Integer> pairs, Map<String, Integer> single, String home) {
        List<String> best = List.of();
        int most = 0;
        for (Map.Entry<List<String>, Integer> pair : pairs.entrySet()) {
            int at = pair.getKey().contains(home) ? HOME : 0;
            int score = (pair.getValue() + at) * 100
                    + single.getOrDefault(pair.getKey().get(0), 0)
                    + single.getOrDefault(pair.getKey().get(1), 0);
            if (score > most) {
                most = score;
                best = pair.getKey();
            }
        }
        return best;
    }

    /**
     * Pairs of parties that the report names and that are known to fight each other, weighed by how often it names both. Nameless rebels of a
     * country are known to fight it, where a claim tells that they do.
     */
    private static Map<List<String>, Integer> fought(
            List<Scene> scenes, String home, String group, Known known, Set<List<String>> told) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (Scene scene : scenes) {
            for (ActorMention mention : scene.mentions().actors()) {
                if (mention.type() != ActorMention.Type.MEDIUM) {
                    sides(RebelGroup.domestic(mention.actors(), home), home, group)
                            .forEach(s -> named.merge(s, 1, Integer::sum));
                }
            }
        }
        Map<List<String>, Integer> pairs = new LinkedHashMap<>();
        named.forEach((a, times) -> named.forEach((b, others) -> {
            if (a.compareTo(b) < 0
                    && (known.fought(a, b) || told.contains(List.of(a, b)) && RebelGroup.isRebellion(b, a))) {
                pairs.put(List.of(a, b), KNOWN + Math.min(MANY, Math.min(times, others)));
            }
        }));
        return pairs;
    }

    /**
     * Where no claim sets two parties against each other: the armed group that claims tell most of against the country that the report is
     * about, else the two countries that are named most, if a claim tells of one of them.
     */
    private static List<String> mostNamed(
            List<Scene> scenes, Map<String, Integer> inClaims, String home, Set<String> states, Fighters fighters) {
        List<String> groups = inClaims.entrySet().stream()
                .filter(e -> Cast.isGroup(e.getKey(), states) && fighters.isSide(e.getKey()))
                .filter(e -> !e.getKey().startsWith("?"))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        if (!groups.isEmpty() && !home.isEmpty()) {
            return List.of(groups.getFirst(), home);
        }
        Map<String, Integer> named = new LinkedHashMap<>();
        for (Scene scene : scenes) {
            for (ActorMention mention : scene.mentions().actors()) {
                mention.actors().stream()
                        .filter(a -> !a.isUnnamed()
                                && mention.type() != ActorMention.Type.MEDIUM
                                && !a.sector().equals("MED"))
                        .map(Cast::side)
                        .filter(x -> !Cast.isGroup(x, states))
                        .distinct()
                        .forEach(x -> named.merge(x, 1, Integer::sum));
            }
        }
        List<String> top = named.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(2)
                .map(Map.Entry::getKey)
                .toList();
        return top.size() == 2 && top.stream().anyMatch(inClaims::containsKey) ? ordered(top, named) : List.of();
    }

    /** Who stands against whom in a claim: doers against sufferers, the parties of a fight or truce against each other, a lone group against its country. */
    private static List<List<String>> opposed(
            Draft draft, String home, String group, Set<String> states, Fighters fighters, Known known) {
        List<String> left = sides(draft.agents, home, group);
        List<String> right = draft.kind.isSymmetric() ? left : sides(struck(draft, home, known), home, group);
        if (right.isEmpty() && left.size() == 1) {
            right = left;
        }
        if (left.isEmpty()) {
            left = right;
        }
        List<List<String>> pairs = new ArrayList<>();
        for (String a : left) {
            for (String b : right) {
                boolean both = fighters.isSide(a) && fighters.isSide(b);
                if (both && !a.equals(b) && !pairs.contains(sorted(a, b)) && !isOnGround(a, b, home, group, known)) {
                    pairs.add(sorted(a, b));
                }
            }
        }
        boolean lone = pairs.isEmpty() && left.size() == 1 && !home.isEmpty();
        if (lone
                && Cast.isGroup(left.getFirst(), states)
                && (left.getFirst().equals(group) || left.getFirst().contains("."))) {
            pairs.add(sorted(left.getFirst(), home));
        }
        return pairs;
    }

    /** Whose ground a foreigner strikes that is known to fight the group there, and never its country, is no side against them. */
    private static boolean isOnGround(String doer, String struck, String home, String group, Known known) {
        return struck.equals(home)
                && !group.isEmpty()
                && !group.equals(doer)
                && haveFought(doer, group, known)
                && haveFought(home, group, known)
                && !haveFought(doer, home, known);
    }

    private static boolean haveFought(String a, String b, Known known) {
        return known.fought(a, b) || known.fought(b, a);
    }

    /** Whom a claim tells to suffer, but for the envoys of other countries whom groups strike that are at war with their hosts. */
    private static List<Actor> struck(Draft draft, String home, Known known) {
        boolean byGroup = draft.agents.stream().noneMatch(a -> known.country().test(Cast.side(a)));
        return draft.targets.stream()
                .filter(t -> !byGroup
                        || home.isEmpty()
                        || t.party().equals(home)
                        || !t.sector().equals("GOV")
                        || draft.agents.stream().anyMatch(a -> known.fought(a.party(), t.party())))
                .toList();
    }

    /** The sides of actors; nameless rebels of the country are the group that the report names. */
    private static List<String> sides(List<Actor> actors, String home, String group) {
        return actors.stream()
                .filter(a -> !a.isUnnamed())
                .map(Cast::side)
                .map(x -> !group.isEmpty() && x.equals(home + RebelGroup.REBELS) ? group : x)
                .distinct()
                .toList();
    }

    /** What a claim of a kind counts for those that it sets against each other; 0 where it sets nobody so. */
    static int weight(Kind kind) {
        return switch (kind) {
            case CLASH, ATTACK, CEASEFIRE, TERRITORY -> 3;
            case KILLED, WOUNDED, CAPTURED, DAMAGE -> 2;
            default -> 0;
        };
    }

    private static List<String> sorted(String a, String b) {
        return a.compareTo(b) <= 0 ? List.of(a, b) : List.of(b, a);
    }

    private static List<String> ordered(List<String> pair, Map<String, Integer> byFirstNaming) {
        for (String party : byFirstNaming.keySet()) {
            if (pair.contains(party)) {
                return List.of(party, pair.get(0).equals(party) ? pair.get(1) : pair.get(0));
            }
        }
        return pair;
    }
}
