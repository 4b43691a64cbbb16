package org.bestand.desk.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.bestand.desk.catalogue.Catalogue;
import org.bestand.desk.catalogue.Snapshot;
import org.bestand.desk.incident.Folder;
import org.bestand.desk.room.Room;
import org.bestand.exchange.view.View;
import org.bestand.exchange.view.Views;
import org.bestand.linking.Ledger;
import org.bestand.linking.Linker;
import org.bestand.model.Incident;
import org.bestand.record.Known;
import org.bestand.record.Lookup;
import org.bestand.record.Overview;

/**
 * Draws incidents from the record, so many at a time, so that no selection is too large to be written.
 */
public final class Excerpt {
    private static final int AT_A_TIME = 100;

    private final Catalogue catalogue;
    private final Lookup lookup;
    private final Linker linker;
    private final Views views;

    public Excerpt(Room room) {
        this.catalogue = room.catalogue();
        this.lookup = room.lookup();
        this.linker = room.means().linker();
        this.views = new Views(
                room.means().gazetteer(),
                room.means().scribe().program(),
                room.means().scribe().pack());
    }

    /**
     * An incident as it was known on a day.
     *
     * @param incident with its claims of then
     * @param overview what lists show of it
     */
    public record Part(Incident incident, Ledger ledger, Overview overview) {}

    /**
     * Some incidents, in the order of their ids, as they were known on a day; those of which nothing was known then are left out.
     *
     * @param asOf null for now
     */
    public List<Part> parts(List<String> ids, LocalDate asOf) {
        List<Part> parts = new ArrayList<>();
        for (Folder folder : Folder.of(ids, lookup, linker)) {
            Ledger ledger = folder.ledger(asOf);
            if (ledger != null) {
                parts.add(new Part(
                        ledger.incident(),
                        ledger,
                        Overview.of(ledger, folder.known().reports(), folder.from())));
            }
        }
        return parts;
    }

    /**
     * An incident by itself.
     *
     * @param overview what lists show of it
     */
    public record Head(Incident incident, Overview overview) {}

    /** The same without ledgers; those of now are at hand and take no reading of claims. */
    public List<Head> heads(List<String> ids, LocalDate asOf) {
        if (asOf != null) {
            return parts(ids, asOf).stream()
                    .map(part -> new Head(part.incident(), part.overview()))
                    .toList();
        }
        Snapshot now = catalogue.now();
        Map<String, Incident> incidents = new HashMap<>();
        lookup.incidentsAlone(ids).forEach(incident -> incidents.put(incident.id(), incident));
        return ids.stream()
                .filter(id -> incidents.containsKey(id) && now.row(id) != null)
                .map(id -> new Head(incidents.get(id), now.row(id).overview()))
                .toList();
    }

    /** The same as a view that formats are written from. */
    public View view(List<String> ids, LocalDate asOf) {
        List<Folder> folders = Folder.of(ids, lookup, linker);
        List<Ledger> ledgers = new ArrayList<>();
        folders.forEach(folder -> {
            Ledger ledger = folder.ledger(asOf);
            if (ledger != null) {
                ledgers.add(ledger);
            }
        });
        return views.of(
                folders.isEmpty()
                        ? Known.of(lookup.incidents(List.of()), lookup.decided(), linker)
                        : folders.getFirst().known(),
                folders.isEmpty() ? List.of() : folders.getFirst().read(),
                new Views.Wanted(ledgers, false, asOf, null),
                lookup.history(Long.MAX_VALUE, 1).stream().findFirst());
    }

    /** The views of many incidents, one part after the other, each drawn when it is asked for. */
    public Iterable<View> views(List<String> ids, LocalDate asOf) {
        Iterator<List<String>> some = batches(ids).iterator();
        return () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return some.hasNext();
            }

            @Override
            public View next() {
                return view(some.next(), asOf);
            }
        };
    }

    /** Ids in portions that can be drawn at once. */
    static List<List<String>> batches(List<String> ids) {
        List<List<String>> batches = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            batches.add(ids.subList(from, Math.min(ids.size(), from + AT_A_TIME)));
        }
        return batches;
    }
}
