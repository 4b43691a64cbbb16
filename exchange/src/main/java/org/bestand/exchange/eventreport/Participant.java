package org.bestand.exchange.eventreport;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bestand.exchange.view.Countries;
import org.bestand.exchange.view.Names;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Kind;
import org.bestand.model.Means;
import org.bestand.model.VictimGroup;

/** An actor of a row, in its twelve columns. */
final class Participant {
    static final List<String> COLUMNS = List.of(
            "",
            "_id",
            "_type",
            "_subtype",
            "_party",
            "_violence",
            "_precision",
            "_initiator",
            "_perpetrator",
            "_intervener",
            "_bystander",
            "_victim");

    private final Actor actor;
    private final List<Claim> claims;
    private final Names names;

    /**
     * @param actor the party, with its sector where the report tells that
     * @param claims what the report claims of the event
     */
    Participant(Actor actor, List<Claim> claims, Names names) {
        this.actor = actor;
        this.claims = claims;
        this.names = names;
    }

    /** The cells; what is not told is null. */
    List<Object> cells(boolean isVictim) {
        String sector = actor.sector();
        List<Object> cells = new java.util.ArrayList<>();
        cells.add(name());
        cells.add(actor.code());
        cells.add(type(sector));
        cells.add(subtype(sector));
        cells.add(null);
        cells.add(violence());
        cells.add(precision());
        cells.add(flag(isInitiator()));
        cells.add(flag(isPerpetrator(claims)));
        cells.add(0);
        cells.add(0);
        cells.add(flag(isVictim));
        return cells;
    }

    private static int flag(boolean raised) {
        return raised ? 1 : 0;
    }

    /** What it is with its country in brackets; a group by its name. */
    private String name() {
        if (!Countries.isState(actor.party())) {
            return actor.isUnnamed() ? "Unknown actor" : names.party(actor.party());
        }
        String what =
                switch (actor.sector()) {
                    case "MIL" -> "Army";
                    case "POL" -> "Police";
                    case "CVL" -> "Citizens";
                    case "REB" -> "Rebels";
                    case "PAR" -> "Parliament";
                    case "OPP" -> "Opposition";
                    case "" -> "";
                    case "GOV" -> "Government";
                    default -> "Other";
                };
        String country = names.party(actor.party());
        return what.isEmpty() ? country : what + " (" + country + ")";
    }

    private String type(String sector) {
        return switch (sector) {
            case "MIL", "POL" -> "Security forces";
            case "GOV", "PAR", "OPP" -> "Political actor";
            case "CVL" -> "Citizens";
            case "REB" -> "Non-state armed actor";
            case "" -> isArmedGroup() ? "Non-state armed actor" : "Other";
            default -> "Other";
        };
    }

    private boolean isArmedGroup() {
        return !actor.isUnnamed() && !Countries.isState(actor.party());
    }

    private String subtype(String sector) {
        return switch (sector) {
            case "MIL" -> "Security forces: Army";
            case "POL" -> "Security forces: Police";
            case "CVL" -> "Citizens";
            case "REB" -> "Non-state armed actor: Rebel group";
            default -> null;
        };
    }

    /** How it uses force, by the means of its attacks; the package has no word for artillery, aircraft and the like but Other. */
    private String violence() {
        Set<String> kinds = new TreeSet<>();
        claims.stream()
                .filter(claim -> claim.kind() == Kind.ATTACK && isAmong(claim.agents()))
                .forEach(claim -> kinds.add(word(claim.means())));
        if (kinds.size() > 1) {
            kinds.remove("Unknown");
        }
        return kinds.isEmpty() ? null : String.join("; ", kinds);
    }

    private static String word(Means means) {
        if (means == null || means == Means.GROUND) {
            return "Unknown";
        }
        return means == Means.SMALL_ARMS ? "Shooting" : "Other";
    }

    private int precision() {
        if (actor.isUnnamed()) {
            return actor.sector().isEmpty() ? 0 : 1;
        }
        if (!actor.name().isEmpty() || !Countries.isState(actor.party())) {
            return 4;
        }
        return actor.sector().isEmpty() ? 2 : 3;
    }

    private boolean isInitiator() {
        return claims.stream()
                .filter(claim -> claim.kind() == Kind.ATTACK && !claim.agents().isEmpty())
                .findFirst()
                .map(claim -> isAmong(claim.agents()))
                .orElse(false);
    }

    private boolean isPerpetrator(List<Claim> all) {
        return all.stream()
                .filter(claim -> claim.kind() == Kind.ATTACK
                        || claim.kind() == Kind.CLASH
                        || claim.kind().isToll())
                .anyMatch(claim -> isAmong(claim.agents()));
    }

    private boolean isAmong(List<Actor> actors) {
        return actors.stream().anyMatch(other -> areOne(other, actor));
    }

    /** Whether two actors are one in the table: of one party, and both its citizens or neither. */
    static boolean areOne(Actor a, Actor b) {
        return a.party().equals(b.party())
                && a.sector().equals("CVL") == b.sector().equals("CVL");
    }

    /** Who the victims of a side are: its fighters or citizens where the claims tell. */
    static Actor victims(String party, List<Claim> tolls) {
        List<VictimGroup> groups = tolls.stream().map(Told::group).distinct().toList();
        VictimGroup group = groups.size() == 1 ? groups.getFirst() : null;
        String sector = group == null
                ? ""
                : switch (group) {
                    case MIL, POL, REB, CVL -> "." + group.name();
                    case CHD, JRN, AID -> ".CVL";
                    case PKO -> ".MIL";
                };
        return Actor.of(party + sector);
    }
}
