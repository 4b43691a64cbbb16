package org.bestand.desk;

import static org.bestand.desk.web.Route.get;
import static org.bestand.desk.web.Route.post;
import static org.bestand.record.Role.CODER;
import static org.bestand.record.Role.READER;
import static org.bestand.record.Role.REVIEWER;

import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import org.bestand.desk.deciding.Decisions;
import org.bestand.desk.incident.IncidentPages;
import org.bestand.desk.incidents.Incidents;
import org.bestand.desk.web.Assets;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Problem;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Tongues;
import org.bestand.exchange.words.Words;

/** The table of routes: all that can be asked of the desk, with the least role that it takes. */
final class Routes {
    private static final int YEAR = 365 * 24 * 60 * 60;

    private Routes() {}

    static List<Route> of(Incidents incidents, IncidentPages incident, Decisions decisions, Assets assets) {
        return List.of(
                get("/", READER, call -> call.seeOther("/incidents")),
                get("/assets/<file>", null, call -> asset(call, assets)),
                post("/language", null, Routes::language),
                get("/incidents", READER, incidents::page),
                get("/incidents/{id}", READER, incident::page),
                post("/incidents/{id}/accept", CODER, decisions::acceptAll),
                post("/incidents/{id}/merge", REVIEWER, decisions::merge),
                post("/incidents/{id}/split", REVIEWER, decisions::split),
                post("/claims/{id}/accept", CODER, decisions::accept),
                post("/claims/{id}/reject", CODER, decisions::reject),
                post("/reports/{id}/date", REVIEWER, decisions::date),
                post("/decisions/{number}/undo", CODER, decisions::undo));
    }

    private static void asset(Call call, Assets assets) {
        Assets.File file = assets.file(call.context().pathParam("file"))
                .orElseThrow(() -> Problem.notFound("no-page"));
        call.context()
                .header("Cache-Control", "public, max-age=" + YEAR + ", immutable")
                .contentType(file.type())
                .result(file.bytes());
    }

    private static void language(Call call) {
        String language = call.form("language")
                .filter(Words.LANGUAGES::contains)
                .orElseThrow(() -> Problem.wrong("bad-request"));
        Cookie cookie = new Cookie(Tongues.COOKIE, language);
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        call.context().cookie(cookie);
        call.seeOther(call.back("/incidents"));
    }
}
