package org.bestand.desk.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bestand.desk.method.MethodPage.Term;
import org.bestand.desk.room.Means;
import org.bestand.desk.room.Room;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Frame;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.desk.web.Views;
import org.bestand.exchange.words.Words;
import org.bestand.linking.Linker;
import org.bestand.linking.Relation;
import org.bestand.linking.estimate.Grade;
import org.bestand.linking.estimate.Rule;
import org.bestand.record.Coverage;
import org.bestand.record.Lookup;
import org.bestand.record.Position;
import org.bestand.record.Role;
import org.bestand.record.Totals;

/** Answers with how the record is made: what is in force, what is covered, what is not. */
public final class Method implements Section {
    /** What speaks for two claims being of one happening, as pages word it. */
    private static final List<String> GROUNDS = List.of(
            "the-same-days",
            "days-in-common",
            "the-days-of-one-lie-within-the-others",
            "the-same-do-it-to-the-same",
            "the-same-do-it",
            "the-same-victims",
            "the-same-parties",
            "parties-in-common",
            "two-parties-in-common",
            "the-same-party",
            "in-one-sentence",
            "in-the-next-sentence",
            "a-few-sentences-on",
            "the-same-figure",
            "the-same-words-for-the-time",
            "the-same-word-for-it",
            "many-words-in-common",
            "reported-within-days");

    private final Lookup lookup;
    private final List<Means.Part> about;
    private final Views views;

    public Method(Room room) {
        this.lookup = room.lookup();
        this.about = room.means().about();
        this.views = room.views();
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/method", Role.READER, this::page));
    }

    private void page(Call call) {
        Words words = call.words();
        Totals totals = lookup.totals();
        views.show(
                call,
                "method",
                new MethodPage(
                        views.frame(call, "method", words.of("section.method")),
                        parts(words),
                        state(words),
                        Arrays.stream(Rule.values())
                                .map(rule -> new Term(rule.versioned(), words.of("method.rule." + rule.word())))
                                .toList(),
                        Arrays.stream(Grade.values())
                                .map(grade -> new Term(grade.word(), words.of("method.grade." + grade.word())))
                                .toList(),
                        Arrays.stream(Relation.values())
                                .map(relation -> new Term(
                                        words.of("method.relates." + relation.word()),
                                        words.of("method.relation." + relation.word())))
                                .toList(),
                        GROUNDS.stream()
                                .map(ground -> words.of("ground." + ground))
                                .toList(),
                        covered(totals, lookup.coverage(), words),
                        languages(totals, words),
                        Judged.of(lookup.decisions()).terms(words),
                        keys(words)));
    }

    private List<Term> parts(Words words) {
        List<Term> parts = new ArrayList<>();
        about.forEach(part -> parts.add(new Term(
                words.has("method.part." + part.name()) ? words.of("method.part." + part.name()) : part.name(),
                part.words().isEmpty() ? part.version() : part.version() + " – " + part.words())));
        parts.add(new Term(words.of("method.part.linker"), Linker.VERSION));
        return parts;
    }

    private String state(Words words) {
        Position position = lookup.position();
        String state = words.of("method.state", words.number(position.entry()));
        return position.isSettled() ? state : state + " " + words.of("method.behind", words.number(position.linked()));
    }

    private static List<Term> covered(Totals totals, Coverage coverage, Words words) {
        List<Term> covered = new ArrayList<>();
        add(covered, "reports", words.number(totals.reports()), words);
        add(covered, "undated", words.number(coverage.undated()), words);
        add(covered, "open", words.number(coverage.open()), words);
        add(covered, "claims", words.number(totals.claims()), words);
        add(covered, "incidents", words.number(totals.incidents()), words);
        add(covered, "outlets", words.number(coverage.outlets()), words);
        add(covered, "first", coverage.first() == null ? words.of("no-day") : words.day(coverage.first()), words);
        add(covered, "last", coverage.last() == null ? words.of("no-day") : words.day(coverage.last()), words);
        return covered;
    }

    private static void add(List<Term> terms, String key, String tells, Words words) {
        terms.add(new Term(words.of("method.covered." + key), tells));
    }

    private static List<Term> languages(Totals totals, Words words) {
        List<Term> languages = new ArrayList<>();
        totals.languages()
                .forEach((code, reports) -> languages.add(new Term(
                        code.isEmpty()
                                ? words.of("method.no-language")
                                : Locale.of(code).getDisplayLanguage(Locale.of(words.language())),
                        words.counted("reports-n", reports))));
        return languages;
    }

    private static List<Term> keys(Words words) {
        return Frame.KEYS.stream()
                .map(key -> new Term(
                        key.equals("space") ? words.of("key.space-bar") : key,
                        words.of("key." + (key.equals("/") ? "search" : key.equals("?") ? "help" : key))))
                .toList();
    }
}
