package org.bestand.desk.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bestand.desk.decisions.Acts;
import org.bestand.desk.incidents.Incidents;
import org.bestand.desk.room.Room;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;

/** The routes of the API. */
public final class Api implements Section {
    private final Room room;
    private final List<Resource> resources;
    private final List<Route> others;

    public Api(Room room, Incidents incidents, Acts acts) {
        this.room = room;
        this.resources = Stream.of(
                        new IncidentCalls(room, incidents).resources(),
                        new ReportCalls(room).resources(),
                        new ClaimCalls(room).resources(),
                        new RecordCalls(room).resources())
                .flatMap(List::stream)
                .toList();
        this.others = Stream.of(new WriteCalls(room, acts).routes(), new Description(room.views()).routes())
                .flatMap(List::stream)
                .toList();
    }

    /** What may be asked. */
    public List<Resource> resources() {
        return resources;
    }

    @Override
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        String program = room.means().scribe().program();
        resources.forEach(resource -> routes.add(resource.route(room.lookup(), program)));
        routes.addAll(others);
        return List.copyOf(routes);
    }
}
