package org.bestand.desk.sign;

import org.bestand.record.Role;

/**
 * Somebody at the desk.
 *
 * @param name by which what this person does stands in the history
 * @param role what this person may do
 * @param means how the desk knows
 */
public record Visitor(String name, Role role, Means means) {
    /** How the desk knows who somebody is. */
    public enum Means {
        /** Sign-in is off: whoever is at this machine is its user. */
        MACHINE,
        /** By the cookie of a session, which a browser sends by itself. */
        SESSION,
        /** By the token of a script, which no browser sends by itself. */
        TOKEN
    }
}
