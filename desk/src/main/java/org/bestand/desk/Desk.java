package org.bestand.desk;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bestand.desk.agreement.Agreement;
import org.bestand.desk.api.Api;
import org.bestand.desk.catalogue.Catalogue;
import org.bestand.desk.correct.Correct;
import org.bestand.desk.deciding.Pen;
import org.bestand.desk.decisions.Acts;
import org.bestand.desk.decisions.Decisions;
import org.bestand.desk.exports.Exports;
import org.bestand.desk.gauges.GaugePages;
import org.bestand.desk.gauges.Meters;
import org.bestand.desk.incident.IncidentPages;
import org.bestand.desk.incident.MergePages;
import org.bestand.desk.incidents.Incidents;
import org.bestand.desk.method.Method;
import org.bestand.desk.parties.Claims;
import org.bestand.desk.parties.Parties;
import org.bestand.desk.parties.Party;
import org.bestand.desk.plots.Plots;
import org.bestand.desk.queue.Queue;
import org.bestand.desk.releases.Releases;
import org.bestand.desk.report.ReportPages;
import org.bestand.desk.reports.Reports;
import org.bestand.desk.room.Means;
import org.bestand.desk.room.Room;
import org.bestand.desk.search.Searches;
import org.bestand.desk.sign.SessionCookie;
import org.bestand.desk.sign.Visitors;
import org.bestand.desk.sources.Sources;
import org.bestand.desk.trouble.TroublePages;
import org.bestand.desk.truces.Truces;
import org.bestand.desk.ucdp.GedEvents;
import org.bestand.desk.uploads.UploadPages;
import org.bestand.desk.web.Assets;
import org.bestand.desk.web.Gate;
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
        new Words.Table(Desk.class, "desk"),
        new Words.Table(Desk.class, "reports"),
        new Words.Table(Desk.class, "overviews"),
        new Words.Table(Desk.class, "api"),
        new Words.Table(Desk.class, "releases"),
        new Words.Table(Desk.class, "agreement")
    };

    private final Lookup lookup;
    private final Pen pen;
    private final Server server;
    private final List<Section> sections;
    private final String address;

    private Desk(Lookup lookup, Pen pen, Server server, List<Section> sections, String address) {
        this.lookup = lookup;
        this.pen = pen;
        this.server = server;
        this.sections = sections;
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
        try {
            Assets assets = new Assets();
            Views views = new Views(assets);
            Room room = new Room(means, lookup, new Catalogue(lookup), pen, views);
            Meters meters = new Meters();
            List<Section> sections = new ArrayList<>(sections(room));
            sections.add(new GaugePages(room, meters, settings.overTls()));
            Server server = new Server(
                    new Server.Listen(settings.host(), settings.port(), settings.overTls()),
                    Routes.of(sections, assets),
                    gate(settings, means),
                    tongues(means),
                    new TroublePages(views, terminal, InstantSource.system()),
                    meters);
            meters.gauge("desk.connections", "Connections that are open", server::connections);
            pen.follow();
            String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
            return new Desk(lookup, pen, server, sections, "http://" + host + ":" + server.port() + "/");
        } catch (RuntimeException e) {
            pen.close();
            lookup.close();
            throw e;
        }
    }

    private static Gate gate(Settings settings, Means means) {
        return new Gate(
                Visitors.ofThisMachine(means.scribe().who()),
                new SessionCookie(settings.overTls()),
                Set.of("localhost", "127.0.0.1", "[::1]"));
    }

    private static Tongues tongues(Means means) {
        return new Tongues(Words.LANGUAGES.stream()
                .map(language -> new Words(
                        language, means.partyNames(), means.gazetteer(), TABLES))
                .toList());
    }

    /** The sections of the desk; a path that several could mean is that of the first of them. */
    static List<Section> sections(Room room) {
        Incidents incidents = new Incidents(room);
        Exports exports = new Exports(room, incidents);
        Acts acts = new Acts(room);
        return List.of(
                incidents,
                exports,
                new Plots(room, incidents),
                new IncidentPages(room, exports::incident),
                new MergePages(room),
                new Decisions(room, acts),
                new Correct(room, acts),
                new Queue(room),
                new UploadPages(room),
                new Reports(room),
                new ReportPages(room),
                new Searches(room),
                new Parties(room),
                new Party(room),
                new Claims(room),
                new Truces(room),
                new Sources(room),
                new Method(room),
                new Api(room, incidents, acts),
                new GedEvents(room),
                new Releases(room),
                new Agreement(room));
    }

    /** Where it is to be opened. */
    public String address() {
        return address;
    }

    @Override
    public void close() {
        server.close();
        sections.forEach(Section::close);
        pen.close();
        lookup.close();
    }
}
