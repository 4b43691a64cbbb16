package org.bestand.desk.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.desk.catalogue.Catalogue;
import org.bestand.desk.catalogue.Row;
import org.bestand.desk.catalogue.Snapshot;
import org.bestand.desk.labels.Labels;
import org.bestand.desk.room.Room;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Paths;
import org.bestand.desk.web.Problem;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.desk.web.Views;
import org.bestand.exchange.words.Words;
import org.bestand.record.Lookup;
import org.bestand.record.Role;

/** Lets a person choose what an incident is merged with: what looks like it, or what they search for. */
public final class MergePages implements Section {
    private static final int MOST = 20;

    private final Catalogue catalogue;
    private final Lookup lookup;
    private final Views views;

    public MergePages(Room room) {
        this.catalogue = room.catalogue();
        this.lookup = room.lookup();
        this.views = room.views();
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/incidents/{id}/merge", Role.REVIEWER, this::page));
    }

    private void page(Call call) {
        Snapshot all = catalogue.now();
        String id = call.id("id");
        Row row = all.row(id);
        if (row == null) {
            throw Problem.notFound("no-incident", id);
        }
        Words words = call.words();
        String sought = call.query("q").orElse("");
        List<IncidentPage.Proposal> choices =
                sought.isEmpty() ? new Proposals(all, words).of(row) : sought(sought, row, all, words);
        views.show(
                call,
                "merge",
                Map.of(
                        "frame",
                        views.frame(call, "incidents", words.of("merge.title")),
                        "id",
                        Paths.of(id),
                        "title",
                        new Labels(words).title(row.overview()) + ", "
                                + new Labels(words).when(row.overview().times()),
                        "sought",
                        sought,
                        "choices",
                        choices));
    }

    private List<IncidentPage.Proposal> sought(String sought, Row own, Snapshot all, Words words) {
        Labels labels = new Labels(words);
        Row named = all.row(sought);
        Set<String> found = named == null ? lookup.incidentsWith(sought) : Set.of(sought);
        List<IncidentPage.Proposal> choices = new ArrayList<>();
        found.stream()
                .sorted()
                .map(all::row)
                .filter(row -> row != null
                        && !row.id().equals(own.id())
                        && row.overview().sort() == own.overview().sort())
                .limit(MOST)
                .forEach(row -> choices.add(new IncidentPage.Proposal(
                        Paths.of(row.id()),
                        "/incidents/" + Paths.of(row.id()),
                        labels.title(row.overview()),
                        labels.when(row.overview().times()),
                        labels.places(row.overview().places()))));
        return choices;
    }
}
