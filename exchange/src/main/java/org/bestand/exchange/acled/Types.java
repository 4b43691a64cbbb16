package org.bestand.exchange.acled;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.exchange.view.Combatant;
import org.bestand.exchange.view.Sides;
import org.bestand.linking.Ledger;
import org.bestand.model.Claim;
import org.bestand.model.Kind;
import org.bestand.model.Means;
import org.bestand.model.Phase;

/** Which type of event an incident is, after the claims of it that put something forward. */
final class Types {
    private static final Set<Phase> OVER = EnumSet.of(Phase.SUBSIDES, Phase.ENDS);
    private static final Set<Means> LONG_RANGE = EnumSet.of(Means.ARTILLERY, Means.MISSILE);

    private final List<Claim> claims;
    private final boolean fought;
    private final boolean onlyCiviliansDied;

    private Types(List<Claim> claims) {
        this.claims = claims;
        this.fought = claims.stream().anyMatch(Types::isForce);
        List<Claim> dead =
                claims.stream().filter(claim -> claim.kind() == Kind.KILLED).toList();
        this.onlyCiviliansDied = !dead.isEmpty() && dead.stream().allMatch(Sides::strikesCivilians);
    }

    /** The type; empty where nothing that is told of it is one. */
    static Optional<SubEvent> of(Ledger ledger) {
        return new Types(Sides.put(ledger)).first();
    }

    private static boolean isForce(Claim claim) {
        return (claim.kind() == Kind.CLASH || claim.kind() == Kind.ATTACK) && !OVER.contains(claim.phase());
    }

    private Optional<SubEvent> first() {
        if (isExchangeOfFire()) {
            return Optional.of(SubEvent.ARMED_CLASH);
        }
        return claims.stream().map(this::of).flatMap(Optional::stream).min(SubEvent::compareTo);
    }

    private Optional<SubEvent> of(Claim claim) {
        return switch (claim.kind()) {
            case CLASH -> isForce(claim) ? Optional.of(SubEvent.ARMED_CLASH) : Optional.empty();
            case ATTACK -> isForce(claim) ? Optional.of(attack(claim)) : Optional.empty();
            case TERRITORY -> ground(claim);
            case KILLED, WOUNDED ->
                claim.agents().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Sides.strikesCivilians(claim) ? SubEvent.ATTACK : SubEvent.ARMED_CLASH);
            case CAPTURED ->
                !fought || Sides.strikesCivilians(claim) ? Optional.of(SubEvent.ABDUCTION) : Optional.empty();
            case DAMAGE -> claim.agents().isEmpty() ? Optional.empty() : Optional.of(SubEvent.DESTRUCTION);
            case DISPLACED, RELEASED -> Optional.of(SubEvent.OTHER);
            case CEASEFIRE -> claim.phase() == Phase.AGREED ? Optional.of(SubEvent.AGREEMENT) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private SubEvent attack(Claim claim) {
        if (claim.means() != null) {
            switch (claim.means()) {
                case AIR, DRONE -> {
                    return SubEvent.AIR_STRIKE;
                }
                case ARTILLERY, MISSILE -> {
                    return SubEvent.SHELLING;
                }
                case EXPLOSIVE -> {
                    return SubEvent.EXPLOSIVE;
                }
                case SABOTAGE -> {
                    return SubEvent.DESTRUCTION;
                }
                default -> {}
            }
        }
        boolean civilians = Sides.strikesCivilians(claim) || claim.targets().isEmpty() && onlyCiviliansDied;
        return civilians ? SubEvent.ATTACK : SubEvent.ARMED_CLASH;
    }

    /** Who gains ground at home is the state; a foreign state counts as who is no state does. */
    private Optional<SubEvent> ground(Claim claim) {
        List<Combatant> gainers = combatants(claim);
        if (gainers.isEmpty()) {
            return Optional.empty();
        }
        if (!fought) {
            return Optional.of(SubEvent.TRANSFER);
        }
        boolean atHome = gainers.stream()
                .anyMatch(one -> !one.isGroup()
                        && claim.places().stream()
                                .anyMatch(place -> place.country().equals(one.party())));
        return Optional.of(atHome ? SubEvent.GOVERNMENT_REGAINS : SubEvent.NON_STATE_OVERTAKES);
    }

    private static List<Combatant> combatants(Claim claim) {
        return claim.agents().stream()
                .map(Combatant::of)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Shells and missiles from both sides, and nothing but those. */
    private boolean isExchangeOfFire() {
        List<Claim> attacks = claims.stream().filter(Types::isForce).toList();
        boolean longRange =
                attacks.stream().allMatch(claim -> claim.kind() == Kind.ATTACK && LONG_RANGE.contains(claim.means()));
        Set<Combatant> doers = new HashSet<>();
        List<Combatant> struck = new ArrayList<>();
        for (Claim claim : attacks) {
            doers.addAll(combatants(claim));
            claim.targets().stream()
                    .map(Combatant::of)
                    .flatMap(Optional::stream)
                    .forEach(struck::add);
        }
        return longRange && doers.size() > 1 && struck.containsAll(doers);
    }
}
