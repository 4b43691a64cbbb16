package org.bestand.exchange.plover;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bestand.exchange.view.Combatant;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Kind;
import org.bestand.model.Means;
import org.bestand.model.Phase;
import org.bestand.model.Stance;

/** Which event a claim is. One row of the mapping a case; null where it is none of its own. */
final class Codebook {
    /** What the future of a friendly act is: a promise. */
    private static final Set<EventType> PROMISED =
            Set.of(EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID);

    private Codebook() {}

    /**
     * What else the report of a claim tells.
     *
     * @param fighters parties that it tells of as fighting
     * @param isFought whether it tells of fighting or an attack in the incident of the claim
     */
    record Around(Set<String> fighters, boolean isFought) {}

    static Coding of(Claim claim, Around around) {
        Coding coding = plain(claim, around);
        if (coding == null || claim.stance() != Stance.PLANNED) {
            return coding;
        }
        if (PROMISED.contains(coding.type())) {
            return coding.as(EventType.AGREE);
        }
        return coding.type() == EventType.RETREAT ? coding.as(EventType.CONCEDE) : coding;
    }

    private static Coding plain(Claim claim, Around around) {
        return switch (claim.kind()) {
            case CLASH, ATTACK -> violence(claim);
            case KILLED ->
                around.isFought() || claim.agents().isEmpty()
                        ? null
                        : armed(claim, Coding.of(claim, EventType.ASSAULT, ""));
            case CAPTURED -> armed(claim, Coding.of(claim, EventType.ASSAULT, "abduct"));
            case DISPLACED ->
                claim.agents().isEmpty() ? null : Coding.of(claim, EventType.SANCTION, "expel", "migration");
            case RELEASED -> Coding.of(claim, EventType.RETREAT, "release");
            case DAMAGE ->
                around.isFought() || claim.agents().isEmpty() ? null : Coding.of(claim, EventType.ASSAULT, "destroy");
            case TERRITORY -> ground(claim, around);
            case CEASEFIRE -> truce(claim);
            case AGREEMENT -> deal(claim);
            case TALKS -> talks(claim);
            case REQUEST -> request(claim, around);
            case ACCUSE -> accusation(claim);
            case REFUSE -> refusal(claim);
            case THREATEN -> Coding.of(claim, EventType.THREATEN, "");
            case SUPPORT -> support(claim);
            case DEPLOY -> {
                boolean things = claim.count() != null && !claim.count().unit().isEmpty();
                yield armed(claim, Coding.of(claim, EventType.MOBILIZE, things ? "weapons" : "troops"));
            }
            case WITHDRAW -> armed(claim, Coding.of(claim, EventType.RETREAT, "withdraw"));
            case COERCE -> Coding.of(claim, EventType.COERCE, "");
            case PROTEST -> Coding.of(claim, EventType.PROTEST, "demo");
            case WOUNDED, MISSING, CASUALTIES, STATEMENT, RELATION -> null;
        };
    }

    /** Two-sided fighting has all in one list; whoever strikes has whom it strikes as recipient. */
    private static Coding violence(Claim claim) {
        if (claim.phase() == Phase.SUBSIDES) {
            return null;
        }
        if (claim.phase() == Phase.ENDS) {
            return armed(
                    claim,
                    Coding.together(claim, EventType.RETREAT, claim.mediators().isEmpty() ? "" : "ceasefire"));
        }
        return armed(
                claim,
                claim.kind() == Kind.CLASH
                        ? Coding.together(claim, EventType.ASSAULT, "")
                        : Coding.of(claim, EventType.ASSAULT, mode(claim.means())));
    }

    private static String mode(Means means) {
        return means == null
                ? ""
                : switch (means) {
                    case ARTILLERY, MISSILE -> "heavy-weapons";
                    case AIR -> "aerial";
                    case DRONE -> "drone";
                    case EXPLOSIVE -> "explosives";
                    case SABOTAGE -> "destroy";
                    case SMALL_ARMS -> "firearms";
                    case GROUND -> "";
                };
    }

    private static Coding ground(Claim claim, Around around) {
        return around.isFought()
                ? armed(claim, Coding.of(claim, EventType.COERCE, "seize")).with("territory")
                : Coding.of(claim, EventType.RETREAT, "withdraw", "territory").by(claim.targets(), List.of());
    }

    private static Coding truce(Claim claim) {
        if (claim.phase() == null) {
            return null;
        }
        Coding coding =
                switch (claim.phase()) {
                    case PROPOSED -> proposed(claim, "yield");
                    case DECLARED, AGREED -> Coding.together(claim, EventType.CONCEDE, "");
                    case IN_FORCE -> Coding.together(claim, EventType.RETREAT, "ceasefire");
                    case VIOLATED -> violated(claim);
                    case ENDED -> Coding.together(claim, EventType.REJECT, "yield");
                    default -> null;
                };
        return coding == null ? null : armed(claim, coding);
    }

