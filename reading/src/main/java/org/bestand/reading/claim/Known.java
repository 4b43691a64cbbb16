package org.bestand.reading.claim;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is known of parties before a report is read.
 *
 * @param opponents whom a party is known to have fought or to fight
 * @param country whether a code is a country's; some groups have codes of three letters too
 */
public record Known(Function<String, Set<String>> opponents, Predicate<String> country) {

    /** Whether two are known to have fought each other. */
    boolean fought(String party, String other) {
        return opponents.apply(party).contains(other);
    }

    /** Whether somebody is known to fight groups alone: guards and militias that stand by a state. */
    boolean standsByState(String party) {
        Set<String> against = opponents.apply(party);
        return !against.isEmpty() && !country.test(party) && against.stream().noneMatch(country);
    }
}
