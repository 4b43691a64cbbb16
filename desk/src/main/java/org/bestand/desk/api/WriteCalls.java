package org.bestand.desk.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.bestand.desk.decisions.Acts;
import org.bestand.desk.room.Room;
import org.bestand.desk.shapes.Form;
import org.bestand.desk.shapes.Happenings;
import org.bestand.desk.shapes.Json;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Problem;
import org.bestand.desk.web.Route;
import org.bestand.exchange.ClaimFormatException;
import org.bestand.exchange.ClaimJson;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.record.Entry;
import org.bestand.record.Lookup;
import org.bestand.record.Role;
import tools.jackson.databind.node.ObjectNode;

/** Decisions that other programs bring; each answers with its entry of the history. */
final class WriteCalls {
    /** What a correction keeps as it is. */
    private static final Set<String> FIXED = Set.of("report", "evidence");

    /** What the API adds to claims. */
    private static final Set<String> ADDED = Set.of("why", "incident", "state", "self", "said", "origin", "decisions");

    private final Lookup lookup;
    private final Acts acts;

    WriteCalls(Room room, Acts acts) {
        this.lookup = room.lookup();
        this.acts = acts;
    }

    List<Route> routes() {
        return List.of(
                Route.post("/api/v1/claims/{id}/accept", Role.CODER, this::accept),
                Route.post("/api/v1/claims/{id}/reject", Role.CODER, this::reject),
                Route.post("/api/v1/corrections", Role.CODER, this::correct),
                Route.post("/api/v1/incidents/{id}/merge", Role.REVIEWER, this::merge),
                Route.post("/api/v1/incidents/{id}/split", Role.REVIEWER, this::split),
                Route.post("/api/v1/reports/{id}/date", Role.REVIEWER, this::date),
                Route.post("/api/v1/decisions/{number}/undo", Role.CODER, this::undo));
    }

    private void accept(Call call) {
        taken(call, acts.accept(Body.of(call, "why").by(call), call.id("id")));
    }

    private void reject(Call call) {
        taken(call, acts.reject(Body.of(call, "why").by(call), call.id("id")));
    }

    private void merge(Call call) {
        Body body = Body.of(call, "with", "why");
        taken(call, acts.merge(body.by(call), call.id("id"), body.ids("with")));
    }

    private void split(Call call) {
        Body body = Body.of(call, "claims", "why");
        taken(call, acts.split(body.by(call), call.id("id"), body.ids("claims")));
    }

    private void date(Call call) {
        Body body = Body.of(call, "day", "why");
        try {
            taken(call, acts.date(body.by(call), call.id("id"), LocalDate.parse(body.text("day"))));
        } catch (DateTimeParseException e) {
            throw Problem.wrong("no-day", "day").about("day");
        }
    }

    private void undo(Call call) {
        taken(call, acts.undo(Body.of(call, "why").by(call), call.context().pathParam("number")));
    }

    private void correct(Call call) {
        Body body = Body.of(call);
        String id = body.text("id");
        if (id.isEmpty()) {
            throw Problem.wrong("lacking", "id").about("id");
        }
        taken(call, acts.correct(body.by(call), corrected(acts.claim(id), body.object())));
    }

    /** The claim with the slots that are given in place of its own; one that is null goes. */
    private static Claim corrected(Claim before, ObjectNode slots) {
        ObjectNode json = Json.read(ClaimJson.write(before));
        for (String name : slots.propertyNames()) {
            if (ADDED.contains(name)) {
                continue;
            }
            if (FIXED.contains(name) && !slots.get(name).equals(json.get(name))) {
                throw Problem.wrong("fixed-slot", name).about(name);
            }
            if (!json.has(name) && !SLOTS.contains(name)) {
                throw Problem.wrong("no-slot", name).about(name);
            }
            if (slots.get(name).isNull()) {
                json.remove(name);
            } else {
                json.set(name, slots.get(name));
            }
        }
        try {
            return ClaimJson.read(Json.write(json));
        } catch (ClaimFormatException e) {
            throw Problem.wrong("no-correction", e.getMessage());
        }
    }

    /** Those that a claim may be without. */
    private static final Set<String> SLOTS = Set.of("phase", "count", "means", "content", "time");

    private void taken(Call call, Decision decision) {
        Entry entry = lookup.historySince(decision.number() - 1, 1).getFirst();
        call.context()
                .status(201)
                .header("Location", "/api/v1/changes?since=" + (entry.number() - 1) + "&limit=1")
                .contentType(Form.JSON.contentType())
                .result(Json.write(Json.wrapped(
                                Happenings.of(entry),
                                null,
                                null,
                                lookup.position().entry())) + "\n");
    }
}
