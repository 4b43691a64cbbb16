package org.bestand.exchange.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bestand.exchange.view.RandomViews;
import org.bestand.exchange.view.SmallRecord;
import org.bestand.exchange.view.View;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** RFC 7946, and that nothing is drawn more exactly than it is known. */
class GeoJsonTest {
    private static final int VIEWS = 400;
    private static final JsonMapper JSON = JsonMapper.shared();

    private static JsonNode written(View view) {
        return JSON.readTree(SmallRecord.written(new GeoJson(), view).text());
    }

    private static List<JsonNode> features(View view) {
        List<JsonNode> features = new ArrayList<>();
        JsonNode collection = written(view);
        assertThat(collection.get("type").asString()).isEqualTo("FeatureCollection");
        collection.get("features").forEach(features::add);
        return features;
    }

    private static JsonNode feature(String id) {
        return features(SmallRecord.view()).stream()
                .filter(feature -> feature.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTownIsAPointLongitudeFirst() {
        assertThat(feature("i00000000a1").get("geometry").toString())
                .isEqualTo("{\"type\":\"Point\",\"coordinates\":[70.75,39.93]}");
    }

    @Test
    void aProvinceIsAnAreaAndNoPin() throws ParseException {
        JsonNode geometry = feature("i00000000a6").get("geometry");
        assertThat(geometry.get("type").asString()).isEqualTo("Polygon");
        Geometry shape = new GeoJsonReader(new GeometryFactory()).read(geometry.toString());
        assertThat(shape.getEnvelopeInternal().getHeight()).isBetween(1.79, 1.81);
    }

    @Test
    void bothPlacesStandWhereTheyAreDisputedWithWhoSaysSo() {
        JsonNode feature = feature("i00000000a5");
        assertThat(feature.get("geometry").get("type").asString()).isEqualTo("MultiPoint");
        assertThat(feature.get("properties").get("disputed_place").toString())
                .isEqualTo(
                        "[{\"name\":\"Khujand\",\"according_to\":\"Kyrgyzstan\",\"lat\":40.28,\"lon\":69.62},{\"name\":\"Ak-Sai\",\"according_to\":\"Tajikistan\",\"lat\":39.93,\"lon\":70.75}]");
        assertThat(feature("i00000000a1")
                        .get("properties")
                        .get("disputed_place")
                        .isNull())
                .isTrue();
    }

    @Test
    void unknownIsNullAndNeverZero() {
        JsonNode truce = feature("i00000000a2");
        assertThat(truce.get("geometry").isNull()).isTrue();
        JsonNode properties = truce.get("properties");
        for (String key : List.of("killed_best", "wounded_best", "side_a", "where_prec")) {
            assertThat(properties.get(key).isNull()).as(key).isTrue();
        }
        assertThat(properties.get("ceasefire_state").asString()).isEqualTo("disputed");
        assertThat(feature("i00000000a4").get("properties").get("killed_best").isNull())
                .as("dozens are no figure")
                .isTrue();
        assertThat(feature("i00000000a1").get("properties").get("killed_best").asLong())
                .isEqualTo(23);
    }

    @Test
    void aCircleOverTheDateLineIsCutInTwo() {
        List<List<Area.Corner>> rings = Area.circle(-18.1, 179.9, 100);
        assertThat(rings).hasSize(2);
        assertThat(rings).allSatisfy(ring -> assertThat(ring)
                .allMatch(corner -> corner.lon() >= -180 && corner.lon() <= 180)
                .last()
                .isEqualTo(ring.getFirst()));
        assertThat(Area.circle(10, 10, 100)).hasSize(1);
    }

    @Test
    void everyFeatureOfRandomRecordsIsGeoJson() throws ParseException {
        int drawn = 0;
        for (long seed = 1; seed <= VIEWS; seed++) {
            for (JsonNode feature : features(RandomViews.of(seed))) {
                List<String> keys = new ArrayList<>(feature.get("properties").propertyNames());
                assertThat(keys).as("seed %s", seed).isEqualTo(GeoJson.PROPERTIES);
                if (!feature.get("geometry").isNull()) {
                    check(feature.get("geometry"), "seed " + seed);
                    drawn++;
                }
            }
        }
        assertThat(drawn).isGreaterThan(VIEWS / 2);
    }

    private static void check(JsonNode geometry, String seed) throws ParseException {
        assertThat(Set.of("Point", "MultiPoint", "Polygon", "MultiPolygon"))
                .as(seed)
                .contains(geometry.get("type").asString());
        Geometry shape = new GeoJsonReader(new GeometryFactory()).read(geometry.toString());
        assertThat(shape.isValid()).as(seed + " " + geometry).isTrue();
        assertThat(shape.getEnvelopeInternal().getMinX()).as(seed).isGreaterThanOrEqualTo(-180);
        assertThat(shape.getEnvelopeInternal().getMaxX()).as(seed).isLessThanOrEqualTo(180);
        assertThat(shape.getEnvelopeInternal().getMaxY()).as(seed).isLessThanOrEqualTo(90);
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon) {
                assertThat(Orientation.isCCW(polygon.getExteriorRing().getCoordinates()))
                        .as(seed)
                        .isTrue();
            }
        }
    }
}
