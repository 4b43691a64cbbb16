package org.bestand.exchange.geojson;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
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
        begin(out);
        features(view, gathered, true, out);
        end(out);
        Map<String, String> incidents = view.incidentOf();
        view.claims().stream()
                .map(Claim::id)
                .filter(id -> !incidents.containsKey(id))
                .forEach(id -> gathered.lose("claims of no incident left out", id));
        return gathered.done();
    }

    /**
     * Writes a record that comes in parts, each with whole incidents, as one collection; no more than a part is kept.
     *
     * @throws IOException where {@code out} takes no more
     */
    public void stream(Iterable<View> parts, OutputStream out) throws IOException {
        begin(out);
        boolean isFirst = true;
        for (View part : parts) {
            isFirst &= !features(part, new Conformance.Gathered(), isFirst, out);
        }
        end(out);
    }

    private static void begin(OutputStream out) throws IOException {
        out.write("{\"type\":\"FeatureCollection\",\"features\":[\n".getBytes(StandardCharsets.UTF_8));
    }

    private static void end(OutputStream out) throws IOException {
        out.write("\n]}\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the features of a view; whether there are any. */
    private static boolean features(View view, Conformance.Gathered gathered, boolean isFirst, OutputStream out)
            throws IOException {
        Feature feature = new Feature(view, gathered);
        String before = isFirst ? "" : ",\n";
        for (Ledger ledger : view.incidents()) {
            StringWriter line = new StringWriter();
            try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
                feature.write(ledger, json);
            }
            out.write((before + line).getBytes(StandardCharsets.UTF_8));
            before = ",\n";
            gathered.row();
        }
        return !view.incidents().isEmpty();
    }
}
