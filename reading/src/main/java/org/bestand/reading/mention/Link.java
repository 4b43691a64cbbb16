package org.bestand.reading.mention;

/** What words between two numbers make of them. */
enum Link {
    /** from the one to the other */
    TO,
    /** the one or the other */
    OR,
    /** opens a range: between */
    OPEN,
    /** closes a range that was opened */
    AND,
    /** names the old figure of a rise: from */
    FROM,
    /** names the new figure of a rise: to */
    RISEN,
    /** a verb of rising or falling */
    VERB
}
