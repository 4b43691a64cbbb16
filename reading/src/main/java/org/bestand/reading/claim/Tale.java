package org.bestand.reading.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bestand.model.Kind;

/** What a report as a whole tells of: who attacks and who is struck in it, as the rules by themselves read it. */
final class Tale {
    private static final int OFTEN = 3;

    private final Map<String, Integer> agents = new HashMap<>();
    private final Map<String, Integer> targets = new HashMap<>();
    private int clashes;
    private int attacks;
    private final Set<String> attackers = new TreeSet<>();

    Tale(List<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean force = draft.kind == Kind.ATTACK || draft.kind.isToll() || draft.kind == Kind.DAMAGE;
            if (force) {
                draft.agents.forEach(a -> agents.merge(a.party(), 1, Integer::sum));
                draft.targets.forEach(t -> targets.merge(t.party(), 1, Integer::sum));
            }
            clashes += draft.kind == Kind.CLASH ? 1 : 0;
            if (draft.kind == Kind.ATTACK) {
                attacks++;
                draft.agents.forEach(a -> attackers.add(a.party()));
            }
        }
    }

    /** One side strikes, both do, or they fight. */
    String shape() {
        if (clashes > attacks) {
            return "fight";
        }
        return attacks == 0 ? "none" : attackers.isEmpty() ? "nobody" : attackers.size() == 1 ? "one" : "several";
    }

    /** How often these parties strike. */
    String asAgent(Set<String> parties) {
        return often(parties, agents);
    }

    /** How often they are struck. */
    String asTarget(Set<String> parties) {
        return often(parties, targets);
    }

    private static String often(Set<String> parties, Map<String, Integer> times) {
        int most =
                parties.stream().mapToInt(p -> times.getOrDefault(p, 0)).max().orElse(0);
        boolean first = most > 0 && times.values().stream().noneMatch(n -> n > most);
        return (most == 0 ? "never" : most < OFTEN ? "few" : "often") + (first ? ".first" : "");
    }
}
