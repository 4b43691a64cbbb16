package org.bestand.desk.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bestand.desk.room.Room;
import org.bestand.desk.tables.Asking;
import org.bestand.desk.tables.Choice;
import org.bestand.desk.tables.Heading;
import org.bestand.desk.tables.Sheet;
import org.bestand.desk.tables.Turn;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Paths;
import org.bestand.desk.web.Problem;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.desk.web.Views;
import org.bestand.exchange.words.Words;
import org.bestand.model.Actor;
import org.bestand.record.Lookup;
import org.bestand.record.Role;
import org.bestand.record.Voice;

/** Answers with who tells, and what became of what was told. */
public final class Sources implements Section {
    private static final int FIRST = 25;
    private static final int PAGE = 100;
    private static final String PATH = "/sources";

    private final Lookup lookup;
    private final Views views;

    public Sources(Room room) {
        this.lookup = room.lookup();
        this.views = room.views();
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(PATH, Role.READER, this::answer),
                Route.get(PATH + ".json", Role.READER, this::answer),
                Route.get(PATH + ".csv", Role.READER, this::answer));
    }

    /** A request: of which sort, in which order, with which words, under which address. */
    private record Asked(String of, Order order, String words, Asking asking) {
        static Asked of(Call call) {
            String of = call.query("of").orElse("");
            if (!of.isEmpty() && !of.equals("outlet") && !of.equals("speaker")) {
                throw Problem.wrong("no-voice", of);
            }
            Order order = Order.of(call.query("order").orElse(""));
            String words = call.query("q").orElse("");
            return new Asked(
                    of,
                    order,
                    words,
                    Asking.of(PATH).and("q", words).and("of", of).and("order", order.word()));
        }

        /** Those of a sort whose names or codes hold the words, in the order. */
        List<Voice> find(List<Voice> all, Voice.Sort sort, Map<Voice, String> names) {
            String wanted = words.toLowerCase(Locale.ROOT);
            return all.stream()
                    .filter(voice -> voice.sort() == sort)
                    .filter(voice -> names.get(voice).toLowerCase(Locale.ROOT).contains(wanted)
                            || voice.code().toLowerCase(Locale.ROOT).contains(wanted))
                    .sorted(order.comparator(names::get))
                    .toList();
        }

        boolean wants(Voice.Sort sort) {
            return of.isEmpty() || of.equals(word(sort));
        }
    }

    private void answer(Call call) {
        Asked asked = Asked.of(call);
        Words words = call.words();
        List<Voice> all = lookup.voices();
        Map<Voice, String> names = new HashMap<>();
        all.forEach(voice -> names.put(voice, name(voice, words)));
        String format = Sheet.asked(call);
        if (format.isEmpty()) {
            page(call, asked, all, names);
        } else {
            sheet(asked, all, names).answer(call, format);
        }
    }

    private static String word(Voice.Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    private static String name(Voice voice, Words words) {
        return voice.sort() == Voice.Sort.OUTLET ? voice.name() : words.actor(Actor.of(voice.code(), voice.name(), ""));
    }

    private void page(Call call, Asked asked, List<Voice> all, Map<Voice, String> names) {
        Words words = call.words();
        List<SourcesPage.Table> tables = new ArrayList<>();
        for (Voice.Sort sort : Voice.Sort.values()) {
            if (asked.wants(sort)) {
                tables.add(table(call, asked, sort, asked.find(all, sort, names), names));
            }
        }
        List<Choice> orders = new ArrayList<>();
        List<SourcesPage.Column> columns = new ArrayList<>();
        for (Order order : Order.values()) {
            String name = words.of("sources.column." + order.key());
            orders.add(new Choice(order.word(), name, order == asked.order()));
            columns.add(new SourcesPage.Column(name, words.of("sources.means." + order.key())));
        }
        views.show(
                call,
                "sources",
                new SourcesPage(
                        views.frame(call, "sources", words.of("section.sources")),
                        asked.words(),
                        asked.of(),
                        orders,
                        tables,
                        columns,
                        asked.asking().at(PATH + ".json").address(),
                        asked.asking().at(PATH + ".csv").address()));
    }

    private static SourcesPage.Table table(
            Call call, Asked asked, Voice.Sort sort, List<Voice> found, Map<Voice, String> names) {
        Words words = call.words();
        boolean isAlone = !asked.of().isEmpty();
        Turn turn = isAlone ? Turn.of(call, found.size(), PAGE, asked.asking()) : null;
        List<Voice> shown = isAlone ? turn.of(found) : found.subList(0, Math.min(FIRST, found.size()));
        List<Heading> headings = new ArrayList<>();
        for (Order order : Order.values()) {
            headings.add(new Heading(
                    words.of("sources.column." + order.key()),
                    asked.asking().with("order", order.word()).address(),
                    order == asked.order() ? order.sort() : null,
                    order.isNumber()));
        }
        return new SourcesPage.Table(
                words.of("sources.of." + word(sort)),
                words.number(found.size()),
                headings,
                shown.stream().map(voice -> line(voice, names, words)).toList(),
                shown.size() < found.size() && !isAlone
                        ? asked.asking().with("of", word(sort)).address()
                        : "",
                turn);
    }

    private static SourcesPage.Line line(Voice voice, Map<Voice, String> names, Words words) {
        boolean isOutlet = voice.sort() == Voice.Sort.OUTLET;
        Actor speaker = isOutlet ? null : Actor.of(voice.code());
        String part = isOutlet || speaker.sector().isEmpty() ? "" : "sources.part." + speaker.sector();
        return new SourcesPage.Line(
                names.get(voice),
                isOutlet
                        ? "/incidents?outlet=" + Paths.value(voice.name())
                        : speaker.isUnnamed() ? "" : "/parties/" + Paths.of(speaker.party()),
                part.isEmpty() ? "" : words.has(part) ? words.of(part) : speaker.sector(),
                words.number(voice.claims()),
                words.number(voice.firsts()),
                words.number(voice.revised()),
                words.number(voice.disputed()));
    }

    private static Sheet sheet(Asked asked, List<Voice> all, Map<Voice, String> names) {
        List<List<Object>> rows = new ArrayList<>();
        for (Voice.Sort sort : Voice.Sort.values()) {
            if (asked.wants(sort)) {
                asked.find(all, sort, names)
                        .forEach(voice -> rows.add(List.of(
                                word(sort),
                                voice.code(),
                                voice.name(),
                                voice.claims(),
                                voice.firsts(),
                                voice.revised(),
                                voice.disputed())));
            }
        }
        return new Sheet(List.of("sort", "code", "name", "claims", "firsts", "revised", "disputed"), rows);
    }
}
