package org.bestand.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bestand.model.Digests;
import org.jdbi.v3.core.Handle;

/** The table of what happened, of which every entry seals those before it. Works within its caller's transaction. */
final class History {
    private static final String NOTHING = "0".repeat(64);

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

    /** The entries of some actions behind one, up to and with another, the first first. */
    List<Entry> between(long number, long last, List<String> actions) {
        return entries(
                handle.createQuery("SELECT * FROM history WHERE seq > :seq AND seq <= :last AND action IN (<actions>)"
                                + " ORDER BY seq")
                        .bind("seq", number)
                        .bind("last", last)
                        .bindList("actions", actions));
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
        return query.map((row, context) -> new Entry(
                        row.getLong("seq"),
                        Instant.parse(row.getString("at")),
                        row.getString("who"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("document"),
                        row.getString("hash")))
                .list();
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
