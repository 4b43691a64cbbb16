package org.bestand.desk.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bestand.desk.deciding.Pen;
import org.bestand.desk.room.Room;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Paths;
import org.bestand.desk.web.Problem;
import org.bestand.model.Claim;
import org.bestand.model.Decision.Change;
import org.bestand.record.Lookup;
import org.bestand.record.State;

/** Takes down which of two coders is right. */
final class Adjudicating {
    private final Lookup lookup;
    private final Pen pen;
    private final Coders coders;

    Adjudicating(Room room, Coders coders) {
        this.lookup = room.lookup();
        this.pen = room.pen();
        this.coders = coders;
    }

    /**
     * What can be decided about a report.
     *
     * @throws Problem where the record has no such report
     */
    Verdict verdict(String report) {
        return verdict(part(report));
    }

    private State part(String report) {
        State part = lookup.reports(List.of(report));
        if (part.reports().isEmpty()) {
            throw Problem.notFound("no-report", report);
        }
        return part;
    }

    private Verdict verdict(State part) {
        return new Verdict(part, lookup.decided(), this::seenWith);
    }

    private List<String> seenWith(String claim) {
        return lookup.incidentOf(claim)
                .map(id -> lookup.incidents(List.of(id)).linked().incidents())
                .filter(incidents -> !incidents.isEmpty())
                .map(incidents -> incidents.getFirst().claims())
                .orElse(List.of());
    }

    /** Takes down what a form says; what is not a decision yet becomes one. */
    void decide(Call call) {
        List<Coder> all = coders.of(call);
        Coder first = Coders.named(needed(call, "first"), all);
        Coder second = Coders.named(needed(call, "second"), all);
        String report = Paths.id(needed(call, "report"));
        State part = part(report);
        boolean isFirst = isFirst(needed(call, "right"));
        Claim one = claim(call, "one", first.claims(report, part.claims()));
        Claim other = claim(call, "other", second.claims(report, part.claims()));
        if (one == null && other == null) {
            throw Problem.wrong("agreement-nothing");
        }
        Claim right = isFirst ? one : other;
        Claim wrong = isFirst ? other : one;
        Coder judged = isFirst ? first : second;
        boolean alsoHasIt = wrong != null
                && judged.claims(report, part.claims()).stream()
                        .anyMatch(claim -> claim.id().equals(wrong.id()));
        Map<Change, String> changes = new LinkedHashMap<>();
        String why = call.form("why").orElse("");
        verdict(part)
                .changes(right, alsoHasIt && right != null && !right.id().equals(wrong.id()) ? null : wrong)
                .forEach(change -> changes.put(change, why));
        pen.decide(call.visitor().name(), changes);
        call.seeOther(call.back("/agreement"));
    }

    private static String needed(Call call, String name) {
        return call.form(name).orElseThrow(() -> Problem.wrong("agreement-nothing"));
    }

    private static boolean isFirst(String right) {
        return switch (right) {
            case "first" -> true;
            case "second" -> false;
            default -> throw Problem.wrong("agreement-nothing");
        };
    }

    /** The claim that a form names among those of a coder; null where it names none. */
    private static Claim claim(Call call, String name, List<Claim> claims) {
        String id = call.form(name).map(Paths::id).orElse("");
        return id.isEmpty()
                ? null
                : claims.stream()
                        .filter(claim -> claim.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> Problem.notFound("no-claim", id));
    }
}
