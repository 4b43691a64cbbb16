package org.bestand.linking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bestand.model.Claim;
import org.bestand.model.Gazetteer;
import org.bestand.model.Incident;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.model.Report;
import org.bestand.model.When.Interval;

/**
 * Groups claims into incidents: first within each report, then across reports, by parties, sort of happening, time and place. Claims that
 * are about no happening (speech acts, talks, standing ties) stay outside.
 */
public final class Linker {
    /** Rises with every change to what is linked or to what an incident holds, so that a record is linked anew. */
    public static final String VERSION = "2";

    private static final Comparator<Interval> BY_DAYS =
            Comparator.comparing(Interval::start).thenComparing(Interval::end);
    static final Comparator<Claim> BY_TEXT = Comparator.comparing(Claim::report)
            .thenComparing(c -> c.evidence().span())
            .thenComparing(c -> c.evidence().triggerSpan())
            .thenComparing(Claim::id);

    private final Places places;
    private final Weights weights;

    /**
     * With the shipped weights.
     *
     * @param gazetteer asked for what contains a place and where it lies
     */
    public Linker(Gazetteer gazetteer) {
        this(gazetteer, Weights.shipped());
    }

    /** With other weights. */
    public Linker(Gazetteer gazetteer, Weights weights) {
        this.places = new Places(gazetteer);
        this.weights = weights;
    }

    /**
     * The incidents of these claims, the earliest first, the undated last. The order of reports and claims makes no difference.
     *
     * @param reports the reports that the claims were read from; claims of others are left aside
     */
    public List<Incident> link(List<Report> reports, List<Claim> claims) {
        Map<String, List<Claim>> byReport = new TreeMap<>();
        reports.forEach(report -> byReport.put(report.id(), new ArrayList<>()));
        Set<String> seen = new HashSet<>(); // a text that came twice under two names gives the same claims
        claims.stream()
                .filter(claim -> byReport.containsKey(claim.report()))
                .sorted(BY_TEXT)
                .filter(claim -> seen.add(claim.id()))
                .forEach(claim -> byReport.get(claim.report()).add(claim));
        List<Strand> strands = new ArrayList<>();
        WithinReport within = new WithinReport(places, weights);
        Map<String, Report> byId = new TreeMap<>();
        reports.forEach(report -> byId.put(report.id(), report));
        byReport.forEach((id, ofOne) -> strands.addAll(within.strands(byId.get(id), ofOne)));
        return new AcrossReports(places, weights)
                .joined(strands).stream()
                        .map(this::incident)
                        .sorted(Comparator.comparing(
                                        Incident::earliest, Comparator.nullsLast(Comparator.naturalOrder()))
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
