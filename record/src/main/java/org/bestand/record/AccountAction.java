package org.bestand.record;

/** What can be done to an account; each stands in the log of accounts. */
public enum AccountAction {
    INVITED,
    INVITATION_REVOKED,
    CREATED,
    PASSWORD_RESET,
    PASSWORD_CHANGED,
    SIGNED_IN,
    SIGNED_OUT,
    ROLE_CHANGED,
    SWITCHED_OFF,
    SWITCHED_ON,
    TOKEN_MADE,
    TOKEN_REVOKED
}
