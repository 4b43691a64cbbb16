package org.bestand.desk;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.bestand.desk.api.Api;
import org.bestand.desk.catalogue.Catalogue;
import org.bestand.desk.deciding.Pen;
import org.bestand.desk.decisions.Acts;
import org.bestand.desk.decisions.Decisions;
import org.bestand.desk.exports.Exports;
import org.bestand.desk.gauges.GaugePages;
import org.bestand.desk.gauges.Meters;
import org.bestand.desk.incident.IncidentPages;
import org.bestand.desk.incidents.Incidents;
import org.bestand.desk.plots.Plots;
import org.bestand.desk.room.Means;
import org.bestand.desk.room.Room;
import org.bestand.desk.trouble.TroublePages;
import org.bestand.desk.ucdp.GedEvents;
import org.bestand.desk.web.Assets;
import org.bestand.desk.web.Section;
import org.bestand.desk.web.Server;
import org.bestand.desk.web.Tongues;
import org.bestand.desk.web.Views;
import org.bestand.exchange.words.Words;
import org.bestand.record.Lookup;

/** The desk over one record, as it is served. */
public final class Desk implements AutoCloseable {
    /** The tables of words; each section may have one of its own. */
    private static final Words.Table[] TABLES = {
        new Words.Table(Desk.class, "desk"), new Words.Table(Desk.class, "api")
    };

    private final Lookup lookup;
    private final Pen pen;
    private final Meters meters;
    private final Server server;
    private final String address;

    private Desk(Lookup lookup, Pen pen, Meters meters, Server server, String address) {
        this.meters = meters;
        this.lookup = lookup;
        this.pen = pen;
        this.server = server;
        this.address = address;
    }

    /**
     * Opens the desk; it answers when this returns.
     *
     * @param terminal where faults of the program are told
     * @throws org.bestand.record.RecordException where the record cannot be used
     */
    public static Desk open(Settings settings, Means means, PrintStream terminal) {
        Lookup lookup = Lookup.of(means.record(), settings.connections());
        Pen pen = new Pen(means.record(), means.linker(), means.scribe());
        Meters meters = new Meters();
        try {
            Assets assets = new Assets();
            Views views = new Views(assets);
            Room room = new Room(means, lookup, new Catalogue(lookup), pen, views);
            Server server = new Server(
                    new Server.Listen(settings.host(), settings.port(), settings.overTls()),
                    Routes.of(sections(room, new GaugePages(room, meters, settings.overTls())), assets),
                    new LocalGate(means.scribe().who()),
                    tongues(means),
                    new TroublePages(views, terminal, InstantSource.system()),
                    meters);
            meters.gauge("desk.connections", "Connections that are open", server::connections);
            pen.follow();
            String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
            return new Desk(lookup, pen, meters, server, "http://" + host + ":" + server.port() + "/");
        } catch (RuntimeException e) {
            meters.close();
            pen.close();
            lookup.close();
            throw e;
        }
    }

    private static Tongues tongues(Means means) {
        return new Tongues(Words.LANGUAGES.stream()
                .map(language -> new Words(
                        language, means.partyNames(), means.gazetteer(), TABLES))
                .toList());
    }

    /** The sections of the desk; what a path of several could mean, the first of them takes. */
    static List<Section> sections(Room room, Section... others) {
        Incidents incidents = new Incidents(room);
        Exports exports = new Exports(room, incidents);
        Acts acts = new Acts(room);
        List<Section> sections = new ArrayList<>(List.of(
                incidents,
                exports,
                new Plots(room, incidents),
                new IncidentPages(room, exports::incident),
                new Decisions(room, acts),
                new Api(room, incidents, acts),
                new GedEvents(room)));
        sections.addAll(List.of(others));
        return sections;
    }

    /** Where it is to be opened. */
    public String address() {
        return address;
    }

    @Override
    public void close() {
        server.close();
        meters.close();
        pen.close();
        lookup.close();
    }
}
