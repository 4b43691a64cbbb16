package org.bestand.linking;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bestand.model.Actor;
import org.bestand.model.Claim;

/** Whose happening it is. */
final class Parties {
    private Parties() {}

    /** Codes of the parties that do or suffer, without the unnamed. */
    static Set<String> of(Claim claim) {
        Set<String> parties = new TreeSet<>();
        Stream.concat(claim.agents().stream(), claim.targets().stream())
                .filter(actor -> !actor.isUnnamed())
                .map(Actor::party)
                .forEach(parties::add);
        return parties;
    }

    /** The parties of some actors, unnamed ones among them. */
    static Set<String> codes(List<Actor> actors) {
        return actors.stream().map(Actor::party).collect(Collectors.toCollection(TreeSet::new));
    }

    /** How the parties of two tellings, some in common, fit where at least one tells of a fight. */
    static Ground.Who sides(Set<String> a, Set<String> b) {
        if (a.equals(b)) {
            return Ground.Who.SAME_SIDES;
        }
        if (a.containsAll(b) || b.containsAll(a)) {
            return Math.min(a.size(), b.size()) > 1 ? Ground.Who.TWO_SIDES : Ground.Who.ONE_SIDE;
        }
        return a.stream().filter(b::contains).count() > 1 ? Ground.Who.TWO_OF_MORE : Ground.Who.ONE_OF_MORE;
    }
}
