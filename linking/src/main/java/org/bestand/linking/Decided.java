package org.bestand.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
        return dates.isEmpty()
                ? reports
                : reports.stream()
                        .map(report -> dates.containsKey(report.id()) ? report.dated(dates.get(report.id())) : report)
                        .toList();
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
