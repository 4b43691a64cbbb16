package org.bestand.exchange.view;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The file beside an export that says what it is: profile, versions, state of the record, checksum, what could not be carried. */
public final class Manifest {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Manifest() {}

    /**
     * The manifest as JSON.
     *
     * @param file name of the exported file
     * @param sha256 of its bytes, as 64 hexadecimal digits
     */
    public static String of(Format format, View view, Conformance conformance, String file, String sha256) {
        StringWriter out = new StringWriter();
        ObjectWriteContext pretty = new ObjectWriteContext.Base() {
            @Override
            public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
            }
        };
        try (JsonGenerator json = FACTORY.createGenerator(pretty, out)) {
            json.writeStartObject();
            json.writeStringProperty("format", format.name());
            json.writeStringProperty("profile", format.profile());
            made(json, view);
            json.writeArrayPropertyStart("files");
            json.writeStartObject();
            json.writeStringProperty("name", file);
            json.writeStringProperty("sha256", sha256);
            json.writeNumberProperty("rows", conformance.rows());
            json.writeEndObject();
            json.writeEndArray();
            json.writeArrayPropertyStart("rules");
            conformance.rules().forEach(json::writeString);
            json.writeEndArray();
            losses(json, conformance);
            json.writeEndObject();
        }
        return out + "\n";
    }

    private static final tools.jackson.core.util.DefaultIndenter INDENT =
            new tools.jackson.core.util.DefaultIndenter("  ", "\n");

    private static void made(JsonGenerator json, View view) {
        json.writeStringProperty("program", view.made().program());
        json.writeStringProperty("pack", view.made().pack());
        json.writeNumberProperty("revision", view.made().revision());
        json.writeStringProperty("as_of", view.made().at().toString());
        json.writeStringProperty("reports_up_to", view.asOf().isEmpty() ? null : view.asOf());
    }

    private static void losses(JsonGenerator json, Conformance conformance) {
        json.writeArrayPropertyStart("not_carried");
        for (Conformance.Loss loss : conformance.losses()) {
            json.writeStartObject();
            json.writeStringProperty("what", loss.what());
            json.writeNumberProperty("count", loss.ids().size());
            json.writeArrayPropertyStart("ids");
            loss.ids().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
