package org.bestand.desk.truces;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Incident;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Stance;
import org.bestand.record.Known;

/**
 * What claims tell of a truce. None of it is weighed: who is accused of breaking it need not have done so.
 *
 * @param brokers who is said to have brought it about, each once
 * @param violations its claims that it was broken, and the accusations in the same reports that one of its parties broke a truce
 * @param denials what of it is denied, or said not to be so
 * @param ended its claims that it failed, ran out or was called off
 */
record Truce(List<Actor> brokers, List<Claim> violations, List<Claim> denials, List<Claim> ended) {
    private static final String BROKEN = "ceasefire-violation";

    static Truce of(Incident incident, Known known) {
        List<Claim> own = incident.claims().stream()
                .map(known.byId()::get)
                .filter(claim -> claim != null && claim.kind() == Kind.CEASEFIRE)
                .toList();
        List<Claim> violations = new ArrayList<>();
        List<Claim> denials = new ArrayList<>();
        List<Claim> ended = new ArrayList<>();
        for (Claim claim : own) {
            if (isDenied(claim)) {
                denials.add(claim);
            } else if (claim.stance() != Stance.PLANNED && claim.phase() == Phase.VIOLATED) {
                violations.add(claim);
            } else if (claim.stance() != Stance.PLANNED && claim.phase() == Phase.ENDED) {
                ended.add(claim);
            }
        }
        blames(incident, own, known).forEach(claim -> (isDenied(claim) ? denials : violations).add(claim));
        return new Truce(brokers(own), violations, denials, ended);
    }

    private static boolean isDenied(Claim claim) {
        return claim.negated() || claim.stance() == Stance.DENIED;
    }

    /** Blame for a broken truce is a claim of its own, of no incident: in the reports of this truce it is taken to be of it where one of its parties is blamed. */
    private static List<Claim> blames(Incident incident, List<Claim> own, Known known) {
        Set<String> reports = new HashSet<>();
        own.forEach(claim -> reports.add(claim.report()));
        return known.claims().stream()
                .filter(claim -> claim.kind() == Kind.ACCUSE
                        && claim.content().equals(BROKEN)
                        && reports.contains(claim.report())
                        && claim.targets().stream()
                                .anyMatch(target -> incident.parties().contains(target.party())))
                .toList();
    }

    private static List<Actor> brokers(List<Claim> claims) {
        Set<String> met = new TreeSet<>();
        return claims.stream()
                .filter(claim -> !isDenied(claim))
                .flatMap(claim -> claim.mediators().stream())
                .filter(actor -> met.add(actor.code() + " " + actor.name()))
                .toList();
    }
}
