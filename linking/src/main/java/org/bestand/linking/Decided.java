package org.bestand.linking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Decision.Accepted;
import org.bestand.model.Decision.Corrected;
import org.bestand.model.Decision.Dated;
import org.bestand.model.Decision.Rejected;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;

/**
 * Reports and claims as people decided about them. What was read stays as it is; this is the view that everything derived is worked out from.
 * Of two decisions about one thing the later holds.
 */
public final class Decided {
    private final Map<String, Decision> byClaim = new LinkedHashMap<>();
    private final Map<String, Set<String>> byReport = new HashMap<>();
    private final Map<String, ReportDate> dates = new HashMap<>();
    private final Set<String> takenBack = new HashSet<>();

    /**
     * @param all all decisions of the record, in the order of their numbers, those undone among them
     */
    public Decided(List<Decision> all) {
        for (Decision decision : Decision.standing(all)) {
            switch (decision.change()) {
                case Accepted accepted -> accept(decision, accepted.claim());
                case Rejected rejected -> byClaim.put(rejected.claim().id(), decision);
                case Corrected corrected -> byClaim.put(corrected.after().id(), decision);
                case Dated dated -> dates.put(dated.report(), dated.after());
                case Decision.TakenBack back -> takenBack.add(back.report());
                case Decision.Merged merged -> {}
                case Decision.Split split -> {}
                case Decision.Undone undone -> {}
            }
        }
        byClaim.forEach((id, decision) -> byReport.computeIfAbsent(about(decision.change()), report -> new TreeSet<>())
                .add(id));
    }

    /** Who accepts a corrected claim accepts the correction. */
    private void accept(Decision decision, Claim claim) {
        Decision before = byClaim.get(claim.id());
        boolean isCorrected = before != null
                && before.change() instanceof Corrected corrected
                && corrected.after().equals(claim);
        if (!isCorrected) {
            byClaim.put(claim.id(), decision);
        }
    }

    /** The decision that a claim stands under; null where nobody has looked at it. */
    public Decision of(String claim) {
        return byClaim.get(claim);
    }

    /** The claims that somebody has looked at. */
    public Set<String> claims() {
        return Collections.unmodifiableSet(byClaim.keySet());
    }

    /** Whether a person said that the report does not say so. */
    public boolean isRejected(String claim) {
        Decision decision = byClaim.get(claim);
        return decision != null && decision.change() instanceof Rejected;
    }

    /** Whether its sender took the report back. */
    public boolean isTakenBack(String report) {
        return takenBack.contains(report);
    }

    /** The reports, with the days that people gave them. */
    public List<Report> reports(List<Report> reports) {
        return dates.isEmpty() ? reports : reports.stream().map(this::report).toList();
    }

    /**
     * The claims that count: those read, as corrected, without the rejected ones and those of reports that were taken back, and with those that
     * people accepted or corrected and a later reading did not find again, as long as their report still holds their words.
     */
    public List<Claim> claims(List<Report> reports, List<Claim> all) {
        List<Claim> read = takenBack.isEmpty()
                ? all
                : all.stream().filter(claim -> !isTakenBack(claim.report())).toList();
        if (byClaim.isEmpty()) {
            return read;
        }
        Set<String> found = new HashSet<>();
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : read) {
            found.add(claim.id());
            if (!isRejected(claim.id())) {
                claims.add(asDecided(claim));
            }
        }
        Map<String, Report> byId = new HashMap<>();
        reports.forEach(report -> byId.put(report.id(), report));
        byClaim.values().stream()
                .map(decision -> kept(decision.change()))
                .filter(Objects::nonNull)
                .filter(claim -> !found.contains(claim.id()))
                .filter(claim -> byId.containsKey(claim.report())
                        && !isTakenBack(claim.report())
                        && claim.evidence().isIn(byId.get(claim.report()).text()))
                .forEach(claims::add);
        return claims;
    }

    /**
     * The claim of an id that counts, by the same rule as {@link #claims}: of several reports that hold the same text the first has it.
     *
     * @param read the claims that were read under that id
     * @param reports gives a report by its id, null where there is none
     */
    Optional<Claim> counted(String id, List<Claim> read, Function<String, Report> reports) {
        if (isRejected(id)) {
            return Optional.empty();
        }
        List<Claim> standing =
                read.stream().filter(claim -> !isTakenBack(claim.report())).toList();
        if (!standing.isEmpty()) {
            return standing.stream()
                    .map(this::asDecided)
                    .filter(claim -> reports.apply(claim.report()) != null)
                    .min(Linker.BY_TEXT);
        }
        Claim kept = byClaim.containsKey(id) ? kept(byClaim.get(id).change()) : null;
        Report report = kept == null || isTakenBack(kept.report()) ? null : reports.apply(kept.report());
        return report != null && kept.evidence().isIn(report.text()) ? Optional.of(kept) : Optional.empty();
    }

    /**
     * The report that the claim of an id counts in, by the same rule, looking at no text where it was read.
     *
     * @param read the reports that it was read in
     * @param isThere whether there is a report of an id
     */
    Optional<String> countedIn(
            String id, List<String> read, Predicate<String> isThere, Function<String, Report> reports) {
        Optional<String> first =
                read.stream().filter(report -> !isTakenBack(report)).min(Comparator.naturalOrder());
        if (isRejected(id) || first.isEmpty()) {
            return counted(id, List.of(), reports).map(Claim::report);
        }
        Decision decision = byClaim.get(id);
        boolean isCorrected = decision != null && decision.change() instanceof Corrected;
        return Optional.of(isCorrected ? about(decision.change()) : first.get()).filter(isThere);
    }

    /** The report that the decision on the claim of an id is about; empty where nobody looked at it. */
    Optional<String> about(String id) {
        return Optional.ofNullable(byClaim.get(id)).map(decision -> about(decision.change()));
    }

    private static String about(Decision.Change change) {
        return change instanceof Rejected rejected
                ? rejected.claim().report()
                : kept(change).report();
    }

    /** The ids of the claims of a report that somebody looked at. */
    Set<String> lookedAtIn(String report) {
        return byReport.getOrDefault(report, Set.of());
    }

    /** The ids of the claims that other decisions hold of than before. */
    Set<String> decidedOtherwise(Decided before) {
        return otherwise(byClaim, before.byClaim);
    }

    /** The ids of the reports that their senders took back since, or no more. */
    Set<String> takenBackOtherwise(Decided before) {
        Set<String> ids = new TreeSet<>(takenBack);
        ids.addAll(before.takenBack);
        ids.removeIf(id -> isTakenBack(id) == before.isTakenBack(id));
        return ids;
    }

    /** The ids of the reports that people gave another day than before, or none any more. */
    Set<String> datedOtherwise(Decided before) {
        return otherwise(dates, before.dates);
    }

    private static <V> Set<String> otherwise(Map<String, V> now, Map<String, V> before) {
        Set<String> ids = new TreeSet<>(now.keySet());
        ids.addAll(before.keySet());
        ids.removeIf(id -> Objects.equals(now.get(id), before.get(id)));
        return ids;
    }

    /** The report, with the day that people gave it. */
    Report report(Report report) {
        ReportDate date = dates.get(report.id());
        return date == null ? report : report.dated(date);
    }

    private Claim asDecided(Claim claim) {
        Decision decision = byClaim.get(claim.id());
        return decision != null && decision.change() instanceof Corrected corrected ? corrected.after() : claim;
    }

    private static Claim kept(Decision.Change change) {
        return switch (change) {
            case Accepted accepted -> accepted.claim();
            case Corrected corrected -> corrected.after();
            default -> null;
        };
    }
}
