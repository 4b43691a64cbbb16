package org.bestand.record;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bestand.linking.Decided;
import org.bestand.linking.Linker;
import org.bestand.model.Chronicled;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Digests;
import org.bestand.model.GeoPlace;
import org.bestand.model.Original;
import org.bestand.model.PlaceIndex;
import org.bestand.model.Report;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * A record in a SQLite file or a database of PostgreSQL. One thread at a time; another program that writes makes this one wait for five seconds
 * at most. Every call is one transaction; each throws {@link RecordException} where the database fails it, and has then changed nothing.
 */
public final class Record implements AutoCloseable {
    private final Location location;
    private final Jdbi jdbi;
    private final Handle
            keeper; // while one connection to a file stays open, closing others does not fold the log into it

    private Upkeep upkeep = new Upkeep(this);
    private final Taken taken = new Taken();
    private PlacesOfRecord imported;
    private Scribe scribe = new Scribe("bestand", "", "", InstantSource.system());

    private Record(Location location, Jdbi jdbi, Handle keeper) {
        this.location = location;
        this.jdbi = jdbi;
        this.keeper = keeper;
    }

    /** Opens the record of a file, or begins one where there is none. */
    public static Record open(Path file) {
        return open(Location.of(file));
    }

    /** Opens the record of a place, or begins one where there is none. */
    public static Record open(Location location) {
        return opened(location, Schema::bringUp);
    }

    /**
     * Opens the record of a file that exists, to look something up.
     *
     * @throws RecordException also where there is no such file
     */
    public static Record openExisting(Path file) {
        return openExisting(Location.of(file));
    }

    /**
     * Opens a record that exists, to look something up; one that may only be read must be of this program's schema.
     *
     * @throws RecordException also where there is none
     */
    public static Record openExisting(Location location) {
        Location existing = location.existing();
        return opened(existing, existing.isReadOnly() ? Schema::expectCurrent : Schema::bringUpExisting);
    }

    private static Record opened(Location location, Consumer<Schema> look) {
        return Failures.told(location, () -> {
            Jdbi jdbi = Jdbi.create(location.source());
            Handle keeper = jdbi.open();
            try {
                look.accept(new Schema(location, keeper));
                return new Record(location, jdbi, keeper);
            } catch (RuntimeException e) {
                keeper.close();
                throw e;
            }
        });
    }

    /** The same record, in which this one writes from here on. */
    public Record by(Scribe next) {
        scribe = next;
        return this;
    }

    /** Where it is kept. */
    public Location location() {
        return location;
    }

    /** Takes in a report of which the original is not known, with all its claims, or leaves all as it was. */
    public Outcome add(Report report, List<Claim> claims) {
        return add(report, claims, Original.UNKNOWN);
    }

    /**
     * Takes in a report with all its claims, or leaves all as it was. A later edition of one that its sender took back makes it count again.
     *
     * @param original what its text was drawn from
     * @throws IllegalArgumentException where a claim is of another report, or its quote is not what the text holds at its span
     */
    public Outcome add(Report report, List<Claim> claims, Original original) {
        return add(List.of(new Incoming(report, claims, original))).getFirst();
    }

    /** Takes in a report that nobody could read: its language has no pack. Reading it later is reading it anew. */
    public Outcome keep(Report report, Original original) {
        return transaction(handle -> new Arrivals(handle, location.index(), scribe.unread())
                .take(new Incoming(report, List.of(), original)));
    }

    /**
     * Takes in several reports with all their claims, or leaves all as it was: to write once is much quicker than to write for each.
     *
     * @return what became of each
     * @throws IllegalArgumentException where a claim is of another report, or its quote is not what the text holds at its span
     */
    public List<Outcome> add(List<Incoming> several) {
        several.forEach(Incoming::check);
        return transaction(handle -> {
            Arrivals arrivals = new Arrivals(handle, location.index(), scribe);
            return several.stream().map(arrivals::take).toList();
        });
    }

    /**
     * Takes down that the sender of a report took it back.
     *
     * @param status the sender's word for it
     * @return the decision; empty where the record holds no such report, holds a later edition of it, or knows already
     */
    public Optional<Decision> takeBack(String report, String edition, String status) {
        return transaction(handle -> {
            Optional<Decision> decision = new Senders(handle).takeBack(report, edition, status, scribe);
            if (decision.isPresent()) {
                new Incidents(handle).markStale();
            }
            return decision;
        });
    }

