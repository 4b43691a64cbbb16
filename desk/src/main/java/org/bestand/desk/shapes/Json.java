package org.bestand.desk.shapes;

import java.util.Collection;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts JSON together. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    /** An object without members. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** An object of a text of this program. */
    public static ObjectNode read(String text) {
        return (ObjectNode) MAPPER.readTree(text);
    }

    /** Some nodes in their order. */
    public static ArrayNode array(Collection<? extends JsonNode> nodes) {
        ArrayNode array = MAPPER.createArrayNode();
        nodes.forEach(array::add);
        return array;
    }

    /** Some texts in their order. */
    public static ArrayNode texts(Collection<String> texts) {
        ArrayNode array = MAPPER.createArrayNode();
        texts.forEach(array::add);
        return array;
    }

    /** Any values of this program: numbers, texts, days as texts, maps and lists of them. */
    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** As text. */
    public static String write(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /**
     * What all answers are wrapped in.
     *
     * @param next where the list goes on; null where it ends, or is none
     * @param asOf the day as of which it is; null for now
     * @param revision number of the last entry of the history
     */
    public static ObjectNode wrapped(JsonNode data, String next, String asOf, long revision) {
        return head(next, asOf, revision).set("data", data);
    }

    private static ObjectNode head(String next, String asOf, long revision) {
        ObjectNode head = object();
        head.putNull("data");
        head.put("next", next);
        head.put("as_of", asOf);
        head.put("revision", revision);
        return head;
    }

    /** The texts of a list of strings or of one alone; null where it is neither. */
    public static List<String> strings(JsonNode node) {
        if (!node.isArray()) {
            return null;
        }
        return node.valueStream().allMatch(JsonNode::isString)
                ? node.valueStream().map(JsonNode::asString).toList()
                : null;
    }
}
