package org.bestand.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bestand.linking.Linked;
import org.bestand.linking.Linker;
import org.bestand.linking.Linking;
import org.bestand.linking.ReportRead;
import org.bestand.model.Chronicled;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Report;
import org.jdbi.v3.core.Handle;
import tools.jackson.core.JacksonException;

/**
 * Brings what is derived up to what came in. It remembers what it linked, so that who goes on in the same process reads and links only what
 * came since; a fresh process goes on from what the tables keep.
 */
final class Upkeep {
    private final Map<String, ReportRead> reports = new LinkedHashMap<>();
    private Linker linker;
    private Linking linking;
    private State state;
    private long entry;

    /** What was linked here, if that is where the tables stand. */
    Optional<State> remembered(Incidents.Standing standing, Linker with) {
        return isHere(standing, with) ? Optional.of(state) : Optional.empty();
    }

    private boolean isHere(Incidents.Standing standing, Linker with) {
        return linker == with && standing.isOurs() && standing.entry() == entry;
    }

    /** What the tables hold, which must be settled. */
    static State read(Handle handle) {
        Reports reports = new Reports(handle);
        return new State(reports.all(), reports.claims(), new Decisions(handle).all(), new Incidents(handle).all());
    }

    /** The state of the record, within a transaction that writes. */
    State broughtUp(Handle handle, Linker with) {
        Incidents.Standing standing = new Incidents(handle).standing();
        if (standing.isSettled()) {
            return remembered(standing, with).orElseGet(() -> read(handle));
        }
        if (!isHere(standing, with)) {
            resume(handle, standing, with);
        }
        goOn(handle);
        return state;
    }

    /** Takes up where the tables stand, or begins anew where another linker wrote them, or they do not hang together. */
    private void resume(Handle handle, Incidents.Standing standing, Linker with) {
        linker = with;
        linking = standing.isOurs() ? resumed(handle, standing.entry()).orElse(null) : null;
        if (linking == null) {
            new Incidents(handle).clear();
            linking = linker.begin();
            reports.clear();
            state = new State(List.of(), List.of(), List.of(), new Linked(List.of(), List.of(), Map.of()));
            entry = -1; // what came before the history began has the number 0
        }
    }

    private Optional<Linking> resumed(Handle handle, long last) {
        Incidents incidents = new Incidents(handle);
        reports.clear();
        new Reports(handle).at(last).forEach(one -> reports.put(one.report().id(), one));
        List<Decision> decisions = Decisions.of(new History(handle).all(), last);
        List<Chronicled> events = new Chronicle(handle).all(last);
        try {
            Linked before = incidents.all();
            state = new State(List.of(), List.of(), decisions, before);
            entry = last;
            return linker.resume(reports.values(), decisions, events, incidents.kept(), before);
        } catch (JacksonException | IllegalArgumentException e) { // what is derived was changed by hand
            return Optional.empty();
        }
    }

    private void goOn(Handle handle) {
        List<ReportRead> came = new Reports(handle).since(entry);
        came.forEach(one -> reports.put(one.report().id(), one));
        List<Decision> decisions = new ArrayList<>(state.decisions());
        List<Decision> fresh = new Decisions(handle).since(entry);
        decisions.addAll(fresh);
        Linked linked = linking.change(came, decisions, new Chronicle(handle).all());
        long last = new History(handle).lastNumber();
        Touched touched = new Incidents(handle).replace(state.linked(), linked, linking.kept(), linking.rounds(), last);
        new OverviewTable(handle).follow(touched.came(came).decided(fresh, decisions), decisions, linker, last);
        List<Report> texts = reports.values().stream().map(ReportRead::report).toList();
        List<Claim> claims =
                reports.values().stream().flatMap(one -> one.claims().stream()).toList();
        state = new State(texts, claims, decisions, linked);
        entry = last;
    }
}
