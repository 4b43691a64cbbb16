package org.bestand.desk.api;

import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.bestand.desk.shapes.Form;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Problem;
import org.bestand.desk.web.Route;
import org.bestand.model.Digests;
import org.bestand.record.Lookup;
import org.bestand.record.Position;
import org.bestand.record.Role;

/**
 * A row of the API that reads: what may be asked there. What may not be asked is refused, so that nobody takes an answer for one to it.
 *
 * @param path with its parts in braces
 * @param parameters the names of the query
 * @param forms in which it can be answered, the usual first
 * @param action answers
 */
public record Resource(String path, Set<String> parameters, List<Form> forms, Action action) {
    private static final Set<String> OF_ALL = Set.of("format");

    /** What answers. */
    @FunctionalInterface
    interface Action {
        void answer(Asking asking) throws Exception;
    }

    /** One that is answered in JSON. */
    static Resource of(String path, Action action, String... parameters) {
        return new Resource(path, Set.of(parameters), List.of(Form.JSON), action);
    }

    /** The same, answered in these forms too. */
    Resource or(Form... others) {
        List<Form> all = new java.util.ArrayList<>(forms);
        all.addAll(List.of(others));
        return new Resource(path, parameters, List.copyOf(all), action);
    }

    /** All that may be asked. */
    public Set<String> asked() {
        Set<String> all = new TreeSet<>(parameters);
        all.addAll(OF_ALL);
        return all;
    }

    /** As a row of the table of routes. */
    Route route(Lookup lookup, String program) {
        return new Route(HandlerType.GET, path, Role.READER, call -> answer(call, lookup, program));
    }

    private void answer(Call call, Lookup lookup, String program) throws Exception {
        for (String name : call.context().queryParamMap().keySet()) {
            if (!asked().contains(name)) {
                String key = name.equals("as-of") ? "no-as-of" : "no-parameter";
                throw Problem.wrong(key, name, String.join(", ", asked())).about(name);
            }
        }
        Asking asking = new Asking(call, Form.asked(call, forms), lookup.position());
        asking.asOf(); // a day that is none is refused before anything is looked up
        String tag = "W/\"" + tag(asking, program) + "\"";
        call.context().header("ETag", tag).header("Vary", "Accept").header("Cache-Control", "private, no-cache");
        if (isKnown(call.context().header("If-None-Match"), tag)) {
            call.context().status(304);
        } else {
            answer(asking);
        }
    }

    /** What cannot be answered is kept by nobody. */
    private void answer(Asking asking) throws Exception {
        try {
            action.answer(asking);
        } catch (Problem problem) {
            asking.call().context().header("Cache-Control", "no-store").res().setHeader("ETag", null);
            throw problem;
        }
    }

    /** The same question to the same record has the same answer. */
    private static String tag(Asking asking, String program) {
        Position position = asking.position();
        return Digests.of(List.of(
                        program,
                        asking.call().address(),
                        asking.form().word(),
                        position.entry() + " " + position.linked() + " " + position.isSettled()))
                .substring(0, 32);
    }

    private static boolean isKnown(String header, String tag) {
        if (header == null) {
            return false;
        }
        return List.of(header.split(",")).stream()
                .map(String::strip)
                .anyMatch(one -> one.equals("*") || Objects.equals(one.replaceFirst("^W/", ""), tag.substring(2)));
    }
}
