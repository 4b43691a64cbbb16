package org.bestand.desk.parties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bestand.desk.catalogue.Catalogue;
import org.bestand.desk.room.Room;
import org.bestand.desk.tables.Asking;
import org.bestand.desk.tables.Sheet;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Paths;
import org.bestand.desk.web.Problem;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.desk.web.Views;
import org.bestand.exchange.words.Words;
import org.bestand.record.Lookup;
import org.bestand.record.Role;
import org.bestand.record.Tie;
import org.bestand.record.TieQuery;

/** Answers with the page of one party. */
public final class Party implements Section {
    private static final int MOST = 20;
    private static final int NEWEST = 10;
    private static final Asked ALL = new Asked("", "", null, null);

    private final Lookup lookup;
    private final Catalogue catalogue;
    private final Views views;
    private final Behind behind;

    public Party(Room room) {
        this.lookup = room.lookup();
        this.catalogue = room.catalogue();
        this.views = room.views();
        this.behind = new Behind(room.lookup(), room.means().linker());
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/parties/{code}", Role.READER, this::answer));
    }

    private void answer(Call call) {
        String code = call.id("code");
        List<Tie> ties = new Asked("", code, null, null).of(lookup.ties());
        long incidents = catalogue.now().rows().stream()
                .filter(row -> row.overview().parties().contains(code))
                .count();
        if (ties.isEmpty() && incidents == 0) {
            throw Problem.notFound("no-party", code);
        }
        String format = Sheet.asked(call);
        if (format.isEmpty()) {
            page(call, code, ties, incidents);
        } else {
            Parties.sheet(Summed.of(ties)).answer(call, format);
        }
    }

    private void page(Call call, String code, List<Tie> ties, long incidents) {
        Words words = call.words();
        Names names = new Names(words);
        Years years = Years.of(ties);
        String here = Summed.partyAt(code);
        TieQuery query = TieQuery.of(code);
        Asking of = Asking.of("/parties").and("party", code);
        views.show(
                call,
                "party",
                new PartyPage(
                        views.frame(call, "parties", names.party(code)),
                        code,
                        words.counted("incidents", incidents),
                        "/incidents?party=" + Paths.value(code),
                        years.heads(words),
                        sides(code, ties, years, names),
                        behind.of(query, lookup.tiedIn(query, NEWEST), 0, NEWEST, words),
                        of.address(),
                        of.at("/parties/network.json").address(),
                        here + ".json",
                        here + ".csv"));
    }

    private static List<PartyPage.Side> sides(String code, List<Tie> ties, Years years, Names names) {
        List<PartyPage.Side> sides = new ArrayList<>();
        add(
                sides,
                "does",
                ties,
                tie -> tie.role() != Tie.Role.TOGETHER && tie.agent().equals(code),
                years,
                names);
        add(
                sides,
                "undergoes",
                ties,
                tie -> tie.role() != Tie.Role.TOGETHER && tie.target().equals(code),
                years,
                names);
        add(sides, "together", ties, tie -> tie.role() == Tie.Role.TOGETHER, years, names);
        return sides;
    }

    private static void add(
            List<PartyPage.Side> sides, String name, List<Tie> ties, Predicate<Tie> isOfIt, Years years, Names names) {
        List<Tie> own = ties.stream().filter(isOfIt).toList();
        if (own.isEmpty()) {
            return;
        }
        List<Summed> summed =
                Summed.of(own).stream().sorted(Order.CLAIMS.comparator(names)).toList();
        sides.add(new PartyPage.Side(
                names.words().of("parties.side." + name),
                byYear(own, years, names),
                summed.stream()
                        .limit(MOST)
                        .map(tie -> Parties.line(tie, ALL, names))
                        .toList(),
                summed.size() > MOST ? names.words().counted("more", summed.size() - MOST) : ""));
    }

    private static List<PartyPage.Kinds> byYear(List<Tie> ties, Years years, Names names) {
        Map<String, List<Tie>> byVerb = ties.stream()
                .collect(Collectors.groupingBy(
                        tie -> names.verb(new Summed.What(tie.kind(), tie.role(), "", "")),
                        TreeMap::new,
                        Collectors.toList()));
        List<PartyPage.Kinds> kinds = new ArrayList<>();
        byVerb.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -Years.sum(entry.getValue())))
                .forEach(entry -> kinds.add(new PartyPage.Kinds(
                        entry.getKey(),
                        years.counts(entry.getValue(), names.words()),
                        names.words().number(Years.sum(entry.getValue())))));
        return kinds;
    }
}
