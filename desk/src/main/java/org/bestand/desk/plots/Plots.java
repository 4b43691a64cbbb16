package org.bestand.desk.plots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bestand.desk.catalogue.Row;
import org.bestand.desk.catalogue.Selection;
import org.bestand.desk.exports.Excerpt;
import org.bestand.desk.incidents.Asked;
import org.bestand.desk.incidents.Incidents;
import org.bestand.desk.incidents.Timeline;
import org.bestand.desk.room.Room;
import org.bestand.desk.shapes.Form;
import org.bestand.desk.shapes.Json;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Problem;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.exchange.geojson.Geometry;
import org.bestand.exchange.words.Words;
import org.bestand.linking.Said;
import org.bestand.model.Actor;
import org.bestand.model.Gazetteer;
import org.bestand.model.Place;
import org.bestand.record.Overview;
import org.bestand.record.Role;
import tools.jackson.databind.node.ObjectNode;

/** The data behind the map and the timeline of a selection, and behind the map of an incident. */
public final class Plots implements Section {
    /** More than that no map shows apart. */
    private static final int MOST_PLACES = 1_000;

    private final Incidents incidents;
    private final Excerpt excerpt;
    private final Gazetteer gazetteer;

    public Plots(Room room, Incidents incidents) {
        this.incidents = incidents;
        this.excerpt = new Excerpt(room);
        this.gazetteer = room.means().gazetteer();
    }

    /** These come before {@code /incidents/{id}}, which would take their names for ids. */
    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/incidents/map.json", Role.READER, this::map),
                Route.get("/incidents/timeline.json", Role.READER, this::timeline),
                Route.get("/incidents/{id}/map.json", Role.READER, this::ofIncident));
    }

    private static void send(Call call, ObjectNode json) {
        call.context().contentType(Form.JSON.contentType()).result(Json.write(json));
    }

    private void map(Call call) {
        Selection selection = Asked.of(call);
        Spots spots = new Spots(gazetteer, call.words());
        List<Row> rows = incidents.find(selection).rows();
        List<ObjectNode> places = new ArrayList<>();
        List<String> placed = new ArrayList<>();
        int unplaced = 0;
        for (Row row : rows) {
            Optional<ObjectNode> spot = spot(row.overview(), spots);
            if (spot.isEmpty()) {
                unplaced++;
            } else if (places.size() < MOST_PLACES) {
                places.add(spot.get());
                placed.add(row.id());
            }
        }
        ObjectNode json = Json.object();
        json.set("places", Json.array(selection.asOf() == null ? places : then(placed, selection, spots)));
        json.put("unplaced", unplaced);
        json.put("shown", places.size());
        json.put("total", rows.size());
        send(call, json);
    }

    private List<ObjectNode> then(List<String> ids, Selection selection, Spots spots) {
        return excerpt.parts(ids, selection.asOf()).stream()
                .map(part -> spot(part.overview(), spots).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The finest place that can be drawn. */
    private static Optional<ObjectNode> spot(Overview overview, Spots spots) {
        return overview.places().stream()
                .flatMap(place -> spots.of(overview, place).stream())
                .findFirst();
    }

    private void timeline(Call call) {
        Selection selection = Asked.of(call);
        Timeline timeline = Timeline.of(incidents.find(selection), selection, call.words());
        ObjectNode json = Json.object();
        json.put("unit", timeline.unit());
        json.set(
                "bins",
                Json.array(timeline.bins().stream()
                        .map(bin -> Json.object()
                                .put("from", bin.from().toString())
                                .put("to", bin.to().toString())
                                .put("incidents", bin.incidents())
                                .put("disputed", bin.disputed()))
                        .toList()));
        json.put("undated", timeline.undated());
        send(call, json);
    }

    private void ofIncident(Call call) {
        String id = call.id("id");
        List<Excerpt.Part> parts = excerpt.parts(List.of(id), call.day("as-of"));
        if (parts.isEmpty()) {
            throw Problem.notFound("no-incident", id);
        }
        Excerpt.Part part = parts.getFirst();
        Spots spots = new Spots(gazetteer, call.words());
        Map<Place, String> sides = sides(part, call.words());
        List<ObjectNode> places = new ArrayList<>();
        sides.forEach((place, side) -> spots.of(part.overview(), place, side).ifPresent(places::add));
        ObjectNode json = Json.object();
        json.set("places", Json.array(places));
        json.put("unplaced", sides.size() - places.size());
        json.put("shown", places.size());
        json.put("total", sides.size());
        json.put("of", "places");
        send(call, json);
    }

    /** Its places; where it is disputed which it was, each with who puts it there. */
    private static Map<Place, String> sides(Excerpt.Part part, Words words) {
        Map<Place, Set<Said>> disputed = Geometry.of(part.ledger()).disputed();
        Map<Place, String> sides = new LinkedHashMap<>();
        disputed.forEach((place, voices) -> sides.put(place, parties(voices, words)));
        part.overview().places().stream()
                .filter(place -> disputed.keySet().stream()
                        .noneMatch(other -> other.name().equals(place.name())))
                .forEach(place -> sides.put(place, ""));
        return sides;
    }

    /** The parties of those who say it, as far as they are known; the report itself where it names nobody. */
    private static String parties(Set<Said> voices, Words words) {
        Set<String> parties = new TreeSet<>();
        for (Said said : voices) {
            List<Actor> speakers = said.claim().speakers();
            if (speakers.isEmpty()) {
                parties.add(words.of("report-itself"));
            }
            speakers.stream()
                    .filter(speaker -> !speaker.isUnnamed())
                    .forEach(speaker -> parties.add(words.party(speaker.party())));
        }
        return String.join(", ", parties);
    }
}
