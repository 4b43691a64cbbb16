package org.bestand.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bestand.model.Actor;
import org.bestand.model.Place;
import org.bestand.model.Precision;

/**
 * A made-up happening of a made-up war. Parties bear codes that ISO 3166-1 leaves to its users, so that they are nobody's.
 *
 * @param number which one; those of one war follow each other
 */
record Happening(int number) {
    private static final int DAYS = 3650;
    private static final int PER_WAR = 2_000;
    private static final int TOWNS = 60;
    private static final int WORDS = 20;
    private static final int LETTERS = 26;
    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final String[] ONSETS = {"ver", "be", "ont", "door", "over", "aan", "op", "uit", "voor", "mis"};
    private static final String[] STEMS = {
        "gad", "mark", "brug", "veld", "stroom", "wal", "kamp", "poort", "dal", "meer"
    };
    private static final String[] ENDS = {
        "ering", "elijk", "ingen", "eren", "heid", "schap", "aarden", "igen", "ster", "nis"
    };

    LocalDate day() {
        return FIRST.plusDays((long) (number % PER_WAR) * DAYS / PER_WAR);
    }

    Actor one() {
        return Actor.of(code(2 * war()), "", "");
    }

    Actor other() {
        return Actor.of(code(2 * war() + 1), "", "");
    }

    private int war() {
        return number / PER_WAR;
    }

    private static String code(int party) {
        return "Q" + (char) ('M' + party / LETTERS) + (char) ('A' + party % LETTERS);
    }

    Place town() {
        int town = Math.floorMod(number * 31, TOWNS);
        String name = "Stad " + town;
        return new Place(name, one().party(), 10.0 + town % 8, 20.0 + town / 8, Precision.TOWN, name);
    }

    Place province() {
        String name = "Provincie " + Math.floorMod(number * 31, TOWNS) % 8;
        return new Place(name, one().party(), null, null, Precision.PROVINCE, name);
    }

    Place country() {
        return new Place(one().party(), one().party(), null, null, Precision.COUNTRY, one().party());
    }

    /** Words of which those who tell of it share some. */
    String words(Random chance, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> i % 2 == 0 ? word(new Random(number * 31L + chance.nextInt(WORDS))) : word(chance))
                .collect(Collectors.joining(" "));
    }

    /** Words drawn out of a thousand that mean nothing. */
    static String some(Random chance, int many) {
        return IntStream.range(0, many).mapToObj(i -> word(chance)).collect(Collectors.joining(" "));
    }

    static String word(Random chance) {
        return drawn(chance, ONSETS) + drawn(chance, STEMS) + drawn(chance, ENDS);
    }

    private static String drawn(Random chance, String[] some) {
        return some[chance.nextInt(some.length)];
    }

    List<Actor> both() {
        return List.of(one(), other());
    }
}
