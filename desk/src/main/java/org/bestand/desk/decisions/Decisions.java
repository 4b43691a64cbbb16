package org.bestand.desk.decisions;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.bestand.desk.room.Room;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Paths;
import org.bestand.desk.web.Problem;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.record.Lookup;
import org.bestand.record.Role;

/** Takes decisions that forms bring. */
public final class Decisions implements Section {
    private final Lookup lookup;
    private final Acts acts;

    public Decisions(Room room, Acts acts) {
        this.lookup = room.lookup();
        this.acts = acts;
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

    /** Takes down that the report says what the claim says. */
    public void accept(Call call) {
        acts.accept(Acts.By.of(call), call.id("id"));
        call.seeOther(call.back("/queue"));
    }

    /** The same for all claims of an incident. */
    public void acceptAll(Call call) {
        acts.acceptAll(Acts.By.of(call), call.id("id"));
        call.seeOther(call.back("/incidents/" + Paths.of(call.id("id"))));
    }

    /** Takes down that the report does not say so. */
    public void reject(Call call) {
        acts.reject(Acts.By.of(call), call.id("id"));
        call.seeOther(call.back("/queue"));
    }

    /** Takes down that several incidents are one. */
    public void merge(Call call) {
        String id = call.id("id");
        List<String> own = acts.incident(id).claims();
        acts.merge(
                Acts.By.of(call), id, call.forms("with").stream().map(Paths::id).toList());
        call.seeOther(incidentPath(own.getFirst(), "merged"));
    }

    /** Takes down that some claims are of another incident than the rest. */
    public void split(Call call) {
        String id = call.id("id");
        List<String> apart = call.forms("claim").stream().map(Paths::id).toList();
        List<String> own = acts.incident(id).claims();
        acts.split(Acts.By.of(call), id, apart);
        String rest =
                own.stream().filter(claim -> !apart.contains(claim)).findFirst().orElseThrow();
        call.seeOther(incidentPath(rest, "split"));
    }

    /** Takes down on which day a report was published. */
    public void date(Call call) {
        String id = call.id("id");
        acts.date(Acts.By.of(call), id, day(call));
        call.seeOther("/reports/" + Paths.of(id) + "?done=dated");
    }

    private static LocalDate day(Call call) {
        try {
            return LocalDate.parse(call.form("day").orElse(""));
        } catch (DateTimeParseException e) {
            throw Problem.wrong("no-day", "day").about("day");
        }
    }

    /** Takes back a decision. */
    public void undo(Call call) {
        acts.undo(Acts.By.of(call), call.context().pathParam("number"));
        call.seeOther(call.back("/incidents"));
    }

    /** The incident that a claim is of now; its id may be another than before. */
    private String incidentPath(String claim, String done) {
        return lookup.incidentOf(claim)
                .map(id -> "/incidents/" + Paths.of(id) + "?done=" + done)
                .orElse("/incidents");
    }
}
