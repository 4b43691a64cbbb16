package org.bestand.desk.decisions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.desk.deciding.Pen;
import org.bestand.desk.room.Room;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Paths;
import org.bestand.desk.web.Problem;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.linking.Linker;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Decision.Change;
import org.bestand.model.Incident;
import org.bestand.model.ReportDate;
import org.bestand.record.Known;
import org.bestand.record.Lookup;
import org.bestand.record.Role;
import org.bestand.record.State;

/** Takes decisions that forms bring. */
public final class Decisions implements Section {
    /** Whoever regroups wants to see it; longer than this nobody is kept waiting. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Lookup lookup;
    private final Linker linker;
    private final Pen pen;

    public Decisions(Room room) {
        this.lookup = room.lookup();
        this.linker = room.means().linker();
        this.pen = room.pen();
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post("/incidents/{id}/accept", Role.CODER, this::acceptAll),
                Route.post("/incidents/{id}/merge", Role.REVIEWER, this::merge),
                Route.post("/incidents/{id}/split", Role.REVIEWER, this::split),
                Route.post("/claims/{id}/accept", Role.CODER, this::accept),
                Route.post("/claims/{id}/reject", Role.CODER, this::reject),
                Route.post("/reports/{id}/date", Role.REVIEWER, this::date),
                Route.post("/decisions/{number}/undo", Role.CODER, this::undo));
    }

    /** The claim of an id, as it was decided if it was. */
    public Claim claim(String id) {
        Claim read = lookup.claim(id).orElseThrow(() -> Problem.notFound("no-claim", id));
        Decision decision = lookup.decided().of(id);
        return decision != null && decision.change() instanceof Decision.Corrected corrected ? corrected.after() : read;
    }

    private Incident incident(String id) {
        return part(id).linked().incidents().getFirst();
    }

    private State part(String id) {
        State part = lookup.incidents(List.of(id));
        if (part.linked().incidents().isEmpty()) {
            throw Problem.notFound("no-incident", id);
        }
        return part;
    }

    /** Takes down that the report says what the claim says. */
    public void accept(Call call) {
        decide(call, List.of(new Decision.Accepted(claim(call.id("id")))));
        call.seeOther(call.back("/queue"));
    }

    /** The same for all claims of an incident. */
    public void acceptAll(Call call) {
        State part = part(call.id("id"));
        Known known = Known.of(part, lookup.decided(), linker);
        List<Change> changes = part.linked().incidents().getFirst().claims().stream()
                .filter(known.byId()::containsKey)
                .<Change>map(id -> new Decision.Accepted(claim(id)))
                .toList();
        decide(call, changes);
        call.seeOther(call.back("/incidents/" + Paths.of(call.id("id"))));
    }

    /** Takes down that the report does not say so. */
    public void reject(Call call) {
        decide(call, List.of(new Decision.Rejected(claim(call.id("id")))));
        call.seeOther(call.back("/queue"));
    }

    /** Takes down what the report says instead. */
    public void correct(Call call, Claim after) {
        Claim before = claim(after.id());
        List<String> with = lookup.incidentOf(after.id())
                .map(id -> incident(id).claims())
                .orElse(List.of());
        decide(call, List.of(new Decision.Corrected(before, after, with)));
    }

    /** Takes down that several incidents are one. */
    public void merge(Call call) {
        String id = call.id("id");
        Set<String> ids = new LinkedHashSet<>();
        ids.add(id);
        call.forms("with").forEach(with -> ids.add(Paths.id(with)));
        if (ids.size() < 2) {
            throw Problem.wrong("merge-two");
        }
        Incident own = incident(id);
        List<List<String>> happenings = new ArrayList<>();
        ids.forEach(one -> happenings.add(incident(one).claims()));
        decide(call, List.of(new Decision.Merged(happenings)));
        pen.settle(PATIENCE);
        call.seeOther(incidentPath(own.claims().getFirst(), "merged"));
    }

    /** Takes down that some claims are of another incident than the rest. */
    public void split(Call call) {
        Incident own = incident(call.id("id"));
        List<String> apart = call.forms("claim").stream()
                .map(Paths::id)
                .filter(own.claims()::contains)
                .distinct()
                .toList();
        List<String> rest =
                own.claims().stream().filter(claim -> !apart.contains(claim)).toList();
        if (apart.isEmpty() || rest.isEmpty()) {
            throw Problem.wrong("split-some");
        }
        decide(call, List.of(new Decision.Split(apart, rest)));
        pen.settle(PATIENCE);
        call.seeOther(incidentPath(rest.getFirst(), "split"));
    }

    /** Takes down on which day a report was published. */
    public void date(Call call) {
        String id = call.id("id");
        State part = lookup.reports(List.of(id));
        if (part.reports().isEmpty()) {
            throw Problem.notFound("no-report", id);
        }
        String day = call.form("day").orElseThrow(() -> Problem.wrong("no-day", "day"));
        ReportDate before = lookup.decided().reports(part.reports()).getFirst().date();
        decide(call, List.of(new Decision.Dated(id, before, day(day))));
        pen.settle(PATIENCE);
        call.seeOther("/reports/" + Paths.of(id) + "?done=dated");
    }

    private static ReportDate day(String text) {
        try {
            return new ReportDate.Day(java.time.LocalDate.parse(text));
        } catch (java.time.format.DateTimeParseException e) {
            throw Problem.wrong("no-day", "day");
        }
    }

    /** Takes back a decision. */
    public void undo(Call call) {
        String number = call.context().pathParam("number");
        if (!number.matches("[0-9]{1,18}")) {
            throw Problem.notFound("no-decision", number);
        }
        decide(call, List.of(new Decision.Undone(Long.parseLong(number))));
        pen.settle(PATIENCE);
        call.seeOther(call.back("/incidents"));
    }

    private void decide(Call call, List<Change> changes) {
        Map<Change, String> all = new LinkedHashMap<>();
        changes.forEach(change -> all.put(change, call.form("why").orElse("")));
        pen.decide(call.visitor().name(), all);
    }

    /** The incident that a claim is of now; its id may be another than before. */
    private String incidentPath(String claim, String done) {
        return lookup.incidentOf(claim)
                .map(id -> "/incidents/" + Paths.of(id) + "?done=" + done)
                .orElse("/incidents");
    }
}
