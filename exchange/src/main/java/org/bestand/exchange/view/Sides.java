package org.bestand.exchange.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bestand.linking.Ledger;
import org.bestand.linking.Relation;
import org.bestand.linking.Said;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Kind;
import org.bestand.model.Place;
import org.bestand.model.VictimGroup;

/**
 * Who fights whom in an incident: the two of whom most claims tell that they do, after what is put forward and not denied, negated or planned.
 *
 * @param first one of them; null where nobody is named
 * @param second the other; null where nobody else is named
 * @param onCivilians whether force is told of against civilians alone, by {@code first}
 * @param further all others who fight, in alphabetical order
 */
public record Sides(Combatant first, Combatant second, boolean onCivilians, List<Combatant> further) {
    private static final Set<VictimGroup> CIVILIANS =
            Set.of(VictimGroup.CVL, VictimGroup.CHD, VictimGroup.JRN, VictimGroup.AID);

    public Sides {
        further = List.copyOf(further);
    }

    /** Those of an incident. */
    public static Sides of(Ledger ledger) {
        return new Count().of(ledger);
    }

    /** Whether two who speak of the fighting put it in places that cannot be one. */
    public static boolean isPlaceDisputed(Ledger ledger) {
        return ledger.disputes().stream()
                .filter(related -> related.relation() == Relation.CONTRADICTS)
                .anyMatch(related -> isFighting(related.first().claim())
                        && !names(related.first()).equals(names(related.second())));
    }

    private static boolean isFighting(Claim claim) {
        return claim.kind() == Kind.CLASH || claim.kind() == Kind.ATTACK;
    }

    private static Set<String> names(Said said) {
        return said.claim().places().stream().map(Place::name).collect(Collectors.toSet());
    }

    /** All claims of an incident that put something forward, in its order. */
    public static List<Claim> put(Ledger ledger) {
        List<Claim> claims = new ArrayList<>();
        ledger.others().stream().map(Said::claim).filter(Claim::isPut).forEach(claims::add);
        ledger.cells().stream()
                .flatMap(cell -> cell.items().stream())
                .map(Said::claim)
                .filter(Claim::isPut)
                .forEach(claims::add);
        List<String> order = ledger.incident().claims();
        claims.sort(Comparator.comparingInt(claim -> order.indexOf(claim.id())));
        return claims;
    }

    /** Whether those whom a claim tells of as struck are civilians and nobody else. */
    public static boolean strikesCivilians(Claim claim) {
        boolean counted = claim.count() != null
                && claim.count().of() != null
                && CIVILIANS.contains(claim.count().of());
        return counted || !claim.targets().isEmpty() && claim.targets().stream().allMatch(Combatant::isCivilian);
    }

    /** Counts who is told to fight whom. */
    private static final class Count {
        private final Map<Combatant, Integer> fights = new HashMap<>();
        private final Map<List<Combatant>, Integer> pairs = new HashMap<>();
        private final Map<Combatant, Integer> onCivilians = new HashMap<>();

        Sides of(Ledger ledger) {
            put(ledger).forEach(this::take);
            List<Combatant> pair = pairs.entrySet().stream()
                    .max(Map.Entry.<List<Combatant>, Integer>comparingByValue()
                            .thenComparing(entry -> entry.getKey().stream().noneMatch(Combatant::isNameless))
                            .thenComparing(entry -> weight(entry.getKey()))
                            .thenComparing(entry -> entry.getKey().toString(), Comparator.reverseOrder()))
                    .map(Map.Entry::getKey)
                    .orElse(List.of());
            boolean oneSided = pair.isEmpty() && !onCivilians.isEmpty();
            Combatant first = !pair.isEmpty() ? pair.get(0) : oneSided ? most(onCivilians) : most(fights);
            Combatant second = pair.isEmpty() ? null : pair.get(1);
            Set<Combatant> further = new TreeSet<>(fights.keySet());
            further.removeIf(one -> one.equals(first) || one.equals(second));
            return new Sides(first, second, oneSided, List.copyOf(further));
        }

        private int weight(List<Combatant> pair) {
            return pair.stream().mapToInt(one -> fights.getOrDefault(one, 0)).sum();
        }

        private static Combatant most(Map<Combatant, Integer> counted) {
            return counted.entrySet().stream()
                    .max(Map.Entry.<Combatant, Integer>comparingByValue()
                            .thenComparing(Map.Entry.<Combatant, Integer>comparingByKey()
                                    .reversed()))
                    .map(Map.Entry::getKey)
                    .orElse(null);
        }

        private void take(Claim claim) {
            boolean fighting = isFighting(claim);
            if (!fighting
                    && claim.kind() != Kind.TERRITORY
                    && claim.kind() != Kind.DAMAGE
                    && !claim.kind().isToll()) {
                return;
            }
            Set<Combatant> doers = combatants(claim.agents());
            Set<Combatant> struck = strikesCivilians(claim) ? Set.of() : combatants(claim.targets());
            doers.forEach(one -> fights.merge(one, 1, Integer::sum));
            struck.forEach(one -> fights.merge(one, 1, Integer::sum));
            if (claim.kind() == Kind.CLASH) {
                pair(doers, doers);
            } else if (claim.kind() != Kind.RELEASED) {
                pair(doers, struck);
                if (strikesCivilians(claim) && (fighting || claim.kind() == Kind.KILLED)) {
                    doers.forEach(one -> onCivilians.merge(one, 1, Integer::sum));
                }
            }
        }

        private void pair(Set<Combatant> some, Set<Combatant> others) {
            for (Combatant one : some) {
                for (Combatant other : others) {
                    // Two of one clash meet once, whichever is taken first.
                    boolean twice = some == others && one.compareTo(other) > 0;
                    if (!one.equals(other) && !twice) {
                        List<Combatant> pair = one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
                        pairs.merge(pair, 1, Integer::sum);
                    }
                }
            }
        }

        private static Set<Combatant> combatants(List<Actor> actors) {
            Set<Combatant> found = new TreeSet<>();
            actors.forEach(actor -> Combatant.of(actor).ifPresent(found::add));
            return found;
        }
    }
}
