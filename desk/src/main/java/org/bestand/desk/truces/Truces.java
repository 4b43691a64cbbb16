package org.bestand.desk.truces;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.desk.catalogue.Catalogue;
import org.bestand.desk.catalogue.Facet;
import org.bestand.desk.catalogue.Found;
import org.bestand.desk.catalogue.Order;
import org.bestand.desk.catalogue.Row;
import org.bestand.desk.catalogue.Selection;
import org.bestand.desk.room.Room;
import org.bestand.desk.tables.Asking;
import org.bestand.desk.tables.Choice;
import org.bestand.desk.tables.Sheet;
import org.bestand.desk.tables.Turn;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Problem;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.desk.web.Views;
import org.bestand.exchange.words.Words;
import org.bestand.linking.Decided;
import org.bestand.linking.Linker;
import org.bestand.model.Incident;
import org.bestand.model.Phase;
import org.bestand.record.Known;
import org.bestand.record.Lookup;
import org.bestand.record.Role;

/** Answers with the truces of the record, the latest first. */
public final class Truces implements Section {
    private static final int PAGE = 25;
    private static final int AT_A_TIME = 100;
    private static final String PATH = "/truces";
    private static final Set<String> TRUCE = Set.of("truce");

    /** The phases that a truce can be in, in their course. */
    private static final List<Phase> PHASES =
            List.of(Phase.PROPOSED, Phase.DECLARED, Phase.AGREED, Phase.IN_FORCE, Phase.VIOLATED, Phase.ENDED);

    private final Catalogue catalogue;
    private final Lookup lookup;
    private final Linker linker;
    private final Views views;

    public Truces(Room room) {
        this.catalogue = room.catalogue();
        this.lookup = room.lookup();
        this.linker = room.means().linker();
        this.views = room.views();
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(PATH, Role.READER, this::answer),
                Route.get(PATH + ".json", Role.READER, this::answer),
                Route.get(PATH + ".csv", Role.READER, this::answer));
    }

    private void answer(Call call) {
        String party = call.query("party").orElse("");
        String phase = call.query("phase").orElse("");
        if (!phase.isEmpty() && PHASES.stream().noneMatch(one -> one.word().equals(phase))) {
            throw Problem.wrong("no-phase", phase);
        }
        List<Row> all = find("").rows();
        List<Row> rows = (party.isEmpty() ? all : find(party).rows())
                .stream()
                        .filter(row -> phase.isEmpty()
                                || row.overview().phase() != null
                                        && row.overview().phase().word().equals(phase))
                        .toList();
        String format = Sheet.asked(call);
        if (format.isEmpty()) {
            page(call, party, phase, rows);
        } else {
            sheet(rows, call.words()).answer(call, format);
        }
    }

    /** The truces of a party, or of any. */
    private Found find(String party) {
        Map<Facet, Set<String>> values = new HashMap<>(Map.of(Facet.SORT, TRUCE));
        if (!party.isEmpty()) {
            values.put(Facet.PARTY, Set.of(party));
        }
        return catalogue.now().find(new Selection(values, null, null, "", null, Order.LATEST), null);
    }

    private void page(Call call, String party, String phase, List<Row> rows) {
        Words words = call.words();
        Asking asking = Asking.of(PATH).and("party", party).and("phase", phase);
        Turn turn = Turn.of(call, rows.size(), PAGE, asking);
        Lines lines = new Lines(words);
        List<TrucesPage.Line> truces = new ArrayList<>();
        List<Row> some = turn.of(rows);
        Map<String, Truce> told = told(some);
        some.forEach(row -> {
            if (told.containsKey(row.id())) { // the record may have moved on between two looks
                truces.add(lines.line(row, told.get(row.id())));
            }
        });
        views.show(
                call,
                "truces",
                new TrucesPage(
                        views.frame(call, "truces", words.of("section.truces")),
                        words.counted("truces.n", rows.size()),
                        parties(party, words),
                        PHASES.stream()
                                .map(one -> new Choice(
                                        one.word(),
                                        words.of("phase." + one.word()),
                                        one.word().equals(phase)))
                                .toList(),
                        party.isEmpty() && phase.isEmpty(),
                        truces,
                        turn,
                        asking.at(PATH + ".json").address(),
                        asking.at(PATH + ".csv").address()));
    }

    private List<Choice> parties(String party, Words words) {
        return find("").facets().get(Facet.PARTY).stream()
                .filter(counted -> counted.incidents() > 0)
                .map(counted -> new Choice(
                        counted.value(),
                        words.party(counted.value()) + " (" + words.number(counted.incidents()) + ")",
                        counted.value().equals(party)))
                .toList();
    }

    /** What is told of some truces, by their ids. */
    private Map<String, Truce> told(List<Row> rows) {
        Decided decided = lookup.decided();
        Known known = Known.of(lookup.incidents(rows.stream().map(Row::id).toList()), decided, linker);
        Map<String, Truce> told = new HashMap<>();
        for (Incident incident : known.incidents()) {
            told.put(incident.id(), Truce.of(incident, known));
        }
        return told;
    }

    /** The truces as data; some at a time are read, so that many take no more memory than few. */
    private Sheet sheet(List<Row> rows, Words words) {
        List<List<Object>> lines = new ArrayList<>(rows.size());
        for (int from = 0; from < rows.size(); from += AT_A_TIME) {
            List<Row> some = rows.subList(from, Math.min(rows.size(), from + AT_A_TIME));
            Map<String, Truce> told = told(some);
            some.stream()
                    .filter(row -> told.containsKey(row.id()))
                    .forEach(row -> lines.add(new Lines(words).cells(row, told.get(row.id()))));
        }
        return new Sheet(Lines.COLUMNS, lines);
    }
}
