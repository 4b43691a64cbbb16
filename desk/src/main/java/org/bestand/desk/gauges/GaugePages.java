package org.bestand.desk.gauges;

import java.util.List;
import java.util.Set;
import org.bestand.desk.room.Room;
import org.bestand.desk.web.Call;
import org.bestand.desk.web.Problem;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.record.Role;

/** Tells those who run the desk whether it is well. */
public final class GaugePages implements Section {
    private static final Set<String> THIS_MACHINE =
            Set.of("127.0.0.1", "::1", "[::1]", "0:0:0:0:0:0:0:1", "[0:0:0:0:0:0:0:1]");
    private static final List<String> OF_PROXIES = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via");

    private final Room room;
    private final Meters meters;
    private final boolean behindProxy;

    /**
     * @param behindProxy whether a proxy hands on what others ask, so that all seems to come from this machine
     */
    public GaugePages(Room room, Meters meters, boolean behindProxy) {
        this.room = room;
        this.meters = meters;
        this.behindProxy = behindProxy;
        meters.gauge("desk.record.entry", "Number of the last entry of the history", () -> position()
                .entry());
        meters.gauge(
                "desk.linking.lag",
                "How many entries of the history the incidents do not follow from yet",
                () -> position().entry() - position().linked());
        meters.gauge(
                "desk.catalogue.incidents",
                "Incidents that the desk lists",
                () -> room.catalogue().now().rows().size());
    }

    private org.bestand.record.Position position() {
        return room.lookup().position();
    }

    @Override
    public void close() {
        meters.close();
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/health", null, this::health), Route.get("/metrics", null, this::metrics));
    }

    /** Where the record does not answer, this fails as every request would, with 503. */
    private void health(Call call) {
        position();
        call.context().contentType("application/json; charset=utf-8").result("{\"status\":\"ok\"}");
    }

    private void metrics(Call call) {
        boolean mayAll = call.visitor() != null && call.visitor().role().covers(Role.ADMIN);
        if (!mayAll && !isOfThisMachine(call)) {
            throw new Problem(call.visitor() == null ? 401 : 403, call.visitor() == null ? "sign-in" : "not-allowed");
        }
        call.context().contentType("text/plain; version=0.0.4; charset=utf-8").result(meters.text());
    }

    private boolean isOfThisMachine(Call call) {
        return !behindProxy
                && THIS_MACHINE.contains(call.context().ip())
                && OF_PROXIES.stream().allMatch(name -> call.context().header(name) == null);
    }
}
