package org.bestand.record;

/** What somebody may do at the desk; each may do all that those before it may. */
public enum Role {
    /** looks at everything, and exports */
    READER,
    /** accepts, rejects, corrects, undoes; takes in reports */
    CODER,
    /** merges, splits, dates, adjudicates, releases */
    REVIEWER,
    /** says who else may come in */
    ADMIN
}
