package org.bestand.exchange.jsonld;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bestand.exchange.view.Conformance;
import org.bestand.exchange.view.Format;
import org.bestand.exchange.view.View;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The record as one graph of linked data, one node a line. */
public final class JsonLd implements Format {
    private static final JsonFactory FACTORY = new JsonFactory();

    @Override
    public String name() {
        return "jsonld";
    }

    @Override
    public String ending() {
        return "jsonld";
    }

    @Override
    public String profile() {
        return "claims-jsonld/1";
    }

    @Override
    public Conformance write(View view, OutputStream out) throws IOException {
        Conformance.Gathered gathered = new Conformance.Gathered();
        gathered.rule(
                "who says a thing in the report is the authority of a view; who read it is the agent of its provenance");
        List<String> nodes = new ArrayList<>();
        Consumer<Consumer<JsonGenerator>> node = writing -> {
            nodes.add(json(writing));
            gathered.row();
        };
        new Provenance(view).write(node);
        new Annotations(view).write(node);
        new Events(view).write(node);
        String context = json(Context::write);
        String head = context.substring(0, context.length() - 1);
        out.write((head + ",\"@graph\":[\n" + String.join(",\n", nodes) + "\n]}\n").getBytes(StandardCharsets.UTF_8));
        return gathered.done();
    }

    private static String json(Consumer<JsonGenerator> writing) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            writing.accept(json);
            json.writeEndObject();
        }
        return line.toString();
    }
}
