package org.bestand.record;

/** What became of a change of an account. */
public enum AccountOutcome {
    DONE,
    /** It was so already; nothing was written. */
    ALREADY_SO,
    NO_SUCH_ACCOUNT,
    /** The account is switched off. */
    IS_OFF,
    /** It is the only one left that may say who else may do what; nothing was changed. */
    LAST_ADMIN,
    /** The account has another of that name. */
    NAME_TAKEN
}
