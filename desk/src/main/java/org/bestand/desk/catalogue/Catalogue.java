package org.bestand.desk.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.record.Lookup;
import org.bestand.record.Overview;
import org.bestand.record.Overviews;
import org.bestand.record.Position;
import org.bestand.record.RecordException;

/**
 * Keeps the rows of all incidents in memory, as the record stands: what another program changes is seen at the next request. For many threads.
 */
public final class Catalogue {
    private final Lookup lookup;
    private final Map<String, Overview> overviews = new HashMap<>();
    private final Map<String, String> looked = new HashMap<>();
    private Position position;
    private volatile Snapshot snapshot;

    public Catalogue(Lookup lookup) {
        this.lookup = lookup;
    }

    /** Reads them in a thread of its own, so that the first who asks waits the shorter; what goes wrong is told to whoever asks. */
    public void prepare() {
        Thread.ofPlatform().name("desk-catalogue").daemon().start(() -> {
            try {
                now();
            } catch (RecordException e) {
                // the next request meets it too
            }
        });
    }

    /** The incidents as the record stands. */
    public Snapshot now() {
        Position standing = lookup.position();
        synchronized (this) {
            if (!standing.equals(position)) {
                bringUp(standing);
            }
            return snapshot;
        }
    }

    private void bringUp(Position standing) {
        Set<String> moved = new HashSet<>();
        boolean isAll = position == null || standing.linked() < position.linked() || isLinkedAnew(standing);
        if (isAll) {
            overviews.clear();
            looked.clear();
            lookup.overviews().forEach(one -> overviews.put(one.id(), one));
        } else if (standing.linked() != position.linked()) {
            Overviews changes = lookup.overviewsSince(position.linked());
            changes.gone().forEach(overviews::remove);
            changes.changed().forEach(one -> overviews.put(one.id(), one));
            moved.addAll(changes.gone());
            changes.changed().forEach(one -> moved.add(one.id()));
        }
        look(moved);
        position = standing;
        snapshot = isAll || !moved.isEmpty() ? Snapshot.of(rows()) : snapshot.looked(counts());
    }

    /** Whether the incidents of a record that another version of the program had worked out were worked out anew, without an entry more. */
    private boolean isLinkedAnew(Position standing) {
        return standing.linked() == position.linked() && standing.isSettled() && !position.isSettled();
    }

    /** Finds the incidents of claims that people decided about since, and of those whose incidents moved. */
    private void look(Set<String> moved) {
        Set<String> decided = lookup.decided().claims();
        looked.keySet().retainAll(decided);
        List<String> asked = new ArrayList<>();
        decided.forEach(claim -> {
            String incident = looked.get(claim);
            if (incident == null || incident.isEmpty() || moved.contains(incident)) {
                asked.add(claim);
            }
        });
        Map<String, String> found = lookup.incidentsOf(asked);
        asked.forEach(claim -> looked.put(claim, found.getOrDefault(claim, "")));
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        looked.values().forEach(incident -> counts.merge(incident, 1, Integer::sum));
        return counts;
    }

    private List<Row> rows() {
        Map<String, Integer> counts = counts();
        return overviews.values().stream()
                .map(overview -> new Row(overview, counts.getOrDefault(overview.id(), 0)))
                .toList();
    }
}
