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
        if (position == null || standing.linked() < position.linked() || isLinkedAnew(standing)) {
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
        snapshot = new Snapshot(rows());
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

    private List<Row> rows() {
        Map<String, Integer> counts = new HashMap<>();
        looked.values().forEach(incident -> counts.merge(incident, 1, Integer::sum));
        List<Row> rows = new ArrayList<>(overviews.size());
        overviews.forEach((id, overview) -> rows.add(new Row(overview, counts.getOrDefault(id, 0))));
        return rows;
    }
}
