package org.bestand.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bestand.desk.sign.SessionCookie;
import org.bestand.desk.sign.Visitors;
import org.bestand.desk.trouble.TroublePages;
import org.bestand.desk.web.Assets;
import org.bestand.desk.web.Gate;
import org.bestand.desk.web.Headers;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Server;
import org.bestand.desk.web.Tongues;
import org.bestand.desk.web.Views;
import org.bestand.exchange.words.Words;
import org.bestand.model.Gazetteer;
import org.bestand.record.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every header of the table is on every answer, once: pages, data, files, and whatever goes wrong. */
class HeadersTest {
    private static final String CLOSE = "Connection: close\r\n";

    @TempDir
    private static Path folder;

    private static TeamDesk desk;

    @BeforeAll
    static void open() {
        desk = TeamDesk.open(folder, new Settings("127.0.0.1", 0, true, false, "127.0.0.1", 4), MadeUp::one);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static void assertHeaders(String what, Function<String, List<String>> headers, boolean overTls) {
        Headers.of(overTls).forEach((name, value) -> {
            boolean differs = name.equals("Cache-Control") && (what.contains("/assets/") || what.contains("/api/"))
                    || name.equals("Content-Security-Policy") && what.matches(".*(dossier|\\.txt).*");
            assertThat(headers.apply(name)).as("%s of %s", name, what).hasSize(1);
            if (!differs) {
                assertThat(headers.apply(name)).as("%s of %s", name, what).containsExactly(value);
            }
        });
        assertThat(headers.apply("Server")).as(what).isEmpty();
        assertThat(headers.apply("X-Powered-By")).as(what).isEmpty();
    }

    private static void assertHeaders(HttpResponse<String> answer) {
        assertHeaders(answer.toString(), answer.headers()::allValues, false);
    }

    @Test
    void everyRouteBearsThemForWhoMayAndWhoMayNot() {
        for (Route route : desk.desk.routes()) {
            String path = desk.paths(route).getFirst();
            assertHeaders(desk.browse(route.method().name(), path, null, Map.of()));
            if (!route.path().equals("/sign-out")) {
                assertHeaders(desk.browse(route.method().name(), path, Role.READER, Map.of()));
                assertHeaders(desk.browse(route.method().name(), path, Role.ADMIN, Map.of()));
            }
            assertHeaders(desk.browse("HEAD", path, null, Map.of()));
        }
    }

    @Test
    void whateverGoesWrongBearsThem() {
        assertBears(400, desk.get("/incidents?page=none", Role.ADMIN));
        assertBears(403, desk.ask("POST", "/sign-out", Map.of(), "Sec-Fetch-Site", "cross-site"));
        assertBears(404, desk.get("/no-such-page", null));
        assertBears(404, desk.get("/assets/no-such-file.css", null));
        assertBears(405, desk.browse("DELETE", "/incidents", null, Map.of()));
        assertBears(410, desk.get("/invitations/" + "x".repeat(43), null));
        assertBears(413, desk.post("/language", null, "language", "x".repeat(2_100_000)));
        assertBears(422, desk.post("/sign-in", null, "name", "Nobody", "password", ""));
    }

    private static void assertBears(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.toString()).isEqualTo(status);
        assertHeaders(answer);
    }

    @Test
    void whatNoRouteEverSeesBearsThem() {
        assertRaw(421, "GET / HTTP/1.1\r\nHost: evil.example\r\n" + CLOSE + "\r\n");
        assertRaw(431, "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Long: " + "x".repeat(20_000) + "\r\n" + CLOSE + "\r\n");
        assertRaw(400, "GET / HTTP/1.1\r\n" + CLOSE + "\r\n");
        assertRaw(400, "GET /%zz HTTP/1.1\r\nHost: 127.0.0.1\r\n" + CLOSE + "\r\n");
        assertRaw(404, "GET /a%2f..%2fb HTTP/1.1\r\nHost: 127.0.0.1\r\n" + CLOSE + "\r\n");
        assertRaw(400, "rubbish\r\n\r\n");
    }

    private static void assertRaw(int status, String request) {
        RawAnswer answer = RawAnswer.to(desk.port(), request);
        String what = request.lines().findFirst().orElseThrow();
        assertThat(answer.status()).as(what).isEqualTo(status);
        assertHeaders(what, answer::values, false);
    }

    /** With a route that has a fault, which the desk itself is not to have; over TLS, where there is one header more. */
    @Test
    void aFaultBearsThemAndGivesNothingAway() {
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        Route faulty = Route.get("/faulty", null, call -> {
            throw new IllegalStateException("the secret inside");
        });
        Words words = new Words("en", code -> code, Gazetteer.NONE, new Words.Table(Desk.class, "desk"));
        try (Server server = new Server(
                new Server.Listen("127.0.0.1", 0, true),
                List.of(faulty),
                new Gate(Visitors.ofThisMachine("anna"), new SessionCookie(true), java.util.Set.of()),
                new Tongues(List.of(words)),
                new TroublePages(
                        new Views(new Assets()), new PrintStream(terminal, true), java.time.InstantSource.system()),
                (method, path, status, nanos) -> {})) {
            RawAnswer answer = RawAnswer.to(server.port(), "GET /faulty HTTP/1.1\r\nHost: x\r\n" + CLOSE + "\r\n");
            assertThat(answer.status()).isEqualTo(500);
            assertHeaders("a fault", answer::values, true);
            assertThat(answer.toString()).doesNotContain("secret");
            assertThat(terminal.toString()).contains("the secret inside");
        }
    }

    @Test
    void behindTlsTheCookieAndTheLinkAreForTlsAlone(@TempDir Path other) {
        Settings tls = new Settings("127.0.0.1", 0, true, true, "desk.example.org", 4);
        try (TeamDesk secure = TeamDesk.open(other, tls, MadeUp::one)) {
            assertThat(secure.desk.address()).isEqualTo("https://desk.example.org/");
            int port = secure.port();
            String body = "name=" + TeamDesk.value(TeamDesk.name(Role.CODER)) + "&password="
                    + TeamDesk.value(TeamDesk.PASSWORD);
            RawAnswer in = RawAnswer.to(
                    port,
                    "POST /sign-in HTTP/1.1\r\nHost: desk.example.org\r\nOrigin: https://desk.example.org\r\n"
                            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                            + "\r\n" + CLOSE + "\r\n" + body);
            assertThat(in.status()).isEqualTo(303);
            assertHeaders("signing in", in::values, true);
            assertThat(in.values("Set-Cookie")).hasSize(1);
            assertThat(in.values("Set-Cookie").getFirst())
                    .startsWith("__Host-bestand=")
                    .endsWith("; Path=/; HttpOnly; SameSite=Strict; Secure");
            assertThat(RawAnswer.to(port, "GET / HTTP/1.1\r\nHost: evil.example\r\n" + CLOSE + "\r\n")
                            .status())
                    .isEqualTo(421);
        }
        Optional<String> refusal = new Settings("127.0.0.1", 0, false, true, "desk.example.org", 4).refusal();
        assertThat(refusal.orElseThrow()).contains("--sign-in");
        assertThat(new Settings("127.0.0.1", 0, true, true, "", 4).refusal().orElseThrow())
                .contains("--name");
        assertThat(new Settings("0.0.0.0", 0, false, false, "", 4).refusal().orElseThrow())
                .contains("--sign-in");
        assertThat(new Settings("127.0.0.1", 0, true, false, "<b>", 4).refusal())
                .isPresent();
        assertThat(tls.refusal()).isEmpty();
        assertThat(Settings.local(0).refusal()).isEmpty();
    }
}
