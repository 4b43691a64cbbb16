package org.bestand.exchange.jsonld;

import java.util.function.Consumer;
import org.bestand.exchange.ClaimJson;
import org.bestand.exchange.view.View;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Evidence;
import org.bestand.model.Report;
import org.bestand.model.Span;
import tools.jackson.core.JsonGenerator;

/**
 * Each claim as an annotation of the text that it was read from, and each decision of a person as an annotation of the claim. Positions count code
 * points; those of the trigger count from the beginning of the sentence, which they refine.
 */
final class Annotations {
    private static final int AROUND = 32;

    private final View view;

    Annotations(View view) {
        this.view = view;
    }

    void write(Consumer<Consumer<JsonGenerator>> node) {
        view.claims().forEach(claim -> one(claim, node));
        view.rejected().forEach(claim -> one(claim, node));
    }

    private void one(Claim claim, Consumer<Consumer<JsonGenerator>> node) {
        Report report = view.reports().get(claim.report());
        Decision decision = view.decisions().get(claim.id());
        node.accept(json -> claim(claim, report, decision, json));
        if (decision != null) {
            node.accept(json -> review(claim, decision, json));
        }
    }

    private void claim(Claim claim, Report report, Decision decision, JsonGenerator json) {
        json.writeStringProperty("id", Ids.claim(claim));
        json.writeArrayPropertyStart("type");
        json.writeString("Annotation");
        json.writeString("prov:Entity");
        json.writeEndArray();
        json.writeStringProperty("motivation", "classifying");
        boolean changed = decision != null && decision.change() instanceof Decision.Corrected;
        json.writeStringProperty("creator", changed ? Ids.person(decision.who()) : Provenance.READER);
        if (changed) {
            json.writeStringProperty("created", decision.at().toString());
        }
        json.writeObjectPropertyStart("body");
        json.writeStringProperty("type", "Dataset");
        json.writeStringProperty("format", "application/json");
        json.writeStringProperty("value", ClaimJson.write(claim));
        json.writeEndObject();
        target(claim.evidence(), report, json);
        json.writeStringProperty("prov:wasQuotedFrom", Ids.report(report));
        json.writeStringProperty("prov:wasDerivedFrom", Ids.text(report));
        json.writeStringProperty("prov:wasAttributedTo", changed ? Ids.person(decision.who()) : Provenance.READER);
        if (!changed) {
            json.writeStringProperty("prov:wasGeneratedBy", Provenance.READING);
        }
        if (decision != null && decision.change() instanceof Decision.Rejected) {
            json.writeStringProperty("prov:wasInvalidatedBy", review(decision, claim));
            json.writeStringProperty("prov:invalidatedAtTime", decision.at().toString());
        }
    }

    private static void target(Evidence evidence, Report report, JsonGenerator json) {
        json.writeObjectPropertyStart("target");
        json.writeStringProperty("source", Ids.text(report));
        if (report.date().earliest() != null) {
            json.writeObjectPropertyStart("state");
            json.writeStringProperty("type", "TimeState");
            json.writeStringProperty("sourceDateStart", report.date().earliest() + "T00:00:00Z");
            json.writeStringProperty("sourceDateEnd", report.date().latest().plusDays(1) + "T00:00:00Z");
            json.writeEndObject();
        }
        json.writeArrayPropertyStart("selector");
        quote(evidence, report.text(), json);
        position(evidence.span(), json);
        Span trigger = evidence.triggerSpan();
        if (evidence.span().contains(trigger)) {
            json.writeName("refinedBy");
            json.writeStartObject();
            int from = evidence.span().start();
            position(new Span(trigger.start() - from, trigger.end() - from), json);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void quote(Evidence evidence, String text, JsonGenerator json) {
        Span span = evidence.span();
        int length = text.codePointCount(0, text.length());
        json.writeStartObject();
        json.writeStringProperty("type", "TextQuoteSelector");
        json.writeStringProperty("exact", evidence.quote());
        json.writeStringProperty("prefix", new Span(Math.max(0, span.start() - AROUND), span.start()).of(text));
        json.writeStringProperty("suffix", new Span(span.end(), Math.min(length, span.end() + AROUND)).of(text));
        json.writeEndObject();
        json.writeStartObject();
    }

    private static void position(Span span, JsonGenerator json) {
        json.writeStringProperty("type", "TextPositionSelector");
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
    }

    private static String review(Decision decision, Claim claim) {
        return "urn:bestand:decision:" + decision.number() + ":" + claim.id();
    }

    /** What a person found of the claim. */
    private static void review(Claim claim, Decision decision, JsonGenerator json) {
        json.writeStringProperty("id", review(decision, claim));
        json.writeArrayPropertyStart("type");
        json.writeString("Annotation");
        json.writeString("prov:Activity");
        json.writeEndArray();
        json.writeStringProperty("motivation", "assessing");
        json.writeStringProperty("creator", Ids.person(decision.who()));
        json.writeStringProperty("created", decision.at().toString());
        json.writeObjectPropertyStart("body");
        json.writeStringProperty("type", "Dataset");
        json.writeStringProperty("value", word(decision) + (decision.why().isEmpty() ? "" : ": " + decision.why()));
        json.writeEndObject();
        json.writeStringProperty("target", Ids.claim(claim));
        json.writeStringProperty("prov:wasAttributedTo", Ids.person(decision.who()));
    }

    private static String word(Decision decision) {
        return switch (decision.change()) {
            case Decision.Rejected rejected -> "rejected";
            case Decision.Corrected corrected -> "corrected";
            default -> "accepted";
        };
    }
}
