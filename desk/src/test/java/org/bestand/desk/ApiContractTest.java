package org.bestand.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bestand.desk.api.Api;
import org.bestand.desk.api.Resource;
import org.bestand.desk.catalogue.Catalogue;
import org.bestand.desk.deciding.Pen;
import org.bestand.desk.room.Means;
import org.bestand.desk.room.Room;
import org.bestand.desk.shapes.Form;
import org.bestand.desk.web.Assets;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.desk.web.Views;
import org.bestand.model.Gazetteer;
import org.bestand.record.Location;
import org.bestand.record.Lookup;
import org.bestand.record.Scribe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description of the API says what there is, all of it and nothing else, and answers are as it says. */
class ApiContractTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private Path folder;

    private TestDesk desk;
    private JsonNode described;

    @BeforeEach
    void open() {
        desk = TestDesk.open(folder, Marches.linker(), Marches::fill, (who, files, ear) -> {});
        described = new YAMLMapper().readTree(desk.get("/api/v1/openapi.yaml").body());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private JsonNode deref(JsonNode node) {
        String ref = node.path("$ref").asString("");
        return ref.isEmpty() ? node : deref(described.at(ref.substring(1)));
    }

    /** What a look at the sections of a desk over the same record gives. */
    private <T> T sections(java.util.function.Function<List<Section>, T> look) {
        Location location = Location.of(folder.resolve("record.db"));
        Scribe scribe = new Scribe("anna", "bestand test", "nl test", java.time.InstantSource.system());
        Means means = new Means(
                location, Marches.linker(), Gazetteer.NONE, code -> code, scribe, (who, files, ear) -> {}, List.of());
        try (Lookup lookup = Lookup.of(location, 1);
                Pen pen = new Pen(location, Marches.linker(), scribe)) {
            List<Section> sections =
                    Sections.of(new Room(means, lookup, new Catalogue(lookup), pen, new Views(new Assets())));
            T seen = look.apply(sections);
            sections.forEach(Section::close);
            return seen;
        }
    }

    @Test
    void everyRouteIsDescribedAndEveryDescriptionHasItsRoute() {
        Set<String> routes = sections(all -> all.stream()
                .flatMap(section -> section.routes().stream())
                .filter(route -> route.path().startsWith("/api/"))
                .map(ApiContractTest::line)
                .collect(Collectors.toCollection(TreeSet::new)));
        Set<String> paths = new TreeSet<>();
        described.path("paths").properties().forEach(path -> deref(path.getValue())
                .propertyNames()
                .forEach(method -> paths.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        assertThat(paths).isEqualTo(routes).hasSizeGreaterThan(20);
    }

    private static String line(Route route) {
        return route.method().name() + " " + route.path();
    }

    @Test
    void everyParameterAndFormIsDescribed() {
        List<Resource> resources = sections(all -> all.stream()
                .filter(Api.class::isInstance)
                .map(Api.class::cast)
                .flatMap(api -> api.resources().stream())
                .toList());
        assertThat(resources).isNotEmpty();
        for (Resource resource : resources) {
            JsonNode get = described.path("paths").path(resource.path()).path("get");
            Set<String> queries = new TreeSet<>();
            Set<String> parts = new TreeSet<>();
            get.path("parameters").forEach(one -> {
                JsonNode parameter = deref(one);
                (parameter.path("in").asString().equals("query") ? queries : parts)
                        .add(parameter.path("name").asString());
            });
            assertThat(queries).as(resource.path()).isEqualTo(resource.asked());
            parts.forEach(part -> assertThat(resource.path()).contains("{" + part + "}"));
            assertThat(parts).hasSize(resource.path().split("\\{", -1).length - 1);
            assertThat(get.at("/responses/200/content").propertyNames())
                    .as(resource.path())
                    .containsExactlyInAnyOrderElementsOf(
                            resource.forms().stream().map(Form::media).toList());
            assertThat(get.at("/responses").propertyNames()).contains("304", "default");
        }
    }

    @Test
    void answersAreAsDescribed() {
        String incident = JSON.readTree(
                        desk.get("/api/v1/incidents?limit=1&order=earliest").body())
                .at("/data/0/id")
                .asString();
        holds("/api/v1/incidents", "/api/v1/incidents");
        holds("/api/v1/incidents?as-of=2019-03-07", "/api/v1/incidents");
        holds("/api/v1/incidents?format=geojson", "/api/v1/incidents");
        holds("/api/v1/incidents/" + incident, "/api/v1/incidents/{id}");
        holds("/api/v1/incidents/" + incident + "/claims", "/api/v1/incidents/{id}/claims");
        holds("/api/v1/reports/later~2ejaar", "/api/v1/reports/{id}");
        holds("/api/v1/claims/mei-d", "/api/v1/claims/{id}");
        holds("/api/v1/search?q=soldaten", "/api/v1/search");
        holds("/api/gedevents/25.1", "/api/gedevents/{version}");
        for (String path :
                List.of("truces", "reports", "claims", "parties", "sources", "releases", "changes", "status")) {
            holds("/api/v1/" + path, "/api/v1/" + path);
        }
        holds("/api/v1/openapi.json", "/api/v1/openapi.json");
        holds("/api/v1/problems/no-day", "/api/v1/problems/{type}");
    }

    @Test
    void decisionsAndProblemsAreAsDescribed() {
        HttpResponse<String> taken = desk.json("/api/v1/claims/mei-d/accept", "{}");
        assertThat(taken.statusCode()).isEqualTo(201);
        assertThat(faults("Taken", taken.body())).isEmpty();
        for (String path : List.of(
                "/api/v1/nothing", "/api/v1/claims?kind=x", "/api/v1/claims/none", "/api/v1/status?format=csv")) {
            assertThat(faults("Problem", desk.get(path).body())).as(path).isEmpty();
        }
        assertThat(faults("Problem", "{\"title\":\"x\"}")).isNotEmpty();
    }

    private void holds(String address, String path) {
        HttpResponse<String> answer = desk.get(address);
        assertThat(answer.statusCode()).as(address + ": " + answer.body()).isEqualTo(200);
        String media = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
        JsonNode content = described.path("paths").path(path).at("/get/responses/200/content");
        assertThat(content.propertyNames()).as(address).contains(media);
        assertThat(faults(content.path(media).path("schema"), answer.body()))
                .as(address)
                .isEmpty();
    }

    private List<?> faults(String schema, String body) {
        return faults(JSON.createObjectNode().put("$ref", "#/components/schemas/" + schema), body);
    }

    private List<?> faults(JsonNode schema, String body) {
        ObjectNode whole = ((ObjectNode) schema).deepCopy();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.set("components", described.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole)
                .validate(JSON.readTree(body));
    }
}
