package org.bestand.reading.mention;

import java.util.List;

/**
 * What stands before the head of a phrase: articles, numbers, adjectives.
 *
 * @param first its first token, the head's where nothing stands before it
 * @param next the token after it
 * @param parties nationalities and possessive names in it
 * @param owner how a determiner points at somebody known
 * @param hedged whether it doubts that it was this one
 * @param former whether an office is held no more
 * @param ethnic whether a people is meant
 * @param military whether an adjective tells that it belongs to the armed forces
 * @param local whether an adjective tells that it is of the place that the text tells of
 */
record Lead(
        int first,
        int next,
        List<Party> parties,
        Owner owner,
        boolean hedged,
        boolean former,
        boolean ethnic,
        boolean military,
        boolean local) {

    /** How a determiner points at somebody known. */
    enum Owner {
        NONE,
        DEFINITE,
        ONE,
        SEVERAL,
        BOTH
    }

    Lead {
        parties = List.copyOf(parties);
    }

    boolean isEmpty() {
        return first == next;
    }
}
