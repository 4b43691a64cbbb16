package org.bestand.desk;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import org.bestand.desk.agreement.Agreement;
import org.bestand.desk.catalogue.Catalogue;
import org.bestand.desk.deciding.Pen;
import org.bestand.desk.decisions.Decisions;
import org.bestand.desk.incident.IncidentPages;
import org.bestand.desk.incidents.Incidents;
import org.bestand.desk.releases.Releases;
import org.bestand.desk.room.Means;
import org.bestand.desk.room.Room;
import org.bestand.desk.trouble.TroublePages;
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
        new Words.Table(Desk.class, "desk"), new Words.Table(Desk.class, "releases"), new Words.Table(Desk.class, "agreement")
    };

    private final Lookup lookup;
    private final Pen pen;
    private final Server server;
    private final String address;

    private Desk(Lookup lookup, Pen pen, Server server, String address) {
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
        try {
            Assets assets = new Assets();
            Views views = new Views(assets);
            Room room = new Room(means, lookup, new Catalogue(lookup), pen, views);
            Server server = new Server(
                    new Server.Listen(settings.host(), settings.port(), settings.overTls()),
                    Routes.of(sections(room), assets),
                    new LocalGate(means.scribe().who()),
                    tongues(means),
                    new TroublePages(views, terminal, InstantSource.system()));
            pen.follow();
            String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
            return new Desk(lookup, pen, server, "http://" + host + ":" + server.port() + "/");
        } catch (RuntimeException e) {
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

    /** The sections of the desk. */
    static List<Section> sections(Room room) {
        return List.of(new Incidents(room), new IncidentPages(room), new Decisions(room), new Releases(room), new Agreement(room));
    }

    /** Where it is to be opened. */
    public String address() {
        return address;
    }

    @Override
    public void close() {
        server.close();
        pen.close();
        lookup.close();
    }
}
