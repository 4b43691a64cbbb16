package org.bestand.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bestand.linking.Readings.Head;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;

/**
 * Which claims count in which report, as people decided, kept up while reports and decisions come. A text that came twice under two names
 * gives the same claims; they count in the report with the lesser id.
 */
final class Counted {
    private final Shelf shelf;
    private final Map<String, Head> reports = new TreeMap<>();

    /** In which reports each claim was read: in one nearly always, whose id then stands here, else a list of ids. */
    private final Map<String, Object> readings = new HashMap<>();

    private Decided decided = new Decided(List.of());

    Counted(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The ids of all reports, in order. */
    Set<String> reports() {
        return reports.keySet();
    }

    /**
     * Takes in reports, in place of what was there under the same ids, and all decisions.
     *
     * @return the reports that other claims may count in than before, or whose text or date may be another
     */
    Set<String> change(Iterable<ReportRead> came, List<Decision> decisions) {
        Decided before = decided;
        decided = new Decided(decisions);
        Set<String> touched = new TreeSet<>(decided.datedOtherwise(before));
        for (ReportRead one : came) {
            shelf.put(one);
            enter(new Head(one.report(), one.claims().stream().map(Claim::id).toList()), touched);
        }
        decided.decidedOtherwise(before).forEach(id -> {
            touch(id, touched);
            before.about(id).ifPresent(touched::add);
        });
        decided.takenBackOtherwise(before).forEach(id -> {
            touched.add(id);
            if (reports.containsKey(id)) {
                reports.get(id).claims().forEach(claim -> touch(claim, touched));
            }
        });
        touched.retainAll(reports.keySet());
        return touched;
    }

    /** Takes reports in as they were before. */
    void resume(Iterable<Head> heads, List<Decision> decisions) {
        decided = new Decided(decisions);
        heads.forEach(head -> enter(head, new HashSet<>()));
    }

    private void enter(Head head, Set<String> touched) {
        String id = head.report().id();
        Head former = reports.put(id, new Head(bare(head.report()), head.claims()));
        touched.add(id);
        if (former != null) {
            former.claims().forEach(claim -> read(claim, id, false, touched));
        }
        head.claims().forEach(claim -> read(claim, id, true, touched));
    }

    private static Report bare(Report report) {
        return new Report(
                report.id(), report.date(), "", "", "", "", report.language().intern());
    }

    private void read(String claim, String report, boolean isIn, Set<String> touched) {
        List<String> all = new ArrayList<>(readIn(claim));
        if (isIn) {
            all.add(report);
        } else {
            all.remove(report);
        }
        if (all.isEmpty()) {
            readings.remove(claim);
        } else {
            readings.put(claim, all.size() == 1 ? all.getFirst() : List.copyOf(all));
        }
        touch(claim, touched);
    }

    /** The reports that a claim was read in. */
    @SuppressWarnings("unchecked")
    private List<String> readIn(String claim) {
        Object where = readings.get(claim);
        return where == null ? List.of() : where instanceof String one ? List.of(one) : (List<String>) where;
    }

    /** The id itself, as it is kept of the report that it was read in: very much hangs on the ids of claims, each of which is there once. */
    String id(String claim) {
        for (String report : readIn(claim)) {
            List<String> ids = reports.get(report).claims();
            int at = ids.indexOf(claim);
            if (at >= 0) {
                return ids.get(at);
            }
        }
        return claim;
    }

    /** All reports that the claim of an id may count in. */
    private void touch(String id, Set<String> touched) {
        touched.addAll(readIn(id));
        decided.about(id).ifPresent(touched::add);
    }

    /** A report as it came in; null where there is none of this id. */
    Report asCame(String id) {
        return reports.containsKey(id) ? shelf.of(id).report() : null;
    }

    /** A report with the day that people gave it, without its words. */
    Report report(String id) {
        return decided.report(reports.get(id).report());
    }

    /** The date that a report came in with. */
    ReportDate cameWith(String id) {
        return reports.get(id).report().date();
    }

    /** The claims that count in a report, in the order of its text. */
    List<Claim> claims(String report) {
        Map<String, Claim> own = new LinkedHashMap<>();
        shelf.of(report).claims().forEach(claim -> own.put(claim.id(), claim));
        Set<String> ids = new HashSet<>(decided.lookedAtIn(report));
        ids.addAll(own.keySet());
        return ids.stream()
                .map(id -> decided.counted(id, read(id, report, own), this::asCame))
                .flatMap(Optional::stream)
                .filter(claim -> claim.report().equals(report))
                .sorted(Linker.BY_TEXT)
                .toList();
    }

    /** What was read under an id: one claim nearly always. */
    private List<Claim> read(String id, String report, Map<String, Claim> own) {
        return readIn(id).stream()
                .map(where -> where.equals(report)
                        ? own.get(id)
                        : shelf.of(where).claims().stream()
                                .filter(claim -> claim.id().equals(id))
                                .findFirst()
                                .orElseThrow())
                .toList();
    }

    /** The report that the claim of an id counts in, if it counts. */
    Optional<String> reportOf(String claim) {
        return decided.countedIn(claim, readIn(claim), reports::containsKey, this::asCame);
    }
}
