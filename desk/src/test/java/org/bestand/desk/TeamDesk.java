package org.bestand.desk;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bestand.desk.room.Means;
import org.bestand.desk.sign.Answer;
import org.bestand.desk.sign.ApiTokens;
import org.bestand.desk.sign.Invitations;
import org.bestand.desk.web.Assets;
import org.bestand.desk.web.Paths;
import org.bestand.desk.web.Route;
import org.bestand.linking.Linker;
import org.bestand.model.Gazetteer;
import org.bestand.model.TimeWords;
import org.bestand.record.Account;
import org.bestand.record.AccountName;
import org.bestand.record.Location;
import org.bestand.record.Lookup;
import org.bestand.record.Record;
import org.bestand.record.Role;
import org.bestand.record.Scribe;

/** A desk over a made-up record, at which somebody of each role has signed in, asked as browsers and scripts ask it. */
final class TeamDesk implements AutoCloseable {
    static final String PASSWORD = "zeven paarden in de stal";
    static final Settings TEAM = new Settings("127.0.0.1", 0, true, false, "", 4);
    static final Linker LINKER = new Linker(Gazetteer.NONE, TimeWords.NONE);

    final Desk desk;
    final Location record;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Role, String> sessions = new EnumMap<>(Role.class);
    private final Map<Role, String> tokens = new EnumMap<>(Role.class);

    private TeamDesk(Desk desk, Location record) {
        this.desk = desk;
        this.record = record;
    }

    /**
     * Opens one.
     *
     * @param fill writes the record
     */
    static TeamDesk open(Path folder, Settings settings, Consumer<Record> fill) {
        TeamDesk desk = empty(folder, settings, fill);
        if (settings.signIn()) {
            Stream.of(Role.values()).forEach(desk::settle);
        }
        return desk;
    }

    /** One at which nobody has signed in ever. */
    static TeamDesk deserted(Path folder) {
        return empty(folder, TEAM, MadeUp::one);
    }

    private static TeamDesk empty(Path folder, Settings settings, Consumer<Record> fill) {
        Location record = Location.of(folder.resolve("desk.db"));
        Scribe anna = new Scribe("anna", "bestand", "nl", InstantSource.system());
        try (Record book = Record.open(record).by(anna)) {
            fill.accept(book);
            book.state(LINKER);
        }
        Means.Uploading none = (who, files, ear) -> files.forEach(file -> ear.failed(file + " is not read here"));
        Means means = new Means(record, LINKER, Gazetteer.NONE, code -> code, anna, none, List.of());
        return new TeamDesk(Desk.open(settings, means, new PrintStream(System.err, true)), record);
    }

    private void settle(Role role) {
        Invitations.Invited invited = desk.door().invitations().invite(name(role), role, "anna");
        Answer answer = desk.door().invitations().accept(((Invitations.Invited.Link) invited).token(), PASSWORD);
        sessions.put(role, ((Answer.In) answer).token());
    }

    static String name(Role role) {
        return "Test " + role;
    }

    Account account(Role role) {
        return desk.door()
                .accounts()
                .find(AccountName.of(name(role)).orElseThrow())
                .orElseThrow();
    }

    /** The header by which a browser shows who has signed in. */
    String session(Role role) {
        return "bestand=" + sessions.get(role);
    }

    /** The same for a script of somebody, which may do all that this person may. */
    String token(Role role) {
        return tokens.computeIfAbsent(
                role,
                key -> "Bearer "
                        + ((ApiTokens.Made.Token) desk.door().tokens().make(account(role), "test", role)).text());
    }

    int port() {
        return desk.port();
    }

    String origin() {
        return "http://127.0.0.1:" + port();
    }

    /** Asks with headers, by a method, with a form or none. */
    HttpResponse<String> ask(String method, String path, Map<String, String> form, String... headers) {
        String body = form.entrySet().stream()
                .map(field -> value(field.getKey()) + "=" + value(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin() + path))
                .method(
                        method,
                        method.equals("GET")
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (!method.equals("GET")) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Brings a file of that name as a browser sends it: what would end the name early is written otherwise. */
    HttpResponse<String> bring(Role role, String name) {
        String sent = name.replace("\r", "%0D")
                .replace("\n", "%0A")
                .replace("\"", "%22")
                .replace('\0', ' ');
        String body = "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + sent
                + "\"\r\nContent-Type: text/plain\r\n\r\ntekst\r\n--x--\r\n";
        return send(HttpRequest.newBuilder(URI.create(origin() + "/reports"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Cookie", session(role))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Asks as the browser of somebody; nobody for null. */
    HttpResponse<String> browse(String method, String path, Role role, Map<String, String> form) {
        return role == null
                ? ask(method, path, form, "Sec-Fetch-Site", "same-origin")
                : ask(method, path, form, "Sec-Fetch-Site", "same-origin", "Cookie", session(role));
    }

    HttpResponse<String> get(String path, Role role) {
        return browse("GET", path, role, Map.of());
    }

    HttpResponse<String> post(String path, Role role, String... form) {
        return browse("POST", path, role, fields(form));
    }

    static Map<String, String> fields(String... form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < form.length; i += 2) {
            fields.put(form[i], form[i + 1]);
        }
        return fields;
    }

    static String value(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What the parts of a path can be: for what is looked at things that are there, for what changes something things that are not. */
    List<String> paths(Route route) {
        boolean isSafe = route.method().name().equals("GET");
        String path = route.path()
                .replace("<file>", new Assets().style().replace("/assets/", ""))
                .replace("{token}", "x".repeat(43))
                .replace("{name}", "nobody")
                .replaceAll("\\{(?!id})[a-z]+}", "999999");
        if (!path.contains("{id}")) {
            return List.of(path);
        }
        return (isSafe ? ids(path) : List.of("none"))
                .stream().map(id -> path.replace("{id}", Paths.of(id))).toList();
    }

    private List<String> ids(String path) {
        try (Lookup lookup = Lookup.of(record, 1)) {
            List<String> claims = MadeUp.claims(lookup);
            return switch (path.replaceAll("^/(api/v1/)?([a-z]+)/.*", "$2")) {
                case "incidents" ->
                    claims.stream()
                            .flatMap(claim -> lookup.incidentOf(claim).stream())
                            .distinct()
                            .toList();
                case "claims" -> claims;
                case "reports" ->
                    claims.stream()
                            .flatMap(claim -> lookup.reportOf(claim).stream())
                            .distinct()
                            .toList();
                default -> List.of("none");
            };
        }
    }

    @Override
    public void close() {
        client.close();
        desk.close();
    }
}
