package org.bestand.desk.sign;

import java.util.Optional;
import org.bestand.record.Role;

/** Whether somebody may use a route. */
public enum Access {
    ALLOWED,
    /** Nobody knows who asks; whoever signs in may be allowed. */
    SIGN_IN_FIRST,
    /** It is known who asks, and this person may not. */
    FORBIDDEN;

    /**
     * Decides.
     *
     * @param who the role of who asks; empty where nobody knows who it is
     * @param least the least role that may use the route; empty for the few that anybody may, such as the page to sign in on
     */
    public static Access to(Optional<Role> who, Optional<Role> least) {
        if (least.isEmpty()) {
            return ALLOWED;
        }
        if (who.isEmpty()) {
            return SIGN_IN_FIRST;
        }
        return who.get().covers(least.get()) ? ALLOWED : FORBIDDEN;
    }
}
