package org.bestand.desk.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.bestand.desk.catalogue.Order;
import org.bestand.desk.catalogue.Row;
import org.bestand.model.Count;
import org.bestand.model.Incident;
import org.bestand.model.Scope;
import org.bestand.model.When.Interval;
import org.bestand.record.Overview;

/** A place among incidents: all that orders go by of the last one given. It holds when that one is no more, or stands elsewhere now. */
final class Bookmark {
    private static final String LIST = "incidents";

    private Bookmark() {}

    static String of(Row row, Order order) {
        Overview one = row.overview();
        boolean dated = !one.times().isEmpty();
        return Cursor.of(
                LIST,
                order.word(),
                dated ? one.times().getFirst().start().toString() : "",
                dated ? one.times().getLast().end().toString() : "",
                String.valueOf(one.mostDead()),
                String.valueOf(one.claims()),
                one.id());
    }

    /** Those rows of an order that come behind the place of a request. */
    static List<Row> behind(List<Row> rows, Order order, Asking asking) {
        return asking.cursor(LIST, 6)
                .map(fields -> {
                    Row place = place(fields, order);
                    Comparator<Row> comparator = order.comparator();
                    return rows.stream()
                            .filter(row -> comparator.compare(row, place) > 0)
                            .toList();
                })
                .orElse(rows);
    }

    private static Row place(List<String> fields, Order order) {
        if (!fields.getFirst().equals(order.word())) {
            throw Cursor.wrong();
        }
        try {
            List<Interval> times = fields.get(1).isEmpty()
                    ? List.of()
                    : List.of(new Interval(LocalDate.parse(fields.get(1)), LocalDate.parse(fields.get(2))));
            long dead = Long.parseLong(fields.get(3));
            Count count = new Count(dead, null, false, false, null, "", "");
            return new Row(
                    new Overview(
                            fields.get(5),
                            Incident.Sort.VIOLENCE,
                            Scope.NEWS,
                            Overview.Title.VICTIMS,
                            List.of(),
                            times,
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            Integer.parseInt(fields.get(4)),
                            0,
                            0,
                            false,
                            List.of(new Overview.Dead("", null, count, count)),
                            null,
                            null),
                    0);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Cursor.wrong();
        }
    }
}
