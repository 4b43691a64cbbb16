package org.bestand.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.bestand.model.Claim;
import org.bestand.model.Dating;
import org.bestand.model.Incident;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;

/** Puts a linking together out of what was kept of it, report by report, so that not all need be there at once. */
public final class Resumption {
    private final Linking linking;
    private final Linked linked;
    private final NavigableMap<Integer, RoundKept> rounds = new TreeMap<>();
    private final List<Incident> incidents = new ArrayList<>();
    private boolean isWhole = true;

    Resumption(Linking linking, Linked linked) {
        this.linking = linking;
        this.linked = linked;
    }

    /**
     * Takes up a report.
     *
     * @param read as it was taken in
     * @param kept the last of what was told to keep of it, round by round
     */
    public void take(ReportRead read, List<Kept> kept) {
        linking.shelf().put(read);
        Report report = linking.counted().report(read.report().id());
        List<Strand> before = List.of();
        for (Kept one : kept) {
            Account account = new Account(report.id(), report.date(), linking.teller());
            Optional<List<Strand>> strands = strands(one, account, before);
            if (strands.isEmpty()) {
                isWhole = false;
                return;
            }
            before = strands.get();
            rounds.computeIfAbsent(one.round(), number -> linking.keptRound()).take(one, before);
            report = dated(report, one.dating());
        }
        if (!kept.isEmpty()) {
            Report whole = read.report().dated(report.date());
            linking.copies()
                    .putBack(whole, kept.getFirst().bands(), linked.copies().get(report.id()));
        }
    }

    /** Takes up an incident that it had come to. */
    public void take(Incident incident) {
        incidents.add(linking.pool().incident(incident));
    }

    private static Report dated(Report report, Dating dating) {
        return dating == null || !dating.isSure()
                ? report
                : report.dated(new ReportDate.Day(dating.days().getFirst()));
    }

    /** The strands of a report that were kept; empty where it does not tell the claims that they hold. */
    private static Optional<List<Strand>> strands(Kept kept, Account account, List<Strand> before) {
        Map<String, Known> known = new HashMap<>();
        List<Strand> strands = new ArrayList<>();
        for (Kept.Part part : kept.parts()) {
            Optional<Strand> same = before.stream()
                    .filter(strand -> isOf(strand, part, account))
                    .findFirst();
            if (same.isEmpty() && known.isEmpty()) {
                for (Claim claim : account.claims()) {
                    known.put(claim.id(), Known.of(claim));
                }
            }
            if (same.isEmpty() && !known.keySet().containsAll(part.claims())) {
                return Optional.empty();
            }
            strands.add(same.orElseGet(() -> Strand.of(
                    account, part.sort(), part.claims().stream().map(known::get).toList(), part.ties())));
        }
        return Optional.of(strands);
    }

    private static boolean isOf(Strand strand, Kept.Part part, Account account) {
        return strand.account().equals(account)
                && strand.sort() == part.sort()
                && strand.ids().equals(part.claims())
                && strand.ties().equals(part.ties());
    }

    /** The linking, to go on from there; empty where what was kept does not hang together, or lacks a report. */
    public Optional<Linking> done() {
        List<Round> all = new ArrayList<>();
        while (!rounds.isEmpty()) {
            Map.Entry<Integer, RoundKept> next = rounds.pollFirstEntry(); // what it held is not needed for the others
            boolean isThere = isWhole
                    && next.getKey() == all.size()
                    && next.getValue().size() == linking.counted().reports().size();
            Optional<Round> round = isThere ? next.getValue().whole() : Optional.empty();
            if (round.isEmpty()) {
                return Optional.empty();
            }
            all.add(round.get());
        }
        if (all.isEmpty()) {
            return Optional.empty();
        }
        linking.goOnFrom(all, incidents);
        return Optional.of(linking);
    }
}
