package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Means;
import org.bestand.model.Stance;
import org.bestand.reading.pack.FrameRule.Role;

/**
 * Who destroyed, took or shot down things where the words name nobody: the foe of those whose they were, who tells of it ("the army says that a
 * depot of the rebels was blown up"), and for a weapon in flight those at whom it was fired.
 */
record Destroyers(Cast cast, Cues cues) {
    /** Those of a state who speak for its troops, the state itself among them. */
    private static final Set<String> ARMED = Set.of("", "GOV", "MIL");

    /** How many sentences behind an attack the fate of its weapons is told. */
    private static final int NEAR = 2;

    /** Gives a damage without a doer the one that is plain from what is told before it, whose the things are known or not. */
    void complete(Draft damage, List<Draft> before) {
        if (damage.agents.isEmpty() && !damage.negated) {
            damage.agents = damage.stance == Stance.DENIED ? Deniers.of(damage, before) : of(damage, before);
        }
    }

    private List<Actor> of(Draft damage, List<Draft> before) {
        Optional<Draft> fired = new Strikes(cast, cues).isDowning(damage) ? attack(damage, before) : Optional.empty();
        Set<String> owners = Parties.of(fired.map(d -> d.agents).orElseGet(() -> Completion.named(damage.targets)));
        Optional<Actor> teller = teller(damage, owners, fired);
        return teller.map(t -> allies(t, before))
                .orElseGet(() -> fired.flatMap(d -> struck(d, owners)).stream().toList());
    }

    /** All who did the last attack, where the one who tells of what it destroyed is one of several. */
    private static List<Actor> allies(Actor teller, List<Draft> before) {
        return before.reversed().stream()
                .filter(TollCompletion::isViolence)
                .findFirst()
                .filter(d -> d.kind == Kind.ATTACK && Parties.of(d.agents).contains(teller.party()))
                .map(d -> d.agents)
                .orElse(List.of(teller));
    }

    /** The attack with what flies of which this tells the end: in its sentence, else right before, and none that was avenged by it. */
    private Optional<Draft> attack(Draft damage, List<Draft> before) {
        Avenged avenged = new Avenged(cues);
        return before.reversed().stream()
                .takeWhile(d -> damage.sentence() - d.sentence() <= NEAR)
                .filter(d -> TollCompletion.isViolence(d) && !avenged.is(d))
                .findFirst()
                .filter(d -> d.kind == Kind.ATTACK && !d.negated && d.agents.size() == 1)
                .filter(d -> d.means != Means.GROUND && d.means != Means.SMALL_ARMS)
                .filter(d -> damage.wordTargets.stream()
                        .allMatch(t -> t.isUnnamed()
                                || t.party().equals(d.agents.getFirst().party())));
    }

    /** Who tells of it, if armed and the foe of the owners, or struck by what they fired. */
    private Optional<Actor> teller(Draft damage, Set<String> owners, Optional<Draft> fired) {
        boolean deed = fired.isPresent() || damage.rule.fillers(Role.AGENTS).contains("subject");
        return damage.speakers.stream()
                .filter(s -> deed && !s.via() && !s.isUnnamed() && isArmed(s) && !owners.contains(s.party()))
                .filter(s -> isFoe(s, owners)
                        || fired.filter(d -> Parties.of(d.targets).contains(s.party()))
                                .isPresent())
                .map(s -> Actor.of(cast.isGroup(Cast.side(s)) ? Cast.side(s) : s.party() + ".MIL", "", s.text()))
                .findFirst();
    }

    private boolean isArmed(Actor speaker) {
        return cast.fighters().isSide(Cast.side(speaker))
                && (cast.isGroup(Cast.side(speaker)) ? !Fighters.isUnarmed(speaker) : ARMED.contains(speaker.sector()));
    }

    private boolean isFoe(Actor speaker, Set<String> owners) {
        return Stream.concat(cast.against(speaker).stream(), cast.rival(speaker).stream())
                .map(side -> Actor.of(side).party())
                .anyMatch(owners::contains);
    }

    /** The one state at which a weapon was fired. */
    private Optional<Actor> struck(Draft attack, Set<String> owners) {
        List<Actor> targets = Completion.named(attack.targets);
        return targets.stream()
                .filter(t -> targets.size() == 1 && !cast.isGroup(Cast.side(t)) && !owners.contains(t.party()))
                .map(t -> Actor.of(t.party()))
                .findFirst();
    }
}
