package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.bestand.model.VictimGroup;

/**
 * The attack whose victims somebody counts right behind the telling of it, without a word for it: "rebels raided a village; according to the
 * governor thirty people died". Where the report tells of one attacker alone and of no fight so far, nobody else can have done it.
 */
final class Counted {
    private static final int NEAR = 2;
    /** Doctors count those who are brought to them, of whatever happening. */
    private static final String DOCTORS = "HLT";

    private static final Set<Kind> HARM = Set.of(Kind.KILLED, Kind.WOUNDED, Kind.CASUALTIES);

    private static final Set<VictimGroup> UNARMED = Set.of(VictimGroup.CVL, VictimGroup.CHD);

    private Counted() {}

    /** The attack of which an outsider gives a toll, given what the report told before. */
    static Optional<Draft> attack(Draft toll, List<Draft> before) {
        List<Actor> tellers = toll.speakers.stream().filter(s -> !s.via()).toList();
        if (!HARM.contains(toll.kind) || tellers.isEmpty() || toll.negated || isDoctors(tellers)) {
            return Optional.empty();
        }
        List<Draft> violence = before.stream()
                .filter(d -> d.kind == Kind.ATTACK || d.kind == Kind.CLASH)
                .filter(d -> !d.negated && d.stance != Stance.PLANNED && d.stance != Stance.DENIED)
                .toList();
        boolean one = violence.stream().allMatch(d -> d.kind == Kind.ATTACK)
                && violence.stream()
                                .filter(d -> !d.agents.isEmpty())
                                .map(d -> Parties.of(d.agents))
                                .distinct()
                                .count()
                        == 1;
        return one
                ? violence.reversed().stream()
                        .filter(d -> !d.agents.isEmpty())
                        .findFirst()
                        .filter(d -> isBeside(toll, d))
                        .filter(d -> tellers.stream().noneMatch(t -> isDoer(d, t)))
                : Optional.empty();
    }

    /** "Nobody was hurt": who says so right behind the telling of an attack means the people whom that might have hurt. */
    static Optional<Draft> harmless(Draft toll, List<Draft> before) {
        boolean none = toll.count != null && Long.valueOf(0).equals(toll.count.high());
        return !none
                ? Optional.empty()
                : before.reversed().stream()
                        .filter(d -> d.kind == Kind.ATTACK || d.kind == Kind.CLASH)
                        .findFirst()
                        .filter(d -> d.kind == Kind.ATTACK && isBeside(toll, d));
    }

    /** The attack told in the sentence right before a toll that has nothing but its people: "the army shelled the town. Two people died". */
    static Optional<Draft> next(Draft toll, List<Draft> before) {
        boolean anybody = toll.count != null && (toll.count.of() == null || UNARMED.contains(toll.count.of()));
        return !HARM.contains(toll.kind) || !anybody || isDoctors(toll.speakers)
                ? Optional.empty()
                : before.reversed().stream()
                        .filter(d -> d.kind == Kind.ATTACK || d.kind == Kind.CLASH)
                        .findFirst()
                        .filter(d -> d.kind == Kind.ATTACK && d.scope == toll.scope && !d.negated)
                        .filter(d -> d.stance == Stance.ASSERTED || d.stance == Stance.ADMITTED)
                        .filter(d -> toll.sentence() - d.sentence() == 1 && isBeside(toll, d));
    }

    private static boolean isBeside(Draft toll, Draft attack) {
        return toll.sentence() - attack.sentence() <= NEAR
                && toll.scene.sentence().paragraph() == attack.scene.sentence().paragraph();
    }

    private static boolean isDoctors(List<Actor> tellers) {
        return tellers.stream().anyMatch(t -> t.sector().equals(DOCTORS));
    }

    private static boolean isDoer(Draft attack, Actor teller) {
        return attack.agents.stream().anyMatch(a -> Cast.side(a).equals(Cast.side(teller)));
    }
}