    /** Outsiders who propose ask the parties; a party that proposes agrees. */
    private static Coding proposed(Claim claim, String asked) {
        return claim.mediators().isEmpty()
                ? Coding.together(claim, EventType.AGREE, "")
                : Coding.of(claim, EventType.REQUEST, asked).by(claim.mediators(), claim.agents());
    }

    /** Whoever says that a truce is broken accuses; where the report says so itself it is the act. */
    private static Coding violated(Claim claim) {
        return claim.speakers().isEmpty()
                ? Coding.together(claim, EventType.ASSAULT, "", "legal")
                : Coding.of(claim, EventType.ACCUSE, "allege")
                        .by(List.of(claim.speakers().getLast()), claim.agents());
    }

    private static Coding deal(Claim claim) {
        if (claim.phase() == null) {
            return null;
        }
        return switch (claim.phase()) {
            case PROPOSED -> proposed(claim, "meet").with("diplomatic");
            // One alone undertakes, several sign.
            case AGREED ->
                claim.agents().size() < 2
                        ? Coding.of(claim, EventType.AGREE, "")
                        : Coding.together(claim, EventType.SUPPORT, "", "diplomatic");
            case IN_FORCE -> each(claim, Coding.together(claim, EventType.COOPERATE, ""));
            case VIOLATED ->
                claim.speakers().isEmpty()
                        ? null
                        : Coding.of(claim, EventType.ACCUSE, "allege", "legal")
                                .by(List.of(claim.speakers().getLast()), claim.agents());
            case ENDED -> each(claim, Coding.together(claim, EventType.SANCTION, "withdraw", "diplomatic"));
            default -> null;
        };
    }

    /** The first to the others, where the event needs somebody to whom it is done. */
    private static Coding each(Claim claim, Coding coding) {
        List<Actor> agents = claim.agents();
        return agents.size() < 2 ? coding : coding.by(agents.subList(0, 1), agents.subList(1, agents.size()));
    }

    private static Coding talks(Claim claim) {
        List<Actor> all = Stream.concat(claim.agents().stream(), claim.mediators().stream())
                .toList();
        return Coding.together(claim, EventType.CONSULT, "", "diplomatic").by(all, List.of());
    }

    private static Coding request(Claim claim, Around around) {
        boolean byParty =
                claim.agents().stream().anyMatch(agent -> around.fighters().contains(agent.party()));
        return switch (claim.content()) {
            case "restraint" -> Coding.of(claim, EventType.REQUEST, "yield", "military");
            case "ceasefire" ->
                byParty
                        ? Coding.of(claim, EventType.AGREE, "", "military")
                        : Coding.of(claim, EventType.REQUEST, "yield", "military");
            case "military-aid" -> Coding.of(claim, EventType.REQUEST, "assist", "military");
            case "talks" -> Coding.of(claim, EventType.REQUEST, "meet", "diplomatic");
            case "withdrawal" -> Coding.of(claim, EventType.REQUEST, "yield", "military", "territory");
            case "martial-law" -> Coding.of(claim, EventType.REQUEST, "change", "executive");
            case "aid" -> Coding.of(claim, EventType.REQUEST, "assist", "human_security");
            default -> Coding.of(claim, EventType.REQUEST, "");
        };
    }

    private static Coding accusation(Claim claim) {
        return switch (claim.content()) {
            case "attack", "provocation", "sabotage", "ceasefire-violation" ->
                Coding.of(claim, EventType.ACCUSE, "allege", "military");
            case "disinformation" -> Coding.of(claim, EventType.ACCUSE, "allege", "misinformation");
            case "refusal" -> Coding.of(claim, EventType.ACCUSE, "disapprove", "diplomatic");
            case "war-crime" -> Coding.of(claim, EventType.ACCUSE, "allege", "military", "legal");
            default -> Coding.of(claim, EventType.ACCUSE, "allege");
        };
    }

    /** What is refused is told in a word of the codebook or in the report's own; those are left open. */
    private static Coding refusal(Claim claim) {
        return switch (claim.content()) {
            case "military-aid", "aid", "support" -> Coding.of(claim, EventType.REJECT, "assist");
            case "martial-law" -> Coding.of(claim, EventType.REJECT, "change", "executive");
            case "ceasefire", "withdrawal", "release" -> Coding.of(claim, EventType.REJECT, "yield");
            case "talks" -> Coding.of(claim, EventType.REJECT, "meet", "diplomatic");
            default -> Coding.of(claim, EventType.REJECT, "");
        };
    }

    private static Coding support(Claim claim) {
        if (claim.negated()) {
            return Coding.of(claim, EventType.REJECT, "assist", "military");
        }
        return claim.count() == null
                ? Coding.of(claim, EventType.SUPPORT, "", "diplomatic")
                : Coding.of(claim, EventType.AID, "", "military");
    }

    /** The context military is for the forces of states alone. */
    private static Coding armed(Claim claim, Coding coding) {
        boolean states = Stream.concat(claim.agents().stream(), claim.targets().stream())
                .map(Combatant::of)
                .anyMatch(one -> one.isPresent() && !one.get().isGroup());
        return states ? coding.with("military") : coding;
    }
}
