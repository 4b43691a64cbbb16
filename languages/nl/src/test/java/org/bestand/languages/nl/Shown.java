package org.bestand.languages.nl;

import java.util.List;
import org.bestand.model.Actor;
import org.bestand.model.Claim;

/** A claim in a line, for messages of tests. */
final class Shown {
    private Shown() {}

    static String of(Claim claim) {
        return claim.kind().word()
                + (claim.phase() == null ? "" : "/" + claim.phase().word())
                + (claim.negated() ? " not " : " ")
                + claim.stance().word()
                + " speakers=" + codes(claim.speakers())
                + " agents=" + codes(claim.agents())
                + " targets=" + codes(claim.targets())
                + (claim.mediators().isEmpty() ? "" : " mediators=" + codes(claim.mediators()))
                + (claim.count() == null
                        ? ""
                        : " count=" + claim.count().low() + ".." + claim.count().high())
                + (claim.content().isEmpty() ? "" : " content=" + claim.content())
                + " by " + claim.rules();
    }

    private static List<String> codes(List<Actor> actors) {
        return actors.stream().map(Actor::code).toList();
    }
}
