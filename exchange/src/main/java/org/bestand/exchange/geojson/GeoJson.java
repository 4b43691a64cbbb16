package org.bestand.exchange.geojson;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bestand.exchange.view.Conformance;
import org.bestand.exchange.view.Format;
import org.bestand.exchange.view.View;
import org.bestand.linking.Ledger;
import org.bestand.linking.estimate.Rule;
import org.bestand.model.Claim;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Incidents as a feature collection, one feature a line. */
public final class GeoJson implements Format {
    /** The properties of a feature, in order. */
    static final List<String> PROPERTIES = List.of(
            "id,title_nl,title_en,date_start,date_end,date_prec,type,side_a,side_b,killed_low,killed_best,killed_high,killed_a,killed_b,wounded_best,captured_best,where_prec,place_text,disputed_place,n_reports,n_sources_independent,n_claims,n_contradictions,ceasefire_state,status,rules,as_of,url"
                    .split(","));

    private static final JsonFactory FACTORY = new JsonFactory();

    @Override
    public String name() {
        return "geojson";
    }

    @Override
    public String ending() {
        return "geojson";
    }

    @Override
    public String profile() {
        return "incidents-geojson/1";
    }

    @Override
    public Conformance write(View view, OutputStream out) throws IOException {
        Conformance.Gathered gathered = new Conformance.Gathered();
        gathered.rule("figures by " + view.ruleOr(Rule.UCDP).versioned()
                + ", added up over the sides; a whole is never put below its parts, and they are not added to it");
        gathered.rule(
                "a town is a point, several towns or disputed places are points; the surroundings of a place are a circle of 25 km, a district of 30, a province of 100, a region or border of 200");
        Feature feature = new Feature(view, gathered);
        List<String> features = new ArrayList<>();
        for (Ledger ledger : view.incidents()) {
            StringWriter line = new StringWriter();
            try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
                feature.write(ledger, json);
            }
            features.add(line.toString());
            gathered.row();
        }
        out.write(("{\"type\":\"FeatureCollection\",\"features\":[\n" + String.join(",\n", features) + "\n]}\n")
                .getBytes(StandardCharsets.UTF_8));
        Map<String, String> incidents = view.incidentOf();
        view.claims().stream()
                .map(Claim::id)
                .filter(id -> !incidents.containsKey(id))
                .forEach(id -> gathered.lose("claims of no incident left out", id));
        return gathered.done();
    }
}
