package org.bestand.record;

/** What a person may do at the desk; each role may do all that those before it may. */
public enum Role {
    /** Look at everything, change nothing. */
    READER,
    /** Take reports in and decide about claims. */
    CODER,
    /** Decide about incidents and what coders differ on, and freeze releases. */
    REVIEWER,
    /** Say who else may do what. */
    ADMIN;

    /** Whether this role may do what is asked of at least another. */
    public boolean covers(Role least) {
        return compareTo(least) >= 0;
    }

    /** The lesser of two: what is allowed where both limit it. */
    public Role atMost(Role most) {
        return compareTo(most) <= 0 ? this : most;
    }
}
