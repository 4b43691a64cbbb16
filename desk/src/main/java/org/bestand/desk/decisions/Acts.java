package org.bestand.desk.decisions;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.desk.deciding.Pen;
import org.bestand.desk.room.Room;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Problem;
import org.bestand.linking.Linker;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Decision.Change;
import org.bestand.model.Incident;
import org.bestand.model.ReportDate;
import org.bestand.record.Known;
import org.bestand.record.Lookup;
import org.bestand.record.State;

/** Takes decisions, whoever brings them and however. Each is in the history when the call returns. */
public final class Acts {
    /** Whoever regroups wants to see it; longer than this nobody is kept waiting. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Lookup lookup;
    private final Linker linker;
    private final Pen pen;

    public Acts(Room room) {
        this.lookup = room.lookup();
        this.linker = room.means().linker();
        this.pen = room.pen();
    }

    /**
     * Who decides, and why.
     *
     * @param why in their words, or empty
     */
    public record By(String who, String why) {
        /** Who sends a form, and why as it says. */
        public static By of(Call call) {
            return new By(call.visitor().name(), call.form("why").orElse(""));
        }
    }

    /** The claim of an id, as it was decided if it was. */
    public Claim claim(String id) {
        Claim read = lookup.claim(id).orElseThrow(() -> Problem.notFound("no-claim", id));
        Decision decision = lookup.decided().of(id);
        return decision != null && decision.change() instanceof Decision.Corrected corrected ? corrected.after() : read;
    }

    /** The incident of an id. */
    public Incident incident(String id) {
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
    public Decision accept(By by, String claim) {
        return decide(by, new Decision.Accepted(claim(claim)));
    }

    /** The same for all claims of an incident. */
    public List<Decision> acceptAll(By by, String incident) {
        State part = part(incident);
        Known known = Known.of(part, lookup.decided(), linker);
        return decide(
                by,
                part.linked().incidents().getFirst().claims().stream()
                        .filter(known.byId()::containsKey)
                        .<Change>map(id -> new Decision.Accepted(claim(id)))
                        .toList());
    }

    /** Takes down that the report does not say so. */
    public Decision reject(By by, String claim) {
        return decide(by, new Decision.Rejected(claim(claim)));
    }

    /** Takes down what the report says instead. */
    public Decision correct(By by, Claim after) {
        Claim before = claim(after.id());
        List<String> with =
                lookup.incidentOf(after.id()).map(id -> incident(id).claims()).orElse(List.of());
        return decide(by, new Decision.Corrected(before, after, with));
    }

    /** Takes down that several incidents are one. */
    public Decision merge(By by, String incident, Collection<String> with) {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(incident);
        ids.addAll(with);
        if (ids.size() < 2) {
            throw Problem.wrong("merge-two").about("with");
        }
        List<Incident> incidents = ids.stream().map(this::incident).toList();
        if (incidents.stream().map(Incident::sort).distinct().count() > 1) {
            throw Problem.wrong("merge-sorts")
                    .about("with"); // a truce is another happening than the fighting before it
        }
        List<List<String>> happenings = incidents.stream().map(Incident::claims).toList();
        return settled(decide(by, new Decision.Merged(happenings)));
    }

    /**
     * Takes down that some claims are of another incident than the rest.
     *
     * @param claims those that are; what is none of the incident's is left aside
     */
    public Decision split(By by, String incident, Collection<String> claims) {
        Incident own = incident(incident);
        List<String> apart =
                own.claims().stream().filter(claims::contains).distinct().toList();
        List<String> rest =
                own.claims().stream().filter(claim -> !apart.contains(claim)).toList();
        if (apart.isEmpty() || rest.isEmpty()) {
            throw Problem.wrong("split-some").about("claim");
        }
        return settled(decide(by, new Decision.Split(apart, rest)));
    }

    /** Takes down on which day a report was published. */
    public Decision date(By by, String report, LocalDate day) {
        State part = lookup.reports(List.of(report));
        if (part.reports().isEmpty()) {
            throw Problem.notFound("no-report", report);
        }
        ReportDate before = lookup.decided().reports(part.reports()).getFirst().date();
        return settled(decide(by, new Decision.Dated(report, before, new ReportDate.Day(day))));
    }

    /** Takes back a decision. */
    public Decision undo(By by, String number) {
        boolean isThere = number.matches("[0-9]{1,18}")
                && lookup.decisions().stream().anyMatch(one -> one.number() == Long.parseLong(number));
        if (!isThere) {
            throw Problem.notFound("no-decision", number);
        }
        return settled(decide(by, new Decision.Undone(Long.parseLong(number))));
    }

    private Decision settled(Decision decision) {
        pen.settle(PATIENCE);
        return decision;
    }

    private Decision decide(By by, Change change) {
        return decide(by, List.of(change)).getFirst();
    }

    private List<Decision> decide(By by, List<Change> changes) {
        Map<Change, String> all = new LinkedHashMap<>();
        changes.forEach(change -> all.put(change, by.why()));
        return pen.decide(by.who(), all);
    }
}
