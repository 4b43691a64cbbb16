package org.bestand.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bestand.linking.Difference;
import org.bestand.linking.Kept;
import org.bestand.linking.Linked;
import org.bestand.linking.Linker;
import org.bestand.model.Dating;
import org.bestand.model.Incident;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The derived tables of incidents. Works within its caller's transaction. */
final class Incidents {
    private final Handle handle;

    Incidents(Handle handle) {
        this.handle = handle;
    }

    /**
     * How far what is derived has come.
     *
     * @param isStale whether something came in since
     * @param linker the version of the linker that worked it out
     * @param entry the last entry of the history that it follows from
     * @param overview the version of what worked the overviews out
     */
    record Standing(boolean isStale, String linker, long entry, String overview) {

        /** Whether it is what this program would work out now. */
        boolean isSettled() {
            return !isStale && isOurs() && overview.equals(Overview.VERSION);
        }

        /** Whether this version of the linker worked it out. */
        boolean isOurs() {
            return linker.equals(Linker.VERSION);
        }
    }

    void markStale() {
        handle.execute("UPDATE linking SET stale = 1 WHERE one = 1");
    }

    /** Has all worked out from nothing, as where what the linker asks has changed. */
    void markUnknown() {
        handle.execute("UPDATE linking SET stale = 1, linker = '' WHERE one = 1");
    }

    Standing standing() {
        return handle.createQuery("SELECT stale, linker, entry, overview FROM linking")
                .map((row, context) -> new Standing(
                        row.getInt("stale") == 1,
                        row.getString("linker"),
                        row.getLong("entry"),
                        row.getString("overview")))
                .one();
    }

    Linked all() {
        Linked others = others();
        return new Linked(
                incidents(handle.createQuery("SELECT document FROM incident")), others.datings(), others.copies());
    }

    /** What follows besides incidents. */
    Linked others() {
        return new Linked(
                List.of(),
                datings(handle.createQuery("SELECT document FROM dating")),
                reprints(handle.createQuery("SELECT report, origin FROM reprint")));
    }

    /** Each incident in turn, so that not all need be there at once. */
    void each(Consumer<Incident> taker) {
        handle.createQuery("SELECT document FROM incident")
                .mapTo(String.class)
                .map(Documents::incident)
                .forEach(taker);
    }

    static Map<String, String> reprints(org.jdbi.v3.core.statement.Query query) {
        Map<String, String> reprints = new TreeMap<>();
        query.map((row, context) -> Map.entry(row.getString("report"), row.getString("origin")))
                .forEach(entry -> reprints.put(entry.getKey(), entry.getValue()));
        return reprints;
    }

    /** Put in order here: each database, and each server of PostgreSQL, has an order of its own for words. */
    static List<Dating> datings(org.jdbi.v3.core.statement.Query query) {
        return query.mapTo(String.class).map(Documents::dating).stream()
                .sorted(Comparator.comparing(Dating::report))
                .toList();
    }

    static List<Incident> incidents(org.jdbi.v3.core.statement.Query query) {
        return query.mapTo(String.class).map(new Alike()::incident).stream()
                .sorted(Incident.BY_DAYS)
                .toList();
    }

    /** In how many rounds what is kept of the linking was worked out. */
    int rounds() {
        return handle.createQuery("SELECT coalesce(max(round), -1) + 1 FROM linked_report")
                .mapTo(Integer.class)
                .one();
    }

    /** What is kept of the linking of some reports, to go on from, round by round. */
    List<Kept> kept(int rounds, List<String> reports) {
        List<Kept> kept = new ArrayList<>();
        for (int round = 0; round < rounds && !reports.isEmpty(); round++) {
            handle.createQuery("SELECT document FROM linked_report WHERE round = :round AND report IN (<reports>)")
                    .bind("round", round)
                    .bindList("reports", reports)
                    .mapTo(String.class)
                    .map(Documents::kept)
                    .forEach(kept::add);
        }
        return kept;
    }

    /** Throws all away. */
    void clear() {
        for (String table : List.of("incident_claim", "incident", "dating", "reprint", "linked_report")) {
            handle.execute("DELETE FROM " + table);
        }
        new OverviewTable(handle).clear();
    }

