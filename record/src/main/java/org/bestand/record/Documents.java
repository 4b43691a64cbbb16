package org.bestand.record;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.bestand.linking.Kept;
import org.bestand.model.Chronicled;
import org.bestand.model.Claim;
import org.bestand.model.Dating;
import org.bestand.model.Incident;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How values are stored: a record's components by their names, in their order, nulls left out. */
final class Documents {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(v -> v.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private Documents() {}

    static String of(Claim claim) {
        return MAPPER.writeValueAsString(claim);
    }

    static String of(Incident incident) {
        return MAPPER.writeValueAsString(incident);
    }

    static Claim claim(String document) {
        return MAPPER.readValue(document, Claim.class);
    }

    static Incident incident(String document) {
        return MAPPER.readValue(document, Incident.class);
    }

    static String of(Dating dating) {
        return MAPPER.writeValueAsString(dating);
    }

    static Dating dating(String document) {
        return MAPPER.readValue(document, Dating.class);
    }

    static String of(Kept kept) {
        return MAPPER.writeValueAsString(kept);
    }

    static Kept kept(String document) {
        return MAPPER.readValue(document, Kept.class);
    }

    static String of(Chronicled event) {
        return MAPPER.writeValueAsString(event);
    }

    static Chronicled chronicled(String document) {
        return MAPPER.readValue(document, Chronicled.class);
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    static JsonNode tree(String document) {
        return MAPPER.readTree(document);
    }

    static Claim claim(JsonNode tree) {
        return MAPPER.treeToValue(tree, Claim.class);
    }
}
