package org.bestand.linking.estimate;

import java.util.List;
import java.util.Set;
import org.bestand.linking.Ledger;
import org.bestand.linking.Said;
import org.bestand.linking.Slot;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.bestand.model.VictimGroup;

/** How well a figure is borne out, in the manner of Airwars; the first that fits. */
public enum Grade {
    /** those harmed were fighters */
    DISCOUNTED,
    /** who did it says so */
    CONFIRMED,
    /** two parties each say that another did it */
    CONTESTED,
    /** two independent sources or more, and fighting or an attack in the same incident */
    FAIR,
    /** a single source */
    WEAK;

    private static final Set<VictimGroup> FIGHTERS = Set.of(VictimGroup.MIL, VictimGroup.REB, VictimGroup.POL);

    /** Its name in output. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Grade of(Slot slot, List<Said> cell, List<Item> items, Ledger ledger) {
        if (slot.group() != null && FIGHTERS.contains(slot.group())) {
            return DISCOUNTED;
        }
        if (cell.stream().map(Said::claim).anyMatch(Grade::isOwnDeed)
                || ledger.others().stream().map(Said::claim).anyMatch(claim -> isOwnAttack(claim, slot.side()))) {
            return CONFIRMED;
        }
        if (isContested(ledger)) {
            return CONTESTED;
        }
        boolean fought = ledger.others().stream()
                .map(said -> said.claim().kind())
                .anyMatch(kind -> kind == Kind.CLASH || kind == Kind.ATTACK);
        long origins = items.stream().map(Item::origin).distinct().count();
        return origins > 1 && fought ? FAIR : WEAK;
    }

    private static boolean isOwnDeed(Claim claim) {
        return claim.stance() != Stance.DENIED
                && !claim.negated()
                && !claim.speakers().isEmpty()
                && claim.agents().stream()
                        .anyMatch(agent -> !agent.isUnnamed()
                                && agent.party()
                                        .equals(claim.speakers().getLast().party()));
    }

    private static boolean isOwnAttack(Claim claim, String side) {
        return claim.kind() == Kind.ATTACK
                && claim.stance() == Stance.ADMITTED
                && claim.targets().stream().map(Actor::party).anyMatch(side::equals)
                && isOwnDeed(claim);
    }

    private static boolean isContested(Ledger ledger) {
        List<Claim> blames = ledger.others().stream()
                .map(Said::claim)
                .filter(claim -> claim.kind() == Kind.ACCUSE || claim.kind() == Kind.ATTACK)
                .filter(claim -> !claim.speakers().isEmpty() && !claim.agents().isEmpty())
                .toList();
        return blames.stream().anyMatch(a -> blames.stream().anyMatch(b -> blamesOther(a, b)));
    }

    private static boolean blamesOther(Claim a, Claim b) {
        String one = a.speakers().getLast().party();
        String other = b.speakers().getLast().party();
        return !one.equals(other)
                && a.agents().stream().noneMatch(x -> b.agents().stream()
                        .anyMatch(y -> x.party().equals(y.party())))
                && a.agents().stream().noneMatch(x -> x.party().equals(one))
                && b.agents().stream().noneMatch(y -> y.party().equals(other))
                && a.stance() != Stance.DENIED
                && b.stance() != Stance.DENIED;
    }
}
