package org.bestand.linking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.bestand.model.When.Interval;

/**
 * What strands must share to be compared at all: sort and party, with a week, a town or the words for the time. Where a strand looks for
 * others is always part of where it is found itself.
 *
 * @param looks the numbers of the blocks in which it looks for others, sorted
 * @param found of those in which others find it: a week to either side as well, since what is further apart is never one
 */
record Blocks(int[] looks, int[] found) {
    /** Nowhere. */
    static final Blocks NONE = new Blocks(new int[0], new int[0]);

    /** What was told of longer is looked for among the wars and campaigns, */
    static final int MONTH = 28;

    /** and of longer still only there. */
    private static final int LONG = 92;

    private static final int WEEK = 7;

    static Blocks of(Strand strand, Pool pool) {
        return new Blocks(pool.blocks(keys(strand, false)), pool.blocks(keys(strand, true)));
    }

    /** Whether others are found where this one looks. */
    boolean sees(Blocks others) {
        for (int block : others.found) {
            if (looksUnder(block)) {
                return true;
            }
        }
        return false;
    }

    boolean looksUnder(int block) {
        return Arrays.binarySearch(looks, block) >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Blocks blocks
                && Arrays.equals(blocks.looks, looks)
                && Arrays.equals(blocks.found, found);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(found);
    }

    private static Set<String> keys(Strand strand, boolean isFound) {
        Set<String> when = new TreeSet<>(times(strand, isFound ? WEEK : 0));
        if (isFound || strand.isOpen()) {
            strand.timeWords().forEach(words -> when.add("in words " + words));
        }
        // Who has no days comes after all that have, and looks for them by the town.
        if (isFound || strand.times().isEmpty()) {
            strand.places().stream().filter(Places::isFine).forEach(place -> when.add("at " + place.name()));
        }
        Set<String> keys = new TreeSet<>();
        Set<String> parties = strand.parties().isEmpty() ? Set.of("?") : strand.parties();
        parties.forEach(party -> when.forEach(time -> keys.add(strand.sort() + " " + party + " " + time)));
        return keys;
    }

    private static Set<String> times(Strand strand, int around) {
        Set<String> when = new TreeSet<>();
        for (Interval interval : strand.times()) {
            if (Times.days(interval) >= MONTH) {
                when.add("long");
            }
            if (Times.days(interval) <= LONG) {
                addWeeks(interval.start().minusDays(around), interval.end().plusDays(around), when);
            }
        }
        if (when.isEmpty() && strand.said() != null) {
            addWeeks(strand.said().minusMonths(1), strand.said(), when);
        }
        return when;
    }

    private static void addWeeks(LocalDate from, LocalDate to, Set<String> when) {
        for (long week = Math.floorDiv(from.toEpochDay(), WEEK); week <= Math.floorDiv(to.toEpochDay(), WEEK); week++) {
            when.add(String.valueOf(week));
        }
    }
}
