package org.bestand.reading.claim;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Means;
import org.bestand.model.Stance;
import org.bestand.model.VictimGroup;
import org.bestand.reading.pack.FrameRule.Role;
import org.bestand.reading.syntax.Tree;

/** Who killed, took or freed the people of a toll, where neither its words nor an attack name them and the report makes it plain. */
final class TollDoers {
    /** Those of a state who speak for its troops. */
    private static final Set<String> ARMED = Set.of("GOV", "MIL", "POL");

    /** People whose death nobody boasts of. */
    private static final Set<VictimGroup> UNARMED =
            EnumSet.of(VictimGroup.CVL, VictimGroup.CHD, VictimGroup.JRN, VictimGroup.AID);

    /** Those who see the dead of one attack, and do not count those of a war. */
    private static final Set<String> NEARBY = Set.of("HLT", "CVL", "MED");

    /** How many sentences behind an attack its dead are still counted without a word that points back. */
    private static final int NEAR = 2;

    private static final Set<Kind> HARM = EnumSet.of(Kind.KILLED, Kind.WOUNDED, Kind.CASUALTIES);

    private final Cast cast;
    private final Cues cues;

    TollDoers(Cast cast, Cues cues) {
        this.cast = cast;
        this.cues = cues;
    }

    /** The doers of a toll, given what the report tells before it and the attack or clash that it is of. */
    List<Actor> of(Draft draft, List<Draft> before, Optional<Draft> happening) {
        if (draft.stance == Stance.DENIED) {
            return HARM.contains(draft.kind) || draft.kind == Kind.CAPTURED ? Deniers.of(draft, before) : List.of();
        }
        boolean open = happening
                .filter(h -> !isByVictims(draft, h) && !(h.kind == Kind.ATTACK && h.agents.isEmpty()))
                .isEmpty();
        Optional<Actor> teller = open ? ownDeed(draft, happening) : Optional.empty();
        if (teller.isPresent()) {
            return List.of(teller.get());
        }
        Optional<Draft> beside = beside(draft, before);
        if (beside.isPresent()) {
            return beside.get().agents;
        }
        return switch (draft.kind) {
            case RELEASED ->
                new Freers(cast, cues).of(draft, before, happening).stream().toList();
            case CAPTURED -> captors(draft, before);
            case KILLED, WOUNDED, CASUALTIES -> {
                List<Actor> operators = happening.isEmpty() ? new Operations(cast, cues).doers(draft) : List.of();
                List<Actor> wreckers = operators.isEmpty() && happening.isEmpty()
                        ? new Crews(cues).wreckers(draft, before)
                        : operators;
                List<Actor> keepers = wreckers.isEmpty() ? keepers(draft, before) : wreckers;
                List<Actor> takers = keepers.isEmpty() ? takers(draft) : keepers;
                yield takers.isEmpty() && happening.isEmpty() ? strikers(draft, before) : takers;
            }
            default -> List.of();
        };
    }

    /** "Troops killed ten people and wounded thirty": a deed that is coordinated with another and has no doer of its own. */
    private static Optional<Draft> beside(Draft draft, List<Draft> before) {
        boolean deed = draft.rule.fillers(Role.AGENTS).contains("subject");
        Tree tree = draft.scene.tree();
        return before.reversed().stream()
                .filter(d -> deed && d.scene == draft.scene && d.kind.isToll() && d.ownAgents)
                .filter(d -> tree.word(draft.anchor).head() == d.anchor
                        && tree.word(draft.anchor).baseRelation().equals("conj"))
                .filter(d -> tree.children(draft.anchor, "aux").stream()
                        .noneMatch(a -> a.relation().equals("aux:pass")))
                .findFirst();
    }

    /** Those who attacked the prisoners' side, or took ground from it, just before; else the side against it. */
    private List<Actor> captors(Draft draft, List<Draft> before) {
        List<Actor> own = Completion.named(draft.targets);
        if (own.isEmpty()) {
            return List.of();
        }
        Optional<List<Actor>> blow = cast.isInner()
                ? lastBlow(draft, before)
                        .filter(d -> own.stream().allMatch(t -> Cast.isOn(d.targets, t)))
                        .map(d -> d.agents)
                : Optional.empty();
        return blow.orElseGet(
                () -> cast.against(own.getFirst()).map(Actor::of).stream().toList());
    }

    /** The last violence or loss of ground told before in the paragraph, where it is near. */
    private static Optional<Draft> lastBlow(Draft draft, List<Draft> before) {
        return before.reversed().stream()
                .filter(d -> d.kind == Kind.ATTACK || d.kind == Kind.CLASH || d.kind == Kind.TERRITORY)
                .findFirst()
                .filter(d -> d.kind != Kind.CLASH && d.scope == draft.scope && !d.negated)
                .filter(d -> draft.sentence() - d.sentence() <= NEAR)
                .filter(d ->
                        draft.scene.sentence().paragraph() == d.scene.sentence().paragraph());
    }

    /** Whether a toll, with its people known, cannot have the doers that it got from an attack told in its sentence or before. */
    boolean isMistaken(Draft draft, Draft attack) {
        return !draft.ownAgents
                && draft.agents.equals(attack.agents)
                && (isElsewhere(draft, attack) || isByEnemies(draft, attack));
    }

