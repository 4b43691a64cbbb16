package org.bestand.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bestand.desk.web.Route;
import org.bestand.record.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is changed by what a page of another site has a browser send, whoever has signed in in it. */
class OtherSitesTest {
    private static final List<String> SITES = Arrays.asList("cross-site", "same-site", "none", "same-origin", null);

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

    private static List<String> origins() {
        return Arrays.asList(
                desk.origin(),
                "http://evil.example",
                "http://127.0.0.1:1",
                desk.origin() + ".evil.example",
                "null",
                null);
    }

    /** Whether a request passes that bears these headers, by the rule as it is told in words. */
    private static boolean passes(String site, String origin, boolean hasToken) {
        if (site == null && origin == null) {
            return hasToken; // no browser: only what no other site can make one send
        }
        return (site == null || site.equals("same-origin")) && (origin == null || origin.equals(desk.origin()));
    }

    private static boolean isRefused(HttpResponse<String> answer) {
        return answer.statusCode() == 403 && answer.body().contains("/problems/other-site");
    }

    private static HttpResponse<String> ask(Route route, String site, String origin, String... who) {
        List<String> headers = new ArrayList<>(List.of(who));
        headers.addAll(List.of("Accept", "application/json"));
        if (site != null) {
            headers.addAll(List.of("Sec-Fetch-Site", site));
        }
        if (origin != null) {
            headers.addAll(List.of("Origin", origin));
        }
        return desk.ask(route.method().name(), desk.paths(route).getFirst(), Map.of(), headers.toArray(String[]::new));
    }

    @Test
    void onlyItsOwnPagesAndScriptsWithATokenChangeSomething() {
        String token = desk.token(Role.READER);
        int tried = 0;
        for (Route route : desk.desk.routes()) {
            if (route.method().name().equals("GET")) {
                continue;
            }
            for (String site : SITES) {
                for (String origin : origins()) {
                    // not the session that the others need
                    String[] who = route.path().equals("/sign-out")
                            ? new String[0]
                            : new String[] {"Cookie", desk.session(Role.READER)};
                    assertThat(isRefused(ask(route, site, origin, who)))
                            .as("%s from %s, %s", route.path(), site, origin)
                            .isEqualTo(!passes(site, origin, false));
                    tried++;
                }
            }
            assertThat(isRefused(ask(route, null, null, "Authorization", token)))
                    .isFalse();
            assertThat(isRefused(ask(route, "cross-site", "http://evil.example", "Authorization", token)))
                    .isTrue();
            assertThat(isRefused(ask(route, null, null, "Authorization", "Bearer bestand_" + "x".repeat(43))))
                    .isTrue();
        }
        assertThat(tried).isGreaterThan(500);
    }
}
