package org.bestand.desk.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bestand.desk.catalogue.Catalogue;
import org.bestand.desk.catalogue.Row;
import org.bestand.desk.labels.Deeds;
import org.bestand.desk.labels.Grounds;
import org.bestand.desk.labels.Labels;
import org.bestand.desk.labels.Line;
import org.bestand.desk.labels.Lines;
import org.bestand.desk.room.Room;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Paths;
import org.bestand.desk.web.Problem;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.desk.web.Views;
import org.bestand.exchange.words.Words;
import org.bestand.linking.Ledger;
import org.bestand.linking.Linker;
import org.bestand.model.Incident;
import org.bestand.model.Place;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.record.Lookup;
import org.bestand.record.Overview;
import org.bestand.record.Role;

/** Answers with the page of an incident. */
public final class IncidentPages implements Section {
    private final Catalogue catalogue;
    private final Lookup lookup;
    private final Linker linker;
    private final Views views;
    private final Route.Action other;

    /**
     * @param other answers where a format stands behind the id
     */
    public IncidentPages(Room room, Route.Action other) {
        this.other = other;
        this.catalogue = room.catalogue();
        this.lookup = room.lookup();
        this.linker = room.means().linker();
        this.views = room.views();
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/incidents/{id}", Role.READER, this::answer));
    }

    private void answer(Call call) throws Exception {
        if (call.format().isEmpty()) {
            page(call);
        } else {
            other.answer(call);
        }
    }

    /**
     * The folder of the incident that a request names.
     *
     * @throws Problem where there is none
     */
    public Folder folder(String id) {
        Folder folder = Folder.of(id, lookup, linker);
        if (folder == null) {
            throw Problem.notFound("no-incident", id);
        }
        return folder;
    }

    /** The page. */
    public void page(Call call) {
        Folder folder = folder(call.id("id"));
        LocalDate asOf = call.day("as-of");
        Words words = call.words();
        Lines lines = new Lines(words, folder.known().decided());
        Ledgers ledgers = new Ledgers(words, lines);
        Ledger ledger = folder.ledger(asOf);
        Row row = catalogue.now().row(folder.incident().id());
        IncidentPage.Head head = head(folder.incident(), row, words);
        List<IncidentPage.Group> groups = ledger == null ? List.of() : ledgers.groups(ledger);
        List<Line> deeds = ledger == null
                ? List.of()
                : ledger.others().stream().map(lines::deed).toList();
        List<String> disputes = ledger == null
                ? List.of()
                : ledger.disputes().stream().map(lines::relation).toList();
        List<Line> rejected = folder.rejected().stream()
                .map(claim -> lines.deed(claim, date(folder, claim.report())))
                .toList();
        views.show(
                call,
                "incident",
                new IncidentPage(
                        views.frame(call, "incidents", head.title()),
                        Paths.of(folder.incident().id()),
                        head,
                        days(folder, words),
                        asOf,
                        told(folder.overview(asOf), words),
                        groups,
                        deeds,
                        disputes,
                        ledger == null ? List.of() : ledgers.numbers(ledger),
                        ties(folder.incident(), words),
                        row == null ? List.of() : new Proposals(catalogue.now(), words).of(row),
                        sources(folder, lines.reports(), words),
                        rejected,
                        new Deeds(lookup, words)
                                .about(
                                        folder.decidable(),
                                        folder.known().reports().keySet()),
                        asOf == null && call.visitor().role().covers(Role.CODER),
                        asOf == null && call.visitor().role().covers(Role.REVIEWER)));
    }

    private static ReportDate date(Folder folder, String report) {
        Report found = folder.known().reports().get(report);
        return found == null ? ReportDate.UNKNOWN : found.date();
    }

    private static List<IncidentPage.Day> days(Folder folder, Words words) {
        return folder.days().stream()
                .map(day -> new IncidentPage.Day(day, words.day(day)))
                .toList();
    }

    private static IncidentPage.Head head(Incident incident, Row row, Words words) {
        String parties = words.parties(incident.parties());
        return new IncidentPage.Head(
                row == null // the record moved on between two looks
                        ? parties
                        : new Labels(words).title(row.overview()),
                new Labels(words).recalled(incident.scope()),
                List.of(words.times(incident.times())),
                incident.places().stream().map(place -> where(place, words)).toList(),
                parties);
    }

    /** In how much it is told, and how far in its course the truce is put. */
    private static String told(Overview overview, Words words) {
        if (overview == null) {
            return "";
        }
        String much = String.join(
                ", ",
                words.counted("claims-n", overview.claims()),
                words.counted("reports-n", overview.reports()),
                words.counted("independent", overview.sources()));
        return overview.phase() == null
                ? much
                : much + "; " + words.of("truce") + " "
                        + words.of("phase." + overview.phase().word());
    }

    private static IncidentPage.Where where(Place place, Words words) {
        return new IncidentPage.Where(
                words.places(List.of(place)),
                place.country().isEmpty()
                        ? ""
                        : List.of(place.country().split("/")).stream()
                                .map(words::party)
                                .collect(Collectors.joining(" / ")),
                words.of("precision." + place.precision().word()));
    }

    private static List<IncidentPage.Tie> ties(Incident incident, Words words) {
        return incident.ties().stream()
                .map(tie -> new IncidentPage.Tie(
                        Paths.of(tie.claim()),
                        Paths.of(tie.to()),
                        tie.reasons().stream()
                                .map(reason -> new Grounds(words).of(reason))
                                .collect(Collectors.joining("; "))))
                .toList();
    }

    private static List<IncidentPage.Source> sources(Folder folder, List<String> reports, Words words) {
        List<IncidentPage.Source> sources = new ArrayList<>();
        for (String id : reports) {
            Report report = folder.known().reports().get(id);
            if (report != null) {
                sources.add(new IncidentPage.Source(
                        sources.size() + 1,
                        "/reports/" + Paths.of(id),
                        report.source(),
                        report.title().isEmpty() ? id : report.title(),
                        words.date(report.date()),
                        folder.known().copies().getOrDefault(id, "")));
            }
        }
        return sources;
    }
}
