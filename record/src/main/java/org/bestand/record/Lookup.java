package org.bestand.record;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.bestand.linking.Decided;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Incident;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Looks things up in a record that somebody else writes, for many threads at once. Each call sees the record as it was at one moment; each throws
 * {@link RecordException} where the database fails it. Incidents and what follows from them are those that were last worked out, see
 * {@link #position()}.
 */
public final class Lookup implements AutoCloseable {
    private final Location location;
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final Remembered<Judgements> judgements = new Remembered<>();
    private final Remembered<List<Tie>> ties = new Remembered<>();
    private final Remembered<List<Voice>> voices = new Remembered<>();
    private final Remembered<Totals> totals = new Remembered<>();
    private final Remembered<Coverage> coverage = new Remembered<>();

    private Lookup(Location location, HikariDataSource pool) {
        this.location = location;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /**
     * Opens a record that exists.
     *
     * @param connections how many connections at most; calls beyond that wait for each other
     * @throws RecordException also where there is none, or it is not of this program's schema
     */
    public static Lookup of(Location location, int connections) {
        Location existing = location.existing();
        return Failures.told(existing, () -> {
            HikariDataSource pool = existing.reading(connections);
            try {
                Lookup lookup = new Lookup(existing, pool);
                lookup.jdbi.useHandle(handle -> new Schema(existing, handle).expectCurrent());
                return lookup;
            } catch (RuntimeException e) {
                pool.close();
                throw e;
            }
        });
    }

    /** How far the record has come. */
    public Position position() {
        return reading(handle -> {
            Incidents.Standing standing = new Incidents(handle).standing();
            return new Position(new History(handle).lastNumber(), standing.entry(), standing.isSettled());
        });
    }

    /** What lists show of every incident, in no order. */
    public List<Overview> overviews() {
        return reading(handle -> new OverviewTable(handle).all());
    }

    /**
     * What changed behind an entry of the history that incidents followed from. A record whose incidents another version of the program worked out
     * meanwhile, without an entry more, is to be read anew.
     *
     * @param entry what a former call gave as {@link Overviews#linked}, or -1 for all
     */
    public Overviews overviewsSince(long entry) {
        return reading(handle -> new OverviewTable(handle).since(entry));
    }

    /**
     * Some incidents, with all that {@link Known} needs to give their ledgers: of the reports that tell of them all that was read in them, their
     * datings and what they reprint; and all decisions.
     *
     * @param ids of incidents; those of none are left out
     */
    public State incidents(Collection<String> ids) {
        return reading(handle -> new Excerpts(handle, judgements(handle)).incidents(ids));
    }

    /** Some incidents by themselves, without their claims, in no order; those of none are left out. */
    public List<Incident> incidentsAlone(Collection<String> ids) {
        return reading(handle -> new Excerpts(handle, Judgements.NONE).documents(ids));
    }

    /**
     * Some reports with all that was read in them, and the incidents that hold some of it. Those may hold claims of other reports too, which are not
     * there: who wants ledgers asks for the incidents. Where a decision keeps a claim of theirs that is now read in another report, that is there too:
     * the claim counts in it.
     *
     * @param ids of reports; those of none are left out
     */
    public State reports(Collection<String> ids) {
        return reading(handle -> new Excerpts(handle, judgements(handle)).reports(ids));
    }

    /** What reports are without their texts, those that came or changed last first. */
    public List<ReportHead> reports(HeadQuery query) {
        return reading(handle -> new Heads(handle, judgements(handle).decided()).find(query));
    }

    /** Which version of a report is the current one; empty where there is no such report. */
    public Optional<Edition> edition(String report) {
        return reading(handle -> new Heads(handle, null).edition(report));
    }

    /** The first day on which each report of what is known was surely known; those of which no such day is known are left out. */
    public Map<String, LocalDate> knownFrom(Known known) {
        return reading(handle -> new OverviewTable(handle).knownFrom(known));
    }

    /** The incident that holds a claim; empty where none does. */
    public Optional<String> incidentOf(String claim) {
        return Optional.ofNullable(incidentsOf(Set.of(claim)).get(claim));
    }

    /** For each claim that is of an incident the id of that. */
    public Map<String, String> incidentsOf(Collection<String> claims) {
        return reading(handle -> new Excerpts(handle, Judgements.NONE).incidentsOf(claims));
    }

    /** The claim of an id as it was read; as a decision keeps it, where no reading found it any more. */
    public Optional<Claim> claim(String id) {
        return reading(handle ->
                new Reports(handle).claim(id).or(() -> judgements(handle).keptClaim(id)));
    }

    /** The report that a claim was read in, or that a decision keeps it in. */
    public Optional<String> reportOf(String claim) {
        return claim(claim).map(Claim::report);
    }

    /** See {@link Record#search}. */
    public List<Found> search(String words, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a search for " + limit + " reports");
        }
        return reading(handle -> new Search(handle, location.index()).find(Query.of(words), limit));
    }

    /** The incidents that are told in a report which holds all these words, found as by {@link Record#search}; none where there is no word. */
    public Set<String> incidentsWith(String words) {
        return reading(handle -> new Search(handle, location.index()).incidents(Query.of(words)));
    }

    /** What people decided, those undone among them, in the order of their numbers. Asking again costs next to nothing. */
    public List<Decision> decisions() {
        return reading(this::judgements).decisions();
    }

    /** What people's decisions come to. Asking again costs next to nothing. */
    public Decided decided() {
        return reading(this::judgements).decided();
    }

    /** What happened to some things by their ids, the last first. */
    public List<Entry> historyOf(Collection<String> subjects, int limit) {
        return reading(handle -> new History(handle).of(subjects, limit));
    }

    /**
     * What happened before an entry, the last first.
     *
     * @param before number of an entry; {@link Long#MAX_VALUE} for what happened last
     */
    public List<Entry> history(long before, int limit) {
        return reading(handle -> new History(handle).before(before, limit));
    }

    /** What happened behind an entry, the first first. */
    public List<Entry> historySince(long entry, int limit) {
        return reading(handle -> new History(handle).since(entry, limit));
    }

    /**
     * Claims that count and are of no incident, by the order in which they were read.
     *
     * @param after id of the last claim of what a former call gave; empty to begin
     */
    public List<Claim> loose(String after, int limit) {
        return reading(handle -> new Loose(handle, judgements(handle).decided()).after(after, limit));
    }

    /** Claims of current readings, the rejected ones among them, in the order in which they were read. */
    public List<ClaimRow> claims(ClaimQuery query) {
        return reading(handle -> new ClaimTable(handle, judgements(handle).decided()).find(query));
    }

    /** Who does what to whom. */
    public List<Tie> ties() {
        return reading(handle -> ties.at(linked(handle), () -> new TieTable(handle).all()));
    }

    /**
     * In how many claims each report makes ties that are meant, the latest first; those that tell no day last. A claim that makes several of them
     * counts for each.
     *
     * @param limit how many reports at most
     */
    public Map<String, Long> tiedIn(TieQuery query, int limit) {
        return reading(handle -> new TieTable(handle).reports(query, limit));
    }

    /** Who tells, those with most claims first. */
    public List<Voice> voices() {
        return reading(handle -> voices.at(linked(handle), () -> new VoiceTable(handle).all()));
    }

    /** How much the record holds. */
    public Totals totals() {
        return reading(handle -> {
            Incidents.Standing standing = new Incidents(handle).standing();
            List<Object> at = List.of(new History(handle).lastNumber(), standing);
            return totals.at(
                    at,
                    () -> new Totals(
                            count(handle, "SELECT count(*) FROM report WHERE superseded = 0"),
                            count(handle, Heads.CLAIMS),
                            count(handle, "SELECT count(*) FROM incident"),
                            new Heads(handle, null).languages()));
        });
    }

    /** What the reports reach over. */
    public Coverage coverage() {
        return reading(handle -> {
            Incidents.Standing standing = new Incidents(handle).standing();
            List<Object> at = List.of(new History(handle).lastNumber(), standing);
            return coverage.at(at, () -> new Heads(handle, judgements(handle).decided()).coverage());
        });
    }

    /** The reports that are one text with a report, that from which it came first; none where it stands alone. */
    public List<String> reprints(String report) {
        return reading(handle -> {
            String origin = handle.createQuery("SELECT origin FROM reprint WHERE report = :id")
                    .bind("id", report)
                    .mapTo(String.class)
                    .findOne()
                    .orElse(report);
            List<String> together = new ArrayList<>(List.of(origin));
            together.addAll(new TreeSet<>(handle.createQuery("SELECT report FROM reprint WHERE origin = :id")
                    .bind("id", origin)
                    .mapTo(String.class)
                    .list()));
            together.remove(report);
            return List.copyOf(together);
        });
    }

    /** All that the record holds, with the incidents that were last worked out; it takes as long as that is much. */
    public State state() {
        return reading(handle -> {
            Reports reports = new Reports(handle);
            return new State(
                    reports.all(), reports.claims(), judgements(handle).decisions(), new Incidents(handle).all());
        });
    }

    /** All releases, the first first. */
    public List<Release> releases() {
        return reading(handle -> new Releases(handle).all());
    }

    /** The state that a release froze. */
    public State state(Release release) {
        return reading(handle -> new Releases(handle).state(release));
    }

    private static long count(Handle handle, String query) {
        return handle.createQuery(query).mapTo(Long.class).one();
    }

    private static Object linked(Handle handle) {
        return new Incidents(handle).standing();
    }

    /** Only decisions that came since are read. */
    private Judgements judgements(Handle handle) {
        Decisions decisions = new Decisions(handle);
        return judgements.at(decisions.lastNumber(), former -> {
            List<Decision> all =
                    new ArrayList<>(former.map(Judgements::decisions).orElse(List.of()));
            all.addAll(decisions.since(all.isEmpty() ? 0 : all.getLast().number()));
            return Judgements.of(all);
        });
    }

    private <T> T reading(Function<Handle, T> work) {
        return Failures.told(location, () -> jdbi.inTransaction(location.snapshot(), work::apply));
    }

    @Override
    public void close() {
        pool.close();
    }
}
