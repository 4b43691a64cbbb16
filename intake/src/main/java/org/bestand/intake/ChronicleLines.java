package org.bestand.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bestand.model.Chronicled;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.model.When.Interval;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a chronicle of one's own: JSON Lines of {@code {"id", "start", "end", "parties": ["RUR", "SLA"], "places": [{"name", "country"}], "low",
 * "best", "high"}}, of which the id, the start and the parties must be there; without an end it is the start.
 */
public final class ChronicleLines {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Limits limits;

    public ChronicleLines(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads a file.
     *
     * @param event called with each event, in the order of the file
     * @param refused called with a sentence for each line that is no event
     * @throws IOException with a sentence, where the file cannot be read or holds no event
     */
    public void read(Path file, Consumer<Chronicled> event, Consumer<String> refused) throws IOException {
        int number = 0;
        int events = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    events += one(file + ":" + number, line, event, refused);
                }
            }
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not UTF-8", e);
        }
        if (events == 0) {
            throw new IOException(file + " holds no event");
        }
    }

    private int one(String where, String line, Consumer<Chronicled> event, Consumer<String> refused) {
        Chronicled read;
        try {
            if (line.length() > limits.of(Limit.LINE_BYTES)) {
                throw new IllegalArgumentException("it is longer than " + limits.of(Limit.LINE_BYTES) + " characters");
            }
            read = event(MAPPER.readTree(line));
        } catch (JacksonException e) {
            refused.accept(where + " is not readable JSON");
            return 0;
        } catch (DateTimeException | IllegalArgumentException e) {
            refused.accept(where + " is no event: " + e.getMessage());
            return 0;
        }
        event.accept(read);
        return 1;
    }

    private static Chronicled event(JsonNode node) {
        LocalDate start = LocalDate.parse(text(node, "start"));
        String end = text(node, "end");
        List<String> parties = new ArrayList<>();
        node.path("parties").forEach(party -> parties.add(party.asString()));
        if (parties.isEmpty()) {
            throw new IllegalArgumentException("it has no parties");
        }
        List<Place> places = new ArrayList<>();
        node.path("places")
                .forEach(place -> places.add(
                        new Place(text(place, "name"), text(place, "country"), null, null, Precision.NONE, "")));
        return new Chronicled(
                text(node, "id"),
                "own",
                parties,
                new Interval(start, end.isEmpty() ? start : LocalDate.parse(end)),
                places,
                number(node, "low"),
                number(node, "best"),
                number(node, "high"));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).isString() ? node.path(name).asString() : "";
    }

    private static Long number(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isIntegralNumber()) {
            throw new IllegalArgumentException("its '" + name + "' is no whole number");
        }
        return value.asLong();
    }
}
