package org.bestand.desk.shapes;

import java.util.List;
import java.util.Locale;
import org.bestand.desk.web.Paths;
import org.bestand.exchange.IncidentJson;
import org.bestand.model.Count;
import org.bestand.model.Incident;
import org.bestand.model.Kind;
import org.bestand.record.Overview;
import tools.jackson.databind.node.ObjectNode;

/** Incidents, as {@link IncidentJson} writes them, with what lists show of them. */
public final class Incidents {
    private Incidents() {}

    /** An incident. */
    public static ObjectNode of(Incident incident, Overview overview) {
        ObjectNode json = Json.read(IncidentJson.write(incident));
        json.set("overview", overview(overview));
        json.put("self", "/api/v1/incidents/" + Paths.of(incident.id()));
        return json;
    }

    private static ObjectNode overview(Overview overview) {
        ObjectNode json = Json.object();
        json.put("title", overview.title().name().toLowerCase(Locale.ROOT));
        json.put("phase", overview.phase() == null ? null : overview.phase().word());
        json.set("kinds", Json.texts(overview.kinds().stream().map(Kind::word).toList()));
        json.set("countries", Json.texts(overview.countries()));
        json.set("outlets", Json.texts(overview.outlets()));
        json.put("claims", overview.claims());
        json.put("reports", overview.reports());
        json.put("independent_sources", overview.sources());
        json.put("disputed", overview.isDisputed());
        json.put("known", overview.known() == null ? null : overview.known().toString());
        List<ObjectNode> dead = overview.dead().stream().map(Incidents::dead).toList();
        json.set("dead", Json.array(dead));
        return json;
    }

    private static ObjectNode dead(Overview.Dead dead) {
        ObjectNode json = Json.object();
        json.put("side", dead.side());
        json.put("group", dead.group() == null ? null : dead.group().name());
        json.set("least", count(dead.least()));
        json.set("greatest", count(dead.greatest()));
        return json;
    }

    private static ObjectNode count(Count count) {
        ObjectNode json = Json.object();
        json.put("low", count.low());
        json.put("high", count.high());
        json.put("about", count.about());
        return json;
    }
}
