package org.bestand.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bestand.desk.web.Route;
import org.bestand.record.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every route by every role. Which role is the least stands in {@code routes.tsv} too, so that nobody changes it without meaning to. */
class RoutesTest {
    private static final String[] NO_FORM = {};
    private static final String SIGN_IN = "/sign-in?back=";

    @TempDir
    private static Path folder;

    private static TeamDesk desk;

    @BeforeAll
    static void open() {
        desk = TeamDesk.open(folder, TeamDesk.TEAM, MadeUp::one);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    /** Nobody, and the roles. */
    private static List<Role> visitors() {
        List<Role> visitors = new ArrayList<>(Arrays.asList(Role.values()));
        visitors.addFirst(null);
        return visitors;
    }

    private static String row(Route route) {
        return route.method() + " " + route.path();
    }

    @Test
    void everyRouteHasTheRoleThatIsMeantAndNoneIsMissing() throws IOException {
        Map<String, String> meant = new TreeMap<>();
        try (InputStream table = RoutesTest.class.getResourceAsStream("routes.tsv")) {
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        String[] cells = line.split("\t");
                        assertThat(meant.put(cells[1] + " " + cells[0], cells[2]))
                                .as(line)
                                .isNull();
                    });
        }
        Map<String, String> served = new TreeMap<>();
        for (Route route : desk.desk.routes()) {
            String least = route.least() == null ? "ANYBODY" : route.least().name();
            assertThat(served.put(row(route), least)).as(row(route)).isNull();
        }
        assertThat(served).isEqualTo(meant);
    }

    @Test
    void everyRouteAnswersEveryRoleAsItsRowSays() {
        for (Route route : desk.desk.routes()) {
            String path = desk.paths(route).getFirst();
            for (Role visitor : visitors()) {
                HttpResponse<String> answer = route.path().equals("/sign-out")
                        ? desk.post(path, null, NO_FORM)
                        : desk.browse(route.method().name(), path, visitor, Map.of());
                assertThat(kind(answer))
                        .as("%s by %s: %s", row(route), visitor, answer)
                        .isEqualTo(meant(route, visitor));
            }
        }
    }

    private static String kind(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() == 401 || answer.statusCode() == 303 && location.startsWith(SIGN_IN)) {
            return "sign in first: " + answer.statusCode();
        }
        return answer.statusCode() >= 500 ? "fault" : answer.statusCode() == 403 ? "forbidden" : "allowed";
    }

    private static String meant(Route route, Role visitor) {
        if (route.least() == null) {
            return "allowed";
        }
        if (visitor == null) {
            boolean isPage = route.method().name().equals("GET")
                    && !route.path().startsWith("/api/")
                    && !route.path().endsWith(".json"); // data, of which a browser shows nothing
            return "sign in first: " + (isPage ? 303 : 401);
        }
        return visitor.covers(route.least()) ? "allowed" : "forbidden";
    }

    @Test
    void scriptsMayDoWhatTheirTokenMayButNothingWithAccounts() {
        for (Route route : desk.desk.routes()) {
            String path = desk.paths(route).getFirst();
            for (Role role : Role.values()) {
                HttpResponse<String> answer =
                        desk.ask(route.method().name(), path, Map.of(), "Authorization", desk.token(role));
                boolean isByHand = path.matches("/accounts?(/.*)?");
                String meant = isByHand ? "forbidden" : meant(route, role);
                assertThat(kind(answer))
                        .as("%s by a script of %s", row(route), role)
                        .isEqualTo(meant);
            }
            if (!route.path().equals("/sign-out")) { // which would end the session that others need
                HttpResponse<String> wrong = desk.ask(
                        route.method().name(),
                        path,
                        Map.of(),
                        "Authorization",
                        "Bearer bestand_" + "x".repeat(43),
                        "Cookie",
                        desk.session(Role.ADMIN));
                String refused = route.method().name().equals("GET") ? meant(route, null) : "forbidden";
                assertThat(kind(wrong))
                        .as("%s: a wrong token, a right cookie", row(route))
                        .isEqualTo(refused);
            }
        }
    }

    @Test
    void dataIsRefusedAsDataAndWhoSignsInComesBackToThePage() {
        HttpResponse<String> data = desk.ask("GET", "/incidents", Map.of(), "Accept", "application/json");
        assertThat(data.statusCode()).isEqualTo(401);
        assertThat(data.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        HttpResponse<String> page = desk.get("/incidents?q=a%20b&outlet=x", null);
        assertThat(page.headers().firstValue("Location"))
                .contains(SIGN_IN + TeamDesk.value("/incidents?q=a%20b&outlet=x"));
    }

    @Test
    void whatStandsInNoRowIsNotThere() {
        for (Role visitor : visitors()) {
            for (Route route : desk.desk.routes()) {
                String path = desk.paths(route).getFirst().replaceAll("/$", "") + "/no-such-part/at/all";
                assertThat(desk.get(path, visitor).statusCode()).as(path).isEqualTo(404);
            }
            for (String path :
                    List.of("/..%2f..%2fetc/passwd", "/WEB-INF/web.xml", "/assets/../desk.css", "/.git/config")) {
                assertThat(desk.get(path, visitor).statusCode()).as(path).isIn(400, 404);
            }
            assertThat(desk.browse("DELETE", "/incidents", visitor, Map.of()).statusCode())
                    .isEqualTo(405);
        }
    }

    @Test
    void whereNobodySignsInThereAreNoPagesForIt(@TempDir Path other) {
        try (TeamDesk local = TeamDesk.open(other, Settings.local(0), MadeUp::one)) {
            for (String path : List.of("/sign-in", "/account", "/accounts", "/invitations/" + "x".repeat(43))) {
                assertThat(local.get(path, null).statusCode()).as(path).isEqualTo(404);
            }
            for (String path : List.of("/sign-in", "/sign-out", "/accounts/invitations", "/account/tokens")) {
                assertThat(local.post(path, null, NO_FORM).statusCode())
                        .as(path)
                        .isEqualTo(404);
            }
            assertThat(local.get("/incidents", null).statusCode()).isEqualTo(200);
            assertThat(local.get("/incidents", null).body()).doesNotContain("/account");
        }
    }
}