    /**
     * Writes what changed.
     *
     * @param difference what became of the incidents
     * @param before what the tables hold
     * @param kept what is to be kept anew to go on from
     * @param rounds how many rounds the linking took
     * @param entry the last entry of the history that it follows from
     * @param touched takes down what it wrote
     */
    Touched replace(
            Difference difference,
            Linked before,
            Linked now,
            List<Kept> kept,
            int rounds,
            long entry,
            Touched touched) {
        incidents(difference, touched.incidents());
        Map<String, Dating> datings = byKey(now.datings(), Dating::report);
        Set<String> dated =
                delete("dating", "report", byKey(before.datings(), Dating::report), datings, touched.reports());
        insert("INSERT INTO dating (report, document) VALUES (?, ?)", dated, id -> Documents.of(datings.get(id)));
        Set<String> copied = delete("reprint", "report", before.copies(), now.copies(), touched.reports());
        insert("INSERT INTO reprint (report, origin) VALUES (?, ?)", copied, now.copies()::get);
        keep(kept, rounds);
        handle.execute("UPDATE linking SET stale = 0, linker = ?, entry = ? WHERE one = 1", Linker.VERSION, entry);
        return touched;
    }

    private void incidents(Difference difference, Set<String> touched) {
        PreparedBatch claimsGone = handle.prepareBatch("DELETE FROM incident_claim WHERE incident = ?");
        PreparedBatch gone = handle.prepareBatch("DELETE FROM incident WHERE id = ?");
        difference.gone().stream().sorted().forEach(id -> {
            claimsGone.add(id);
            gone.add(id);
            touched.add(id);
        });
        run(claimsGone);
        run(gone);
        Map<String, Incident> now = byKey(difference.came(), Incident::id);
        touched.addAll(now.keySet());
        insert("INSERT INTO incident (id, document) VALUES (?, ?)", now.keySet(), id -> Documents.of(now.get(id)));
        PreparedBatch claims = handle.prepareBatch("INSERT INTO incident_claim (claim, incident) VALUES (?, ?)");
        now.forEach((id, incident) -> incident.claims().forEach(claim -> claims.add(claim, id)));
        run(claims);
    }

    private static <T> Map<String, T> byKey(List<T> all, Function<T, String> key) {
        Map<String, T> byKey = new TreeMap<>();
        all.forEach(one -> byKey.put(key.apply(one), one));
        return byKey;
    }

    /**
     * Deletes the rows that are gone or not as they were; gives the keys of those to be inserted.
     *
     * @param touched gets the keys of both
     */
    private <T> Set<String> delete(
            String table, String key, Map<String, T> before, Map<String, T> now, Set<String> touched) {
        PreparedBatch rows = handle.prepareBatch("DELETE FROM " + table + " WHERE " + key + " = ?");
        before.forEach((id, one) -> {
            if (!one.equals(now.get(id))) {
                rows.add(id);
                touched.add(id);
            }
        });
        run(rows);
        Set<String> others = new TreeSet<>(now.keySet());
        others.removeIf(id -> now.get(id).equals(before.get(id)));
        touched.addAll(others);
        return others;
    }

    private void insert(String sql, Set<String> keys, Function<String, String> value) {
        PreparedBatch rows = handle.prepareBatch(sql);
        keys.forEach(key -> rows.add(key, value.apply(key)));
        run(rows);
    }

    private void keep(List<Kept> kept, int rounds) {
        handle.execute("DELETE FROM linked_report WHERE round >= ?", rounds);
        PreparedBatch gone = handle.prepareBatch("DELETE FROM linked_report WHERE round = ? AND report = ?");
        PreparedBatch rows =
                handle.prepareBatch("INSERT INTO linked_report (round, report, document) VALUES (?, ?, ?)");
        kept.forEach(one -> {
            gone.add(one.round(), one.report());
            rows.add(one.round(), one.report(), Documents.of(one));
        });
        run(gone);
        run(rows);
    }

    static void run(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
