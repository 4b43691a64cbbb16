package org.bestand.desk.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bestand.desk.labels.Lines;
import org.bestand.desk.room.Room;
import org.bestand.desk.shapes.Claims;
import org.bestand.desk.shapes.Happenings;
import org.bestand.desk.shapes.Json;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Problem;
import org.bestand.linking.Decided;
import org.bestand.model.Claim;
import org.bestand.model.Kind;
import org.bestand.model.When;
import org.bestand.record.ClaimQuery;
import org.bestand.record.ClaimRow;
import org.bestand.record.Entry;
import org.bestand.record.Lookup;
import tools.jackson.databind.node.ObjectNode;

/** Claims, as people decided about them. */
final class ClaimCalls {
    private static final String LIST = "claims";
    private static final List<String> STATES = List.of("open", "accepted", "corrected", "rejected");
    private static final int AT_A_TIME = 200;
    private static final int MOST_LOOKED_AT = 10_000;
    private static final int MOST_DECISIONS = 1_000;

    private final Room room;
    private final Lookup lookup;

    ClaimCalls(Room room) {
        this.room = room;
        this.lookup = room.lookup();
    }

    List<Resource> resources() {
        return List.of(
                Resource.of(
                        "/api/v1/claims",
                        this::list,
                        "kind",
                        "party",
                        "report",
                        "incident",
                        "from",
                        "to",
                        "state",
                        "as-of",
                        "limit",
                        "cursor"),
                Resource.of("/api/v1/claims/{id}", this::one, "as-of"));
    }

    /** What must hold of a claim as it stands. */
    private record Wanted(String state, Predicate<Claim> fits) {}

    /**
     * Looks through so many claims at most; where few fit, a page holds less than was asked for, or nothing, and tells where to go on.
     */
    private void list(Asking asking) {
        Call call = asking.call();
        ClaimQuery query = query(asking);
        Wanted wanted = wanted(call);
        List<ObjectNode> found = new ArrayList<>();
        String last = null;
        int looked = 0;
        List<ClaimRow> rows;
        do {
            rows = lookup.claims(query);
            Then then = Then.of(
                    rows.stream().map(row -> row.claim().report()).distinct().toList(), room);
            for (ClaimRow row : rows) {
                if (found.size() < asking.limit()) {
                    shown(row, then, wanted, asking.asOf()).ifPresent(found::add);
                    last = row.place();
                }
            }
            looked += rows.size();
            query = rows.isEmpty() ? query : query.after(last);
        } while (rows.size() == query.limit() && found.size() < asking.limit() && looked < MOST_LOOKED_AT);
        boolean isAll = rows.size() < query.limit()
                && (rows.isEmpty() || rows.getLast().place().equals(last));
        asking.page(found, isAll ? null : Cursor.of(LIST, last));
    }

    private ClaimQuery query(Asking asking) {
        Call call = asking.call();
        Kind kind = Values.of(call, "kind", Kind::of);
        try {
            return new ClaimQuery(
                    asking.cursor(LIST, 1).map(List::getFirst).orElse(""),
                    kind == null ? "" : kind.word(),
                    call.query("report").orElse(""),
                    call.query("incident").orElse(""),
                    call.day("from"),
                    call.day("to"),
                    Math.min(AT_A_TIME, asking.limit()));
        } catch (IllegalArgumentException e) {
            throw Cursor.wrong();
        }
    }

    private static Wanted wanted(Call call) {
        Kind kind = Values.of(call, "kind", Kind::of);
        String party = call.query("party").orElse("");
        LocalDate from = call.day("from");
        LocalDate to = call.day("to");
        String state = call.query("state").orElse("");
        if (!state.isEmpty() && !STATES.contains(state)) {
            throw Problem.wrong("no-word", "state", state).about("state");
        }
        return new Wanted(
                state,
                claim -> (kind == null || claim.kind() == kind)
                        && (party.isEmpty() || names(claim, party))
                        && (from == null && to == null || isWithin(claim.time(), from, to)));
    }

    private static boolean names(Claim claim, String party) {
        return Stream.of(claim.speakers(), claim.agents(), claim.targets(), claim.mediators())
                .flatMap(List::stream)
                .anyMatch(actor -> actor.party().equals(party));
    }

    private static boolean isWithin(When time, LocalDate from, LocalDate to) {
        return time != null
                && time.readings().stream()
                        .anyMatch(days -> (from == null || !days.end().isBefore(from))
                                && (to == null || !days.start().isAfter(to)));
    }

    private static Optional<ObjectNode> shown(ClaimRow row, Then then, Wanted wanted, LocalDate day) {
        Decided decided = then.known().decided();
        String state = Lines.state(decided.of(row.claim().id()));
        Claim claim = then.known().byId().getOrDefault(row.claim().id(), row.claim());
        boolean isTakenBack = decided.isTakenBack(row.claim().report());
        boolean fits = !isTakenBack
                && (wanted.state().isEmpty() || wanted.state().equals(state))
                && then.holds(row.claim().report(), day)
                && wanted.fits().test(claim);
        return fits ? Optional.of(new Claims(decided).of(claim, row.incident())) : Optional.empty();
    }

    private void one(Asking asking) {
        String id = asking.call().id("id");
        Claim read = lookup.claim(id).orElseThrow(() -> Problem.notFound("no-claim", id));
        Then then = Then.of(List.of(read.report()), room);
        if (!then.holds(read.report(), asking.asOf())) {
            throw Problem.notFound("not-known-then", asking.asOf());
        }
        Claim claim = then.known().byId().getOrDefault(id, read);
        ObjectNode json = new Claims(then.known().decided())
                .of(claim, lookup.incidentOf(id).orElse(""));
        json.set("decisions", Json.array(decisions(id)));
        asking.one(json);
    }

    /** What people decided about a claim, with what was undone of it, the first first. */
    private List<ObjectNode> decisions(String claim) {
        TreeMap<Long, Entry> entries = new TreeMap<>();
        List<Entry> some = lookup.historyOf(List.of(claim), MOST_DECISIONS);
        while (!some.isEmpty()) {
            some.forEach(entry -> entries.put(entry.number(), entry));
            List<String> numbers =
                    some.stream().map(entry -> String.valueOf(entry.number())).toList();
            some = lookup.historyOf(numbers, MOST_DECISIONS).stream()
                    .filter(entry -> entry.action().equals("undo"))
                    .toList();
        }
        return entries.values().stream().map(Happenings::of).toList();
    }
}
