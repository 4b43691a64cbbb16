package org.bestand.desk.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bestand.model.Digests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files that pages need beside themselves: the style sheet, and what the build made of the islands. Their names hold a hash of what is in
 * them, so that a browser may keep them for ever.
 */
public final class Assets {
    private static final String ROOT = "/org/bestand/desk/";
    private static final String STYLE = "desk.css";
    private static final int HASH = 12;

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");

    private final Map<String, String> files = new HashMap<>();
    private final String style;
    private final String script;
    private final String islandStyle;

    /** Those of this program; without islands where the build could not make them. */
    public Assets() {
        style = "desk-"
                + Digests.of(new String(bytes(STYLE).orElseThrow(), java.nio.charset.StandardCharsets.UTF_8))
                        .substring(0, HASH)
                + ".css";
        files.put(style, STYLE);
        files.put("icon.svg", "icon.svg");
        JsonNode entry = manifest().path("src/desk.ts");
        script = entry.path("file").asString("");
        islandStyle = entry.path("css").path(0).asString("");
    }

    /**
     * A file as it is sent.
     *
     * @param bytes what is in it
     * @param type its media type
     */
    public record File(byte[] bytes, String type) {}

    private JsonNode manifest() {
        JsonMapper json = JsonMapper.shared();
        JsonNode manifest = bytes("islands/manifest.json").map(json::readTree).orElseGet(json::createObjectNode);
        for (JsonNode chunk : manifest) {
            island(chunk.path("file").asString(""));
            chunk.path("css").forEach(css -> island(css.asString()));
            chunk.path("assets").forEach(asset -> island(asset.asString()));
        }
        return manifest;
    }

    private void island(String file) {
        if (!file.isEmpty()) {
            files.put("islands/" + file, "islands/" + file);
        }
    }

    /** Address of the style sheet. */
    public String style() {
        return "/assets/" + style;
    }

    /** Address of the script that brings the islands to life; empty where there is none. */
    public String script() {
        return script.isEmpty() ? "" : "/assets/islands/" + script;
    }

    /** Address of the islands' style sheet; empty where there is none. */
    public String islandStyle() {
        return islandStyle.isEmpty() ? "" : "/assets/islands/" + islandStyle;
    }

    /** The file of a path behind {@code /assets/}. */
    public Optional<File> file(String path) {
        String name = files.get(path);
        String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
        return name == null ? Optional.empty() : bytes(name).map(bytes -> new File(bytes, type));
    }

    private static Optional<byte[]> bytes(String name) {
        try (InputStream stream = Assets.class.getResourceAsStream(ROOT + name)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
