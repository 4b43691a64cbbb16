package org.bestand.reading.claim;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What is known of parties before a report is read.
 *
 * @param opponents whom a party is known to have fought or to fight
 * @param country whether a code is a country's; some groups have codes of three letters too
 * @param army whose soldiers are meant where a party's are told of
 * @param apart groups that are no side of the report at hand, whatever they are known for
 */
public record Known(
        Function<String, Set<String>> opponents,
        Predicate<String> country,
        UnaryOperator<String> army,
        Set<String> apart) {

    /** Before any report is looked at. */
    public Known(Function<String, Set<String>> opponents, Predicate<String> country, UnaryOperator<String> army) {
        this(opponents, country, army, Set.of());
    }

    /** The same for a report in which these groups are no side. */
    Known without(Set<String> groups) {
        return new Known(opponents, country, army, Set.copyOf(groups));
    }

    /** Whether two are known to have fought each other. */
    boolean fought(String party, String other) {
        return opponents.apply(party).contains(other);
    }

    /** Whether the nameless rebels of a report may be this group's: it is a side there, and none that stands by a state. */
    boolean isRebel(String party) {
        return !apart.contains(party) && !standsByState(party);
    }

    /** Whether somebody is known to fight groups alone: guards and militias that stand by a state. */
    private boolean standsByState(String party) {
        Set<String> against = opponents.apply(party);
        return !against.isEmpty() && !country.test(party) && against.stream().noneMatch(country);
    }
}
