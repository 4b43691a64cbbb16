package org.bestand.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bestand.model.Digests;
import org.jdbi.v3.core.Handle;

/** The table of what happened, of which every entry seals those before it. Works within its caller's transaction. */
final class History {
    private static final String NOTHING = "0".repeat(64);

    /** In the words of the index that holds these alone. */
    private static final String DECISION =
            "action IN ('accept', 'reject', 'correct', 'merge', 'split', 'date', 'take-back', 'undo')";

    private final Handle handle;

    History(Handle handle) {
        this.handle = handle;
    }

    /** Writes an entry behind all others. */
    Entry write(Scribe scribe, String action, String subject, String document) {
        Optional<Entry> last = last();
        long number = last.map(Entry::number).orElse(0L) + 1;
        Entry bare = new Entry(number, scribe.now(), scribe.who(), action, subject, document, "");
        String hash = sealed(bare, last.map(Entry::hash).orElse(NOTHING));
        handle.createUpdate("""
                        INSERT INTO history (seq, at, who, action, subject, document, hash)
                        VALUES (:seq, :at, :who, :action, :subject, :document, :hash)""")
                .bind("seq", number)
                .bind("at", bare.at().toString())
                .bind("who", bare.who())
                .bind("action", action)
                .bind("subject", subject)
                .bind("document", document)
                .bind("hash", hash)
                .execute();
        return new Entry(number, bare.at(), bare.who(), action, subject, document, hash);
    }

    /** All entries, the first first. */
    List<Entry> all() {
        return since(0);
    }

    /** The entries behind one, the first first. */
    List<Entry> since(long number) {
        return entries(handle.createQuery("SELECT * FROM history WHERE seq > :seq ORDER BY seq")
                .bind("seq", number));
    }

    /** So many entries behind one at most, the first first. */
    List<Entry> since(long number, int limit) {
        return entries(handle.createQuery("SELECT * FROM history WHERE seq > :seq ORDER BY seq LIMIT :limit")
                .bind("seq", number)
                .bind("limit", limit));
    }

    /** So many entries before one at most, the last first. */
    List<Entry> before(long number, int limit) {
        return entries(handle.createQuery("SELECT * FROM history WHERE seq < :seq ORDER BY seq DESC LIMIT :limit")
                .bind("seq", number)
                .bind("limit", limit));
    }

    /** So many entries about some things at most, the last first. */
    List<Entry> of(Collection<String> subjects, int limit) {
        String query = "SELECT * FROM history WHERE subject IN (<keys>)";
        return Excerpts.all(handle, query, subjects, (row, context) -> entry(row)).stream()
                .sorted(Comparator.comparingLong(Entry::number).reversed())
                .limit(limit)
                .toList();
    }

    /** The entries behind one, up to and with another, that are decisions, the first first. */
    List<Entry> decisions(long number, long last) {
        return entries(handle.createQuery(
                        "SELECT * FROM history WHERE " + DECISION + " AND seq > :seq AND seq <= :last ORDER BY seq")
                .bind("seq", number)
                .bind("last", last));
    }

    /** Number of the last entry that is a decision; 0 where none is. */
    long lastDecision() {
        return handle.createQuery("SELECT coalesce(max(seq), 0) FROM history WHERE " + DECISION)
                .mapTo(Long.class)
                .one();
    }

    /** Number of the last entry; 0 where nothing has happened yet. */
    long lastNumber() {
        return last().map(Entry::number).orElse(0L);
    }

    private Optional<Entry> last() {
        return entries(handle.createQuery("SELECT * FROM history ORDER BY seq DESC LIMIT 1")).stream()
                .findFirst();
    }

    private static List<Entry> entries(org.jdbi.v3.core.statement.Query query) {
        return query.map((row, context) -> entry(row)).list();
    }

    static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("seq"),
                Instant.parse(row.getString("at")),
                row.getString("who"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("document"),
                row.getString("hash"));
    }

    /** What is wrong with the chain, in sentences. */
    static List<String> faults(List<Entry> entries) {
        List<String> faults = new ArrayList<>();
        String before = NOTHING;
        long expected = 1;
        for (Entry entry : entries) {
            if (entry.number() != expected) {
                faults.add("the history lacks entry " + expected);
            }
            if (!entry.hash().equals(sealed(entry, before))) {
                faults.add("entry " + entry.number() + " of the history is not what was written, or what stood before"
                        + " it has changed");
            }
            before = entry.hash();
            expected = entry.number() + 1;
        }
        return faults;
    }

    private static String sealed(Entry entry, String before) {
        return Digests.of(List.of(
                before,
                String.valueOf(entry.number()),
                entry.at().toString(),
                entry.who(),
                entry.action(),
                entry.subject(),
                entry.document()));
    }
}
