package org.bestand.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bestand.linking.Kept;
import org.bestand.linking.Linked;
import org.bestand.linking.Linker;
import org.bestand.linking.Linking;
import org.bestand.linking.ReportRead;
import org.bestand.linking.Resumption;
import org.bestand.model.Chronicled;
import org.bestand.model.Decision;
import org.jdbi.v3.core.Handle;
import tools.jackson.core.JacksonException;

/**
 * Brings what is derived up to what came in. It remembers what it linked, so that who goes on in the same process reads and links only what
 * came since; a fresh process goes on from what the tables keep. Reports and claims it does not keep, since they are in the tables.
 */
final class Upkeep {
    private final Record record;
    private Stock stock;
    private Linker linker;
    private Linking linking;
    private State state;
    private long entry;

    Upkeep(Record record) {
        this.record = record;
    }

    /** What was linked here, if that is where the tables stand. */
    Optional<State> remembered(Incidents.Standing standing, Linker with) {
        return isHere(standing, with) ? Optional.of(state) : Optional.empty();
    }

    private boolean isHere(Incidents.Standing standing, Linker with) {
        return linker == with && standing.isOurs() && standing.entry() == entry;
    }

    /** What the tables hold, which must be settled. */
    State read(Handle handle, long last) {
        return state(last, new Decisions(handle).all(), new Incidents(handle).all());
    }

    private State state(long last, List<Decision> decisions, Linked linked) {
        return new State(
                new Later<>(() -> record.apart(handle -> new Reports(handle).all(last))),
                new Later<>(() -> record.apart(handle -> new Reports(handle).claims(last))),
                decisions,
                linked);
    }

    /**
     * Takes up where the tables stand, outside any transaction: it takes long on a large record, and others may write meanwhile. What they
     * changed is seen afterwards, and all is taken up again then, within the transaction.
     *
     * @return whether it is taken up
     */
    boolean prepared(Handle handle, Linker with) {
        Incidents.Standing standing = new Incidents(handle).standing();
        if (standing.isSettled() || !standing.isOurs() || isHere(standing, with)) {
            return false;
        }
        linker = with;
        linking = resumed(handle, standing.entry()).orElse(null);
        if (linking == null || new Incidents(handle).standing().entry() != standing.entry()) {
            linker = null; // all is taken up again, within the transaction
        }
        return linker != null;
    }

    /** The state of the record, within a transaction that writes. */
    State broughtUp(Handle handle, Linker with) {
        Incidents.Standing standing = new Incidents(handle).standing();
        if (standing.isSettled()) {
            return remembered(standing, with).orElseGet(() -> read(handle, standing.entry()));
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
            linking = linker.begin(this::reading);
            state = new State(List.of(), List.of(), List.of(), new Linked(List.of(), List.of(), Map.of()));
            entry = -1; // what came before the history began has the number 0
        }
    }

    private ReportRead reading(String report) {
        return stock.report(report);
    }

    private Optional<Linking> resumed(Handle handle, long last) {
        Incidents incidents = new Incidents(handle);
        stock = Stock.behind(handle, last);
        List<Decision> decisions = new Decisions(handle).until(last);
        List<Chronicled> events = new Chronicle(handle).all(last);
        try {
            Linked before = incidents.others();
            state = new State(List.of(), List.of(), decisions, before);
            entry = last;
            Resumption resumption = linker.resume(this::reading, stock.heads(), decisions, events, before);
            int rounds = incidents.rounds();
            List<ReportRead> some = new ArrayList<>();
            for (ReportRead one : stock.all()) {
                some.add(one);
                if (some.size() == Batches.MOST) {
                    takeUp(some, incidents, rounds, resumption);
                }
            }
            takeUp(some, incidents, rounds, resumption);
            incidents.each(resumption::take);
            return resumption.done();
        } catch (JacksonException | IllegalArgumentException e) { // what is derived was changed by hand
            return Optional.empty();
        }
    }

    private static void takeUp(List<ReportRead> some, Incidents incidents, int rounds, Resumption resumption) {
        List<String> ids = some.stream().map(one -> one.report().id()).toList();
        Map<String, List<Kept>> kept = Batches.by(incidents.kept(rounds, ids), Kept::report);
        some.forEach(one -> resumption.take(one, kept.getOrDefault(one.report().id(), List.of())));
        some.clear();
    }

    private void goOn(Handle handle) {
        stock = Stock.now(handle);
        List<Decision> decisions = new ArrayList<>(state.decisions());
        List<Decision> fresh = new Decisions(handle).since(entry);
        decisions.addAll(fresh);
        Touched touched = new Touched();
        Linked linked = linking.change(touched.noting(stock.since(entry)), decisions, new Chronicle(handle).all());
        long last = new History(handle).lastNumber();
        new Incidents(handle)
                .replace(linking.difference(), state.linked(), linked, linking.kept(), linking.rounds(), last, touched);
        new OverviewTable(handle).follow(touched.decided(fresh, decisions), decisions, linker, last);
        state = state(last, decisions, linked);
        entry = last;
        stock = null;
    }
}
