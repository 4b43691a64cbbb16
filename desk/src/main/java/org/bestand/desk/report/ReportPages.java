package org.bestand.desk.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.desk.catalogue.Catalogue;
import org.bestand.desk.labels.Deeds;
import org.bestand.desk.labels.Lines;
import org.bestand.desk.room.Room;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Headers;
import org.bestand.desk.web.Paths;
import org.bestand.desk.web.Problem;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.desk.web.Views;
import org.bestand.exchange.words.Words;
import org.bestand.linking.Linker;
import org.bestand.model.Claim;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.record.Known;
import org.bestand.record.Lookup;
import org.bestand.record.Role;
import org.bestand.record.State;

/** Answers with the page of a report, and with its text as it stands. */
public final class ReportPages implements Section {
    private static final String POLICY = "Content-Security-Policy";

    private final Catalogue catalogue;
    private final Lookup lookup;
    private final Linker linker;
    private final Views views;

    public ReportPages(Room room) {
        this.catalogue = room.catalogue();
        this.lookup = room.lookup();
        this.linker = room.means().linker();
        this.views = room.views();
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/reports/{id}", Role.READER, this::answer));
    }

    private void answer(Call call) {
        String id = call.id("id");
        State part = lookup.reports(List.of(id));
        if (part.reports().isEmpty()) {
            throw Problem.notFound("no-report", id);
        }
        switch (call.format()) {
            case "" -> page(call, part);
            case "txt" -> text(call, part.reports().getFirst());
            default -> throw Problem.notFound("no-page");
        }
    }

    /** Whatever a sender wrote into a text, no browser makes a page of it. */
    private static void text(Call call, Report report) {
        call.context()
                .header(POLICY, Headers.of(false).get(POLICY) + "; sandbox")
                .header("Content-Disposition", "attachment; filename=\"" + Paths.of(report.id()) + ".txt\"")
                .contentType("text/plain; charset=utf-8")
                .result(report.text());
    }

    private void page(Call call, State part) {
        Report came = part.reports().getFirst();
        Words words = call.words();
        Known known = Known.of(part, lookup.decided(), linker);
        Report report = known.reports().get(came.id());
        List<Claim> claims = claims(part, known);
        Lines lines = new Lines(words, known.decided());
        ReportPage.Head head = new Heads(lookup, words).of(came, report, known.decided());
        Set<String> ids = claims.stream().map(Claim::id).collect(Collectors.toSet());
        views.show(
                call,
                "report",
                new ReportPage(
                        views.frame(call, "", head.title()),
                        Paths.of(came.id()),
                        head,
                        Marks.of(came.text(), claims),
                        new Cards(words, lines, catalogue.now(), part.linked().incidents()).of(report, claims),
                        dating(came, report, part, words),
                        new Deeds(lookup, words).about(ids, Set.of(came.id())),
                        call.visitor().role().covers(Role.CODER),
                        call.visitor().role().covers(Role.REVIEWER)));
    }

    /** All claims of the report, as people corrected them; the rejected ones too, and all of one that was taken back, as they were read. */
    private static List<Claim> claims(State part, Known known) {
        List<Claim> claims = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        part.claims().forEach(read -> {
            if (ids.add(read.id())) {
                claims.add(known.byId().getOrDefault(read.id(), read));
            }
        });
        known.claims().stream().filter(kept -> ids.add(kept.id())).forEach(claims::add);
        return claims.stream().sorted(Marks.BY_WORDS).toList();
    }

    private static ReportPage.Dating dating(Report came, Report known, State part, Words words) {
        if (came.date() instanceof ReportDate.Day) {
            return null;
        }
        List<ReportPage.Day> days = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        part.linked().datings().stream()
                .filter(dating -> dating.report().equals(came.id()))
                .forEach(dating -> {
                    dating.days()
                            .forEach(day -> days.add(new ReportPage.Day(
                                    day.toString(), words.day(day), known.date().equals(new ReportDate.Day(day)))));
                    dating.reasons().forEach(reason -> reasons.add(new Reasons(words).of(reason)));
                });
        return new ReportPage.Dating(words.date(came.date()), days, reasons);
    }
}
