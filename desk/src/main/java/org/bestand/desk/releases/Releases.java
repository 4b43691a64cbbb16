package org.bestand.desk.releases;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bestand.desk.catalogue.Catalogue;
import org.bestand.desk.labels.Deed;
import org.bestand.desk.labels.Deeds;
import org.bestand.desk.later.Waiting;
import org.bestand.desk.room.Room;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Problem;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.desk.web.Views;
import org.bestand.exchange.words.Words;
import org.bestand.record.Lookup;
import org.bestand.record.Release;
import org.bestand.record.Role;
import org.bestand.record.Totals;

/** Frozen states of the record: lists and makes them, and tells what changed between two. */
public final class Releases implements Section {
    /** A state of more claims takes longer to compare than anybody waits for a page, and more memory than the desk has to spare. */
    static final long MOST_CLAIMS = 20_000;

    /** A record of more claims is frozen on the terminal: here everybody's decisions would wait for it. */
    static final long MOST_FROZEN = 60_000;

    private static final String NOW = "now";
    private static final int MOST_PAGES = 1_000_000;
    private static final int LONGEST_NOTE = 1_000;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Lookup lookup;
    private final Catalogue catalogue;
    private final Views views;
    private final Comparing comparing;
    private final Freezing freezing;
    private final String option;

    public Releases(Room room) {
        this.lookup = room.lookup();
        this.catalogue = room.catalogue();
        this.views = room.views();
        this.comparing = new Comparing(room);
        this.freezing = new Freezing(room);
        this.option = " --record " + room.means().record();
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/releases", Role.READER, this::list),
                Route.post("/releases", Role.REVIEWER, this::make),
                Route.get("/releases/compare", Role.READER, this::choose),
                Route.get("/releases/{number}", Role.READER, this::one),
                Route.get("/releases/{number}/{after}", Role.READER, this::changes));
    }

    /** All releases. */
    public void list(Call call) {
        Words words = call.words();
        List<Release> releases = lookup.releases();
        List<ReleasesPage.Line> lines = releases.reversed().stream()
                .map(release -> line(release, releases, words))
                .toList();
        Totals totals = lookup.totals();
        long entry = lookup.position().entry();
        views.show(
                call,
                "releases",
                new ReleasesPage(
                        views.frame(call, "releases", words.of("section.releases")),
                        lines,
                        holds(totals.reports(), totals.claims(), totals.incidents(), words),
                        releases.isEmpty()
                                ? ""
                                : words.counted(
                                        "releases.since",
                                        entry - releases.getLast().entry(),
                                        releases.getLast().number()),
                        freezing.trouble(call.visitor().name())
                                .map(sentence -> words.of("releases.trouble", sentence))
                                .orElse(""),
                        entry,
                        LONGEST_NOTE,
                        call.visitor().role().covers(Role.REVIEWER)));
    }

    private static String holds(long reports, long claims, long incidents, Words words) {
        return words.of(
                "releases.holds",
                words.counted("reports-n", reports),
                words.counted("claims-n", claims),
                words.counted("incidents", incidents));
    }

    private static ReleasesPage.Line line(Release release, List<Release> all, Words words) {
        int place = all.indexOf(release);
        return new ReleasesPage.Line(
                release.number(),
                minute(release.at()),
                release.who(),
                release.note(),
                release.digest(),
                holds(release.reports(), release.claims(), release.incidents(), words),
                place == 0 ? "" : path(all.get(place - 1).number(), String.valueOf(release.number())),
                path(release.number(), NOW));
    }

    static String minute(Instant at) {
        return MINUTE.format(at);
    }

    private static String path(long before, String after) {
        return "/releases/" + before + "/" + after;
    }

    /** Freezes the record as it is. */
    public void make(Call call) {
        if (lookup.totals().claims() > MOST_FROZEN) {
            throw Problem.wrong("releases-large-record", MOST_FROZEN, "bestand release" + option);
        }
        String note = call.form("note").orElse("");
        if (note.length() > LONGEST_NOTE) {
            throw Problem.wrong("no-value", "note");
        }
        Optional<Release> made =
                freezing.freeze(call.visitor().name(), call.form("at").orElse("") + " " + note, note);
        call.seeOther(made.map(release -> "/releases/" + release.number() + "?done=released")
                .orElse("/releases?done=releasing"));
    }

    /** What a release holds. */
    public void one(Call call) {
        List<Release> releases = lookup.releases();
        Release release = release(call.context().pathParam("number"), releases);
        Words words = call.words();
        views.show(
                call,
                "release",
                new ReleasePage(
                        views.frame(call, "releases", words.of("releases.one", release.number())),
                        line(release, releases, words),
                        words.number(release.reports()),
                        words.number(release.claims()),
                        words.number(release.incidents()),
                        release.entry(),
                        releases.stream()
                                .map(Release::number)
                                .filter(number -> number != release.number())
                                .toList(),
                        List.of(
                                "bestand diff" + option + " " + release.number() + " " + NOW,
                                "bestand release" + option + " --list",
                                "bestand check" + option)));
    }

    private static Release release(String text, List<Release> releases) {
        return releases.stream()
                .filter(release -> String.valueOf(release.number()).equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("releases-none", text));
    }

    /** Leads to what changed between the two that a form names. */
    public void choose(Call call) {
        List<Release> releases = lookup.releases();
        Release before = release(call.query("before").orElse(""), releases);
        String after = call.query("after").orElse(NOW);
        call.seeOther(path(
                before.number(),
                after.equals(NOW)
                        ? NOW
                        : String.valueOf(release(after, releases).number())));
    }

    /** What changed between two. */
    public void changes(Call call) {
        List<Release> releases = lookup.releases();
        Release before = release(call.context().pathParam("number"), releases);
        String last = call.context().pathParam("after");
        Release after = last.equals(NOW) ? null : release(last, releases);
        String command = "bestand diff" + option + " " + before.number() + " " + last;
        long claims = after == null ? lookup.totals().claims() : after.claims();
        if (Math.max(before.claims(), claims) > MOST_CLAIMS) {
            throw Problem.wrong("releases-large", MOST_CLAIMS, command);
        }
        String path = path(before.number(), last);
        comparing
                .of(before, after)
                .ifPresentOrElse(
                        compared -> show(call, path, before, after, compared, command),
                        () -> Waiting.show(views, call, "releases", call.words().of("releases.comparing")));
    }

    private void show(Call call, String path, Release before, Release after, Compared compared, String command) {
        Words words = call.words();
        String part = call.query("part").orElse("incidents");
        if (!Changes.PARTS.contains(part)) {
            throw Problem.notFound("no-page");
        }
        String one = words.of("releases.one", before.number());
        String other = after == null ? words.of("releases.now") : words.of("releases.one", after.number());
        long last = after == null ? Long.MAX_VALUE : after.entry();
        List<Deed> decisions =
                new Deeds(lookup, words).between(Math.min(before.entry(), last), Math.max(before.entry(), last));
        Changes changes =
                new Changes(words, compared, decisions, id -> catalogue.now().row(id) != null);
        views.show(
                call,
                "changes",
                changes.page(
                        views.frame(call, "releases", words.of("releases.changes", one, other)),
                        path,
                        part,
                        call.number("page", 1, MOST_PAGES),
                        command));
    }

    @Override
    public void close() {
        comparing.close();
        freezing.close();
    }
}
