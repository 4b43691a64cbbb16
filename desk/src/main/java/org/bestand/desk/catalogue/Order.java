package org.bestand.desk.catalogue;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.bestand.record.Overview;

/** In which order incidents are listed. */
public enum Order {
    /** the latest first, the undated last */
    LATEST(Order::latest),
    /** the earliest first, the undated last */
    EARLIEST(Order::earliest),
    /** the one with the greatest number of dead told first */
    DEAD(one -> -one.mostDead()),
    /** the one with the most claims first */
    CLAIMS(one -> -one.claims()),
    /** the one that it matters most to look at first: by the greatest number of dead told, then by the number of claims */
    WEIGHT(one -> -one.mostDead(), one -> -one.claims());

    private final ToLongFunction<Overview> first;
    private final ToLongFunction<Overview> second;

    Order(ToLongFunction<Overview> by) {
        this(by, one -> 0);
    }

    Order(ToLongFunction<Overview> first, ToLongFunction<Overview> second) {
        this.first = first;
        this.second = second;
    }

    /** Where an incident stands: by what the order goes by, then by its id, so that no two stand in one place. */
    record Place(long first, long second, String id) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byFirst = Long.compare(first, other.first);
            int bySecond = byFirst != 0 ? byFirst : Long.compare(second, other.second);
            return bySecond != 0 ? bySecond : id.compareTo(other.id);
        }
    }

    /** Its name in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where an incident stands in it. */
    Place place(Overview overview) {
        return new Place(first.applyAsLong(overview), second.applyAsLong(overview), overview.id());
    }

    /** It as an order of rows; no two rows are equal in it. */
    public Comparator<Row> comparator() {
        return Comparator.comparing(row -> place(row.overview()));
    }

    private static long latest(Overview one) {
        return one.times().isEmpty()
                ? Long.MAX_VALUE
                : -one.times().getLast().end().toEpochDay();
    }

    private static long earliest(Overview one) {
        return one.times().isEmpty()
                ? Long.MAX_VALUE
                : one.times().getFirst().start().toEpochDay();
    }
}
