package org.bestand.linking.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bestand.linking.Ledger;
import org.bestand.linking.Said;
import org.bestand.linking.Slot;
import org.bestand.linking.estimate.Windows.Window;
import org.bestand.model.When.Interval;

/** The numbers that the rules make of an incident, cell by cell. */
public final class Estimates {

    /** Which of its claims the numbers of a cell are of. */
    public enum Reach {
        /** all: they count the same days, as far as they tell */
        WHOLE,
        /** those that count some of the days */
        SOME_DAYS,
        /** those that do not tell the days, where others tell of days apart */
        OPEN_DAYS,
        /** those of days apart, added up */
        SUM
    }

    /**
     * A cell with its numbers.
     *
     * @param slot the harm, side and group
     * @param reach which of its claims
     * @param days the days that these count; null where they do not say
     * @param estimates by each rule asked for, in their order
     */
    public record OfCell(Slot slot, Reach reach, Interval days, List<Estimate> estimates) {
        public OfCell {
            estimates = List.copyOf(estimates);
        }

        /** Whether this is all that the claims tell of the cell, as far as they say which days they count. */
        public boolean isInAll() {
            return reach == Reach.WHOLE || reach == Reach.SUM;
        }
    }

    private Estimates() {}

    /** The numbers of every cell of a ledger by every rule. */
    public static List<OfCell> of(Ledger ledger) {
        return of(ledger, List.of(Rule.values()));
    }

    /**
     * The numbers of every cell by some rules. Figures of days apart count different people: they are no alternatives to each other, and are
     * added up only where it is said that they are. Nothing is added over cells: a group may be part of another.
     */
    public static List<OfCell> of(Ledger ledger, List<Rule> rules) {
        List<OfCell> all = new ArrayList<>();
        for (Ledger.Cell cell : ledger.cells()) {
            Slot slot = cell.slot();
            List<Said> told = cell.items().stream()
                    .filter(said -> said.claim().scope() == ledger.incident().scope())
                    .toList();
            List<Item> items = Items.of(told, slot.side(), opponents(ledger, slot.side()));
            String grade =
                    items.isEmpty() ? "" : Grade.of(slot, told, items, ledger).word();
            all.addAll(ofCell(slot, items, rules, grade));
        }
        return all;
    }

    private static List<OfCell> ofCell(Slot slot, List<Item> items, List<Rule> rules, String grade) {
        List<Window> windows = Windows.of(items);
        if (windows.size() <= 1) {
            List<Item> own = windows.isEmpty() ? items : windows.getFirst().items();
            Interval days = windows.isEmpty() ? null : windows.getFirst().days();
            return List.of(new OfCell(slot, Reach.WHOLE, days, over(own, rules, grade)));
        }
        List<OfCell> parts = new ArrayList<>();
        for (Window window : windows) {
            Reach reach = window.days() == null ? Reach.OPEN_DAYS : Reach.SOME_DAYS;
            parts.add(new OfCell(slot, reach, window.days(), over(window.items(), rules, grade)));
        }
        parts.add(sum(slot, parts, rules.size()));
        return parts;
    }

    private static List<Estimate> over(List<Item> items, List<Rule> rules, String grade) {
        return rules.stream()
                .map(rule -> rule.over(items, rule == Rule.AIRWARS ? grade : ""))
                .toList();
    }

    private static OfCell sum(Slot slot, List<OfCell> parts, int rules) {
        List<OfCell> timed =
                parts.stream().filter(part -> part.reach() == Reach.SOME_DAYS).toList();
        Interval days = new Interval(
                timed.getFirst().days().start(), timed.getLast().days().end());
        List<Estimate> sums = new ArrayList<>();
        for (int i = 0; i < rules; i++) {
            int rule = i;
            sums.add(Estimate.sum(
                    timed.stream().map(part -> part.estimates().get(rule)).toList()));
        }
        return new OfCell(slot, Reach.SUM, days, sums);
    }

    private static Set<String> opponents(Ledger ledger, String side) {
        Set<String> opponents = new TreeSet<>(ledger.incident().parties());
        opponents.remove(side);
        return opponents;
    }
}
