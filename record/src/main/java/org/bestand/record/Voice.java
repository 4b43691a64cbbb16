package org.bestand.record;

import java.util.Comparator;

/**
 * Somebody who tells, with what became of what was told. None of it says who is right.
 *
 * @param sort outlet or speaker
 * @param code actor code of a speaker; empty for outlets
 * @param name name of the outlet, or of the speaker, or empty
 * @param claims how many claims that count are theirs; a speaker's are those of which nobody stands behind them
 * @param firsts how many figures and deeds of an incident were theirs before any other text told of the same
 * @param revised how many of their claims a later figure raised or lowered
 * @param disputed how many of their claims were denied, taken back or contradicted, not surely by an earlier claim
 */
public record Voice(Sort sort, String code, String name, long claims, long firsts, long revised, long disputed) {
    /** Those with most claims first. */
    static final Comparator<Voice> IN_ORDER = Comparator.comparingLong(Voice::claims)
            .reversed()
            .thenComparing(Voice::sort)
            .thenComparing(Voice::code)
            .thenComparing(Voice::name);

    /** What sort of voice it is. */
    public enum Sort {
        /** who publishes */
        OUTLET,
        /** whom reports give as the source */
        SPEAKER
    }
}
