package org.bestand.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.bestand.record.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in, and looking after accounts, by the pages. */
class SigningTest {
    private static final String NEW = "acht ezels in de wei";

    @TempDir
    private Path folder;

    private TeamDesk desk;

    @BeforeEach
    void open() {
        desk = TeamDesk.open(folder, TeamDesk.TEAM, MadeUp::one);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private static String trouble(HttpResponse<String> answer) {
        return page(answer).select("[role=alert]").text();
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    private HttpResponse<String> signIn(String password, String back) {
        return desk.post("/sign-in", null, "name", TeamDesk.name(Role.CODER), "password", password, "back", back);
    }

    private HttpResponse<String> by(String cookie, String method, String path, String... form) {
        return desk.ask(method, path, TeamDesk.fields(form), "Cookie", cookie, "Sec-Fetch-Site", "same-origin");
    }

    private String fresh(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return page(answer).getElementById("fresh").attr("value");
    }

    @Test
    void whoSignsInGoesOnWhereTheyWantedToAndNeverElsewhere() {
        HttpResponse<String> in = signIn(TeamDesk.PASSWORD, "/incidents?q=a%20b");
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().firstValue("Location")).contains("/incidents?q=a%20b");
        assertThat(in.headers().firstValue("Set-Cookie").orElseThrow())
                .endsWith("; Path=/; HttpOnly; SameSite=Strict")
                .doesNotContain("Secure");
        assertThat(by(cookie(in), "GET", "/account").statusCode()).isEqualTo(200);
        for (String elsewhere :
                new String[] {"https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:x", ""}) {
            assertThat(signIn(TeamDesk.PASSWORD, elsewhere).headers().firstValue("Location"))
                    .as(elsewhere)
                    .contains("/incidents");
            Document form = page(desk.get("/sign-in?back=" + TeamDesk.value(elsewhere), null));
            assertThat(form.select("[action=/sign-in] input[name=back]").attr("value"))
                    .isEqualTo("/incidents");
        }
        assertThat(page(by(cookie(in), "GET", "/incidents"))
                        .select("a[href=/account]")
                        .text())
                .isEqualTo(TeamDesk.name(Role.CODER));
        by(cookie(in), "POST", "/sign-out");
        assertThat(by(cookie(in), "GET", "/account").statusCode()).isEqualTo(303);
    }

    @Test
    void aWrongPasswordIsToldAndTooManyHaveToWait() {
        HttpResponse<String> wrong = signIn("wrong", "/queue");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(trouble(wrong)).isEqualTo("Name or password is wrong.");
        assertThat(wrong.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page(wrong).select("[action=/sign-in] input[name=back]").attr("value"))
                .isEqualTo("/queue");
        assertThat(page(wrong).select("input[type=password]").attr("value")).isEmpty();
        HttpResponse<String> wait = waiting("en");
        assertThat(wait.headers().firstValue("Retry-After").orElseThrow()).matches("[1-9][0-9]*");
        assertThat(trouble(wait)).startsWith("Too many tries failed; try again in ");
        assertThat(trouble(waiting("nl"))).startsWith("Te veel pogingen mislukten; probeer het over ");
    }

    /** The answer to the first try that is not looked at. */
    private HttpResponse<String> waiting(String language) {
        for (int i = 0; i < 20; i++) {
            HttpResponse<String> answer = desk.ask(
                    "POST",
                    "/sign-in",
                    TeamDesk.fields("name", TeamDesk.name(Role.CODER), "password", "wrong"),
                    "Origin",
                    desk.origin(),
                    "Accept-Language",
                    language);
            if (answer.statusCode() == 429) {
                return answer;
            }
            assertThat(answer.statusCode()).isEqualTo(422);
        }
        throw new AssertionError("nobody has to wait");
    }

    @Test
    void anInvitationHoldsOnceAndMakesAnAccountOfItsRole() {
        HttpResponse<String> made = desk.post("/accounts/invitations", Role.ADMIN, "name", "Bea", "role", "coder");
        String link = fresh(made);
        assertThat(link).startsWith(desk.origin() + "/invitations/");
        String path = link.substring(desk.origin().length());
        assertThat(page(desk.get("/accounts", Role.ADMIN)).getElementById("fresh"))
                .as("shown once")
                .isNull();
        assertThat(desk.get(path, null).body()).contains("invites Bea to this desk, as coder");
        HttpResponse<String> unfit = desk.post(path, null, "password", "kort");
        assertThat(unfit.statusCode()).isEqualTo(422);
        assertThat(trouble(unfit)).isEqualTo("The password needs at least 12 characters.");
        assertThat(trouble(desk.post(path, null, "password", "BeaBeaBeaBeaBea")))
                .contains("hardly more than the name");
        assertThat(trouble(desk.post(path, null, "password", "x".repeat(129)))).contains("more than 128");
        assertThat(trouble(desk.post(path, null, "password", "abcdefghijklmnop")))
                .contains("tried first");
        HttpResponse<String> in = desk.post(path, null, "password", NEW);
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(page(by(cookie(in), "GET", "/account")).select("h1").text()).isEqualTo("Bea");
        assertThat(by(cookie(in), "GET", "/accounts").statusCode()).isEqualTo(403);
        assertThat(desk.get(path, null).statusCode()).isEqualTo(410);
        assertThat(desk.post(path, null, "password", NEW).statusCode()).isEqualTo(410);
    }

    @Test
    void aNewPasswordEndsTheFormerSessionsAndKeepsThisOne() {
        String former = desk.session(Role.CODER);
        HttpResponse<String> wrong = desk.post("/account/password", Role.CODER, "current", "wrong", "password", NEW);
        assertThat(trouble(wrong)).isEqualTo("The present password is wrong.");
        HttpResponse<String> changed =
                desk.post("/account/password", Role.CODER, "current", TeamDesk.PASSWORD, "password", NEW);
        assertThat(changed.headers().firstValue("Location")).contains("/account?done=password-changed");
        assertThat(by(former, "GET", "/account").statusCode()).isEqualTo(303);
        assertThat(by(cookie(changed), "GET", "/account").statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenIsShownOnceAndMayNoMoreThanItsRole() {
        String token = fresh(desk.post("/account/tokens", Role.ADMIN, "name", "map", "role", "reader"));
        Document account = page(desk.get("/account", Role.ADMIN));
        assertThat(account.text()).contains("map").doesNotContain(token);
        String bearer = "Bearer " + token;
        assertThat(desk.ask("GET", "/incidents", Map.of(), "Authorization", bearer)
                        .statusCode())
                .isEqualTo(200);
        for (String path : new String[] {"/claims/c1000/accept", "/account/tokens", "/accounts/invitations"}) {
            assertThat(desk.ask("POST", path, TeamDesk.fields("name", "x", "role", "admin"), "Authorization", bearer)
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(desk.post("/account/tokens", Role.CODER, "name", "x", "role", "admin")
                        .statusCode())
                .isEqualTo(422);
        assertThat(trouble(desk.post("/account/tokens", Role.ADMIN, "name", "map", "role", "reader")))
                .contains("of that name already");
        desk.post("/account/tokens/revoke", Role.ADMIN, "name", "map");
        assertThat(desk.ask("GET", "/incidents", Map.of(), "Authorization", bearer, "Accept", "application/json")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void administratorsSayWhoMayDoWhatButNeverShutThemselvesOut() {
        String coder = "/accounts/test~20coder";
        assertThat(desk.post(coder + "/role", Role.ADMIN, "role", "reviewer").statusCode())
                .isEqualTo(303);
        assertThat(desk.get("/account", Role.CODER).statusCode())
                .as("signs in anew")
                .isEqualTo(303);
        String again = cookie(signIn(TeamDesk.PASSWORD, "/"));
        assertThat(page(by(again, "GET", "/account")).text()).contains("reviewer");
        desk.post(coder + "/off", Role.ADMIN);
        assertThat(by(again, "GET", "/account").statusCode()).isEqualTo(303);
        assertThat(signIn(TeamDesk.PASSWORD, "/").statusCode()).isEqualTo(422);
        assertThat(desk.post(coder + "/reset", Role.ADMIN).statusCode()).isEqualTo(422);
        desk.post(coder + "/on", Role.ADMIN);
        String link = fresh(desk.post(coder + "/reset", Role.ADMIN))
                .substring(desk.origin().length());
        assertThat(cookie(desk.post(link, null, "password", NEW))).startsWith("bestand=");
        assertThat(desk.post("/accounts/test~20admin/off", Role.ADMIN).statusCode())
                .isEqualTo(409);
        assertThat(desk.post("/accounts/test~20admin/role", Role.ADMIN, "role", "reader")
                        .statusCode())
                .isEqualTo(409);
        assertThat(desk.post("/accounts/nobody/off", Role.ADMIN).statusCode()).isEqualTo(404);
        String log = page(desk.get("/accounts", Role.ADMIN)).text();
        assertThat(log).contains("gave Test CODER the role reviewer").contains("switched Test CODER off");
        assertThat(log).doesNotContain(TeamDesk.PASSWORD).doesNotContain(NEW);
    }

    @Test
    void theFirstAdministratorComesByTheLinkOfTheTerminal(@TempDir Path empty) {
        try (TeamDesk first = TeamDesk.deserted(empty)) {
            String link = first.desk.firstInvitation().orElseThrow();
            String path = link.substring(first.origin().length());
            HttpResponse<String> in = first.post(path, null, "password", NEW);
            assertThat(first.ask("GET", "/accounts", Map.of(), "Cookie", cookie(in))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(first.get(path, null).statusCode()).isEqualTo(410);
        }
        try (TeamDesk again = TeamDesk.deserted(empty)) {
            assertThat(again.desk.firstInvitation()).as("there is one").isEmpty();
        }
        try (TeamDesk local = TeamDesk.open(empty, Settings.local(0), record -> {})) {
            assertThat(local.desk.firstInvitation()).as("nobody signs in").isEmpty();
        }
    }
}
