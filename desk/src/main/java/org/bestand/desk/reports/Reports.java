package org.bestand.desk.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.bestand.desk.room.Room;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Paths;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.desk.web.Views;
import org.bestand.exchange.words.Words;
import org.bestand.model.ReportDate;
import org.bestand.record.HeadQuery;
import org.bestand.record.Lookup;
import org.bestand.record.ReportHead;
import org.bestand.record.Role;
import org.bestand.record.Totals;
import org.bestand.record.Voice;

/** Answers with the reports of the record, those that came last first. */
public final class Reports implements Section {
    private static final int PAGE = 50;
    private static final int MOST_OUTLETS = 200;

    private final Lookup lookup;
    private final Views views;

    public Reports(Room room) {
        this.lookup = room.lookup();
        this.views = room.views();
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/reports", Role.READER, this::page));
    }

    private void page(Call call) {
        boolean undated = call.query("undated").isPresent();
        String outlet = call.query("outlet").orElse("");
        String language = call.query("language").orElse("");
        String after = call.query("after").map(Paths::id).orElse("");
        List<ReportHead> found = lookup.reports(new HeadQuery(after, undated, outlet, language, PAGE + 1));
        List<ReportHead> shown = found.subList(0, Math.min(PAGE, found.size()));
        Words words = call.words();
        Totals totals = lookup.totals();
        String own = address(undated, outlet, language);
        views.show(
                call,
                "reports",
                new ReportsPage(
                        views.frame(call, "", words.of("section.reports")),
                        words.counted("reports-n", totals.reports()),
                        shown.stream().map(head -> line(head, words)).toList(),
                        undated,
                        outlet,
                        language,
                        outlets(),
                        languages(totals, language, words),
                        after.isEmpty() ? "" : own,
                        found.size() > PAGE
                                ? own + (own.contains("?") ? "&" : "?") + "after="
                                        + Paths.of(shown.getLast().id())
                                : "",
                        own.contains("?")));
    }

    private static ReportsPage.Line line(ReportHead head, Words words) {
        return new ReportsPage.Line(
                "/reports/" + Paths.of(head.id()),
                head.title().isBlank() ? head.id() : head.title(),
                head.source(),
                words.date(head.date()),
                head.date() instanceof ReportDate.Month,
                language(head.language(), words),
                words.number(head.claims()));
    }

    private List<String> outlets() {
        return lookup.voices().stream()
                .filter(voice ->
                        voice.sort() == Voice.Sort.OUTLET && !voice.name().isEmpty())
                .limit(MOST_OUTLETS)
                .map(Voice::name)
                .toList();
    }

    private static List<ReportsPage.Choice> languages(Totals totals, String chosen, Words words) {
        List<ReportsPage.Choice> languages = new ArrayList<>();
        totals.languages().keySet().stream()
                .filter(code -> !code.isEmpty())
                .forEach(code ->
                        languages.add(new ReportsPage.Choice(code, language(code, words), code.equals(chosen))));
        return languages;
    }

    private static String language(String code, Words words) {
        return code.matches("[a-z]{2,3}") ? Locale.of(code).getDisplayLanguage(Locale.of(words.language())) : code;
    }

    private static String address(boolean undated, String outlet, String language) {
        StringJoiner query = new StringJoiner("&", "?", "");
        if (undated) {
            query.add("undated=yes");
        }
        if (!outlet.isEmpty()) {
            query.add("outlet=" + Paths.value(outlet));
        }
        if (!language.isEmpty()) {
            query.add("language=" + Paths.value(language));
        }
        return "/reports" + (query.length() > 1 ? query : "");
    }
}
