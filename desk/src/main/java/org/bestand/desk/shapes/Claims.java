package org.bestand.desk.shapes;

import org.bestand.desk.labels.Lines;
import org.bestand.desk.web.Paths;
import org.bestand.exchange.ClaimJson;
import org.bestand.linking.Decided;
import org.bestand.linking.Said;
import org.bestand.model.Claim;
import tools.jackson.databind.node.ObjectNode;

/** Claims, as {@link ClaimJson} writes them, with how people decided about them. */
public final class Claims {
    private final Decided decided;

    public Claims(Decided decided) {
        this.decided = decided;
    }

    /**
     * A claim.
     *
     * @param incident id of its incident, or empty
     */
    public ObjectNode of(Claim claim, String incident) {
        ObjectNode json = Json.read(ClaimJson.write(claim, incident));
        json.put("state", Lines.state(decided.of(claim.id())));
        json.put("self", "/api/v1/claims/" + Paths.of(claim.id()));
        return json;
    }

    /** A claim with when it was said, to the day, the month, or empty, and in which report its words came first. */
    ObjectNode of(Said said, String incident) {
        ObjectNode json = of(said.claim(), incident);
        json.put("said", said.on().iso());
        json.put("origin", said.origin());
        return json;
    }
}
