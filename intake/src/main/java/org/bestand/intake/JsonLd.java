package org.bestand.intake;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of its article in JSON-LD by the words of schema.org. */
final class JsonLd {
    private static final Article NOTHING = new Article("", "", "", "");

    private final Limits limits;
    private final JsonMapper mapper;

    JsonLd(Limits limits) {
        this.limits = limits;
        this.mapper = JsonReports.mapper(limits);
    }

    /**
     * An article as it is told; each may be empty.
     *
     * @param published {@code datePublished}, as it stands there
     */
    record Article(String headline, String published, String publisher, String body) {}

    /** The first article that tells its day, else the first. */
    Article article(Document page) {
        Article found = NOTHING;
        for (Element script : page.select("script[type=application/ld+json]")) {
            Article here = read(script.data());
            if (!here.published().isEmpty()) {
                return here;
            }
            found = found == NOTHING ? here : found;
        }
        return found;
    }

    private Article read(String json) {
        try (JsonParser parser = new JsonFields(mapper.createParser(json), limits)) {
            parser.nextToken();
            return found(mapper.readTree(parser));
        } catch (JacksonException e) {
            return NOTHING; // other people's mistakes in what nobody sees; the page itself is still there
        }
    }

    private static Article found(JsonNode node) {
        if (node == null) {
            return NOTHING;
        }
        if (node.isObject() && isArticle(node.path("@type"))) {
            return new Article(
                    text(node, "headline"),
                    text(node, "datePublished"),
                    text(node.path("publisher"), "name"),
                    text(node, "articleBody"));
        }
        for (JsonNode inner : node.isObject() ? node.path("@graph") : node) {
            Article article = found(inner);
            if (article != NOTHING) {
                return article;
            }
        }
        return NOTHING;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            return type.valueStream().anyMatch(JsonLd::isArticle);
        }
        return type.isString()
                && (type.asString().endsWith("Article") || type.asString().equals("LiveBlogPosting"));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).isString() ? node.path(name).asString() : "";
    }
}
