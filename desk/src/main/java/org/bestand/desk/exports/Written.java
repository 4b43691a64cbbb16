package org.bestand.desk.exports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.bestand.desk.shapes.Form;
import org.bestand.desk.shapes.Incidents;
import org.bestand.desk.shapes.Json;
import org.bestand.exchange.geojson.GeoJson;
import org.bestand.exchange.ledger.Ledgers;

/** Writes incidents in a form, part by part as they are drawn. */
public final class Written {
    private static final int BUFFER = 1 << 16;

    private final Excerpt excerpt;

    public Written(Excerpt excerpt) {
        this.excerpt = excerpt;
    }

    /**
     * What is around the data.
     *
     * @param next where the list goes on; null where it ends
     * @param asOf the day as of which it is; null for now
     * @param revision number of the last entry of the history
     */
    public record Around(String next, LocalDate asOf, long revision) {}

    /**
     * Writes incidents: as JSON those of the API's lists, as CSV the ledger of their claims, as GeoJSON features.
     *
     * @param out stays open
     * @throws IOException where {@code out} takes no more
     */
    public void write(Form form, List<String> ids, Around around, OutputStream out) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out, BUFFER);
        switch (form) {
            case JSON -> json(ids, around, buffered);
            case CSV -> new Ledgers(false).stream(excerpt.views(ids, around.asOf()), buffered);
            case GEOJSON -> new GeoJson().stream(excerpt.views(ids, around.asOf()), buffered);
        }
        buffered.flush();
    }

    /** As {@link Json#wrapped} gives it, without holding all of it. */
    private void json(List<String> ids, Around around, OutputStream out) throws IOException {
        put("{\"data\":[", out);
        String before = "\n";
        for (List<String> some : Excerpt.batches(ids)) {
            for (Excerpt.Head head : excerpt.heads(some, around.asOf())) {
                put(before + Json.write(Incidents.of(head.incident(), head.overview())), out);
                before = ",\n";
            }
        }
        String rest = Json.write(Json.wrapped(
                Json.array(List.of()),
                around.next(),
                around.asOf() == null ? null : around.asOf().toString(),
                around.revision()));
        put("\n]" + rest.substring(rest.indexOf("[]") + 2) + "\n", out);
    }

    private static void put(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
