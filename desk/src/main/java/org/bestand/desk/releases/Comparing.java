package org.bestand.desk.releases;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bestand.desk.deciding.Pen;
import org.bestand.desk.later.Later;
import org.bestand.desk.releases.Compared.Fate;
import org.bestand.desk.releases.Compared.Happening;
import org.bestand.desk.room.Room;
import org.bestand.exchange.changes.Differences;
import org.bestand.exchange.changes.Pair;
import org.bestand.linking.Ledger;
import org.bestand.linking.Linker;
import org.bestand.model.Incident;
import org.bestand.model.When.Interval;
import org.bestand.record.Known;
import org.bestand.record.Lookup;
import org.bestand.record.Overview;
import org.bestand.record.Position;
import org.bestand.record.Release;

/** Works out what changed between two states of the record: a state is read whole, so that is done one after the other and kept for a while. */
final class Comparing implements AutoCloseable {
    private static final int KEPT = 3;
    private static final Duration PATIENCE = Duration.ofMillis(1_500);
    /** Whoever compares with the record as it is wants what was decided just now to be in it. */
    private static final Duration SETTLING = Duration.ofSeconds(20);

    private final Lookup lookup;
    private final Linker linker;
    private final Pen pen;
    private final Later<Asked, Compared> later = new Later<>("desk-comparing", KEPT, PATIENCE);

    Comparing(Room room) {
        this.lookup = room.lookup();
        this.linker = room.means().linker();
        this.pen = room.pen();
    }

    /** Two states; one that is null is the record as it is, of which {@code at} tells how far that has come. */
    private record Asked(Long before, Long after, Position at) {}

    /**
     * What changed.
     *
     * @param after null for the record as it is
     * @return empty where it is still being worked out
     */
    Optional<Compared> of(Release before, Release after) {
        Asked asked = after == null
                ? new Asked(before.number(), null, lookup.position())
                : new Asked(before.number(), after.number(), null);
        return later.of(asked, () -> compared(before, after));
    }

    private Compared compared(Release before, Release after) {
        Differences differences = new Differences(
                Known.of(lookup.state(before), linker), after == null ? now() : Known.of(lookup.state(after), linker));
        List<Happening> incidents = new ArrayList<>();
        differences.incidents(pair -> {
            Happening happening = happening(pair);
            if (happening != null) {
                incidents.add(happening);
            }
        });
        return new Compared(
                differences.newReports(),
                differences.goneReports(),
                differences.redated(),
                List.copyOf(incidents),
                differences.newClaims(),
                differences.goneClaims());
    }

    /** The incidents may be behind what came in: of a claim that is not there any more they tell nothing. */
    private Known now() {
        pen.settle(SETTLING);
        Known known = Known.of(lookup.state(), linker);
        return new Known(
                known.reports(),
                known.claims(),
                known.incidents().stream()
                        .map(incident -> incident.only(known.byId().keySet()))
                        .filter(Objects::nonNull)
                        .toList(),
                known.datings(),
                known.copies(),
                known.byId(),
                known.decided(),
                known.relations());
    }

    /** What became of an incident; null where it is as it was. */
    private static Happening happening(Pair pair) {
        Ledger last = pair.last();
        Incident incident = last.incident();
        List<Interval> before = pair.isNew() ? null : pair.before().incident().times();
        boolean sameDays = pair.isNew() || before.equals(incident.times());
        Fate fate = pair.isNew() ? Fate.NEW : pair.isGone() ? Fate.GONE : Fate.OTHER;
        if (fate == Fate.OTHER && sameDays && pair.figures().isEmpty() && pair.moreClaims() == 0) {
            return null;
        }
        return new Happening(
                fate,
                incident.id(),
                Overview.Title.of(last),
                incident.scope(),
                incident.parties(),
                incident.times(),
                sameDays ? null : before,
                pair.figures(),
                pair.moreClaims());
    }

    @Override
    public void close() {
        later.close();
    }
}
