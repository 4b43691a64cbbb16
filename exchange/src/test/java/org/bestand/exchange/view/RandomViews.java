package org.bestand.exchange.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.bestand.linking.estimate.Rule;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Evidence;
import org.bestand.model.Incident;
import org.bestand.model.Kind;
import org.bestand.model.Means;
import org.bestand.model.Phase;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.model.Report;
import org.bestand.model.ReportDate;
import org.bestand.model.Scope;
import org.bestand.model.Span;
import org.bestand.model.Stance;
import org.bestand.model.VictimGroup;
import org.bestand.model.When;

/** Records with anything in them that the model allows, from a seed: states and groups, at home and abroad, with and without days and places. */
public final class RandomViews {
    private static final String[] CODES = {
        "KGZ",
        "TJK",
        "COD",
        "RUS",
        "KGZ.MIL",
        "TJK.GOV",
        "COD.CVL",
        "KGZ.CVL",
        "COD.REB",
        "ALFA-FRONT",
        "BETA.REB",
        "UN",
        "?",
        "?.REB",
        "?.MED",
        "ZZZ"
    };
    private static final String[] WORDS = {
        "", "Dagblad", "=SOM(A1)", "-1 \"doden\"; meer", "@naam", "a;b,\"c\"\nd", "İstanbul 🕊", "\u202eom", "\t", "'=x"
    };
    private static final Rule[] RULES = {
        null, Rule.UCDP, Rule.ACLED, Rule.CONSERVATIVE, Rule.INFORMATIVE, Rule.REPRESENTATIVE
    };

    private final SplittableRandom random;
    private final List<Report> reports = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    private RandomViews(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The view of a seed. */
    public static View of(long seed) {
        return new RandomViews(seed).view();
    }

    private View view() {
        int texts = 1 + random.nextInt(4);
        for (int i = 0; i < texts; i++) {
            String date = any("", "2030-12", "2031-01-0" + (1 + random.nextInt(9)));
            reports.add(new Report(
                    "r" + i + any("", " x", "=y"),
                    ReportDate.of(date),
                    word(),
                    "🕊 Er vielen doden. " + word(),
                    word(),
                    word(),
                    "nl"));
        }
        List<Incident> incidents = new ArrayList<>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            incidents.add(incident("i00000000" + (10 + i)));
        }
        Map<String, String> copies = texts > 1 && random.nextBoolean()
                ? Map.of(reports.get(1).id(), reports.getFirst().id())
                : Map.of();
        return SmallRecord.of(reports, claims, List.of(), incidents, copies, Map.of(), any(RULES));
    }

    private Incident incident(String id) {
        Scope scope = random.nextInt(4) == 0 ? Scope.BACKGROUND : Scope.NEWS;
        List<Claim> own = IntStream.range(0, 1 + random.nextInt(9))
                .mapToObj(i -> claim(id + "-" + i, scope))
                .toList();
        claims.addAll(own);
        List<When.Interval> times = new ArrayList<>();
        LocalDate day = LocalDate.of(2030, 12, 1).plusDays(random.nextInt(60));
        for (int i = random.nextInt(4); i > 0; i--) {
            times.add(new When.Interval(day, day.plusDays(any(0, 0, 1, 5, 6, 7, 30, 31, 364, 366))));
            day = day.plusDays(7);
        }
        return new Incident(
                id,
                random.nextInt(8) == 0 ? Incident.Sort.TRUCE : Incident.Sort.VIOLENCE,
                scope,
                own.stream()
                        .flatMap(claim -> claim.agents().stream())
                        .map(Actor::party)
                        .filter(party -> !party.equals("?"))
                        .distinct()
                        .sorted()
                        .toList(),
                times,
                own.stream()
                        .flatMap(claim -> claim.places().stream())
                        .distinct()
                        .toList(),
                own.stream().map(Claim::id).toList(),
                List.of());
    }

    private Claim claim(String id, Scope scope) {
        Report report = any(reports.toArray(Report[]::new));
        Kind kind = random.nextInt(3) > 0
                ? any(Kind.KILLED, Kind.CLASH, Kind.ATTACK, Kind.WOUNDED, Kind.TERRITORY, Kind.CAPTURED)
                : any(Kind.values());
        Span sentence = new Span(2, 18);
        Span trigger = new Span(5, 11);
        return new Claim(
                id,
                report.id(),
                kind,
                random.nextBoolean() ? null : any(Phase.values()),
                random.nextInt(3) > 0 ? Stance.ASSERTED : any(Stance.values()),
                random.nextInt(8) == 0,
                scope,
                actors(),
                actors(),
                actors(),
                random.nextInt(5) == 0 ? actors() : List.of(),
                random.nextInt(4) == 0 ? null : count(),
                random.nextBoolean() ? null : any(Means.values()),
                any("", "ceasefire", "talks", "attack", "iets"),
                random.nextBoolean() ? null : time(),
                places(),
                new Evidence(sentence.of(report.text()), sentence, trigger.of(report.text()), trigger),
                List.of("test.rule"),
                1);
    }

    private List<Actor> actors() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new Actor(any(CODES), word(), word(), false, random.nextInt(6) == 0))
                .toList();
    }

    private Count count() {
        long low = random.nextInt(60);
        return switch (random.nextInt(5)) {
            case 0 -> new Count(low, null, false, false, group(), "", word());
            case 1 -> new Count(null, low, false, false, group(), "", word());
            case 2 -> new Count(low, low + random.nextInt(9), false, false, group(), "", word());
            case 3 -> new Count(low, null, false, true, group(), "", "tientallen");
            default -> new Count(low, low, random.nextInt(5) == 0, false, group(), "", word());
        };
    }

    private VictimGroup group() {
        return random.nextBoolean() ? null : any(VictimGroup.values());
    }

    private When time() {
        LocalDate day = LocalDate.of(2030, 12, 20).plusDays(random.nextInt(30));
        return random.nextBoolean()
                ? When.between(day, day.plusDays(random.nextInt(4)), word())
                : When.oneOf(
                        List.of(new When.Interval(day, day), new When.Interval(day.plusDays(7), day.plusDays(8))),
                        word());
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            boolean point = random.nextInt(4) > 0;
            places.add(
                    random.nextBoolean()
                            ? any(Atlas.AK_SAI, Atlas.KHUJAND, Atlas.SUGHD, Atlas.GOMA, Atlas.CONGO)
                            : new Place(
                                    any("Strelsau", "=Zenda", "Hentzau"),
                                    any("KGZ", "TJK", "KGZ/TJK", "COD", "ZZZ", ""),
                                    point ? (Double) (random.nextInt(-8999, 8999) / 100.0) : null,
                                    point ? (Double) (random.nextInt(-18000, 17999) / 100.0) : null,
                                    any(Precision.values()),
                                    word()));
        }
        return places;
    }

    private String word() {
        return any(WORDS);
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
