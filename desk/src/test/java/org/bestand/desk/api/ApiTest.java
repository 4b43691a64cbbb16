package org.bestand.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.bestand.desk.Marches;
import org.bestand.desk.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Other programs read the record and decide about it, and are told no more than was asked. */
class ApiTest {
    @TempDir
    private Path folder;

    private TestDesk desk;

    @BeforeEach
    void open() {
        desk = TestDesk.open(folder, Marches.linker(), Marches::fill, (who, files, ear) -> {});
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private JsonNode answer(String path) {
        return JsonMapper.shared().readTree(desk.get(path).body());
    }

    private static JsonNode tree(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private String first() {
        return answer("/api/v1/incidents?order=earliest&limit=1")
                .at("/data/0/id")
                .asString();
    }

    @Test
    void asOfADayOnlyWhatReportsOfThenSayIsThere() {
        String path = "/api/v1/incidents/" + first();
        String now = desk.get(path).body();
        assertThat(now).contains("\"eerste-d\"", "\"tweede-d\"", "\"relation\":\"raises\"");
        String then = desk.get(path + "?as-of=2019-03-07").body();
        assertThat(then).contains("\"eerste-d\"", "\"as_of\":\"2019-03-07\"").doesNotContain("tweede", "raises");
        assertThat(desk.get(path + "?as-of=2019-03-04").statusCode()).isEqualTo(404);
        assertThat(desk.get(path + "/claims?as-of=2019-03-07").body()).doesNotContain("tweede");
        assertThat(desk.get("/api/v1/claims?as-of=2019-03-07").body())
                .contains("eerste")
                .doesNotContain("tweede", "mei");
        assertThat(desk.get("/api/v1/reports?as-of=2019-03-07").body())
                .contains("eerste")
                .doesNotContain("tweede");
        assertThat(desk.get("/api/v1/search?q=soldaten&as-of=2019-03-07").body())
                .contains("eerste")
                .doesNotContain("tweede");
        assertThat(desk.get("/api/v1/reports/tweede?as-of=2019-03-07").statusCode())
                .isEqualTo(404);
        assertThat(answer("/api/v1/incidents?as-of=2019-04-01").at("/data")).hasSize(1);
        assertThat(desk.get("/incidents/" + first() + ".csv?as-of=2019-03-07").body())
                .contains("zeven")
                .doesNotContain("negen");
    }

    @Test
    void whatCannotBeAnsweredIsRefusedAndNamed() {
        for (String path : List.of("parties", "sources", "releases", "changes", "status")) {
            JsonNode problem = answer("/api/v1/" + path + "?as-of=2019-03-07");
            assertThat(problem.path("status").asInt()).as(path).isEqualTo(400);
            assertThat(problem.path("parameter").asString()).isEqualTo("as-of");
        }
        assertThat(answer("/api/v1/incidents?kinds=killed").path("parameter").asString())
                .isEqualTo("kinds");
        assertThat(answer("/api/v1/incidents?limit=1001").path("parameter").asString())
                .isEqualTo("limit");
        assertThat(answer("/api/v1/incidents?as-of=yesterday").path("parameter").asString())
                .isEqualTo("as-of");
        assertThat(answer("/api/v1/incidents?cursor=bm8").path("parameter").asString())
                .isEqualTo("cursor");
        assertThat(answer("/api/v1/claims?kind=murder").path("parameter").asString())
                .isEqualTo("kind");
        assertThat(answer("/api/v1/search").path("parameter").asString()).isEqualTo("q");
        assertThat(desk.get("/api/v1/incidents/i0000000000").statusCode()).isEqualTo(404);
        assertThat(desk.get("/api/v1/nothing")
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""))
                .startsWith("application/problem+json");
        assertThat(desk.json("/api/v1/incidents", "{}").statusCode()).isEqualTo(405);
        HttpResponse<String> picture = desk.get("/api/v1/incidents", "Accept", "image/png");
        assertThat(picture.statusCode()).isEqualTo(406);
        assertThat(picture.headers().firstValue("ETag")).isEmpty();
        assertThat(desk.get(answer("/api/v1/nothing").path("type").asString()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aCursorHoldsWhileTheRecordChanges() {
        JsonNode page = answer("/api/v1/incidents?limit=1");
        List<String> seen =
                new ArrayList<>(List.of(page.at("/data/0/overview/known").asString()));
        assertThat(desk.json("/api/v1/claims/later~2ejaar-d/reject", "{}").statusCode())
                .isEqualTo(201);
        while (!page.path("next").isNull()) {
            page = answer(
                    "/api/v1/incidents?limit=1&cursor=" + page.path("next").asString());
            seen.add(page.at("/data/0/overview/known").asString());
        }
        assertThat(seen).containsExactly("2021-01-03", "2019-05-11", "2019-03-05");
        HttpResponse<String> first = desk.get("/api/v1/incidents?limit=1&order=dead");
        assertThat(first.headers().firstValue("Link").orElse(""))
                .startsWith("</api/v1/incidents?limit=1&order=dead&cursor=")
                .endsWith(">; rel=\"next\"");
    }

    @Test
    void claimsArePagedWithoutOneLeftOutOrTwice() {
        List<String> seen = new ArrayList<>();
        JsonNode page = answer("/api/v1/claims?limit=3");
        page.path("data").forEach(claim -> seen.add(claim.path("id").asString()));
        while (!page.path("next").isNull()) {
            page = answer("/api/v1/claims?limit=3&cursor=" + page.path("next").asString());
            page.path("data").forEach(claim -> seen.add(claim.path("id").asString()));
        }
        assertThat(seen).hasSize(8).doesNotHaveDuplicates();
        assertThat(answer("/api/v1/claims?kind=killed&from=2019-05-01&to=2019-06-01")
                        .path("data"))
                .hasSize(1);
        assertThat(answer("/api/v1/claims?party=AZE").path("data")).hasSize(4);
        assertThat(answer("/api/v1/claims?party=NLD").path("data")).isEmpty();
        assertThat(answer("/api/v1/claims?report=mei&state=open").path("data")).hasSize(2);
        assertThat(answer("/api/v1/claims?state=rejected").path("data")).isEmpty();
    }

    @Test
    void anAnswerIsKeptAsLongAsNothingHappens() {
        String tag = desk.get("/api/v1/incidents").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = desk.get("/api/v1/incidents", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(desk.get("/api/v1/incidents?limit=1", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
        desk.json("/api/v1/claims/mei-d/accept", "{\"why\":\"gelezen\"}");
        assertThat(desk.get("/api/v1/incidents", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void programsDecideAndAreGivenTheEntryOfTheHistory() {
        HttpResponse<String> taken = desk.json("/api/v1/claims/mei-d/accept", "{\"why\":\"nagelezen\"}");
        assertThat(taken.statusCode()).isEqualTo(201);
        assertThat(tree(taken).at("/data/action").asString()).isEqualTo("accept");
        assertThat(tree(taken).at("/data/document/why").asString()).isEqualTo("nagelezen");
        assertThat(desk.get(taken.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("nagelezen");
        long number = tree(taken).at("/data/number").asLong();
        HttpResponse<String> corrected = desk.json(
                "/api/v1/corrections",
                "{\"id\":\"mei-d\",\"count\":{\"low\":2,\"high\":3,\"of\":\"MIL\",\"text\":\"twee\"}}");
        assertThat(corrected.statusCode()).isEqualTo(201);
        assertThat(answer("/api/v1/claims/mei-d").at("/data/count/high").asInt())
                .isEqualTo(3);
        assertThat(answer("/api/v1/claims/mei-d").at("/data/state").asString()).isEqualTo("corrected");
        assertThat(desk.json("/api/v1/decisions/" + (number + 1) + "/undo", "{}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(answer("/api/v1/claims/mei-d").at("/data/state").asString()).isEqualTo("accepted");
        assertThat(answer("/api/v1/claims/mei-d").at("/data/decisions")).hasSize(3);
    }

    @Test
    void aDecisionThatMakesNoSenseLeavesNoTrace() {
        String before = desk.get("/api/v1/changes").body();
        assertThat(desk.json("/api/v1/claims/none/accept", "{}").statusCode()).isEqualTo(404);
        assertThat(desk.json("/api/v1/claims/mei-d/accept", "[]").statusCode()).isEqualTo(400);
        assertThat(tree(desk.json("/api/v1/claims/mei-d/accept", "{\"y\":1}"))
                        .path("parameter")
                        .asString())
                .isEqualTo("y");
        assertThat(tree(desk.json("/api/v1/corrections", "{\"id\":\"mei-d\",\"evidence\":{}}"))
                        .path("parameter")
                        .asString())
                .isEqualTo("evidence");
        assertThat(desk.json("/api/v1/corrections", "{\"id\":\"mei-d\",\"kind\":\"murder\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(desk.json("/api/v1/incidents/" + first() + "/merge", "{\"with\":[]}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(desk.json("/api/v1/incidents/" + first() + "/split", "{\"claims\":[\"mei-d\"]}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(desk.json("/api/v1/reports/mei/date", "{\"day\":\"soon\"}").statusCode())
                .isEqualTo(400);
        assertThat(desk.json("/api/v1/decisions/1/undo", "{}").statusCode()).isEqualTo(404);
        assertThat(desk.jsonFromElsewhere("/api/v1/claims/mei-d/accept", "{}").statusCode())
                .isEqualTo(403);
        assertThat(desk.get("/api/v1/changes").body()).isEqualTo(before);
    }

    @Test
    void mergingAndDatingMoveIncidents() {
        String may = answer("/api/v1/incidents?from=2019-05-01&to=2019-06-01")
                .at("/data/0/id")
                .asString();
        HttpResponse<String> merged =
                desk.json("/api/v1/incidents/" + first() + "/merge", "{\"with\":[\"" + may + "\"]}");
        assertThat(merged.statusCode()).isEqualTo(201);
        assertThat(answer("/api/v1/incidents").path("data")).hasSize(2);
        assertThat(desk.json("/api/v1/reports/mei/date", "{\"day\":\"2019-05-12\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(answer("/api/v1/reports/mei").at("/data/date").asString()).isEqualTo("2019-05-12");
    }

    @Test
    void eventsAreThereWhereScriptsOfUcdpLookForThem() {
        JsonNode all = answer("/api/gedevents/25.1?pagesize=2");
        assertThat(all.path("TotalCount").asInt()).isEqualTo(3);
        assertThat(all.path("TotalPages").asInt()).isEqualTo(2);
        assertThat(all.path("PreviousPageUrl").asString()).isEmpty();
        JsonNode event = all.at("/Result/0");
        assertThat(event.propertyNames())
                .hasSize(49)
                .startsWith("id", "relid", "year")
                .endsWith("low", "gwnoa", "gwnob");
        assertThat(event.path("side_a").asString()).startsWith("Government of");
        assertThat(event.path("best").isIntegralNumber()).isTrue();
        assertThat(event.path("date_start").asString()).isEqualTo("2019-03-04T00:00:00");
        assertThat(event.path("gwnoa").isString()).isTrue();
        assertThat(event.path("relid").isNull()).isTrue();
        String next = all.path("NextPageUrl").asString();
        JsonNode rest = answer(next.substring(next.indexOf("/api/")));
        assertThat(rest.path("Result")).hasSize(1);
        assertThat(rest.path("NextPageUrl").asString()).isEmpty();
        assertThat(answer("/api/GEDEvents/25.1?country=371&startdate=2020-01-01")
                        .path("TotalCount")
                        .asInt())
                .isEqualTo(1);
        assertThat(answer("/api/gedevents/25.1?Country=652").path("TotalCount").asInt())
                .isZero();
        assertThat(answer("/api/gedevents/25.1?Geography=39%2045,40%2046")
                        .path("TotalCount")
                        .asInt())
                .isEqualTo(3);
        assertThat(answer("/api/gedevents/25.1?Geography=0%200,1%201")
                        .path("TotalCount")
                        .asInt())
                .isZero();
        assertThat(answer("/api/gedevents/25.1?Dyad=833").path("parameter").asString())
                .isEqualTo("Dyad");
    }

    @Test
    void incidentsLeaveTheDeskInTheFormatsOfTheField() throws Exception {
        assertThat(desk.get("/incidents.csv?from=2020-01-01").body().lines()).hasSize(3);
        assertThat(answer("/incidents.geojson").path("features")).hasSize(3);
        assertThat(answer("/incidents.json").path("data")).hasSize(3);
        assertThat(desk.get("/incidents/" + first() + ".xlsx").statusCode()).isEqualTo(404);
        JsonNode map = answer("/incidents/map.json?from=2020-01-01");
        assertThat(map.path("places")).hasSize(1);
        assertThat(map.at("/places/0/km").asDouble()).isZero();
        assertThat(answer("/incidents/timeline.json")
                        .path("bins")
                        .valueStream()
                        .mapToInt(bin -> bin.path("incidents").asInt())
                        .sum())
                .isEqualTo(3);
        assertThat(answer("/incidents/" + first() + "/map.json")
                        .at("/places/0/name")
                        .asString())
                .isEqualTo("Jermuk");
        JsonNode own = answer("/incidents/" + first() + "/map.json");
        assertThat(own.path("of").asString()).isEqualTo("places");
        assertThat(own.at("/places/0/dead").asString())
                .as("a figure is that of the incident, not of each place")
                .isEmpty();
        HttpResponse<String> dossier = desk.get("/incidents/dossier");
        String page = dossier.body();
        String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(dossier.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'")
                .doesNotContain("unsafe");
        assertThat(page).doesNotContain("<b>");
    }

    @Test
    void whoRunsTheDeskSeesWhetherItIsWell() {
        assertThat(desk.get("/health").body()).isEqualTo("{\"status\":\"ok\"}");
        desk.get("/api/v1/incidents/" + first());
        String metrics = desk.get("/metrics").body();
        assertThat(metrics)
                .contains(
                        "route=\"/api/v1/incidents/{id}\"",
                        "desk_record_entry 4.0",
                        "desk_catalogue_incidents 3.0",
                        "desk_linking_lag 0.0")
                .contains("jvm_memory_used_bytes", "desk_connections")
                .doesNotContain(first());
    }
}
