package org.bestand.linking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bestand.model.Chronicled;
import org.bestand.model.Claim;
import org.bestand.model.Dating;
import org.bestand.model.Decision;
import org.bestand.model.Gazetteer;
import org.bestand.model.Incident;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.model.Report;
import org.bestand.model.TimeWords;
import org.bestand.model.When.Interval;

/**
 * Groups claims into incidents: first within each report, then across reports, by parties, sort of happening, time and place. Claims that
 * are about no happening (speech acts, talks, standing ties) stay outside.
 */
public final class Linker {
    /** Rises with every change to what is linked or to what an incident holds, so that a record is linked anew. */
    public static final String VERSION = "5";

    private static final Comparator<Interval> BY_DAYS =
            Comparator.comparing(Interval::start).thenComparing(Interval::end);
    static final Comparator<Claim> BY_TEXT = Comparator.comparing(Claim::report)
            .thenComparing(c -> c.evidence().span())
            .thenComparing(c -> c.evidence().triggerSpan())
            .thenComparing(Claim::id);

    /** Each round may date reports that date others; more rounds than this would only mend what contradicts itself. */
    private static final int ROUNDS = 4;

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
        Decided decided = new Decided(decisions);
        ByHand byHand = new ByHand(Decision.standing(decisions));
        AcrossReports across = new AcrossReports(places, weights, byHand);
        Linked linked = new Linked(List.of(), List.of(), Map.of());
        List<List<Strand>> happenings = List.of();
        Dates dates = new Dates(words, chronicle);
        for (int round = 0; round < ROUNDS; round++) {
            List<Report> dated = linked.dated(decided.reports(reports));
            List<Claim> timed = timed(decided.claims(reports, claims), reports, dated);
            happenings = across.happenings(strands(dated, timed, byHand));
            List<Dating> datings = datings(linked.datings(), dates.of(happenings, byId(dated)));
            if (datings.equals(linked.datings())) {
                break;
            }
            linked = new Linked(List.of(), datings, Map.of());
        }
        return new Linked(
                incidents(happenings, across), linked.datings(), Copies.of(linked.dated(decided.reports(reports))));
    }

    /** What is sure stays so; the rest is what the last round made of it. */
    private static List<Dating> datings(List<Dating> before, List<Dating> now) {
        Map<String, Dating> all = new TreeMap<>();
        now.forEach(dating -> all.put(dating.report(), dating));
        before.stream().filter(Dating::isSure).forEach(dating -> all.put(dating.report(), dating));
        return List.copyOf(all.values());
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

    private List<Strand> strands(List<Report> reports, List<Claim> claims, ByHand byHand) {
        Map<String, Report> byId = byId(reports);
        Map<String, List<Claim>> byReport = new TreeMap<>();
        byId.keySet().forEach(id -> byReport.put(id, new ArrayList<>()));
        Set<String> seen = new HashSet<>(); // a text that came twice under two names gives the same claims
        claims.stream()
                .filter(claim -> byReport.containsKey(claim.report()))
                .sorted(BY_TEXT)
                .filter(claim -> seen.add(claim.id()))
                .forEach(claim -> byReport.get(claim.report()).add(claim));
        List<Strand> strands = new ArrayList<>();
        WithinReport within = new WithinReport(places, weights);
        byReport.forEach((id, ofOne) -> strands.addAll(byHand.cut(within.strands(byId.get(id), ofOne))));
        return strands;
    }

    private List<Incident> incidents(List<List<Strand>> happenings, AcrossReports across) {
        return happenings.stream()
                .map(across::joined)
                .map(this::incident)
                .sorted(Comparator.comparing(Incident::earliest, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Incident::sort)
                        .thenComparing(Incident::id))
                .toList();
    }

    private Incident incident(Strand strand) {
        List<String> ids =
                strand.claims().stream().sorted(BY_TEXT).map(Claim::id).toList();
        return new Incident(
                id(ids),
                strand.sort(),
                strand.scope(),
                List.copyOf(strand.parties()),
                strand.times().stream().sorted(BY_DAYS).toList(),
                finest(strand.places()),
                ids,
                strand.ties());
    }

    /** Places of which no finer one is told. */
    private List<Place> finest(List<Place> all) {
        return all.stream()
                .filter(place -> place.precision() != Precision.NONE)
                .filter(place -> all.stream()
                        .noneMatch(other -> other != place
                                && other.precision().compareTo(place.precision()) < 0
                                && places.contains(place, other)))
                .toList();
    }

    /** The least id stands for all, so that an incident keeps its id while claims join it. */
    private static String id(List<String> claims) {
        String least = claims.stream().min(Comparator.naturalOrder()).orElseThrow();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(least.getBytes(StandardCharsets.UTF_8));
            return "i" + HexFormat.of().formatHex(hash, 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
