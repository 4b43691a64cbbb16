package org.bestand.desk;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import org.bestand.desk.catalogue.Catalogue;
import org.bestand.desk.deciding.Decisions;
import org.bestand.desk.deciding.Pen;
import org.bestand.desk.incident.IncidentPages;
import org.bestand.desk.incidents.Incidents;
import org.bestand.desk.trouble.TroublePages;
import org.bestand.desk.web.Assets;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Server;
import org.bestand.desk.web.Tongues;
import org.bestand.desk.web.Views;
import org.bestand.exchange.words.Words;
import org.bestand.record.Lookup;

/** The desk over one record, as it is served. */
public final class Desk implements AutoCloseable {
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
            Views views = new Views(new Assets());
            Server server = new Server(
                    new Server.Listen(settings.host(), settings.port(), settings.overTls()),
                    routes(means, lookup, pen, views),
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
                        language, means.partyNames(), means.gazetteer(), new Words.Table(Desk.class, "desk")))
                .toList());
    }

    static List<Route> routes(Means means, Lookup lookup, Pen pen, Views views) {
        Catalogue catalogue = new Catalogue(lookup);
        return Routes.of(
                new Incidents(catalogue, lookup, views, means.record().toString()),
                new IncidentPages(catalogue, lookup, means.linker(), views),
                new Decisions(lookup, means.linker(), pen),
                new Assets());
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
