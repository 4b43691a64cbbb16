package org.bestand.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Report;

/**
 * Which claims count in which report, as people decided, kept up while reports and decisions come. A text that came twice under two names
 * gives the same claims; they count in the report with the lesser id.
 */
final class Counted {
    private final Map<String, ReportRead> reports = new HashMap<>();

    /** What was read under each id: one claim nearly always. */
    private final Map<String, List<Claim>> readings = new HashMap<>();

    private final Map<String, List<Claim>> counted = new HashMap<>();
    private final Map<String, Report> dated = new HashMap<>();
    private Decided decided = new Decided(List.of());

    /**
     * Takes in reports, in place of what was there under the same ids, and all decisions.
     *
     * @return the reports that other claims count in than before, or whose text or date is another
     */
    Set<String> change(Collection<ReportRead> came, List<Decision> decisions) {
        Decided before = decided;
        decided = new Decided(decisions);
        Set<String> touched = new TreeSet<>(decided.datedOtherwise(before));
        for (ReportRead one : came) {
            ReportRead former = reports.put(one.report().id(), one);
            touched.add(one.report().id());
            if (former != null) {
                former.claims().forEach(claim -> read(claim, false, touched));
            }
            one.claims().forEach(claim -> read(claim, true, touched));
        }
        decided.decidedOtherwise(before).forEach(id -> {
            touch(id, touched);
            before.about(id).ifPresent(touched::add);
        });
        decided.takenBackOtherwise(before).forEach(id -> {
            touched.add(id);
            ReportRead one = reports.get(id);
            if (one != null) {
                one.claims().forEach(claim -> touch(claim.id(), touched));
            }
        });
        touched.removeIf(id -> !reports.containsKey(id) || !recount(id));
        return touched;
    }

    private void read(Claim claim, boolean isIn, Set<String> touched) {
        List<Claim> all = new ArrayList<>(readings.getOrDefault(claim.id(), List.of()));
        if (isIn) {
            all.add(claim);
        } else {
            all.remove(claim);
        }
        if (all.isEmpty()) {
            readings.remove(claim.id());
        } else {
            readings.put(claim.id(), List.copyOf(all));
        }
        touch(claim.id(), touched);
    }

    /** All reports that the claim of an id may count in. */
    private void touch(String id, Set<String> touched) {
        readings.getOrDefault(id, List.of()).forEach(claim -> touched.add(claim.report()));
        decided.about(id).ifPresent(touched::add);
    }

    private boolean recount(String id) {
        ReportRead one = reports.get(id);
        Report report = decided.report(one.report());
        Set<String> ids = new HashSet<>(decided.lookedAtIn(id));
        one.claims().forEach(claim -> ids.add(claim.id()));
        List<Claim> claims = ids.stream()
                .map(claim -> decided.counted(claim, readings.getOrDefault(claim, List.of()), this::asCame))
                .flatMap(Optional::stream)
                .filter(claim -> claim.report().equals(id))
                .sorted(Linker.BY_TEXT)
                .toList();
        boolean isSame = claims.equals(counted.put(id, claims));
        return !report.equals(dated.put(id, report)) | !isSame;
    }

    /** A report as it came in; null where there is none of this id. */
    Report asCame(String id) {
        ReportRead one = reports.get(id);
        return one == null ? null : one.report();
    }

    /** A report with the day that people gave it. */
    Report report(String id) {
        return dated.get(id);
    }

    /** The claims that count in a report, in the order of its text. */
    List<Claim> claims(String report) {
        return counted.get(report);
    }

    /** The report that the claim of an id counts in, if it counts. */
    Optional<String> reportOf(String claim) {
        return decided.counted(claim, readings.getOrDefault(claim, List.of()), this::asCame)
                .map(Claim::report);
    }
}
