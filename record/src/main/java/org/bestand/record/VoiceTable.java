package org.bestand.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.linking.Ledger;
import org.bestand.linking.Ledger.Related;
import org.bestand.linking.Said;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Report;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The derived table of outlets and speakers. Works within its caller's transaction. */
final class VoiceTable {
    private final Handle handle;

    VoiceTable(Handle handle) {
        this.handle = handle;
    }

    void clear() {
        handle.execute("DELETE FROM voice");
    }

    /** Who a voice is, without figures. */
    private record Name(Voice.Sort sort, String code, String name) {}

    /** All voices, those with most claims first. */
    List<Voice> all() {
        return handle
                .createQuery("SELECT sort, code, name, sum(claims) AS claims, sum(firsts) AS firsts,"
                        + " sum(revised) AS revised, sum(disputed) AS disputed FROM voice GROUP BY sort, code, name")
                .map((row, context) -> new Voice(
                        Voice.Sort.valueOf(row.getString("sort")),
                        row.getString("code"),
                        row.getString("name"),
                        row.getLong("claims"),
                        row.getLong("firsts"),
                        row.getLong("revised"),
                        row.getLong("disputed")))
                .stream()
                .sorted(Voice.IN_ORDER)
                .toList();
    }

    /** Takes out what some reports or incidents told. */
    void remove(Collection<String> holders) {
        PreparedBatch gone = handle.prepareBatch("DELETE FROM voice WHERE holder = ?");
        holders.forEach(gone::add);
        Incidents.run(gone);
    }

    /** Adds how many claims of some reports are whose. */
    void addReports(Map<String, List<Claim>> byReport, Map<String, Report> reports) {
        PreparedBatch rows = rows();
        byReport.forEach((report, claims) -> {
            Map<Name, Long> counts = new HashMap<>();
            claims.forEach(claim -> names(claim, reports).forEach(name -> counts.merge(name, 1L, Long::sum)));
            counts.forEach((name, count) -> add(rows, report(report), name, count, new long[3]));
        });
        Incidents.run(rows);
    }

    /** Adds what became of what the ledger of an incident tells. */
    void addLedger(Ledger ledger, Map<String, Report> reports) {
        Map<Name, long[]> fates = new HashMap<>();
        count(firsts(ledger), 0, reports, fates);
        Set<Said> revised = new HashSet<>();
        Set<Said> disputed = new HashSet<>();
        ledger.related().forEach(related -> {
            switch (related.relation()) {
                case RAISES, LOWERS -> revised.add(related.first());
                case CONTRADICTS, DENIES, RETRACTS -> disputed.addAll(disputed(related));
                case AGREES -> {}
            }
        });
        count(revised, 1, reports, fates);
        count(disputed, 2, reports, fates);
        PreparedBatch rows = rows();
        fates.forEach((name, fate) -> add(rows, ledger.incident().id(), name, 0, fate));
        Incidents.run(rows);
    }

    /** The holder of a report's rows: no id of an incident begins so. */
    static String report(String id) {
        return "report " + id;
    }

    private static Set<Said> firsts(Ledger ledger) {
        Set<Said> firsts = new HashSet<>();
        for (Ledger.Cell cell : ledger.cells()) {
            cell.items().stream().filter(said -> isFirst(said, cell.items())).forEach(firsts::add);
        }
        ledger.others().stream()
                .filter(said -> isFirst(
                        said,
                        ledger.others().stream()
                                .filter(other -> Ledger.areSameDeed(said.claim(), other.claim()))
                                .toList()))
                .forEach(firsts::add);
        return firsts;
    }

    /** Whether other texts tell of the same, and all of them surely later. */
    private static boolean isFirst(Said said, List<Said> all) {
        List<Said> others = all.stream()
                .filter(other -> !other.origin().equals(said.origin()))
                .toList();
        return !others.isEmpty() && others.stream().allMatch(said::isBefore);
    }

    /** What is denied or taken back is what was said before; of two that contradict each other neither was wrong. */
    private static Set<Said> disputed(Related related) {
        Said first = related.first();
        Said second = related.second();
        if (first.isDenied() != second.isDenied()) {
            return Set.of(first.isDenied() ? second : first);
        }
        return first.isBefore(second) ? Set.of(first) : Set.of(first, second);
    }

    private static void count(Set<Said> all, int column, Map<String, Report> reports, Map<Name, long[]> fates) {
        all.forEach(said ->
                names(said.claim(), reports).forEach(name -> fates.computeIfAbsent(name, n -> new long[3])[column]++));
    }

    /** The outlet, where it is told, and who says it in the end, where that is not the report itself. */
    private static Set<Name> names(Claim claim, Map<String, Report> reports) {
        Set<Name> names = new HashSet<>();
        String outlet = reports.get(claim.report()).source();
        if (!outlet.isBlank()) {
            names.add(new Name(Voice.Sort.OUTLET, "", outlet));
        }
        if (!claim.speakers().isEmpty()) {
            Actor speaker = claim.speakers().getLast();
            if (!speaker.isUnnamed() || !speaker.name().isEmpty()) {
                names.add(new Name(Voice.Sort.SPEAKER, speaker.code(), speaker.name()));
            }
        }
        return names;
    }

    private PreparedBatch rows() {
        return handle.prepareBatch("INSERT INTO voice (holder, sort, code, name, claims, firsts, revised, disputed)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    }

    private static void add(PreparedBatch rows, String holder, Name name, long claims, long[] fate) {
        rows.add(holder, name.sort().name(), name.code(), name.name(), claims, fate[0], fate[1], fate[2]);
    }
}
