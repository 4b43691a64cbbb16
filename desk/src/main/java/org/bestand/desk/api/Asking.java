package org.bestand.desk.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bestand.desk.shapes.Form;
import org.bestand.desk.shapes.Json;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Paths;
import org.bestand.record.Position;
import tools.jackson.databind.JsonNode;

/**
 * A call of the API that reads.
 *
 * @param call the request
 * @param form in which it is to be answered
 * @param position how far the record had come when it was asked
 */
record Asking(Call call, Form form, Position position) {
    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    /** How many things a page is to hold. */
    int limit() {
        return call.number("limit", USUAL, MOST);
    }

    /** As of which day; null for now. */
    LocalDate asOf() {
        return call.day("as-of");
    }

    /** The fields of the place behind which a list is to go on; empty at its beginning. */
    Optional<List<String>> cursor(String list, int fields) {
        return call.query("cursor").map(word -> Cursor.read(word, list, fields));
    }

    /** Answers with one thing. */
    void one(JsonNode thing) {
        send(thing, null);
    }

    /** Answers with a page of a list. */
    void page(List<? extends JsonNode> things, String next) {
        link(next);
        list(things, next);
    }

    /** Answers with some things, and with what to go on by. */
    void list(List<? extends JsonNode> things, String next) {
        send(Json.array(things), next);
    }

    private void send(JsonNode data, String next) {
        String day = asOf() == null ? null : asOf().toString();
        call.context()
                .contentType(Form.JSON.contentType())
                .result(Json.write(Json.wrapped(data, next, day, position.entry())) + "\n");
    }

    /** Says where the next page is (RFC 8288). */
    void link(String next) {
        if (next == null) {
            return;
        }
        List<String> query = new ArrayList<>();
        call.context().queryParamMap().forEach((name, values) -> values.stream()
                .filter(value -> !name.equals("cursor"))
                .forEach(value -> query.add(Paths.value(name) + "=" + Paths.value(value))));
        query.add("cursor=" + next);
        call.context().header("Link", "<" + call.path() + "?" + String.join("&", query) + ">; rel=\"next\"");
    }
}
