package org.bestand.linking.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bestand.linking.Ledger;
import org.bestand.linking.Said;
import org.bestand.linking.Slot;

/** The numbers that the rules make of an incident, cell by cell. */
public final class Estimates {

    /**
     * A cell with its numbers.
     *
     * @param slot the harm, side and group
     * @param estimates by each rule asked for, in their order
     */
    public record OfCell(Slot slot, List<Estimate> estimates) {
        public OfCell {
            estimates = List.copyOf(estimates);
        }
    }

    private Estimates() {}

    /** The numbers of every cell of a ledger by every rule. */
    public static List<OfCell> of(Ledger ledger) {
        return of(ledger, List.of(Rule.values()));
    }

    /** The numbers of every cell by some rules. Nothing is added over cells: a group may be part of another. */
    public static List<OfCell> of(Ledger ledger, List<Rule> rules) {
        List<OfCell> all = new ArrayList<>();
        for (Ledger.Cell cell : ledger.cells()) {
            Slot slot = cell.slot();
            List<Said> told = cell.items().stream()
                    .filter(said -> said.claim().scope() == ledger.incident().scope())
                    .toList();
            List<Item> items = Items.of(told, slot.side(), opponents(ledger, slot.side()));
            String grade = Grade.of(slot, told, items, ledger).word();
            all.add(new OfCell(
                    slot,
                    rules.stream()
                            .map(rule -> rule.over(items, rule == Rule.AIRWARS && !items.isEmpty() ? grade : ""))
                            .toList()));
        }
        return all;
    }

    private static Set<String> opponents(Ledger ledger, String side) {
        Set<String> opponents = new TreeSet<>(ledger.incident().parties());
        opponents.remove(side);
        return opponents;
    }
}
