package org.bestand.desk.ucdp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bestand.desk.room.Room;
import org.bestand.desk.shapes.Form;
import org.bestand.desk.shapes.Json;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Paths;
import org.bestand.desk.web.Problem;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.record.Role;

/**
 * The events of the record as UCDP's service gives its own: a script that asks that for events asks this by another host. The version is a part of
 * the address that the record has none of; any is answered with the record as it is.
 */
public final class GedEvents implements Section {
    private final Register register;

    public GedEvents(Room room) {
        this.register = new Register(room);
    }

    /** Scripts write it in several ways, and UCDP's service takes any. */
    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/api/gedevents/{version}", Role.READER, this::answer),
                Route.get("/api/GEDEvents/{version}", Role.READER, this::answer),
                Route.get("/api/GedEvents/{version}", Role.READER, this::answer));
    }

    private void answer(Call call) {
        if (!call.context().pathParam("version").matches("[0-9]{1,3}(\\.[0-9]{1,3}){1,2}")) {
            throw Problem.notFound("no-page");
        }
        Asked asked = Asked.of(call);
        List<Spotted> events = register.find(asked);
        long first = (long) asked.page() * asked.size();
        int from = (int) Math.min(events.size(), first);
        List<Spotted> page = events.subList(from, Math.min(events.size(), from + asked.size()));
        int pages = (events.size() + asked.size() - 1) / asked.size();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("TotalCount", events.size());
        answer.put("TotalPages", pages);
        answer.put("PreviousPageUrl", asked.page() > 0 ? address(call, asked.page() - 1) : "");
        answer.put("NextPageUrl", asked.page() + 1 < pages ? address(call, asked.page() + 1) : "");
        answer.put("Result", register.rows(page));
        call.context().contentType(Form.JSON.contentType()).result(Json.write(Json.tree(answer)));
    }

    /** The same question for another page, with the host by which the desk was called. */
    private static String address(Call call, int page) {
        List<String> query = new ArrayList<>();
        call.context().queryParamMap().forEach((name, values) -> values.stream()
                .filter(value -> !name.equalsIgnoreCase("page"))
                .forEach(value -> query.add(Paths.value(name) + "=" + Paths.value(value))));
        query.add("page=" + page);
        boolean overTls = call.context().res().getHeader("Strict-Transport-Security") != null;
        String url = call.context().url();
        return (overTls ? url.replaceFirst("^http:", "https:") : url) + "?" + String.join("&", query);
    }
}
