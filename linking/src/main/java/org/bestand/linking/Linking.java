package org.bestand.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bestand.linking.Gathered.Group;
import org.bestand.model.Chronicled;
import org.bestand.model.Claim;
import org.bestand.model.Dating;
import org.bestand.model.Decision;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.model.TimeWords;

/**
 * What was linked, kept so that reports and decisions that come later change only what they concern. In whatever order and bundles they come,
 * it ends as if all had come at once. Not for several threads.
 */
public final class Linking {
    /** Each round may date reports that date others; more rounds than this would only mend what contradicts itself. */
    private static final int ROUNDS = 4;

    private final Places places;
    private final TimeWords words;
    private final WithinReport within;
    private final AcrossReports across;
    private final Counted counted = new Counted();
    private final Copies copies = new Copies();
    private final List<Round> rounds = new ArrayList<>();
    private final Set<String> reports = new TreeSet<>();
    private ByHand byHand;
    private List<Chronicled> chronicle = List.of();
    private Dates dates;
    private Incidents incidents;
    private Round followed;

    Linking(Places places, Weights weights, TimeWords words) {
        this.places = places;
        this.words = words;
        this.within = new WithinReport(places, weights);
        this.across = new AcrossReports(places, weights);
        this.byHand = new ByHand(List.of(), places);
        this.dates = new Dates(words, places, chronicle);
    }

    /**
     * Takes in what came.
     *
     * @param came reports that are new, or other than they were; each takes the place of the one of the same id
     * @param decisions all that people decided so far, in the order of their numbers, those undone among them
     * @param events all events of other people's chronicles
     * @return what follows from everything that came so far
     */
    public Linked change(Collection<ReportRead> came, List<Decision> decisions, List<Chronicled> events) {
        came.forEach(one -> reports.add(one.report().id()));
        ByHand before = byHand;
        byHand = new ByHand(Decision.standing(decisions), places);
        Set<String> decided = byHand.namedOtherwise(before);
        Set<String> moved = new TreeSet<>(counted.change(came, decisions));
        decided.forEach(claim -> counted.reportOf(claim).ifPresent(moved::add));
        boolean isDatedAnew = !events.equals(chronicle);
        if (isDatedAnew) {
            chronicle = List.copyOf(events);
            dates = new Dates(words, places, chronicle);
        }
        go(moved, isDatedAnew, !decided.isEmpty());
        copies.change(moved.stream().map(id -> report(id, rounds.size())).toList());
        return new Linked(incidents.all(), datings(), copies.origins());
    }

    /**
     * What is to be kept anew of some reports to go on from here later; what was kept of others, and of them in other rounds below
     * {@link #rounds}, holds still. Telling it once is enough.
     */
    public List<Kept> kept() {
        List<Kept> kept = new ArrayList<>();
        for (int number = 0; number < rounds.size(); number++) {
            Round round = rounds.get(number);
            for (String id : new TreeSet<>(round.moved())) {
                kept.add(round.kept(number, id, number == 0 ? copies.bands(id) : List.of()));
            }
        }
        return kept;
    }

    /** How many rounds of dating it took. */
    public int rounds() {
        return rounds.size();
    }

    /**
     * Goes on from what was kept.
     *
     * @param came all reports, as they were then
     * @return whether that was possible; where not, this is of no use any more
     */
    boolean resume(
            Collection<ReportRead> came,
            List<Decision> decisions,
            List<Chronicled> events,
            List<Kept> kept,
            Linked linked) {
        came.forEach(one -> reports.add(one.report().id()));
        chronicle = List.copyOf(events);
        dates = new Dates(words, places, chronicle);
        byHand = new ByHand(Decision.standing(decisions), places);
        counted.change(came, decisions);
        Map<Integer, List<Kept>> byRound = new TreeMap<>();
        kept.forEach(one ->
                byRound.computeIfAbsent(one.round(), r -> new ArrayList<>()).add(one));
        byRound.forEach((number, ofOne) -> {
            if (number == rounds.size()) {
                resumed(ofOne).ifPresent(rounds::add);
            }
        });
        if (rounds.isEmpty() || rounds.size() < byRound.size()) {
            return false;
        }
        byRound.get(0)
                .forEach(one -> copies.putBack(
                        report(one.report(), rounds.size()),
                        one.bands(),
                        linked.copies().get(one.report())));
        followed = rounds.getLast();
        incidents = new Incidents(across, places);
        incidents.resume(followed, linked.incidents());
        return true;
    }

