package org.bestand.desk.agreement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bestand.exchange.scoring.Coded.Slot;
import org.bestand.model.Claim;
import org.bestand.model.Decision;

/**
 * Something that two coders do not agree about.
 *
 * @param first the claim of the first; null where it has none
 * @param second the claim of the second; null where it has none, then the first is not
 * @param slots what the two fill otherwise; none where only one has a claim
 */
record Difference(Claim first, Claim second, List<Slot> slots) {

    /** The claim of the first, or of the second where that has none. */
    Claim either() {
        return first == null ? second : first;
    }

    /** The ids of its claims. */
    Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        if (first != null) {
            ids.add(first.id());
        }
        if (second != null) {
            ids.add(second.id());
        }
        return ids;
    }

    /**
     * The decision of a third about it, which is the last about either claim; empty where there is none.
     *
     * @param last the last standing decision about each claim
     */
    static Optional<Decision> settled(Set<String> ids, Map<String, Decision> last, Coder one, Coder other) {
        return ids.stream()
                .map(last::get)
                .filter(decision -> decision != null && !isOf(decision, one) && !isOf(decision, other))
                .findFirst();
    }

    private static boolean isOf(Decision decision, Coder coder) {
        return coder instanceof Person person && person.name().equals(decision.who());
    }
}
