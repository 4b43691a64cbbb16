package org.bestand.desk;

import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.ArrayList;
import java.util.List;
import org.bestand.desk.web.Assets;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Problem;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.desk.web.Tongues;
import org.bestand.exchange.words.Words;
import org.bestand.record.Role;

/** The table of routes: all that can be asked of the desk, with the least role that it takes. */
final class Routes {
    private static final int YEAR = 365 * 24 * 60 * 60;

    private Routes() {}

    /** The rows of the sections, and of what belongs to none. */
    static List<Route> of(List<Section> sections, Assets assets) {
        List<Route> routes = new ArrayList<>();
        routes.add(Route.get("/", Role.READER, call -> call.seeOther("/incidents")));
        routes.add(Route.get("/assets/<file>", null, call -> asset(call, assets)));
        routes.add(Route.post("/language", null, Routes::language));
        sections.forEach(section -> routes.addAll(section.routes()));
        return List.copyOf(routes);
    }

    private static void asset(Call call, Assets assets) {
        Assets.File file = assets.file(call.context().pathParam("file")).orElseThrow(() -> Problem.notFound("no-page"));
        call.context()
                .header("Cache-Control", "public, max-age=" + YEAR + ", immutable")
                .contentType(file.type())
                .result(file.bytes());
    }

    private static void language(Call call) {
        String language =
                call.form("language").filter(Words.LANGUAGES::contains).orElseThrow(() -> Problem.wrong("bad-request"));
        Cookie cookie = new Cookie(Tongues.COOKIE, language);
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        call.context().cookie(cookie);
        call.seeOther(call.back("/incidents"));
    }
}
