package org.bestand.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Evidence;
import org.bestand.model.Kind;
import org.bestand.model.Means;
import org.bestand.model.Phase;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.model.Scope;
import org.bestand.model.Span;
import org.bestand.model.Stance;
import org.bestand.model.VictimGroup;
import org.bestand.model.When;

/** Claims with anything in their fields that the model allows, from a seed. */
public final class RandomClaims {
    private static final String[] WORDS = {
        "",
        "zeven soldaten",
        "=SOM(A1)",
        "-1",
        "@naam",
        "a;b,\"c\"\nd",
        "İstanbul 🕊",
        "\u202eomgekeerd",
        "\t",
        "Strelsau",
        "{}"
    };

    private final RandomGenerator random;

    public RandomClaims(RandomGenerator random) {
        this.random = random;
    }

    /** The next claim. */
    public Claim next() {
        String quote = word() + " x " + word();
        String trigger = word();
        return new Claim(
                "c" + random.nextInt(1000),
                "report " + word(),
                any(Kind.values()),
                random.nextBoolean() ? null : any(Phase.values()),
                any(Stance.values()),
                random.nextBoolean(),
                any(Scope.values()),
                actors(),
                actors(),
                actors(),
                actors(),
                random.nextBoolean() ? null : count(),
                random.nextBoolean() ? null : any(Means.values()),
                word(),
                random.nextBoolean() ? null : time(),
                places(),
                new Evidence(quote, span(quote), trigger, span(trigger)),
                random.nextBoolean() ? List.of() : List.of("toll.killed", word()),
                random.nextInt(1001) / 1000.0);
    }

    private Span span(String words) {
        int start = random.nextInt(10_000);
        return new Span(start, start + words.codePointCount(0, words.length()));
    }

    private List<Actor> actors() {
        List<Actor> actors = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            actors.add(new Actor(
                    any("RUR", "SLA.GOV", "?", "?.MED"), word(), word(), random.nextBoolean(), random.nextBoolean()));
        }
        return actors;
    }

    private Count count() {
        long low = random.nextInt(100);
        boolean openBelow = random.nextInt(4) == 0;
        Long high = openBelow || random.nextBoolean() ? Long.valueOf(low + random.nextInt(50)) : null;
        return new Count(
                openBelow ? null : low,
                high,
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean() ? null : any(VictimGroup.values()),
                word(),
                word());
    }

    private When time() {
        LocalDate day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(400));
        return switch (random.nextInt(3)) {
            case 0 -> When.unresolved(word());
            case 1 -> When.between(day, day.plusDays(random.nextInt(3)), word()).at("08:00", "Europe/Brussels");
            default ->
                When.oneOf(
                        List.of(new When.Interval(day, day), new When.Interval(day.plusDays(7), day.plusDays(8))),
                        word());
        };
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            boolean point = random.nextBoolean();
            places.add(new Place(
                    word(),
                    any("RUR", "RUR/SLA", ""),
                    point ? (Double) (random.nextInt(-9000, 9000) / 100.0) : null,
                    point ? (Double) (random.nextInt(-18000, 18000) / 100.0) : null,
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
