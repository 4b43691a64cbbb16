package org.bestand.desk.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.bestand.desk.room.Room;
import org.bestand.linking.Linker;
import org.bestand.record.Known;
import org.bestand.record.Lookup;
import org.bestand.record.State;

/** Some reports with their claims as people decided, and which of them were surely published by a day. */
final class Then {
    private final Known known;
    private final State state;
    private final Map<String, LocalDate> from;

    private Then(Known known, State state, Map<String, LocalDate> from) {
        this.known = known;
        this.state = state;
        this.from = from;
    }

    static Then of(Collection<String> reports, Room room) {
        Lookup lookup = room.lookup();
        Linker linker = room.means().linker();
        State state = lookup.reports(reports);
        Known known = Known.of(state, lookup.decided(), linker);
        return new Then(known, state, lookup.knownFrom(known));
    }

    Known known() {
        return known;
    }

    State state() {
        return state;
    }

    /** Whether a report was surely published by a day; always where none is asked for. */
    boolean holds(String report, LocalDate day) {
        return day == null || from.containsKey(report) && !from.get(report).isAfter(day);
    }
}
