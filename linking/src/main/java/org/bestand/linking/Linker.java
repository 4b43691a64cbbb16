package org.bestand.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bestand.model.Chronicled;
import org.bestand.model.Claim;
import org.bestand.model.Decision;
import org.bestand.model.Gazetteer;
import org.bestand.model.Report;
import org.bestand.model.TimeWords;

/**
 * Groups claims into incidents: first within each report, then across reports, by parties, sort of happening, time and place. Claims that
 * are about no happening (speech acts, talks, standing ties) stay outside.
 */
public final class Linker {
    /** Rises with every change to what is linked or to what an incident holds, so that a record is linked anew. */
    public static final String VERSION = "7";

    static final Comparator<Claim> BY_TEXT = Comparator.comparing(Claim::report)
            .thenComparing(c -> c.evidence().span())
            .thenComparing(c -> c.evidence().triggerSpan())
            .thenComparing(Claim::id);

    private final Places places;
    private final Weights weights;
    private final TimeWords words;

    /**
     * With the shipped weights.
     *
     * @param gazetteer asked for what contains a place and where it lies
     * @param words asked what words for times come to once the day of a report is known
     */
    public Linker(Gazetteer gazetteer, TimeWords words) {
        this(gazetteer, words, Weights.shipped());
    }

    /** With other weights. */
    public Linker(Gazetteer gazetteer, TimeWords words, Weights weights) {
        this.places = new Places(gazetteer);
        this.words = words;
        this.weights = weights;
    }

    /** How two claims relate, by the places that the linking goes by. */
    public Relations relations() {
        return new Relations(places);
    }

    /** The incidents of claims that nobody has decided about. */
    public Linked link(List<Report> reports, List<Claim> claims) {
        return link(reports, claims, List.of(), List.of());
    }

    /**
     * The incidents of these claims. The order of reports and claims makes no difference.
     *
     * @param reports the reports that the claims were read from; claims of others are left aside
     * @param claims the claims as they were read
     * @param decisions what people decided, in the order of their numbers, those undone among them
     * @param chronicle events of other people's chronicles, to date reports by
     */
    public Linked link(List<Report> reports, List<Claim> claims, List<Decision> decisions, List<Chronicled> chronicle) {
        Map<String, List<Claim>> read = new TreeMap<>();
        reports.forEach(report -> read.put(report.id(), new ArrayList<>()));
        claims.stream().filter(claim -> read.containsKey(claim.report())).forEach(claim -> read.get(claim.report())
                .add(claim));
        List<ReportRead> all = byId(reports).values().stream()
                .map(report -> new ReportRead(report, read.get(report.id())))
                .toList();
        return begin().change(all, decisions, chronicle);
    }

    /** A linking of nothing so far, to be kept up while reports and decisions come. */
    public Linking begin() {
        return begin(null);
    }

    /**
     * A linking of nothing so far, that does not itself keep the reports which it takes in.
     *
     * @param readings asked for them while it is
     */
    public Linking begin(Readings readings) {
        return new Linking(places, weights, words, readings);
    }

    /**
     * A linking that goes on where another one stopped, and does not itself keep the reports.
     *
     * @param readings asked for reports while it is, such as they were taken in last
     * @param heads all reports that the other had taken in
     * @param decisions all decisions that it knew
     * @param chronicle all events that it knew
     * @param linked what it had come to; its incidents are left out
     * @return to be handed each of those reports, and each of the incidents that it had come to
     */
    public Resumption resume(
            Readings readings,
            Iterable<Readings.Head> heads,
            List<Decision> decisions,
            List<Chronicled> chronicle,
            Linked linked) {
        return begin(readings).resumption(heads, decisions, chronicle, linked);
    }

    /**
     * A linking that goes on where another one stopped.
     *
     * @param came all reports that it had taken in
     * @param decisions all decisions that it knew
     * @param chronicle all events that it knew
     * @param kept the last of what it told to keep of each report in each of its rounds
     * @param linked what it had come to
     * @return empty where these do not fit each other, as when somebody changed them
     */
    public Optional<Linking> resume(
            Collection<ReportRead> came,
            List<Decision> decisions,
            List<Chronicled> chronicle,
            List<Kept> kept,
            Linked linked) {
        Map<String, List<Kept>> byReport = new TreeMap<>();
        kept.stream().sorted(Comparator.comparingInt(Kept::round)).forEach(one -> byReport.computeIfAbsent(
                        one.report(), id -> new ArrayList<>())
                .add(one));
        List<Readings.Head> heads = came.stream()
                .map(one -> new Readings.Head(
                        one.report(), one.claims().stream().map(Claim::id).toList()))
                .toList();
        Linking linking = begin();
        came.forEach(linking.shelf()::put);
        Resumption resumption = linking.resumption(heads, decisions, chronicle, linked);
        came.forEach(
                one -> resumption.take(one, byReport.getOrDefault(one.report().id(), List.of())));
        linked.incidents().forEach(resumption::take);
        return resumption.done();
    }

    /**
     * Claims with their times as of the days that their reports turned out to be of.
     *
     * @param reports the reports as they came in
     * @param dated the same with those days
     */
    public List<Claim> timed(List<Claim> claims, List<Report> reports, List<Report> dated) {
        Map<String, Report> before = byId(reports);
        Map<String, Report> moved = new HashMap<>();
        dated.stream()
                .filter(report -> !report.date().equals(before.get(report.id()).date()))
                .forEach(report -> moved.put(report.id(), report));
        if (moved.isEmpty()) {
            return claims;
        }
        Map<String, List<Claim>> open = new TreeMap<>();
        claims.stream().filter(claim -> moved.containsKey(claim.report())).forEach(claim -> open.computeIfAbsent(
                        claim.report(), id -> new ArrayList<>())
                .add(claim));
        Map<Claim, Claim> timed = new IdentityHashMap<>();
        open.forEach((id, ofOne) -> {
            ofOne.sort(BY_TEXT);
            List<Claim> now = new Retimed(words, before.get(id).date(), moved.get(id)).claims(ofOne);
            for (int i = 0; i < now.size(); i++) {
                timed.put(ofOne.get(i), now.get(i));
            }
        });
        return claims.stream().map(claim -> timed.getOrDefault(claim, claim)).toList();
    }

    private static Map<String, Report> byId(List<Report> reports) {
        Map<String, Report> byId = new TreeMap<>();
        reports.forEach(report -> byId.put(report.id(), report));
        return byId;
    }
}
