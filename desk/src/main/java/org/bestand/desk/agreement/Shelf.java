package org.bestand.desk.agreement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The codings that people brought: each sees their own, in memory alone, and the eldest go where there is no room for more. */
final class Shelf {
    private static final int MOST_CLAIMS = 60_000;
    private static final int MOST_OF_ONE = 4;

    private final Deque<Place> places = new ArrayDeque<>();
    private long last;

    private record Place(String who, Brought coding) {}

    /** The codings that somebody brought, the first first. */
    synchronized List<Brought> of(String who) {
        return places.stream()
                .filter(place -> place.who().equals(who))
                .map(Place::coding)
                .toList();
    }

    /** A number for a coding, which no other has. */
    synchronized long next() {
        return ++last;
    }

    /** Keeps one. */
    synchronized void keep(String who, Brought coding) {
        places.addLast(new Place(who, coding));
        while (of(who).size() > MOST_OF_ONE) {
            forget(who, of(who).getFirst().number());
        }
        while (places.stream().mapToInt(place -> place.coding().size()).sum() > MOST_CLAIMS) {
            places.removeFirst();
        }
    }

    /** Forgets one that this person brought. */
    synchronized void forget(String who, long number) {
        places.removeIf(place -> place.who().equals(who) && place.coding().number() == number);
    }
}
