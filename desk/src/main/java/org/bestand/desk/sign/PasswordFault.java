package org.bestand.desk.sign;

/** Why a password cannot be chosen. */
public enum PasswordFault {
    /** Fewer than 12 characters. */
    TOO_SHORT,
    /** More than 128 characters. */
    TOO_LONG,
    /** The name of the account makes up nearly all of it. */
    IS_THE_NAME,
    /** One of those that are tried first, or hardly more than one character, or a row of the alphabet. */
    TOO_COMMON
}
