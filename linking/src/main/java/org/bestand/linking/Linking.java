package org.bestand.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    private ByHand byHand = new ByHand(List.of());
    private List<Chronicled> chronicle = List.of();
    private Dates dates;
    private Incidents incidents;
    private Round followed;

    Linking(Places places, Weights weights, TimeWords words) {
        this.places = places;
        this.words = words;
        this.within = new WithinReport(places, weights);
        this.across = new AcrossReports(places, weights);
        this.dates = new Dates(words, chronicle);
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
        byHand = new ByHand(Decision.standing(decisions));
        Set<String> decided = byHand.namedOtherwise(before);
        Set<String> moved = new TreeSet<>(counted.change(came, decisions));
        decided.forEach(claim -> counted.reportOf(claim).ifPresent(moved::add));
        boolean isDatedAnew = !events.equals(chronicle);
        if (isDatedAnew) {
            chronicle = List.copyOf(events);
            dates = new Dates(words, chronicle);
        }
        go(moved, isDatedAnew, !decided.isEmpty());
        copies.change(moved.stream().map(id -> report(id, rounds.size())).toList());
        return new Linked(incidents.all(), datings(), copies.origins());
    }

    /**
     * Goes through the rounds.
     *
     * @param moved the reports that changed; those come to it that are now taken to be of another day
     */
    private void go(Set<String> moved, boolean isDatedAnew, boolean isDecidedAnew) {
        Map<String, String> named = new TreeMap<>();
        byHand.named().forEach(claim -> counted.reportOf(claim).ifPresent(report -> named.put(claim, report)));
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
        Report asCame = counted.asCame(id);
        List<Claim> claims = counted.claims(id);
        List<Claim> timed =
                report.date().equals(asCame.date()) ? claims : new Retimed(words, asCame.date(), report).claims(claims);
        return byHand.cut(within.strands(report, timed));
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
