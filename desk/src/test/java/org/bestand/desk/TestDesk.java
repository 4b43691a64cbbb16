package org.bestand.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bestand.desk.room.Means;
import org.bestand.linking.Linker;
import org.bestand.model.Gazetteer;
import org.bestand.record.Location;
import org.bestand.record.Record;
import org.bestand.record.Scribe;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A desk over a record in a folder, asked as a browser asks it. */
public final class TestDesk implements AutoCloseable {
    private static final Scribe ANNA =
            new Scribe("anna", "bestand test", "nl test", () -> Instant.parse("2026-11-29T12:00:00Z"));
    private static final String BOUNDARY = "----knife";

    private final HttpClient browser = HttpClient.newHttpClient();
    private final Desk desk;
    private String language = "en";

    private TestDesk(Desk desk) {
        this.desk = desk;
    }

    /**
     * Opens one.
     *
     * @param fill puts into the record what it is to hold
     * @param reading reads what is uploaded
     */
    public static TestDesk open(Path folder, Linker linker, Consumer<Record> fill, Means.Uploading reading) {
        Location location = Location.of(folder.resolve("record.db"));
        try (Record record = Record.open(location).by(ANNA)) {
            fill.accept(record);
            record.state(linker);
        }
        Means means = new Means(location, linker, Gazetteer.NONE, code -> code, ANNA, reading, List.of());
        return new TestDesk(Desk.open(Settings.local(0), means, System.err));
    }

    /** What is asked next is asked in Dutch. */
    public TestDesk dutch() {
        language = "nl";
        return this;
    }

    /**
     * An answer as it came.
     *
     * @param headers further ones, name and value in turn
     */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = to(path);
        return send((headers.length == 0 ? request : request.headers(headers)).GET());
    }

    /** Sends JSON as a page of the desk would. */
    public HttpResponse<String> json(String path, String body) {
        return send(to(path).header("Origin", origin())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends it as a program without a token would. */
    public HttpResponse<String> jsonFromElsewhere(String path, String body) {
        return send(
                to(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A page; one that is still being worked out is asked for again, as its header tells browsers to. */
    public Document page(String path) {
        HttpResponse<String> answer = get(path);
        while (answer.headers().firstValue("Refresh").isPresent()) {
            answer = get(path);
        }
        return Jsoup.parse(answer.body());
    }

    /** Sends a form. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, value) -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return send(to(path).header("Origin", origin())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
    }

    /** A file of a form. */
    public record Part(String name, byte[] bytes) {
        public Part(String name, String text) {
            this(name, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Sends a form with files. */
    public HttpResponse<String> upload(String path, List<Part> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        files.forEach(file -> {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
                            + file.name() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file.bytes());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(to(path).header("Origin", origin())
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private String origin() {
        return desk.address().substring(0, desk.address().length() - 1);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(origin() + path)).header("Accept-Language", language);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        desk.close();
    }
}
