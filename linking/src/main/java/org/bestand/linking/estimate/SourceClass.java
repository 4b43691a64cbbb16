package org.bestand.linking.estimate;

import java.util.List;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Claim;

/** What sort of source says something of a side's losses, those who can know it best first. */
public enum SourceClass {
    /** an organisation of states, or one that goes and looks, such as the Red Cross */
    THIRD_PARTY,
    /** the side's own */
    OWN,
    /** the report in its own voice */
    REPORTER,
    /** any other, such as doctors, residents, other states */
    OTHER,
    /** the other side of the fight */
    OPPONENT;

    private static final Set<String> OBSERVERS = Set.of(
            "UN", "OSCE", "ICRC", "IFRC", "OCHA", "OHCHR", "UNHCR", "UNICEF", "WHO", "MSF", "AU", "UNIFIL", "MONUSCO");

    /**
     * The sort of source of a claim.
     *
     * @param side party of the victims; empty where not told
     * @param opponents parties that fight that side in the same incident
     */
    static SourceClass of(Claim claim, String side, Set<String> opponents) {
        List<Actor> speakers = claim.speakers();
        if (speakers.isEmpty()) {
            return REPORTER;
        }
        String party = speakers.getLast().party();
        if (OBSERVERS.contains(party)) {
            return THIRD_PARTY;
        }
        if (!side.isEmpty() && party.equals(side)) {
            return OWN;
        }
        return opponents.contains(party) ? OPPONENT : OTHER;
    }
}
