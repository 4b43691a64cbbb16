package org.bestand.linking.estimate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bestand.model.When.Interval;

/**
 * Parts the items of a cell by the days that they count: figures of days apart count different people, and are no alternatives to each other.
 */
final class Windows {

    /**
     * Items that count the same days, or some of them.
     *
     * @param days from the first to the last of them; null where they do not say
     * @param items those that are alternatives to each other, in the order of the cell; at least one
     */
    record Window(Interval days, List<Item> items) {
        Window {
            items = List.copyOf(items);
        }
    }

    private Windows() {}

    /**
     * The windows, the earliest first. An item without one known time can be of any: with one window it belongs there, with several it stands
     * by itself, behind them.
     */
    static List<Window> of(List<Item> items) {
        List<Window> windows = new ArrayList<>();
        List<Item> timed = items.stream()
                .filter(item -> item.days() != null)
                .sorted(Comparator.comparing(item -> item.days().start()))
                .toList();
        List<Item> together = new ArrayList<>();
        LocalDate end = LocalDate.MIN;
        for (Item item : timed) {
            if (!together.isEmpty() && item.days().start().isAfter(end)) {
                windows.add(window(together, items));
                together.clear();
                end = LocalDate.MIN;
            }
            together.add(item);
            end = end.isAfter(item.days().end()) ? end : item.days().end();
        }
        if (!together.isEmpty()) {
            windows.add(window(together, items));
        }
        List<Item> untimed = items.stream().filter(item -> item.days() == null).toList();
        if (windows.size() == 1) {
            return List.of(new Window(windows.getFirst().days(), inOrder(items, windows.getFirst(), untimed)));
        }
        if (!untimed.isEmpty()) {
            windows.add(new Window(null, untimed));
        }
        return windows;
    }

    private static List<Item> inOrder(List<Item> items, Window window, List<Item> untimed) {
        return items.stream()
                .filter(item -> untimed.contains(item) || window.items().contains(item))
                .toList();
    }

    /** Where an item counts the days of several others that lie apart, it is their running total: they are parts, and no alternatives to it. */
    private static Window window(List<Item> together, List<Item> order) {
        LocalDate end = together.stream()
                .map(item -> item.days().end())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Item> whole = order.stream()
                .filter(together::contains)
                .filter(item -> together.stream().noneMatch(other -> holds(other.days(), item.days()))
                        || together.stream().allMatch(other -> other.days().overlaps(item.days())))
                .toList();
        return new Window(new Interval(together.getFirst().days().start(), end), whole);
    }

    private static boolean holds(Interval larger, Interval smaller) {
        return !larger.equals(smaller)
                && !larger.start().isAfter(smaller.start())
                && !larger.end().isBefore(smaller.end());
    }
}