    /** A round as it was kept; empty where it lacks a report, or does not hang together. */
    private Optional<Round> resumed(List<Kept> kept) {
        Map<String, List<Strand>> strands = new TreeMap<>();
        kept.forEach(one -> resumed(one).ifPresent(own -> strands.put(one.report(), own)));
        boolean isWhole = strands.keySet().equals(reports) && kept.size() == reports.size();
        Optional<Round> round = isWhole ? Round.resumed(across, kept, strands) : Optional.empty();
        round.ifPresent(one -> one.change(Map.of(), byHand, named(), true));
        return round;
    }

    /** The strands of a report that were kept; empty where it does not tell the claims that they hold. */
    private Optional<List<Strand>> resumed(Kept kept) {
        Report report = reports.contains(kept.report()) ? report(kept.report(), kept.round()) : null;
        if (report == null) {
            return Optional.empty();
        }
        Map<String, Known> known = new HashMap<>();
        timed(report).forEach(claim -> known.put(claim.id(), Known.of(claim)));
        List<Strand> strands = new ArrayList<>();
        for (Kept.Part part : kept.parts()) {
            if (!known.keySet().containsAll(part.claims())) {
                return Optional.empty();
            }
            List<Known> own = part.claims().stream().map(known::get).toList();
            strands.add(Strand.of(part.sort(), own, report.date().latest(), part.ties()));
        }
        return Optional.of(strands);
    }

    /**
     * Goes through the rounds.
     *
     * @param moved the reports that changed; those come to it that are now taken to be of another day
     */
    private void go(Set<String> moved, boolean isDatedAnew, boolean isDecidedAnew) {
        Map<String, String> named = named();
        Set<Group> changed = Set.of();
        int number = 0;
        do {
            if (number == rounds.size()) {
                begin(moved);
            }
            Round round = rounds.get(number);
            Map<String, List<Strand>> strands = new TreeMap<>();
            for (String id : moved) {
                strands.put(id, strands(id, number));
            }
            changed = round.change(strands, byHand, named, isDecidedAnew);
            Set<String> concerned = new TreeSet<>(isDatedAnew ? reports : moved);
            changed.forEach(group -> group.members.forEach(member -> concerned.add(member.strand.report())));
            for (String id : concerned) {
                if (round.date(report(id, number), dates)) {
                    moved.add(id);
                }
            }
            number++;
        } while (rounds.get(number - 1).isDating() && number < ROUNDS);
        rounds.subList(number, rounds.size()).clear();
        follow(rounds.getLast(), changed);
    }

    /** The claims that people named, each with the report that it counts in. */
    private Map<String, String> named() {
        Map<String, String> named = new TreeMap<>();
        byHand.named().forEach(claim -> counted.reportOf(claim).ifPresent(report -> named.put(claim, report)));
        return named;
    }

    /** A further round begins as the one before ended, with the reports moved that it dated. */
    private void begin(Set<String> moved) {
        if (rounds.isEmpty()) {
            rounds.add(Round.empty(across));
        } else {
            Round last = rounds.getLast();
            last.datings().values().stream().filter(Dating::isSure).forEach(dating -> moved.add(dating.report()));
            rounds.add(last.next());
        }
    }

    private void follow(Round round, Set<Group> changed) {
        if (round == followed) {
            incidents.follow(round, changed);
        } else {
            incidents = new Incidents(across, places);
            incidents.follow(round, round.groups());
            followed = round;
        }
    }

    /** A report with the day that people or the rounds before this one gave it. */
    private Report report(String id, int round) {
        Report report = counted.report(id);
        for (Round before : rounds.subList(0, round)) {
            Dating dating = before.datings().get(id);
            if (dating != null && dating.isSure()) {
                return report.dated(new ReportDate.Day(dating.days().getFirst()));
            }
        }
        return report;
    }

    private List<Strand> strands(String id, int round) {
        Report report = report(id, round);
        if (round > 0 && report.equals(report(id, round - 1))) {
            return rounds.get(round - 1).strands(id);
        }
        return byHand.cut(within.strands(report, timed(report)));
    }

    /** The claims of a report, with their times as of the day that it has. */
    private List<Claim> timed(Report report) {
        List<Claim> claims = counted.claims(report.id());
        ReportDate asCame = counted.asCame(report.id()).date();
        return report.date().equals(asCame) ? claims : new Retimed(words, asCame, report).claims(claims);
    }

    /** What a round was sure of stays so; the rest is what the last one made of it. */
    private List<Dating> datings() {
        Map<String, Dating> all = new TreeMap<>(rounds.getLast().datings());
        for (Round round : rounds) {
            round.datings().values().stream()
                    .filter(Dating::isSure)
                    .forEach(dating -> all.putIfAbsent(dating.report(), dating));
        }
        return List.copyOf(all.values());
    }
}
