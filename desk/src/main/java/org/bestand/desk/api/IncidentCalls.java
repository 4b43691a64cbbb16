package org.bestand.desk.api;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bestand.desk.catalogue.Facet;
import org.bestand.desk.catalogue.Row;
import org.bestand.desk.catalogue.Selection;
import org.bestand.desk.exports.Excerpt;
import org.bestand.desk.exports.Written;
import org.bestand.desk.incidents.Asked;
import org.bestand.desk.room.Room;
import org.bestand.desk.shapes.Claims;
import org.bestand.desk.shapes.Form;
import org.bestand.desk.shapes.Incidents;
import org.bestand.desk.shapes.Ledgers;
import org.bestand.desk.web.Problem;
import org.bestand.linking.Said;
import org.bestand.model.Phase;
import org.bestand.record.Lookup;
import tools.jackson.databind.node.ObjectNode;

/** Incidents and truces. */
final class IncidentCalls {
    private static final String[] LIST = Stream.concat(
                    Stream.of(Facet.values()).map(Facet::word),
                    Stream.of("from", "to", "q", "order", "as-of", "limit", "cursor"))
            .toArray(String[]::new);

    private final org.bestand.desk.incidents.Incidents incidents;
    private final Lookup lookup;
    private final Excerpt excerpt;
    private final Written written;

    IncidentCalls(Room room, org.bestand.desk.incidents.Incidents incidents) {
        this.incidents = incidents;
        this.lookup = room.lookup();
        this.excerpt = new Excerpt(room);
        this.written = new Written(excerpt);
    }

    List<Resource> resources() {
        return List.of(
                Resource.of("/api/v1/incidents", this::list, LIST).or(Form.CSV, Form.GEOJSON),
                Resource.of("/api/v1/incidents/{id}", this::one, "as-of").or(Form.CSV, Form.GEOJSON),
                Resource.of("/api/v1/incidents/{id}/claims", this::claims, "as-of"),
                Resource.of(
                        "/api/v1/truces", this::truces, "party", "from", "to", "phase", "as-of", "limit", "cursor"));
    }

    private void list(Asking asking) throws IOException {
        page(asking, Asked.of(asking.call()), row -> true);
    }

    private void truces(Asking asking) throws IOException {
        Selection asked = Asked.of(asking.call());
        Map<Facet, Set<String>> values = new HashMap<>(asked.values());
        values.put(Facet.SORT, Set.of("truce"));
        Phase phase = Values.of(asking.call(), "phase", Phase::of);
        page(
                asking,
                new Selection(values, asked.from(), asked.to(), "", asked.asOf(), asked.order()),
                row -> phase == null || row.overview().phase() == phase);
    }

    private void page(Asking asking, Selection selection, Predicate<Row> fits) throws IOException {
        List<Row> rows = incidents.find(selection).rows().stream().filter(fits).toList();
        List<Row> behind = Bookmark.behind(rows, selection.order(), asking);
        List<Row> page = behind.subList(0, Math.min(asking.limit(), behind.size()));
        String next = page.size() < behind.size() ? Bookmark.of(page.getLast(), selection.order()) : null;
        asking.link(next);
        write(asking, page.stream().map(Row::id).toList(), next);
    }

    private void write(Asking asking, List<String> ids, String next) throws IOException {
        asking.call().context().contentType(asking.form().contentType());
        written.write(
                asking.form(),
                ids,
                new Written.Around(next, asking.asOf(), asking.position().entry()),
                asking.call().context().outputStream());
    }

    private void one(Asking asking) throws IOException {
        Excerpt.Part part = part(asking);
        if (asking.form() != Form.JSON) {
            write(asking, List.of(part.incident().id()), null);
            return;
        }
        ObjectNode json = Incidents.of(part.incident(), part.overview());
        json.set("ledger", new Ledgers(new Claims(lookup.decided())).of(part.ledger()));
        asking.one(json);
    }

    private void claims(Asking asking) {
        Excerpt.Part part = part(asking);
        Claims shape = new Claims(lookup.decided());
        Map<String, Said> said = new HashMap<>();
        part.ledger().said().forEach(one -> said.put(one.claim().id(), one));
        asking.page(
                part.incident().claims().stream()
                        .map(said::get)
                        .map(one -> shape.of(one.claim(), part.incident().id()))
                        .toList(),
                null);
    }

    /** The incident of a request as it was known then. */
    private Excerpt.Part part(Asking asking) {
        String id = asking.call().id("id");
        List<Excerpt.Part> parts = excerpt.parts(List.of(id), asking.asOf());
        if (parts.isEmpty()) {
            boolean isThere =
                    asking.asOf() != null && !lookup.incidentsAlone(List.of(id)).isEmpty();
            throw isThere ? Problem.notFound("not-known-then", asking.asOf()) : Problem.notFound("no-incident", id);
        }
        return parts.getFirst();
    }
}
