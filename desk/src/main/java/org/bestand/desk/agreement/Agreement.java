package org.bestand.desk.agreement;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bestand.desk.later.Waiting;
import org.bestand.desk.room.Room;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Paths;
import org.bestand.desk.web.Problem;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.desk.web.Views;
import org.bestand.exchange.words.Words;
import org.bestand.model.Decision;
import org.bestand.record.Lookup;
import org.bestand.record.Role;

/** How far two coders agree; takes codings that somebody brings. */
public final class Agreement implements Section {
    private static final int MOST_BYTES = 32_000_000;
    private static final int MOST_PAGES = 1_000_000;
    private static final int PAGE = 5;

    private final Lookup lookup;
    private final Views views;
    private final Shelf shelf = new Shelf();
    private final Coders coders;
    private final Measuring measuring;
    private final Adjudicating adjudicating;

    public Agreement(Room room) {
        this.lookup = room.lookup();
        this.views = room.views();
        this.coders = new Coders(lookup, shelf);
        this.measuring = new Measuring(room);
        this.adjudicating = new Adjudicating(room, coders);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/agreement", Role.READER, this::page),
                Route.get("/agreement/differences", Role.READER, this::differences),
                Route.post("/agreement/adjudicate", Role.REVIEWER, adjudicating::decide),
                Route.post("/agreement/codings", Role.CODER, this::bring),
                Route.post("/agreement/codings/{number}/forget", Role.CODER, this::forget));
    }

    /** The two that a request compares, and of which of their reports. */
    private record Asked(Coder first, Coder second, boolean isWhole) {
        String query() {
            return "first=" + Paths.value(first.word()) + "&second=" + Paths.value(second.word())
                    + (isWhole ? "&rule=whole" : "");
        }
    }

    /** Without being asked for others, the program and who decided most; null where there is nobody to compare with. */
    private static Asked asked(Call call, List<Coder> all) {
        if (all.size() < 2) {
            return null;
        }
        Coder first = Coders.named(call.query("first").orElse(all.getFirst().word()), all);
        Coder second = call.query("second").map(word -> Coders.named(word, all)).orElseGet(() -> all.stream()
                .filter(coder -> !coder.equals(first))
                .findFirst()
                .orElseThrow());
        if (first.word().equals(second.word())) {
            throw Problem.wrong("agreement-same");
        }
        return new Asked(first, second, call.query("rule").orElse("").equals("whole"));
    }

    /** How far two agree. */
    public void page(Call call) {
        List<Coder> all = coders.of(call);
        Asked asked = asked(call, all);
        if (asked == null) {
            show(call, all, null, null);
            return;
        }
        measuring
                .of(asked.first(), asked.second(), asked.isWhole())
                .ifPresentOrElse(
                        measured -> show(
                                call,
                                all,
                                asked,
                                new Results(call.words(), asked.first(), asked.second())
                                        .of(measured, last(), "/agreement/differences?" + asked.query())),
                        () -> wait(call));
    }

    private void wait(Call call) {
        Waiting.show(views, call, "agreement", call.words().of("agreement.measuring"));
    }

    private void show(Call call, List<Coder> all, Asked asked, AgreementPage.Result result) {
        Words words = call.words();
        views.show(
                call,
                "agreement",
                new AgreementPage(
                        views.frame(call, "agreement", words.of("section.agreement")),
                        all.stream()
                                .map(coder -> new AgreementPage.Choice(coder.word(), coder.label(words)))
                                .toList(),
                        asked == null ? "" : asked.first().word(),
                        asked == null ? "" : asked.second().word(),
                        asked != null && asked.isWhole(),
                        result,
                        shelf.of(call.visitor().name()).stream()
                                .map(brought -> file(brought, words))
                                .toList(),
                        call.visitor().role().covers(Role.CODER)));
    }

    private static AgreementPage.File file(Brought brought, Words words) {
        return new AgreementPage.File(
                brought.number(),
                brought.name(),
                words.counted("claims-n", brought.size()),
                words.counted("reports-n", brought.claims().size()),
                brought.unread() == 0 ? "" : words.counted("agreement.unread", brought.unread()),
                brought.refused());
    }

    /** The last standing decision about each claim. */
    private Map<String, Decision> last() {
        Map<String, Decision> last = new HashMap<>();
        for (Decision decision : Decision.standing(lookup.decisions())) {
            if (Person.about(decision) != null) {
                last.put(Person.about(decision).id(), decision);
            }
        }
        return last;
    }

    /** What two do not agree about. */
    public void differences(Call call) {
        Asked asked = asked(call, coders.of(call));
        if (asked == null) {
            call.seeOther("/agreement");
            return;
        }
        measuring
                .of(asked.first(), asked.second(), asked.isWhole())
                .ifPresentOrElse(measured -> differences(call, asked, measured), () -> wait(call));
    }

    private void differences(Call call, Asked asked, Measured measured) {
        boolean isOpen = call.query("show").orElse("").equals("open");
        Map<String, Decision> last = last();
        List<String> reports = measured.spots().stream()
                .filter(spot -> !isOpen || isOpen(spot, asked, last))
                .map(Measured.Spot::report)
                .toList();
        int pages = Math.max(1, (reports.size() + PAGE - 1) / PAGE);
        int page = Math.min(pages, call.number("page", 1, MOST_PAGES));
        List<String> some = reports.subList((page - 1) * PAGE, Math.min(reports.size(), page * PAGE));
        Spots spots = new Spots(call.words(), asked.first(), asked.second(), last);
        show(call, asked, isOpen, ofReports(some, asked, spots, isOpen), page, pages);
    }

    private static boolean isOpen(Measured.Spot spot, Asked asked, Map<String, Decision> last) {
        return spot.differences().stream().anyMatch(ids -> Difference.settled(ids, last, asked.first(), asked.second())
                .isEmpty());
    }

    private void show(
            Call call, Asked asked, boolean isOpen, List<DifferencesPage.OfReport> reports, int page, int pages) {
        String own = "/agreement/differences?" + asked.query();
        Words words = call.words();
        views.show(
                call,
                "differences",
                new DifferencesPage(
                        views.frame(call, "agreement", words.of("agreement.differences-title")),
                        asked.first().word(),
                        asked.second().word(),
                        asked.first().label(words),
                        asked.second().label(words),
                        "/agreement?" + asked.query(),
                        own + (isOpen ? "&show=open" : ""),
                        own + (isOpen ? "" : "&show=open"),
                        isOpen,
                        reports,
                        page,
                        pages,
                        call.visitor().role().covers(Role.REVIEWER)));
    }

    private List<DifferencesPage.OfReport> ofReports(List<String> reports, Asked asked, Spots spots, boolean isOpen) {
        List<DifferencesPage.OfReport> all = new ArrayList<>();
        for (String report : reports) {
            measuring
                    .both(List.of(report), asked.first(), asked.second())
                    .forEach(both -> all.add(spots.of(
                            both, both.differences(measuring.coded(both)), adjudicating.verdict(report), isOpen)));
        }
        return all;
    }

    /** Takes a coding that somebody brings. */
    public void bring(Call call) throws IOException {
        UploadedFile file = call.files("files").stream()
                .filter(one -> one.size() > 0)
                .findFirst()
                .orElseThrow(() -> Problem.wrong("agreement-no-file"));
        if (file.size() > MOST_BYTES) {
            throw new Problem(413, "agreement-large", CodingFile.MOST_CLAIMS);
        }
        try (InputStream content = file.content()) {
            Brought brought = CodingFile.read(shelf.next(), file.filename(), content.readAllBytes());
            shelf.keep(call.visitor().name(), brought);
            call.seeOther("/agreement?first=program&second=" + Paths.value(brought.word()) + "&done=agreement-brought");
        }
    }

    /** Forgets one that this person brought. */
    public void forget(Call call) {
        String number = call.context().pathParam("number");
        if (!number.matches("[0-9]{1,18}")) {
            throw Problem.notFound("agreement-no-coder", number);
        }
        shelf.forget(call.visitor().name(), Long.parseLong(number));
        call.seeOther("/agreement?done=agreement-forgotten");
    }

    @Override
    public void close() {
        measuring.close();
    }
}
