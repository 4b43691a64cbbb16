package org.bestand.desk.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.bestand.desk.shapes.Json;
import org.bestand.desk.trouble.TroublePages;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Problem;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Views;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the API says of itself: its description by OpenAPI, and what its problems mean. */
final class Description {
    private static final String FILE = "openapi.yaml";

    private final Views views;

    Description(Views views) {
        this.views = views;
    }

    /** Whoever cannot sign in yet must be able to read how to. */
    List<Route> routes() {
        return List.of(
                Route.get("/api/v1/openapi.yaml", null, Description::yaml),
                Route.get("/api/v1/openapi.json", null, Description::json),
                Route.get("/api/v1/problems/{type}", null, this::problem));
    }

    private static void yaml(Call call) {
        call.context().contentType("application/yaml; charset=utf-8").result(bytes());
    }

    private static void json(Call call) {
        call.context()
                .contentType("application/json; charset=utf-8")
                .result(Json.write(new YAMLMapper().readTree(bytes())));
    }

    private static byte[] bytes() {
        try (InputStream file = Description.class.getResourceAsStream(FILE)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private void problem(Call call) {
        String type = call.context().pathParam("type");
        String key = "problem." + type;
        if (!call.words().has(key)) {
            throw Problem.notFound("no-page");
        }
        String title = TroublePages.title(call.words(), key);
        String accept = call.context().header("Accept");
        if (accept != null && accept.contains("text/html")) {
            views.show(
                    call,
                    "trouble",
                    Map.of("frame", views.frame(call, "", call.words().of("trouble")), "sentence", title));
        } else {
            ObjectNode json = Json.object();
            json.put("type", "/api/v1/problems/" + type);
            json.put("title", title);
            call.context().contentType("application/json; charset=utf-8").result(Json.write(json));
        }
    }
}
