package org.bestand.exchange.jsonld;

import java.util.TreeSet;
import java.util.function.Consumer;
import org.bestand.exchange.view.View;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Report;
import tools.jackson.core.JsonGenerator;

/** The texts that came in, the program that read them and the people who looked at what it read. */
final class Provenance {
    static final String READING = "urn:bestand:reading";
    static final String READER = "urn:bestand:reader";

    private final View view;

    Provenance(View view) {
        this.view = view;
    }

    void write(Consumer<Consumer<JsonGenerator>> node) {
        node.accept(json -> {
            json.writeStringProperty("id", READER);
            json.writeStringProperty("type", "prov:SoftwareAgent");
            json.writeStringProperty("label", view.made().program());
        });
        node.accept(json -> {
            json.writeStringProperty("id", READING);
            json.writeStringProperty("type", "prov:Activity");
            json.writeStringProperty("prov:wasAssociatedWith", READER);
            json.writeStringProperty("label", view.made().pack());
        });
        TreeSet<String> people = new TreeSet<>();
        view.decisions().values().stream().map(Decision::who).forEach(people::add);
        people.forEach(who -> node.accept(json -> {
            json.writeStringProperty("id", Ids.person(who));
            json.writeStringProperty("type", "prov:Person");
            json.writeStringProperty("label", who);
        }));
        TreeSet<String> reports = new TreeSet<>();
        view.claims().stream().map(Claim::report).forEach(reports::add);
        view.rejected().stream().map(Claim::report).forEach(reports::add);
        reports.stream().map(view.reports()::get).forEach(report -> report(report, node));
    }

    /** A report is derived from its text; one that reprints another is another form of that. */
    private void report(Report report, Consumer<Consumer<JsonGenerator>> node) {
        node.accept(json -> {
            json.writeStringProperty("id", Ids.text(report));
            json.writeStringProperty("type", "prov:Entity");
        });
        node.accept(json -> {
            json.writeStringProperty("id", Ids.report(report));
            json.writeStringProperty("type", "prov:Entity");
            json.writeStringProperty("prov:wasDerivedFrom", Ids.text(report));
            Ids.optional(json, "dc:title", report.title());
            Ids.optional(json, "dc:date", report.date().iso());
            Ids.optional(json, "dc:language", report.language());
            Ids.optional(json, "dc:identifier", report.url());
            if (!report.source().isBlank()) {
                json.writeStringProperty("prov:wasAttributedTo", Ids.outlet(report.source()));
            }
            String origin = view.origin(report.id());
            if (!origin.equals(report.id()) && view.reports().containsKey(origin)) {
                json.writeStringProperty(
                        "prov:alternateOf", Ids.report(view.reports().get(origin)));
            }
        });
        if (!report.source().isBlank()) {
            node.accept(json -> {
                json.writeStringProperty("id", Ids.outlet(report.source()));
                json.writeArrayPropertyStart("type");
                json.writeString("prov:Organization");
                json.writeString("sem:Authority");
                json.writeEndArray();
                json.writeStringProperty("label", report.source());
            });
        }
    }
}
