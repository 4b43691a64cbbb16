package org.bestand.exchange.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bestand.exchange.Phrases;
import org.bestand.linking.Ledger;
import org.bestand.linking.Slot;

/**
 * An incident in two states of a record: what is claimed about it in each.
 *
 * @param before null for one that is new
 * @param after null for one that is gone; never null where the other is
 */
public record Pair(Ledger before, Ledger after) {
    public Pair {
        if (before == null && after == null) {
            throw new IllegalArgumentException("an incident of neither state");
        }
    }

    /** Whether the incident is new. */
    public boolean isNew() {
        return before == null;
    }

    /** Whether there is no such incident any more. */
    public boolean isGone() {
        return after == null;
    }

    /** The ledger of the later state, or the last that there was. */
    public Ledger last() {
        return after == null ? before : after;
    }

    /** The figures that differ: first those that the later state has, then those that it has not any more, each in the order of their slots. */
    public List<Figure> figures() {
        SortedMap<Slot, Ledger.Range> former = ranges(before);
        SortedMap<Slot, Ledger.Range> now = ranges(after);
        List<Figure> figures = new ArrayList<>();
        now.forEach((slot, range) -> {
            Ledger.Range was = former.get(slot);
            if (was == null || !Phrases.range(range).equals(Phrases.range(was))) {
                figures.add(new Figure(slot, was, range));
            }
        });
        former.forEach((slot, range) -> {
            if (!now.containsKey(slot)) {
                figures.add(new Figure(slot, range, null));
            }
        });
        return figures;
    }

    private static SortedMap<Slot, Ledger.Range> ranges(Ledger ledger) {
        SortedMap<Slot, Ledger.Range> ranges = new TreeMap<>();
        if (ledger != null) {
            ledger.cells().stream()
                    .filter(cell -> cell.range() != null)
                    .forEach(cell -> ranges.put(cell.slot(), cell.range()));
        }
        return ranges;
    }

    /** How many claims it is made of more than before; less than 0 where fewer. */
    public int moreClaims() {
        return claims(after) - claims(before);
    }

    private static int claims(Ledger ledger) {
        return ledger == null ? 0 : ledger.incident().claims().size();
    }
}
