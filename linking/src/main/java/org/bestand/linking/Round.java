package org.bestand.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bestand.linking.Gathered.Group;
import org.bestand.model.Dating;
import org.bestand.model.Report;

/**
 * What all reports tell of, happening by happening, with the days that they are taken to be of. Each round of dating has its own, since what
 * the reports tell while a day is open is what dates them.
 */
final class Round {
    private final AcrossReports across;
    private final Gathering gathering;
    private final Map<String, List<Gathered>> byReport;

    private final SortedMap<String, Dating> datings = new TreeMap<>();

    /** The reports that changed, or can be of other days, since this was asked last. */
    private final Set<String> moved = new HashSet<>();

    /** Groups that people decided about, and the happenings that come of those. */
    private Set<Group> handled = Set.of();

    private final Map<Strand, List<Strand>> byHand = new IdentityHashMap<>();

    private Round(AcrossReports across, Gathering gathering, Map<String, List<Gathered>> byReport) {
        this.across = across;
        this.gathering = gathering;
        this.byReport = byReport;
    }

    static Round empty(AcrossReports across) {
        return new Round(across, new Gathering(across), new HashMap<>());
    }

    /** Takes a report in as it was kept. */
    void take(Kept kept, List<Gathered> own) {
        byReport.put(kept.report(), own);
        if (kept.dating() != null) {
            datings.put(kept.report(), kept.dating());
        }
    }

    /** How many reports there are. */
    int size() {
        return byReport.size();
    }

    /**
     * The round as it was kept.
     *
     * @param leaders for each strand the one that its group began with
     */
    Round of(Map<Gathered, Gathered> leaders) {
        gathering.putBack(leaders);
        return this;
    }

    /** The reports of which other things must be kept than when this was asked last. */
    Set<String> moved() {
        Set<String> all = new HashSet<>(gathering.moved());
        all.addAll(moved);
        moved.clear();
        return all;
    }

    /** What is to be kept of a report. */
    Kept kept(int number, String report, List<Long> bands) {
        List<Kept.Part> parts = byReport.get(report).stream()
                .map(one -> new Kept.Part(
                        one.strand.sort(), one.strand.ids(), one.strand.ties(), one.group.leader.first(), one.score))
                .toList();
        return new Kept(number, report, parts, datings.get(report), bands);
    }

    /** The round after this one, before the reports that this one dated are told of again as of their days. */
    Round next() {
        List<Gathered> all = byReport.values().stream().flatMap(List::stream).toList();
        Map<Gathered, Gathered> copies = new IdentityHashMap<>();
        Gathering copy = gathering.copy(all, copies);
        Map<String, List<Gathered>> own = new HashMap<>();
        byReport.forEach(
                (id, strands) -> own.put(id, strands.stream().map(copies::get).toList()));
        Round round = new Round(across, copy, own);
        datings.values().stream()
                .filter(dating -> !dating.isSure())
                .forEach(dating -> round.datings.put(dating.report(), dating));
        round.moved.addAll(byReport.keySet());
        return round;
    }

    /**
     * Gives reports other strands.
     *
     * @param strands the strands of each, in the order of its text
     * @param hands what people put together and set apart
     * @param named the claims that they named, each with the report that it counts in
     * @param isDecidedAnew whether they decided otherwise before
     * @return the groups that are not as they were, those that are gone among them
     */
    Set<Group> change(
            Map<String, List<Strand>> strands, ByHand hands, Map<String, String> named, boolean isDecidedAnew) {
        List<Gathered> out = new ArrayList<>();
        List<Gathered> in = new ArrayList<>();
        strands.forEach((report, now) -> exchange(report, now, out, in));
        moved.addAll(strands.keySet());
        Set<Group> changed = new HashSet<>(gathering.change(out, in));
        Set<Group> nowHandled = handled(named);
        if (isDecidedAnew || !nowHandled.equals(handled) || !Collections.disjoint(changed, handled)) {
            changed.addAll(handled);
            changed.addAll(nowHandled);
            handled = nowHandled;
            decide(hands);
        }
        return changed;
    }

    /** What stays as it was keeps its place. */
    private void exchange(String report, List<Strand> now, List<Gathered> out, List<Gathered> in) {
        List<Gathered> before = new ArrayList<>(byReport.getOrDefault(report, List.of()));
        List<Gathered> after = new ArrayList<>();
        for (Strand strand : now) {
            Optional<Gathered> same =
                    before.stream().filter(g -> g.strand.equals(strand)).findFirst();
            same.ifPresentOrElse(before::remove, () -> in.add(new Gathered(strand)));
            after.add(same.orElseGet(in::getLast));
        }
        out.addAll(before);
        byReport.put(report, List.copyOf(after));
    }

    private Set<Group> handled(Map<String, String> named) {
        Set<Group> groups = new HashSet<>();
        named.forEach((claim, report) -> byReport.getOrDefault(report, List.of()).stream()
                .filter(gathered -> gathered.holds(claim))
                .forEach(gathered -> groups.add(gathered.group)));
        return groups;
    }

    private void decide(ByHand hands) {
        byHand.clear();
        List<List<Strand>> groups = handled.stream()
                .sorted(Comparator.comparing(group -> group.leader))
                .map(Group::strands)
                .toList();
        for (List<Strand> happening : hands.groups(groups, across::affinity)) {
            happening.forEach(strand -> byHand.put(strand, happening));
        }
    }

    /** The groups that people decided about: not they are happenings, but what {@link #byHand} makes of them. */
    Set<Group> handled() {
        return handled;
    }

    /** The happenings that come of the groups that people decided about. */
    Collection<List<Strand>> byHand() {
        Map<List<Strand>, List<Strand>> once = new IdentityHashMap<>();
        byHand.values().forEach(happening -> once.put(happening, happening));
        return once.values();
    }

    /**
     * Works out anew of which days a report can be.
     *
     * @param report with the day that it has so far
     * @return whether it is now taken to be of another day, or of none any more
     */
    boolean date(Report report, Dates dates) {
        String id = report.id();
        Optional<Dating> now = dates.of(report, strands(id), strand -> happening(id, strand));
        Dating before = now.isPresent() ? datings.put(id, now.get()) : datings.remove(id);
        if (!now.equals(Optional.ofNullable(before))) {
            moved.add(id);
        }
        Optional<Dating> sure = now.filter(Dating::isSure);
        return !sure.map(Dating::days)
                .equals(Optional.ofNullable(before).filter(Dating::isSure).map(Dating::days));
    }

    /** The days that reports can be of, which have none so far. */
    SortedMap<String, Dating> datings() {
        return datings;
    }

    /** Whether a report is taken to be of one day, so that its words for times come to others. */
    boolean isDating() {
        return datings.values().stream().anyMatch(Dating::isSure);
    }

    /** All groups. */
    Set<Group> groups() {
        Set<Group> groups = new HashSet<>();
        byReport.values().forEach(strands -> strands.forEach(strand -> groups.add(strand.group)));
        return groups;
    }

    /** The strands of a report, in the order of its text. */
    List<Strand> strands(String report) {
        return byReport.getOrDefault(report, List.of()).stream()
                .map(gathered -> gathered.strand)
                .toList();
    }

    /** All strands of the happening that a strand is of. */
    private List<Strand> happening(String report, Strand strand) {
        List<Strand> decided = byHand.get(strand);
        return decided != null
                ? decided
                : byReport.get(report).stream()
                        .filter(gathered -> gathered.strand == strand)
                        .findFirst()
                        .orElseThrow()
                        .group
                        .strands();
    }
}