    /**
     * Whether an attack told before struck others than those whose dead a toll counts. Words for the attack itself leave no doubt: people of a
     * third side die in it too.
     */
    private boolean isElsewhere(Draft draft, Draft attack) {
        return attack.scene != draft.scene
                && !(draft.back == attack && new TollViolence(cues).isMeant(draft))
                && !attack.targetsFilled
                && !Completion.named(attack.targets).isEmpty()
                && !Completion.named(draft.targets).isEmpty()
                && Collections.disjoint(Parties.of(attack.targets), Parties.of(draft.targets));
    }

    /** "The advance was halted and fifty invaders died": the enemies whom a toll counts are those who attacked. */
    private boolean isByEnemies(Draft draft, Draft attack) {
        return draft.filledBy.equals(TollCompletion.ENEMY) && isByVictims(draft, attack);
    }

    /** Whether the attack that a toll is of was made by the very side that had the dead. */
    boolean isByVictims(Draft draft, Draft happening) {
        List<Actor> victims = cast.grouped(draft.targets);
        return happening.kind == Kind.ATTACK
                && !happening.agents.isEmpty()
                && happening.agents.stream().anyMatch(a -> Cast.isOn(victims, a));
    }

    /** "Twelve soldiers were killed in it" after ground was overrun: harmed by those who took it from their side. */
    private static List<Actor> takers(Draft draft) {
        Draft back = draft.back;
        boolean taken = back != null
                && back.kind == Kind.TERRITORY
                && back.scope == draft.scope
                && !draft.targets.isEmpty()
                && draft.targets.stream().allMatch(t -> Cast.isOn(back.targets, t));
        return taken ? back.agents : List.of();
    }

    /** "Fifty hostages were executed", "one of them was beheaded": what is done to prisoners is done by those who took them. */
    private List<Actor> keepers(Draft draft, List<Draft> before) {
        if (draft.kind != Kind.KILLED || !draft.rule.fillers(Role.AGENTS).contains("subject")) {
            return List.of();
        }
        boolean captive = draft.victims >= 0
                && draft.scene.tree().subtree(draft.victims).stream()
                        .anyMatch(i -> cues.is(Cue.CAPTIVE, Victims.lemma(draft.scene, i)));
        Optional<Draft> taken = before.reversed().stream()
                .filter(d -> d.kind == Kind.CAPTURED && !d.agents.isEmpty())
                .findFirst()
                .filter(d -> captive || isNextTo(draft, d));
        return taken.map(d -> d.agents)
                .orElseGet(() -> captive && cast.isInner()
                        ? cast.group().map(Actor::of).stream().toList()
                        : List.of());
    }

    /** Whether people of the same side were taken in the sentence right before. */
    private static boolean isNextTo(Draft draft, Draft taken) {
        List<Actor> own = Completion.named(draft.targets);
        return draft.sentence() - taken.sentence() == 1
                && !own.isEmpty()
                && own.stream().allMatch(t -> Cast.isOn(taken.targets, t));
    }

    /** Officials of those who were just struck, and those who struck them, count the dead of that attack. */
    private List<Actor> strikers(Draft draft, List<Draft> before) {
        Optional<Draft> last = lastBlow(draft, before).filter(d -> d.kind == Kind.ATTACK);
        boolean counted = draft.count != null && (draft.count.low() == null || draft.count.low() > 0);
        return last.filter(d -> counted && !draft.targets.isEmpty())
                .filter(d -> draft.targets.stream().allMatch(t -> Cast.isOn(d.targets, t)))
                .filter(d -> draft.speakers.stream()
                        .filter(s -> !s.via())
                        .anyMatch(s -> NEARBY.contains(s.sector())
                                || ARMED.contains(s.sector()) && (Cast.isOn(d.targets, s) || Cast.isOn(d.agents, s))))
                .map(d -> d.agents)
                .orElse(List.of());
    }

    /**
     * "The army says that ten rebels were eliminated", "that ten died in an air raid": who tells of its foes' death by a word for the deed,
     * or in a raid from the air that nobody else is said to have flown, did it.
     */
    private Optional<Actor> ownDeed(Draft draft, Optional<Draft> happening) {
        boolean flown = happening
                .filter(h -> h.kind == Kind.ATTACK && h.means == Means.AIR && h.scene == draft.scene)
                .isPresent();
        boolean deed = (flown || draft.rule.fillers(Role.AGENTS).contains("subject")) && !draft.negated;
        boolean unarmed = draft.count != null && UNARMED.contains(draft.count.of());
        if (!deed || unarmed || draft.targets.isEmpty() || draft.stance == Stance.DENIED) {
            return Optional.empty();
        }
        return draft.speakers.stream()
                .filter(s -> !s.via() && !s.isUnnamed() && isFoe(draft, s))
                .map(s -> cast.isGroup(Cast.side(s)) ? Actor.of(Cast.side(s)) : Actor.of(s.party() + ".MIL"))
                .findFirst();
    }

    private boolean isFoe(Draft draft, Actor speaker) {
        boolean official = ARMED.contains(speaker.sector()) && !cast.isGroup(Cast.side(speaker));
        boolean others = draft.targets.stream().noneMatch(t -> Cast.side(t).equals(Cast.side(speaker)));
        boolean against = draft.targets.stream()
                .allMatch(
                        t -> cast.against(speaker).filter(Cast.side(t)::equals).isPresent());
        return others && (official && TollCompletion.isFighter(draft) || against && (official || cast.isSide(speaker)));
    }
}
