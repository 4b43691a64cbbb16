package org.bestand.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bestand.linking.Gathered.Group;
import org.bestand.model.Chronicled;
import org.bestand.model.Dating;
import org.bestand.model.Decision;
import org.bestand.model.Incident;
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
    private final Shelf shelf;
    private final Counted counted;
    private final Teller teller;
    private final Copies copies = new Copies(this::whole);
    private final List<Round> rounds = new ArrayList<>();
    private ByHand byHand;
    private List<Chronicled> chronicle = List.of();
    private Dates dates;
    private Incidents incidents;
    private Difference difference;
    private Round followed;

    Linking(Places places, Weights weights, TimeWords words, Readings readings) {
        this.shelf = new Shelf(readings);
        this.counted = new Counted(shelf);
        this.teller = new Teller(counted, words, new Pool(counted::id));
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
    public Linked change(Iterable<ReportRead> came, List<Decision> decisions, List<Chronicled> events) {
        ByHand before = byHand;
        byHand = new ByHand(Decision.standing(decisions), places);
        Set<String> decided = byHand.namedOtherwise(before);
        Set<String> moved = counted.change(came, decisions);
        decided.forEach(claim -> counted.reportOf(claim).ifPresent(moved::add));
        boolean isDatedAnew = !events.equals(chronicle);
        if (isDatedAnew) {
            chronicle = List.copyOf(events);
            dates = new Dates(words, places, chronicle);
        }
        go(moved, isDatedAnew, !decided.isEmpty());
        copies.change(moved);
        difference = incidents.difference();
        teller.forget();
        shelf.leave();
        return new Linked(incidents.all(), datings(), copies.origins());
    }

    /** What the last change made of the incidents, from how they were before it. */
    public Difference difference() {
        return difference;
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
     * Begins to go on from what was kept.
     *
     * @param heads all reports, as they were then
     */
    Resumption resumption(
            Iterable<Readings.Head> heads, List<Decision> decisions, List<Chronicled> events, Linked linked) {
        chronicle = List.copyOf(events);
        dates = new Dates(words, places, chronicle);
        byHand = new ByHand(Decision.standing(decisions), places);
        counted.resume(heads, decisions);
        return new Resumption(this, linked);
    }

    Shelf shelf() {
        return shelf;
    }

    Counted counted() {
        return counted;
    }

    Teller teller() {
        return teller;
    }

    Copies copies() {
        return copies;
    }

    RoundKept keptRound() {
        return new RoundKept(across, counted::id);
    }

    Pool pool() {
        return teller.pool();
    }

    void goOnFrom(List<Round> kept, List<Incident> before) {
        rounds.addAll(kept);
        rounds.forEach(round -> round.change(Map.of(), byHand, named(), true));
        followed = rounds.getLast();
        incidents = new Incidents(across, places, teller.pool());
        incidents.resume(followed, before);
        teller.forget();
        shelf.leave();
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
            Set<String> concerned = new TreeSet<>(isDatedAnew ? counted.reports() : moved);
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
            Incidents before = incidents;
            incidents = new Incidents(across, places, teller.pool());
            if (before != null) {
                incidents.replace(before);
            }
            incidents.follow(round, round.groups());
            followed = round;
        }
    }

    /** A report with its words and the day that it is taken to be of. */
    private Report whole(String id) {
        return shelf.of(id).report().dated(report(id, rounds.size()).date());
    }

    /** A report with the day that people or the rounds before this one gave it, without its words. */
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
        Account account = new Account(id, report.date(), teller);
        return byHand.cut(within.strands(shelf.of(id).report(), account));
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
