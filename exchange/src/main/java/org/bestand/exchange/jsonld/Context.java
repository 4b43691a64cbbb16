package org.bestand.exchange.jsonld;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * The context of the file. Terms of Web Annotation are named as in its own context, so that its readers find them; the others have the prefixes
 * of their vocabularies.
 */
final class Context {
    private static final String ANNOTATION = "http://www.w3.org/ns/oa#";

    private static final List<List<String>> PREFIXES = List.of(
            List.of("oa", ANNOTATION),
            List.of("prov", "http://www.w3.org/ns/prov#"),
            List.of("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"),
            List.of("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            List.of("dc", "http://purl.org/dc/elements/1.1/"),
            List.of("dcterms", "http://purl.org/dc/terms/"),
            List.of("dctypes", "http://purl.org/dc/dcmitype/"),
            List.of("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            List.of("xsd", "http://www.w3.org/2001/XMLSchema#"),
            List.of("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#"),
            List.of("bestand", "urn:bestand:terms:"));

    /** Types and motivations of Web Annotation. */
    private static final List<List<String>> NAMES = List.of(
            List.of("Annotation", "oa:Annotation"),
            List.of("Dataset", "dctypes:Dataset"),
            List.of("TimeState", "oa:TimeState"),
            List.of("TextQuoteSelector", "oa:TextQuoteSelector"),
            List.of("TextPositionSelector", "oa:TextPositionSelector"),
            List.of("exact", "oa:exact"),
            List.of("prefix", "oa:prefix"),
            List.of("suffix", "oa:suffix"),
            List.of("value", "rdf:value"),
            List.of("format", "dc:format"),
            List.of("label", "rdfs:label"));

    private static final List<List<String>> NUMBERS = List.of(
            List.of("start", "oa:start", "xsd:nonNegativeInteger"), List.of("end", "oa:end", "xsd:nonNegativeInteger"));

    /** Terms whose values are nodes. */
    private static final List<List<String>> NODES = List.of(
            List.of("body", "oa:hasBody"),
            List.of("target", "oa:hasTarget"),
            List.of("source", "oa:hasSource"),
            List.of("selector", "oa:hasSelector"),
            List.of("refinedBy", "oa:refinedBy"),
            List.of("state", "oa:hasState"),
            List.of("creator", "dcterms:creator"));

    private static final List<List<String>> TIMES = List.of(
            List.of("created", "dcterms:created"),
            List.of("sourceDateStart", "oa:sourceDateStart"),
            List.of("sourceDateEnd", "oa:sourceDateEnd"));

    private static final List<String> LINKS = List.of(
            "prov:wasQuotedFrom",
            "prov:wasAttributedTo",
            "prov:wasDerivedFrom",
            "prov:wasGeneratedBy",
            "prov:wasAssociatedWith",
            "prov:wasInvalidatedBy",
            "prov:alternateOf",
            "sem:hasActor",
            "sem:hasPlace",
            "sem:accordingTo",
            "bestand:agent",
            "bestand:target",
            "bestand:viewOf");

    private Context() {}

    static void write(JsonGenerator json) {
        json.writeObjectPropertyStart("@context");
        json.writeStringProperty("id", "@id");
        json.writeStringProperty("type", "@type");
        PREFIXES.forEach(pair -> json.writeStringProperty(pair.get(0), pair.get(1)));
        NAMES.forEach(pair -> json.writeStringProperty(pair.get(0), pair.get(1)));
        NUMBERS.forEach(term -> term(json, term.get(0), term.get(1), term.get(2)));
        NODES.forEach(term -> term(json, term.get(0), term.get(1), "@id"));
        TIMES.forEach(term -> term(json, term.get(0), term.get(1), "xsd:dateTime"));
        LINKS.forEach(name -> term(json, name, name, "@id"));
        term(json, "prov:invalidatedAtTime", "prov:invalidatedAtTime", "xsd:dateTime");
        json.writeObjectPropertyStart("motivation");
        json.writeStringProperty("@id", "oa:motivatedBy");
        json.writeStringProperty("@type", "@vocab");
        json.writeEndObject();
        List.of("classifying", "assessing").forEach(word -> json.writeStringProperty(word, "oa:" + word));
        json.writeObjectPropertyStart("chain");
        json.writeStringProperty("@id", "bestand:chain");
        json.writeStringProperty("@type", "@id");
        json.writeStringProperty("@container", "@list");
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void term(JsonGenerator json, String name, String id, String type) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("@id", id);
        json.writeStringProperty("@type", type);
        json.writeEndObject();
    }
}
