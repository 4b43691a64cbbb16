package org.bestand.linking;

import java.util.Collection;
import java.util.Collections;
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

    static Set<String> together(Set<String> a, Set<String> b) {
        Set<String> all = new TreeSet<>(a);
        all.addAll(b);
        return all;
    }

    /** Two shared parties are close, one is loose where the others do not stand against each other. */
    static Fit fit(Collection<String> a, Collection<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Fit.OPEN;
        }
        if (Collections.disjoint(a, b)) {
            return Fit.APART;
        }
        boolean nested = a.containsAll(b) || b.containsAll(a);
        if (nested && Math.min(a.size(), b.size()) > 1) {
            return Fit.CLOSE;
        }
        long shared = a.stream().filter(b::contains).count();
        return nested || shared > 1 ? Fit.LOOSE : Fit.APART;
    }
}
