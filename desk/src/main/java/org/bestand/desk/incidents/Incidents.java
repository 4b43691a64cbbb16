package org.bestand.desk.incidents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.desk.catalogue.Catalogue;
import org.bestand.desk.catalogue.Facet;
import org.bestand.desk.catalogue.Found;
import org.bestand.desk.catalogue.Order;
import org.bestand.desk.catalogue.Row;
import org.bestand.desk.catalogue.Selection;
import org.bestand.desk.incident.Folder;
import org.bestand.desk.labels.Labels;
import org.bestand.desk.room.Room;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Paths;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.desk.web.Views;
import org.bestand.exchange.words.Words;
import org.bestand.linking.Linker;
import org.bestand.record.Lookup;
import org.bestand.record.Overview;
import org.bestand.record.Role;

/** Answers with the incidents that a request means. */
public final class Incidents implements Section {
    private static final int PAGE = 50;
    private static final int FIRST = 8;
    private static final int MOST_PAGES = 1_000_000;

    private final Catalogue catalogue;
    private final Lookup lookup;
    private final Linker linker;
    private final Views views;
    private final String record;

    public Incidents(Room room) {
        this.catalogue = room.catalogue();
        this.lookup = room.lookup();
        this.linker = room.means().linker();
        this.views = room.views();
        this.record = room.means().record().toString();
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/incidents", Role.READER, this::page));
    }

    /** The incidents of a selection. */
    public Found find(Selection selection) {
        Set<String> holding = selection.words().isEmpty() ? null : lookup.incidentsWith(selection.words());
        return catalogue.now().find(selection, holding);
    }

    /** The page. */
    public void page(Call call) {
        Selection selection = Asked.of(call);
        Found found = find(selection);
        int pages = found.pages(PAGE);
        int page = Math.min(pages, call.number("page", 1, MOST_PAGES));
        Words words = call.words();
        Labels labels = new Labels(words);
        views.show(
                call,
                "incidents",
                new IncidentsPage(
                        views.frame(call, "incidents", words.of("section.incidents")),
                        selection,
                        words.counted("incidents", found.rows().size()),
                        lines(found.page(page, PAGE), selection, words),
                        boxes(found, selection, labels, words),
                        chosen(selection, labels),
                        orders(selection, words),
                        page,
                        pages,
                        selection.fields(),
                        Elsewhere.of(selection, record, words),
                        lookup.position().isSettled(),
                        Timeline.of(found, selection, words).table()));
    }

    /** Of as it stands what the catalogue has; as of a day what is drawn from the reports that were known then. */
    private List<IncidentsPage.Line> lines(List<Row> rows, Selection selection, Words words) {
        Map<String, Overview> then = new HashMap<>();
        if (selection.asOf() != null) {
            Folder.of(rows.stream().map(Row::id).toList(), lookup, linker)
                    .forEach(folder -> then.put(folder.incident().id(), folder.overview(selection.asOf())));
        }
        return rows.stream()
                .map(row -> selection.asOf() == null ? row : new Row(then.get(row.id()), row.looked()))
                .filter(row -> row.overview() != null) // the record moved on between two looks
                .map(row -> line(row, new Labels(words), words, selection))
                .toList();
    }

    private static IncidentsPage.Line line(Row row, Labels labels, Words words, Selection selection) {
        Overview overview = row.overview();
        String asOf = selection.asOf() == null ? "" : "?as-of=" + selection.asOf();
        return new IncidentsPage.Line(
                overview.id(),
                "/incidents/" + Paths.of(overview.id()) + asOf,
                labels.title(overview),
                labels.recalled(overview.scope()),
                labels.when(overview.times()),
                labels.places(overview.places()),
                labels.dead(overview),
                words.number(overview.reports()),
                words.number(overview.sources()),
                words.number(overview.claims()),
                overview.isDisputed(),
                selection.asOf() != null || row.status() == Row.Status.OPEN
                        ? ""
                        : words.of("looked." + row.status().word()));
    }

    private static List<IncidentsPage.Box> boxes(Found found, Selection selection, Labels labels, Words words) {
        List<IncidentsPage.Box> boxes = new ArrayList<>();
        found.facets().forEach((facet, counted) -> {
            List<IncidentsPage.Choice> choices = new ArrayList<>();
            List<Found.Counted> inOrder = facet == Facet.MONTH
                    ? counted.stream()
                            .sorted((a, b) -> b.value().compareTo(a.value()))
                            .toList()
                    : counted;
            inOrder.forEach(one -> choices.add(new IncidentsPage.Choice(
                    labels.value(facet, one.value()),
                    selection.toggled(facet, one.value()).at("/incidents"),
                    words.number(one.incidents()),
                    selection.has(facet, one.value()))));
            int first = Math.min(FIRST, choices.size());
            if (choices.size() > 1 || !selection.of(facet).isEmpty()) {
                boxes.add(new IncidentsPage.Box(
                        labels.facet(facet), choices.subList(0, first), choices.subList(first, choices.size())));
            }
        });
        return boxes;
    }

    private static List<IncidentsPage.Choice> chosen(Selection selection, Labels labels) {
        List<IncidentsPage.Choice> chosen = new ArrayList<>();
        selection.values().forEach((facet, values) -> values.stream()
                .sorted()
                .forEach(value -> chosen.add(new IncidentsPage.Choice(
                        labels.facet(facet) + ": " + labels.value(facet, value),
                        selection.toggled(facet, value).at("/incidents"),
                        "",
                        true))));
        return chosen;
    }

    private static List<IncidentsPage.Choice> orders(Selection selection, Words words) {
        List<IncidentsPage.Choice> orders = new ArrayList<>();
        for (Order order : Order.values()) {
            orders.add(new IncidentsPage.Choice(
                    words.of("order." + order.word()),
                    selection.in(order).at("/incidents"),
                    "",
                    selection.order() == order));
        }
        return orders;
    }
}
