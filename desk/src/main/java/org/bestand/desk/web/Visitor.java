package org.bestand.desk.web;

import org.bestand.record.Role;

/**
 * Who asks.
 *
 * @param name as it stands in the history of what they decide
 * @param role what they may do
 * @param isSignedIn whether they proved who they are; false where the desk serves one person on this machine
 */
public record Visitor(String name, Role role, boolean isSignedIn) {
    /** Whether they may do what takes this role. */
    public boolean may(Role least) {
        return role.compareTo(least) >= 0;
    }
}
