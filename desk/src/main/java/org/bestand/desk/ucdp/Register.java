package org.bestand.desk.ucdp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bestand.desk.catalogue.Catalogue;
import org.bestand.desk.catalogue.Row;
import org.bestand.desk.catalogue.Snapshot;
import org.bestand.desk.exports.Excerpt;
import org.bestand.desk.room.Room;
import org.bestand.exchange.ucdp.Ids;
import org.bestand.exchange.ucdp.Rows;
import org.bestand.exchange.ucdp.Totals;
import org.bestand.exchange.view.Countries;
import org.bestand.exchange.view.View;
import org.bestand.linking.Ledger;
import org.bestand.model.Incident;
import org.bestand.model.Kind;
import org.bestand.record.Overview;

/**
 * Which incidents are events of UCDP, kept as long as the incident stays as it is: finding that out takes its whole ledger. Only those that can be
 * meant are looked at. For many threads.
 */
final class Register {
    private static final int AT_A_TIME = 100;

    private final Catalogue catalogue;
    private final Excerpt excerpt;
    private final Map<String, Kept> kept = new HashMap<>();
    private Snapshot snapshot;
    private Totals totals;

    /**
     * What was found.
     *
     * @param overview of the incident as it was then
     * @param holdsOthers whether it held others within its days then
     * @param event null where it is none
     */
    private record Kept(Overview overview, boolean holdsOthers, Spotted event) {}

    Register(Room room) {
        this.catalogue = room.catalogue();
        this.excerpt = new Excerpt(room);
    }

    /** The events that are asked for, the earliest first. */
    synchronized List<Spotted> find(Asked asked) {
        turnTo(catalogue.now());
        List<Overview> candidates = snapshot.rows().stream()
                .map(Row::overview)
                .filter(overview -> canFit(overview, asked))
                .toList();
        lookAt(candidates.stream().filter(overview -> !isKept(overview)).toList());
        return candidates.stream()
                .map(overview -> kept.get(overview.id()).event())
                .filter(Objects::nonNull)
                .filter(event -> event.fits(asked))
                .sorted(Spotted.IN_ORDER)
                .toList();
    }

    /** The rows of some events by the names of their columns. */
    List<Map<String, Object>> rows(List<Spotted> events) {
        Totals all;
        synchronized (this) {
            turnTo(catalogue.now());
            all = totals;
        }
        List<String> ids = events.stream().map(Spotted::incident).toList();
        View view = excerpt.view(ids, null);
        Rows rows = new Rows(view, Ids.NONE, all::holdsOthers);
        return view.incidents().stream().map(rows::of).flatMap(Optional::stream).toList();
    }

    private void turnTo(Snapshot now) {
        if (now == snapshot) {
            return;
        }
        Totals fresh = new Totals();
        now.rows().stream().map(Row::overview).forEach(one -> fresh.add(one.sort(), one.parties(), one.times()));
        totals = fresh;
        snapshot = now;
        kept.keySet().removeIf(id -> now.row(id) == null);
    }

    private static boolean canFit(Overview overview, Asked asked) {
        if (overview.sort() != Incident.Sort.VIOLENCE
                || overview.times().isEmpty()
                || !overview.kinds().contains(Kind.KILLED)) {
            return false;
        }
        LocalDate end = overview.times().stream()
                .map(time -> time.end())
                .max(LocalDate::compareTo)
                .orElseThrow();
        boolean isThen = (asked.from() == null || !end.isBefore(asked.from()))
                && (asked.to() == null || !end.isAfter(asked.to()));
        return isThen
                && (asked.countries().isEmpty()
                        || overview.countries().stream().anyMatch(code -> asked.countries()
                                .contains(Countries.of(code).gw())));
    }

    private boolean isKept(Overview overview) {
        Kept one = kept.get(overview.id());
        return one != null && one.overview() == overview && one.holdsOthers() == holdsOthers(overview);
    }

    private boolean holdsOthers(Overview overview) {
        return totals.holdsOthers(overview.parties(), overview.times());
    }

    private void lookAt(List<Overview> some) {
        for (int from = 0; from < some.size(); from += AT_A_TIME) {
            List<Overview> batch = some.subList(from, Math.min(some.size(), from + AT_A_TIME));
            View view = excerpt.view(batch.stream().map(Overview::id).toList(), null);
            Rows rows = new Rows(view, Ids.NONE, totals::holdsOthers);
            Map<String, Spotted> events = new HashMap<>();
            for (Ledger ledger : view.incidents()) {
                String id = ledger.incident().id();
                rows.of(ledger).ifPresent(row -> events.put(id, Spotted.of(id, row)));
            }
            new ArrayList<>(batch)
                    .forEach(one -> kept.put(one.id(), new Kept(one, holdsOthers(one), events.get(one.id()))));
        }
    }
}
