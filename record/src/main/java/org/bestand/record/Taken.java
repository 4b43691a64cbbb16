package org.bestand.record;

import java.util.ArrayList;
import java.util.List;
import org.bestand.linking.Decided;
import org.bestand.model.Decision;
import org.jdbi.v3.core.Handle;

/** What people decided as far as it was read: whoever decides much reads it once, and then what came since. */
final class Taken {
    private final List<Decision> decisions = new ArrayList<>();
    private Decided decided = new Decided(decisions);
    private long last;

    /** All that was decided, within a transaction that has not written anything yet: what is read is never taken back. */
    Decided broughtUp(Handle handle) {
        List<Decision> since = new Decisions(handle).since(last);
        if (!since.isEmpty()) {
            decisions.addAll(since);
            decided = new Decided(decisions);
        }
        last = new History(handle).lastNumber();
        return decided;
    }
}
