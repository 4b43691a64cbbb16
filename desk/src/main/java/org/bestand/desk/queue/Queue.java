package org.bestand.desk.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.desk.catalogue.Catalogue;
import org.bestand.desk.catalogue.Found;
import org.bestand.desk.catalogue.Order;
import org.bestand.desk.catalogue.Selection;
import org.bestand.desk.incidents.Asked;
import org.bestand.desk.labels.Deed;
import org.bestand.desk.labels.Deeds;
import org.bestand.desk.labels.Details;
import org.bestand.desk.labels.Labels;
import org.bestand.desk.labels.Passage;
import org.bestand.desk.room.Room;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Paths;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.desk.web.Views;
import org.bestand.exchange.words.Words;
import org.bestand.model.Report;
import org.bestand.record.Lookup;
import org.bestand.record.Role;

/** Shows the claims that nobody has looked at, one at a time. */
public final class Queue implements Section {
    private final Catalogue catalogue;
    private final Lookup lookup;
    private final Waiting waiting;
    private final Views views;

    public Queue(Room room) {
        this.catalogue = room.catalogue();
        this.lookup = room.lookup();
        this.waiting = new Waiting(room.lookup(), room.means().linker());
        this.views = room.views();
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/queue", Role.READER, this::page));
    }

    private void page(Call call) {
        Selection selection = Asked.of(call).in(Order.WEIGHT);
        Found found = catalogue
                .now()
                .find(selection, selection.words().isEmpty() ? null : lookup.incidentsWith(selection.words()));
        String after = call.query("after").map(Paths::id).orElse("");
        Optional<Waiting.Next> next = waiting.after(found, after, selection.isAll());
        Words words = call.words();
        String query = selection.in(Order.LATEST).query();
        views.show(
                call,
                "queue",
                new QueuePage(
                        views.frame(call, "queue", words.of("section.queue")),
                        left(found, words),
                        next.map(one -> item(one, words)).orElse(null),
                        query.isEmpty() ? "" : query + "&",
                        chosen(selection, new Labels(words)),
                        after.isEmpty() ? null : before(after, words),
                        call.visitor().role().covers(Role.CODER)));
    }

    private Deed before(String claim, Words words) {
        return new Deeds(lookup, words)
                .about(Set.of(claim), Set.of()).stream()
                        .filter(deed -> !deed.undone())
                        .findFirst()
                        .orElse(null);
    }

    private static String left(Found found, Words words) {
        long claims = 0;
        long incidents = 0;
        for (var row : found.rows()) {
            int open = Math.max(0, row.overview().claims() - row.looked());
            claims += open;
            incidents += open > 0 ? 1 : 0;
        }
        return words.of("queue.left", words.counted("claims-n", claims), words.counted("incidents", incidents));
    }

    private static String chosen(Selection selection, Labels labels) {
        List<String> all = new ArrayList<>();
        selection.values().forEach((facet, values) -> values.stream()
                .sorted()
                .forEach(value -> all.add(labels.value(facet, value))));
        return Labels.joined(all);
    }

    private static QueuePage.Item item(Waiting.Next next, Words words) {
        Report report = next.known().reports().get(next.claim().report());
        String title = report.title().isEmpty() ? report.id() : report.title();
        List<String> source = new ArrayList<>(List.of(report.source(), title, words.date(report.date())));
        source.removeIf(String::isBlank);
        String id = Paths.of(next.claim().id());
        return new QueuePage.Item(
                id,
                Passage.of(next.claim(), report),
                new Details(words).of(next.claim()),
                String.join(", ", source),
                "/reports/" + Paths.of(report.id()) + "#w-" + id,
                next.row() == null ? "" : "/incidents/" + Paths.of(next.row().id()),
                next.row() == null ? "" : new Labels(words).title(next.row().overview()));
    }
}
