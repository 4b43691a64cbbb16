package org.bestand.desk.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bestand.desk.room.Room;
import org.bestand.desk.tables.Asking;
import org.bestand.desk.tables.Sheet;
import org.bestand.desk.tables.Turn;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Problem;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.desk.web.Views;
import org.bestand.exchange.words.Words;
import org.bestand.model.Kind;
import org.bestand.record.Lookup;
import org.bestand.record.Role;
import org.bestand.record.Tie;
import org.bestand.record.TieQuery;

/** Answers with the claims behind a tie. */
public final class Claims implements Section {
    /** What stands in addresses for a target that nobody tells. */
    static final String NOBODY = "-";

    private static final String PATH = "/ties";
    private static final String MEDIATES = "mediates";
    private static final int PAGE = 25;
    private static final int MOST_AS_DATA = 1_000;

    private final Lookup lookup;
    private final Views views;
    private final Behind behind;

    public Claims(Room room) {
        this.lookup = room.lookup();
        this.views = room.views();
        this.behind = new Behind(room.lookup(), room.means().linker());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(PATH, Role.READER, this::answer),
                Route.get(PATH + ".json", Role.READER, this::answer),
                Route.get(PATH + ".csv", Role.READER, this::answer));
    }

    private void answer(Call call) {
        TieQuery query = query(call);
        Asking asking = Asking.of(PATH);
        for (String name : List.of("kind", "role", "agent", "target", "from", "to")) {
            asking = asking.and(name, call.query(name).orElse(""));
        }
        Map<String, Long> told = lookup.tiedIn(query, Integer.MAX_VALUE);
        long total = told.values().stream().mapToLong(Long::longValue).sum();
        String format = Sheet.asked(call);
        boolean isPage = format.isEmpty();
        Turn turn = Turn.of(call, total, isPage ? PAGE : MOST_AS_DATA, asking);
        List<Told> claims = behind.of(query, told, turn.skipped(), turn.size(), call.words());
        if (isPage) {
            views.show(call, "ties", page(call, query, asking, turn, total, claims));
        } else {
            sheet(claims).answer(call, format);
        }
    }

    private TiesPage page(Call call, TieQuery query, Asking asking, Turn turn, long total, List<Told> claims) {
        Words words = call.words();
        Names names = new Names(words);
        Summed.What what = new Summed.What(query.kind(), query.role(), query.agent(), query.target());
        return new TiesPage(
                views.frame(
                        call,
                        "parties",
                        what.target().isEmpty()
                                ? names.party(what.agent()) + " " + names.verb(what) + " … ("
                                        + names.party(what.target()) + ")"
                                : names.party(what.agent()) + " " + names.verb(what) + " "
                                        + names.party(what.target())),
                query.from() == null && query.to() == null
                        ? ""
                        : names.month(query.from()) + " – " + names.month(query.to()),
                words.counted("claims-n", total),
                claims,
                turn,
                asking.at(PATH + ".json").address(),
                asking.at(PATH + ".csv").address());
    }

    /**
     * The tie that a request names.
     *
     * @throws Problem where it names none
     */
    private static TieQuery query(Call call) {
        Kind kind = kind(call.query("kind").orElse(""));
        boolean mediates = call.query("role").orElse("").equals(MEDIATES);
        Tie.Role role = mediates ? Tie.Role.MEDIATES : kind.isSymmetric() ? Tie.Role.TOGETHER : Tie.Role.DOES;
        if (mediates && !kind.isSymmetric()) {
            throw Problem.wrong("no-tie", kind.word());
        }
        String agent = call.query("agent").orElseThrow(() -> Problem.wrong("no-tie", kind.word()));
        String target = call.query("target").orElse(NOBODY);
        return new TieQuery(
                kind,
                role,
                agent,
                target.equals(NOBODY) ? "" : target,
                null,
                Asked.month(call, "from"),
                Asked.month(call, "to"));
    }

    private static Kind kind(String word) {
        return Doing.kinds().stream()
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.wrong("no-tie", word));
    }

    private static Sheet sheet(List<Told> claims) {
        List<List<Object>> rows = new ArrayList<>();
        claims.forEach(claim -> rows.add(List.of(
                claim.id(),
                claim.tells(),
                claim.quote(),
                claim.speakers(),
                claim.stance(),
                claim.title(),
                claim.outlet(),
                claim.said(),
                claim.state())));
        return new Sheet(
                List.of("claim", "tells", "words", "speakers", "stance", "report", "outlet", "said", "state"), rows);
    }
}
