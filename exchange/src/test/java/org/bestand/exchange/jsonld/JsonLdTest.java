package org.bestand.exchange.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bestand.exchange.ClaimJson;
import org.bestand.exchange.view.RandomViews;
import org.bestand.exchange.view.SmallRecord;
import org.bestand.exchange.view.View;
import org.bestand.model.Claim;
import org.bestand.model.Report;
import org.bestand.model.Span;
import org.junit.jupiter.api.Test;

/** What a processor of linked data makes of the file; it may fetch nothing. */
class JsonLdTest {
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";

    private static Map<String, JsonObject> nodes(View view) throws JsonLdError {
        String text = SmallRecord.written(new org.bestand.exchange.jsonld.JsonLd(), view)
                .text();
        JsonLdOptions options = new JsonLdOptions();
        options.setDocumentLoader((url, with) -> {
            throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "nothing may be fetched: " + url);
        });
        JsonArray expanded = JsonLd.expand(JsonDocument.of(new StringReader(text)))
                .options(options)
                .get();
        Map<String, JsonObject> nodes = new HashMap<>();
        expanded.stream().map(JsonValue::asJsonObject).forEach(node -> nodes.put(node.getString("@id"), node));
        return nodes;
    }

    private static List<String> ids(JsonObject node, String property) {
        JsonArray values = node.getJsonArray(property);
        return values == null
                ? List.of()
                : values.stream()
                        .map(value -> value.asJsonObject().getString("@id"))
                        .toList();
    }

    private static String value(JsonObject node, String property) {
        return node.getJsonArray(property).getJsonObject(0).get("@value").toString();
    }

    private static List<String> types(JsonObject node) {
        return node.getJsonArray("@type").stream()
                .map(type -> type.toString().replace("\"", ""))
                .toList();
    }

    @Test
    void everyClaimIsAnAnnotationOfItsWords() throws JsonLdError {
        Map<String, JsonObject> nodes = nodes(SmallRecord.view());
        for (Claim claim : SmallRecord.view().claims()) {
            JsonObject node = nodes.get("urn:bestand:claim:" + claim.id());
            assertThat(types(node)).contains(OA + "Annotation", PROV + "Entity");
            assertThat(ids(node, OA + "motivatedBy")).containsExactly(OA + "classifying");
            JsonObject target = node.getJsonArray(OA + "hasTarget").getJsonObject(0);
            assertThat(ids(target, OA + "hasSource").getFirst()).matches("urn:sha256:[0-9a-f]{64}");
            JsonArray selectors = target.getJsonArray(OA + "hasSelector");
            assertThat(selectors).hasSize(2);
            checkWords(claim, selectors);
        }
    }

    private static void checkWords(Claim claim, JsonArray selectors) {
        Report report = SmallRecord.view().reports().get(claim.report());
        JsonObject position = selectors.getJsonObject(1);
        int start = Integer.parseInt(value(position, OA + "start"));
        Span span = new Span(start, Integer.parseInt(value(position, OA + "end")));
        assertThat(span.of(report.text())).isEqualTo(claim.evidence().quote());
        JsonObject trigger = position.getJsonArray(OA + "refinedBy").getJsonObject(0);
        Span within = new Span(
                start + Integer.parseInt(value(trigger, OA + "start")),
                start + Integer.parseInt(value(trigger, OA + "end")));
        assertThat(within.of(report.text())).isEqualTo(claim.evidence().trigger());
        assertThat(selectors
                        .getJsonObject(0)
                        .getJsonArray(OA + "exact")
                        .getJsonObject(0)
                        .getString("@value"))
                .isEqualTo(claim.evidence().quote());
    }

    @Test
    void theBodyIsTheClaimItself() throws JsonLdError {
        JsonObject body = nodes(SmallRecord.view())
                .get("urn:bestand:claim:c06")
                .getJsonArray(OA + "hasBody")
                .getJsonObject(0);
        String json = body.getJsonArray("http://www.w3.org/1999/02/22-rdf-syntax-ns#value")
                .getJsonObject(0)
                .getString("@value");
        assertThat(ClaimJson.read(json)).isEqualTo(SmallRecord.SIXTEEN);
    }

    @Test
    void whoReadAClaimIsItsAgentAndWhoSaysItIsAnAuthorityAndNeverTheOtherWayRound() throws JsonLdError {
        Map<String, JsonObject> nodes = nodes(SmallRecord.view());
        assertThat(ids(nodes.get("urn:bestand:claim:c06"), PROV + "wasAttributedTo"))
                .containsExactly("urn:bestand:reader");
        JsonObject view = nodes.get("urn:bestand:view:c06");
        assertThat(types(view)).containsExactly(SEM + "View");
        assertThat(ids(view, SEM + "accordingTo"))
                .containsExactly(
                        "urn:bestand:outlet:Het%20Blad",
                        "urn:bestand:actor:TASS", "urn:bestand:actor:KGZ.GOV:Sadyr%20Japarov");
        assertThat(types(nodes.get("urn:bestand:actor:TASS"))).contains(SEM + "Authority");
        assertThat(types(nodes.get("urn:bestand:actor:COD.CVL"))).doesNotContain(SEM + "Authority");
    }

    @Test
    void twoWhoContradictEachOtherStandSideBySide() throws JsonLdError {
        Map<String, JsonObject> nodes = nodes(SmallRecord.view());
        assertThat(ids(nodes.get("urn:bestand:view:c12"), SEM + "hasPlace"))
                .containsExactly("urn:bestand:place:Khujand:TJK");
        assertThat(ids(nodes.get("urn:bestand:view:c13"), SEM + "hasPlace"))
                .containsExactly("urn:bestand:place:Ak-Sai:KGZ");
        assertThat(nodes.get("urn:bestand:incident:i00000000a5")).containsKey(SEM + "hasEarliestBeginTimeStamp");
        assertThat(nodes.get("urn:bestand:incident:i00000000a1")).containsKey(SEM + "hasBeginTimeStamp");
    }

    @Test
    void aRejectedClaimStaysAndIsInvalidatedByWhoRejectedIt() throws JsonLdError {
        Map<String, JsonObject> nodes = nodes(SmallRecord.view());
        JsonObject rejected = nodes.get("urn:bestand:claim:c20");
        String decision = ids(rejected, PROV + "wasInvalidatedBy").getFirst();
        assertThat(ids(nodes.get(decision), OA + "motivatedBy")).containsExactly(OA + "assessing");
        assertThat(ids(nodes.get(decision), PROV + "wasAttributedTo")).containsExactly("urn:bestand:person:ada");
        assertThat(nodes).doesNotContainKey("urn:bestand:view:c20");
        assertThat(nodes.get("urn:bestand:claim:c01")).doesNotContainKey(PROV + "wasInvalidatedBy");
    }

    @Test
    void aReprintIsAnotherFormOfItsOrigin() throws JsonLdError {
        assertThat(ids(nodes(SmallRecord.view()).get("urn:bestand:report:r3"), PROV + "alternateOf"))
                .containsExactly("urn:bestand:report:r1");
    }

    @Test
    void everyLinkOfRandomRecordsLeadsSomewhere() throws JsonLdError {
        for (long seed = 1; seed <= 60; seed++) {
            Map<String, JsonObject> nodes = nodes(RandomViews.of(seed));
            for (JsonObject node : nodes.values()) {
                for (String link : List.of(
                        SEM + "hasActor",
                        SEM + "hasPlace",
                        SEM + "accordingTo",
                        PROV + "wasQuotedFrom",
                        PROV + "wasDerivedFrom",
                        PROV + "wasAttributedTo")) {
                    assertThat(nodes.keySet())
                            .as("seed %s, %s of %s", seed, link, node.getString("@id"))
                            .containsAll(ids(node, link));
                }
            }
        }
    }
}
