package org.bestand.desk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.desk.catalogue.Catalogue;
import org.bestand.desk.catalogue.Selection;
import org.bestand.desk.labels.Labels;
import org.bestand.desk.labels.Lines;
import org.bestand.desk.room.Room;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Paths;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.desk.web.Views;
import org.bestand.exchange.words.Told;
import org.bestand.exchange.words.Words;
import org.bestand.linking.Linker;
import org.bestand.model.Claim;
import org.bestand.model.Report;
import org.bestand.record.Found;
import org.bestand.record.Known;
import org.bestand.record.Lookup;
import org.bestand.record.Role;

/** Answers with the reports and incidents that hold some words. */
public final class Searches implements Section {
    private static final int PAGE = 20;
    private static final int MOST_PAGES = 10;
    private static final int CLAIMS = 5;
    private static final int INCIDENTS = 5;

    private final Catalogue catalogue;
    private final Lookup lookup;
    private final Linker linker;
    private final Views views;

    public Searches(Room room) {
        this.catalogue = room.catalogue();
        this.lookup = room.lookup();
        this.linker = room.means().linker();
        this.views = room.views();
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/search", Role.READER, this::page));
    }

    private void page(Call call) {
        String query = call.query("q").orElse("");
        int page = call.number("page", 1, MOST_PAGES);
        Words words = call.words();
        List<Found> found = lookup.search(query, page * PAGE + 1);
        List<Found> shown =
                found.subList(Math.min((page - 1) * PAGE, found.size()), Math.min(page * PAGE, found.size()));
        boolean isMore = found.size() > page * PAGE;
        Set<String> holding = query.isEmpty() ? Set.of() : lookup.incidentsWith(query);
        Selection selection = new Selection(Map.of(), null, null, query, null, Selection.ALL.order());
        String title = query.isEmpty() ? words.of("search") : words.of("search.title", query);
        views.show(
                call,
                "search",
                new SearchPage(
                        views.frame(call, "", title),
                        query,
                        hits(shown, words),
                        incidents(selection, holding, words),
                        words.counted("incidents", holding.size()),
                        selection.at("/incidents"),
                        page > 1 ? address(query, page - 1) : "",
                        isMore && page < MOST_PAGES ? address(query, page + 1) : "",
                        isMore && page == MOST_PAGES));
    }

    private static String address(String query, int page) {
        return "/search?q=" + Paths.value(query) + (page == 1 ? "" : "&page=" + page);
    }

    private List<SearchPage.Link> incidents(Selection selection, Set<String> holding, Words words) {
        Labels labels = new Labels(words);
        return holding.isEmpty()
                ? List.of()
                : catalogue.now().find(selection, holding).page(1, INCIDENTS).stream()
                        .map(row -> new SearchPage.Link(
                                "/incidents/" + Paths.of(row.id()),
                                labels.title(row.overview()),
                                labels.when(row.overview().times())))
                        .toList();
    }

    /** What is known of the reports is looked up for all of them at once. */
    private List<SearchPage.Hit> hits(List<Found> shown, Words words) {
        Known known = Known.of(
                lookup.reports(shown.stream().map(one -> one.report().id()).toList()), lookup.decided(), linker);
        List<SearchPage.Hit> hits = new ArrayList<>();
        for (Found one : shown) {
            hits.add(hit(one, known, words));
        }
        return hits;
    }

    private static SearchPage.Hit hit(Found found, Known known, Words words) {
        Report report = known.reports().getOrDefault(found.report().id(), found.report());
        String href = "/reports/" + Paths.of(report.id());
        List<SearchPage.Claim> claims = found.claims().stream()
                .filter(known.byId()::containsKey)
                .map(id -> claim(known.byId().get(id), href, known, words))
                .toList();
        int length = report.text().codePointCount(0, report.text().length());
        return new SearchPage.Hit(
                href,
                report.title().isBlank() ? report.id() : report.title(),
                report.source(),
                words.date(report.date()),
                Snippets.of(found),
                report.language().matches("[a-z]{2,3}") ? report.language() : null,
                found.snippet().start() > 0,
                found.snippet().end() < length,
                claims.subList(0, Math.min(CLAIMS, claims.size())),
                claims.size() > CLAIMS ? words.counted("more", claims.size() - CLAIMS) : "");
    }

    private static SearchPage.Claim claim(Claim claim, String href, Known known, Words words) {
        Told told = new Told(words);
        String figure = words.count(claim.count());
        String tells = (figure.isEmpty() ? "" : figure + " ") + told.deed(claim);
        return new SearchPage.Claim(
                href + "#w-" + Paths.of(claim.id()),
                claim.negated() ? words.of("not", tells) : tells,
                told.speakers(claim),
                words.of("state." + Lines.state(known.decided().of(claim.id()))));
    }
}