    /** What the current version of a report was drawn from. */
    public Optional<Original> original(String report) {
        return reading(handle -> {
            Reports reports = new Reports(handle);
            return reports.stored(report).map(stored -> reports.original(stored.seq()));
        });
    }

    /** What is remembered of feeds. */
    public FeedMemory feeds() {
        return new FeedMemory(this);
    }

    /**
     * The reports whose title and text hold all these words, whatever their case and accents: the latest first, those of one day by their ids. A
     * star right behind a word finds all that begin so; every other sign only parts words. Former versions are not found.
     *
     * @param limit how many at most
     */
    public List<Found> search(String words, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a search for " + limit + " reports");
        }
        return reading(handle -> new Search(handle, location.index()).find(Query.of(words), limit));
    }

    /** The current version of every report, in the order in which they first came. */
    public List<Report> reports() {
        return reading(handle -> new Reports(handle).all());
    }

    /** The current claims, by report in the order in which they first came, within it by the text. */
    public List<Claim> claims() {
        return reading(handle -> new Reports(handle).claims());
    }

    /** The current claim of this id. */
    public Optional<Claim> claim(String id) {
        return reading(handle -> new Reports(handle).claim(id));
    }

    /** The current claims whose ids begin so, two at most: whoever asks by a beginning wants to know whether it is the only one. */
    public List<Claim> claimsBeginning(String id) {
        return reading(handle -> new Reports(handle).claimsBeginning(id));
    }

    /** The current version of a report. */
    public Optional<Report> report(String id) {
        return reading(handle -> new Reports(handle).report(id));
    }

    /** What people decided, those undone among them, in the order of their numbers. */
    public List<Decision> decisions() {
        return reading(handle -> new Decisions(handle).all());
    }

    /**
     * Takes down a decision; what is derived follows it from then on.
     *
     * @param why the reason, or empty
     * @throws RecordException also where it is about something that the record does not hold
     */
    public Decision decide(Decision.Change change, String why) {
        return decide(Collections.singletonMap(change, why == null ? "" : why)).getFirst();
    }

    /**
     * Takes down several decisions, all or none.
     *
     * @param changes what is decided, each with the reason, or empty; in the order of the map
     * @throws RecordException also where one is about something that the record does not hold
     */
    public List<Decision> decide(Map<Decision.Change, String> changes) {
        return transaction(handle -> {
            Decisions decisions = new Decisions(handle);
            Reports reports = new Reports(handle);
            Decided decided = taken.broughtUp(handle);
            // A claim that only decisions keep is there too.
            Predicate<String> known = id -> reports.claim(id).isPresent() || decided.of(id) != null;
            List<Decision> all = new ArrayList<>();
            changes.forEach((change, why) -> all.add(decisions.take(change, why, scribe, known)));
            new Incidents(handle).markStale();
            return List.copyOf(all);
        });
    }

    /** Takes in events of somebody else's chronicle; one that is there under the same id is replaced. */
    public void chronicle(String source, List<Chronicled> events) {
        transaction(handle -> {
            String digest = Digests.of(events.stream().map(Documents::of).toList());
            Entry entry = new History(handle)
                    .write(
                            scribe,
                            "import",
                            source,
                            Documents.object()
                                    .put("events", events.size())
                                    .put("digest", digest)
                                    .toString());
            new Chronicle(handle).take(events, entry.number());
            new Incidents(handle).markStale();
            return entry;
        });
    }

    /** The events of other people's chronicles, in the order of their ids. */
    public List<Chronicled> chronicle() {
        return reading(handle -> new Chronicle(handle).all());
    }

    /** The events that were there behind an entry of the history. */
    public List<Chronicled> chronicle(long entry) {
        return reading(handle -> new Chronicle(handle).all(entry));
    }

    /** Takes in places of somebody else's gazetteer and names of such places; what is told anew of a place replaces what was. */
    public void places(List<GeoPlace> places, List<GeoPlace.Keyed> names) {
        transaction(handle -> {
            new Places(handle).take(places, names);
            return places;
        });
    }

    /** Takes down that places were taken in out of a dump, and has the incidents worked out anew. */
    public void placesTaken(String source, long places, long names) {
        transaction(handle -> {
            new Incidents(handle).markUnknown();
            String document =
                    Documents.object().put("places", places).put("names", names).toString();
            return new History(handle).write(scribe, "import", source, document);
        });
    }

    /** The places that were imported; open as long as the record. */
    public PlaceIndex places() {
        if (imported == null && reading(handle -> new Places(handle).areThere())) {
            imported = Failures.told(location, () -> new PlacesOfRecord(location, jdbi.open()));
        }
        return imported == null ? PlaceIndex.NONE : imported;
    }

    /** All that happened to the record, the first first. */
    public List<Entry> history() {
        return reading(handle -> new History(handle).all());
    }

    /** The decision of an entry of the history; empty where it tells of something else. */
    public static Optional<Decision> decision(Entry entry) {
        return Changes.decision(entry);
    }

    /** What is not as it was written, in sentences: the chain of the history, texts, readings, quotes, releases. Empty where all is. */
    public List<String> check() {
        return transaction(handle -> new Checks(handle).faults());
    }

    /**
     * Reports, claims, decisions and what follows from them. Where something came in since, that and what it concerns is linked anew: what was
     * linked before is taken from this record's memory, if it is asked again with the same linker, else from the database.
     */
    public State state(Linker linker) {
        return reading(handle -> settled(handle, linker)).orElseGet(() -> {
            reading(handle -> upkeep.prepared(handle, linker));
            return transaction(handle -> upkeep.broughtUp(handle, linker));
        });
    }

    /** Brings what is derived up to what came in, for whoever does not look at it now. */
    public void follow(Linker linker) {
        if (!reading(handle -> new Incidents(handle).standing().isSettled())) {
            state(linker);
        }
    }

    /**
     * The state, if nothing has come in since it was linked and nothing comes in while it is read: it takes no lock then, so that a record
     * that may only be read can be looked at.
     */
    private Optional<State> settled(Handle handle, Linker linker) {
        Incidents incidents = new Incidents(handle);
        Incidents.Standing before = incidents.standing();
        if (!before.isSettled()) {
            return Optional.empty();
        }
        State state = upkeep.remembered(before, linker).orElseGet(() -> upkeep.read(handle, before.entry()));
        return incidents.standing().equals(before) ? Optional.of(state) : Optional.empty();
    }

    /** What the record held, and people had decided, behind an entry of its history, linked as this program does. */
    public State state(long entry, Linker linker) {
        return reading(handle -> {
            Reports reports = new Reports(handle);
            List<Report> texts = reports.all(entry);
            List<Claim> claims = reports.claims(entry);
            List<Decision> decisions = new Decisions(handle).until(entry);
            List<Chronicled> events = new Chronicle(handle).all(entry);
            return new State(texts, claims, decisions, linker.link(texts, claims, decisions, events));
        });
    }

    /** Freezes the record as it is. */
    public Release release(Linker linker, String note) {
        return transaction(handle -> new Releases(handle).freeze(upkeep.broughtUp(handle, linker), note, scribe));
    }

    /** All releases, the first first. */
    public List<Release> releases() {
        return reading(handle -> new Releases(handle).all());
    }

    /** The state that a release froze. */
    public State state(Release release) {
        return reading(handle -> new Releases(handle).state(release));
    }

    <T> T reading(Function<Handle, T> work) {
        return Failures.told(location, () -> work.apply(keeper));
    }

    /** On a connection of its own, which need not be open any more otherwise. */
    <T> T apart(Function<Handle, T> work) {
        return Failures.told(location, () -> jdbi.withHandle(work::apply));
    }

    <T> T transaction(Function<Handle, T> work) {
        try {
            return Failures.told(location, () -> location.write(jdbi, keeper, work));
        } catch (RuntimeException e) {
            upkeep = new Upkeep(this); // what it remembers may not have been written
            throw e;
        }
    }

    @Override
    public void close() {
        if (imported != null) {
            imported.close();
        }
        keeper.close();
    }
}
