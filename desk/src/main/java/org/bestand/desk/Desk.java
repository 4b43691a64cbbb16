package org.bestand.desk;

import java.io.PrintStream;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bestand.desk.catalogue.Catalogue;
import org.bestand.desk.deciding.Pen;
import org.bestand.desk.gauges.GaugePages;
import org.bestand.desk.gauges.Meters;
import org.bestand.desk.room.Means;
import org.bestand.desk.room.Room;
import org.bestand.desk.sign.Door;
import org.bestand.desk.sign.Invitations;
import org.bestand.desk.sign.SessionCookie;
import org.bestand.desk.sign.Visitors;
import org.bestand.desk.trouble.TroublePages;
import org.bestand.desk.web.Assets;
import org.bestand.desk.web.Gate;
import org.bestand.desk.web.Route;
import org.bestand.desk.web.Section;
import org.bestand.desk.web.Server;
import org.bestand.desk.web.Tongues;
import org.bestand.desk.web.Views;
import org.bestand.exchange.words.Words;
import org.bestand.record.AccountName;
import org.bestand.record.Lookup;

/** The desk over one record, as it is served. */
public final class Desk implements AutoCloseable {
    /** The tables of words; each section may have one of its own. */
    private static final Words.Table[] TABLES = Stream.of(
                    "desk", "reports", "overviews", "api", "releases", "agreement", "signing")
            .map(name -> new Words.Table(Desk.class, name))
            .toArray(Words.Table[]::new);

    private final Settings settings;
    private final Means means;
    private final Lookup lookup;
    private final Pen pen;
    private final Door door;
    private final List<Section> sections;
    private final List<Route> routes;
    private final Server server;
    private final Optional<String> firstToken;

    private Desk(Settings settings, Means means, PrintStream terminal) {
        this.settings = settings;
        this.means = means;
        this.lookup = Lookup.of(means.record(), settings.connections());
        this.pen = new Pen(means.record(), means.linker(), means.scribe());
        Door opened = null;
        try {
            opened = settings.signIn() ? Door.of(means.record(), InstantSource.system(), new SecureRandom()) : null;
            this.door = opened;
            this.firstToken = firstToken(); // before anything else writes: a file has one writer
            Assets assets = new Assets();
            Views views = new Views(assets);
            Catalogue catalogue = new Catalogue(lookup);
            catalogue.prepare();
            Room room = new Room(means, lookup, catalogue, pen, views);
            Meters meters = new Meters();
            this.sections = new ArrayList<>(Sections.of(room));
            sections.add(new GaugePages(room, meters, settings.overTls()));
            if (door != null) {
                sections.addAll(Sections.of(room.views(), door, cookie()));
            }
            this.routes = Routes.of(sections, assets);
            this.server = new Server(
                    new Server.Listen(settings.host(), settings.port(), settings.overTls()),
                    routes,
                    gate(),
                    tongues(means),
                    new TroublePages(views, terminal, InstantSource.system()),
                    meters);
            meters.gauge("desk.connections", "Connections that are open", server::connections);
            pen.follow();
        } catch (RuntimeException e) {
            end(opened);
            throw e;
        }
    }

    /** Has what a desk is served with loaded in a thread of its own, while the caller sees to the record. */
    public static void prepare() {
        Thread.ofPlatform().name("desk-prepare").daemon().start(Server::load);
    }

    /**
     * Opens the desk; it answers when this returns.
     *
     * @param terminal where faults of the program are told
     * @throws IllegalArgumentException where it may not be served so, with the sentence of {@link Settings#refusal}
     * @throws org.bestand.record.RecordException where the record cannot be used
     */
    public static Desk open(Settings settings, Means means, PrintStream terminal) {
        settings.refusal().ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
        return new Desk(settings, means, terminal);
    }

    private Gate gate() {
        Visitors visitors = door == null
                ? Visitors.ofThisMachine(means.scribe().who())
                : Visitors.signedIn(door.sessions(), door.tokens());
        return new Gate(visitors, cookie(), settings.names());
    }

    private SessionCookie cookie() {
        return new SessionCookie(settings.overTls());
    }

    private static Tongues tongues(Means means) {
        return new Tongues(Words.LANGUAGES.stream()
                .map(language -> new Words(language, means.partyNames(), means.gazetteer(), TABLES))
                .toList());
    }

    /** Where it is to be opened. */
    public String address() {
        return settings.address(server.port());
    }

    /**
     * The address at which the first administrator sets a password, once and within a day; empty where nobody needs it. That of a former start
     * holds no more.
     */
    public Optional<String> firstInvitation() {
        return firstToken.map(token -> address() + "invitations/" + token);
    }

    private Optional<String> firstToken() {
        if (door == null) {
            return Optional.empty();
        }
        String who = means.scribe().who();
        String name = AccountName.of(who).map(AccountName::shown).orElse("admin");
        return door.invitations()
                .first(name, who)
                .map(Invitations.Invited.Link.class::cast)
                .map(Invitations.Invited.Link::token);
    }

    /** On which it listens, whatever the address says that leads there. */
    int port() {
        return server.port();
    }

    /** The table of routes as it is served. */
    List<Route> routes() {
        return routes;
    }

    /** By which people come in; null where nobody need sign in. */
    Door door() {
        return door;
    }

    @Override
    public void close() {
        server.close();
        sections.forEach(Section::close);
        end(door);
    }

    private void end(Door opened) {
        if (opened != null) {
            opened.close();
        }
        pen.close();
        lookup.close();
    }
}
