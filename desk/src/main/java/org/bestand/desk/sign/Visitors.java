package org.bestand.desk.sign;

import java.util.Optional;
import org.bestand.record.Role;

/** Tells who asks. */
public interface Visitors {
    /**
     * Who asks; empty where the desk does not know.
     *
     * @param session value of the cookie, where there is one
     * @param authorization value of the header, where there is one; then the cookie does not count, so that a script with a wrong token is told
     */
    Optional<Visitor> visitor(Optional<String> session, Optional<String> authorization);

    /** Where sign-in is off: everybody is the user of this machine, who may do everything. */
    static Visitors ofThisMachine(String who) {
        Optional<Visitor> user = Optional.of(new Visitor(who, Role.ADMIN, Visitor.Means.MACHINE));
        return (session, authorization) -> user;
    }

    /** Where everybody signs in. */
    static Visitors signedIn(Sessions sessions, ApiTokens tokens) {
        return (session, authorization) -> authorization.isPresent()
                ? tokens.bearer(authorization.get())
                        .map(token -> new Visitor(token.account().name().shown(), token.allowed(), Visitor.Means.TOKEN))
                : session.flatMap(sessions::owner)
                        .map(account -> new Visitor(account.name().shown(), account.role(), Visitor.Means.SESSION));
    }
}
