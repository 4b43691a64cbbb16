package org.bestand.desk.parties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.bestand.desk.room.Room;
import org.bestand.desk.tables.Asking;
import org.bestand.desk.tables.Choice;
import org.bestand.desk.tables.Heading;
import org.bestand.desk.tables.Sheet;
import org.bestand.desk.tables.Turn;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.desk.web.Views;
import org.bestand.exchange.words.Words;
import org.bestand.record.Lookup;
import org.bestand.record.Role;
import org.bestand.record.Tie;
import tools.jackson.databind.json.JsonMapper;

/** Answers with who does what to whom, as a table, a network or data. */
public final class Parties implements Section {
    private static final int PAGE = 50;
    private static final String PATH = "/parties";

    private final Lookup lookup;
    private final Views views;

    public Parties(Room room) {
        this.lookup = room.lookup();
        this.views = room.views();
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(PATH, Role.READER, this::answer),
                Route.get(PATH + ".json", Role.READER, this::answer),
                Route.get(PATH + ".csv", Role.READER, this::answer),
                Route.get(PATH + "/network.json", Role.READER, this::network));
    }

    private void answer(Call call) {
        Asked asked = Asked.of(call);
        Order order = Order.of(call.query("order").orElse(""));
        Names names = new Names(call.words());
        List<Tie> all = lookup.ties();
        List<Summed> ties = Summed.of(asked.of(all)).stream()
                .sorted(order.comparator(names))
                .toList();
        String format = Sheet.asked(call);
        if (format.isEmpty()) {
            page(call, asked, order, names, all, ties);
        } else {
            sheet(ties).answer(call, format);
        }
    }

    /** The ties of a request as a network. */
    private void network(Call call) {
        Network network =
                Network.of(Summed.of(Asked.of(call).of(lookup.ties())), Asked.of(call), new Names(call.words()));
        call.context()
                .contentType("application/json; charset=utf-8")
                .result(JsonMapper.shared().writeValueAsString(network.data()));
    }

    private void page(Call call, Asked asked, Order order, Names names, List<Tie> all, List<Summed> ties) {
        Words words = call.words();
        Asking asking = asked.asking(PATH).and("order", order.word());
        Turn turn = Turn.of(call, ties.size(), PAGE, asking);
        int parties = Network.parties(ties);
        views.show(
                call,
                "parties",
                new PartiesPage(
                        views.frame(call, "parties", words.of("section.parties")),
                        words.counted("parties.ties", ties.size()),
                        filters(asked, order, names, all),
                        headings(asking, order, words),
                        turn.of(ties).stream()
                                .map(tie -> line(tie, asked, names))
                                .toList(),
                        turn,
                        ties.isEmpty()
                                ? ""
                                : asked.asking(PATH + "/network.json").address(),
                        parties > Network.MOST ? words.of("parties.network-cut", Network.MOST, parties) : "",
                        asking.at(PATH + ".json").address(),
                        asking.at(PATH + ".csv").address()));
    }

    private static PartiesPage.Filters filters(Asked asked, Order order, Names names, List<Tie> all) {
        Words words = names.words();
        List<Choice> kinds = new ArrayList<>();
        Doing.choices(words).forEach((word, label) -> kinds.add(new Choice(word, label, word.equals(asked.kind()))));
        TreeSet<String> codes = new TreeSet<>();
        all.forEach(tie -> codes.addAll(List.of(tie.agent(), tie.target())));
        codes.remove("");
        List<Choice> parties = codes.stream()
                .map(code -> new Choice(code, names.party(code), code.equals(asked.party())))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
        List<Choice> orders = new ArrayList<>();
        for (Order one : Order.values()) {
            orders.add(new Choice(
                    one.word(), words.of("parties.column." + one.name().toLowerCase(Locale.ROOT)), one == order));
        }
        return new PartiesPage.Filters(
                kinds,
                parties,
                orders,
                asked.from() == null ? "" : asked.from().toString(),
                asked.to() == null ? "" : asked.to().toString(),
                asked.equals(new Asked("", "", null, null)));
    }

    private static List<Heading> headings(Asking asking, Order order, Words words) {
        List<Heading> headings = new ArrayList<>();
        for (Order one : Order.values()) {
            headings.add(new Heading(
                    words.of("parties.column." + one.name().toLowerCase(Locale.ROOT)),
                    asking.with("order", one.word()).address(),
                    one == order ? one.sort() : null,
                    one == Order.CLAIMS));
        }
        return headings;
    }

    /** A tie in words, its claims those of the months that are asked for. */
    static PartiesPage.Line line(Summed tie, Asked asked, Names names) {
        return new PartiesPage.Line(
                names.party(tie.what().agent()),
                Summed.partyAt(tie.what().agent()),
                names.verb(tie.what()),
                names.party(tie.what().target()),
                Summed.partyAt(tie.what().target()),
                names.words().number(tie.claims()),
                tie.claimsAt(asked.from(), asked.to()),
                names.month(tie.first()),
                names.month(tie.last()));
    }

    /** Ties as data. */
    static Sheet sheet(List<Summed> ties) {
        List<List<Object>> rows = new ArrayList<>(ties.size());
        for (Summed tie : ties) {
            List<Object> row = new ArrayList<>();
            row.add(tie.what().agent());
            row.add(tie.what().kind().word());
            row.add(tie.what().role().name().toLowerCase(Locale.ROOT));
            row.add(tie.what().target());
            row.add(tie.claims());
            row.add(tie.first() == null ? null : tie.first().toString());
            row.add(tie.last() == null ? null : tie.last().toString());
            rows.add(row);
        }
        return new Sheet(List.of("agent", "kind", "role", "target", "claims", "first_month", "last_month"), rows);
    }
}
