package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.VictimGroup;

/**
 * Tolls that are nothing but somebody's figure ("the group speaks of forty dead", "a watchdog counts sixty wounded"): they count the people of
 * whom the report has just told, be it another figure for them, be it the attack that struck them.
 */
record Figures(Cast cast, Cues cues) {
    private static final int FAR = 6;
    private static final int NEAR = 3;

    /** Up to which two figures are alike by chance. */
    private static final int SMALL = 3;

    private static final Set<Kind> HARM = Set.of(Kind.KILLED, Kind.WOUNDED, Kind.CASUALTIES);

    /** Whose people a bare figure counts, given what the report told before; empty where it is none or that stays open. */
    Optional<String> of(Draft draft, List<Draft> before) {
        if (!isBare(draft) || !isOutsiders(draft)) {
            return Optional.empty();
        }
        return before.reversed().stream()
                .filter(d -> d.kind == draft.kind && d.count != null && draft.sentence() - d.sentence() <= FAR)
                .filter(d -> isSame(draft, d))
                .findFirst()
                .map(d -> d.targets)
                .or(() -> struck(draft, before))
                .map(Completion::named)
                .filter(t -> t.size() == 1)
                .map(t -> Cast.side(t.getFirst()));
    }

    /**
     * "The ministry says that the army killed a hundred. The army says that twenty people died": who was just said to have harmed people and
     * gives another number of them counts the same people, and not its own.
     */
    Optional<String> rebutted(Draft draft, List<Draft> before) {
        boolean open = HARM.contains(draft.kind) && draft.count != null && draft.count.of() == null;
        return before.reversed().stream()
                .takeWhile(d -> open && draft.sentence() - d.sentence() <= 1)
                .filter(d -> d.kind == draft.kind && d.scene != draft.scene && isDoneBy(d, draft.speakers))
                .findFirst()
                .map(d -> Completion.named(d.targets))
                .filter(t -> t.size() == 1 && !isDoneBy(t, draft.speakers))
                .map(t -> Cast.side(t.getFirst()));
    }

    private static boolean isDoneBy(Draft toll, List<Actor> speakers) {
        return isDoneBy(toll.agents, speakers);
    }

    private static boolean isDoneBy(List<Actor> doers, List<Actor> speakers) {
        return speakers.stream().filter(s -> !s.via()).anyMatch(s -> doers.stream()
                .anyMatch(a -> Cast.side(a).equals(Cast.side(s))));
    }

    /**
     * "Forty villagers died. A hundred people were wounded": people of whom nothing is said, right behind a toll of another kind in the same voice, are
     * those of the same side.
     */
    Optional<String> beside(Draft draft, List<Draft> before) {
        boolean open = HARM.contains(draft.kind)
                && draft.count != null
                && draft.count.of() == null
                && draft.wordTargets.isEmpty()
                && !draft.ownSetting;
        return before.reversed().stream()
                .takeWhile(d -> open && draft.sentence() - d.sentence() <= 1)
                .filter(d -> d.kind.isToll() && d.scene != draft.scene && !d.rules.contains("count.part"))
                .findFirst()
                .filter(d -> HARM.contains(d.kind) && d.kind != draft.kind && d.count != null)
                .filter(d -> d.count.of() != VictimGroup.REB && d.scope == draft.scope)
                .filter(d ->
                        d.scene.sentence().paragraph() == draft.scene.sentence().paragraph())
                .filter(d -> Parties.voices(d.speakers).equals(Parties.voices(draft.speakers)))
                .map(d -> Completion.named(d.targets))
                .filter(t -> t.size() == 1)
                .map(List::getFirst)
                .filter(t -> cast.isSide(t) || t.party().equals(cast.home()))
                .map(Cast::side);
    }

    /** "Nobody believes in those eleven dead": a figure told again, of whom as little is said, counts the people whom it counted. */
    Optional<String> again(Draft draft, List<Draft> before) {
        Long figure = draft.count == null ? null : draft.count.low();
        return before.reversed().stream()
                .filter(d -> figure != null && figure > SMALL && !draft.count.vague())
                .filter(d -> d.kind == draft.kind && d.count != null && figure.equals(d.count.low()))
                .filter(d -> draft.count.of() == null || draft.count.of() == d.count.of())
                .findFirst()
                .map(d -> Completion.named(d.targets))
                .filter(t -> t.size() == 1)
                .map(t -> Cast.side(t.getFirst()));
    }

    /** Whether a toll has nothing of its own but a figure and who gives it. */
    private boolean isBare(Draft draft) {
        int verb = Matcher.governor(draft, cues);
        return HARM.contains(draft.kind)
                && draft.count != null
                && draft.count.of() == null
                && !draft.ownSetting
                && draft.wordTargets.isEmpty()
                && draft.wordAgents.isEmpty()
                && !draft.speakers.isEmpty()
                && verb >= 0
                && cues.is(Cue.FIGURE, Victims.lemma(draft.scene, verb));
    }

    /** In a war of two states each counts its own; before a report's sides are known nobody is an outsider. */
    private boolean isOutsiders(Draft draft) {
        return cast.isInner()
                || cast.sides().size() == 2 && draft.speakers.stream().noneMatch(cast::isSide);
    }

    /** Another figure for the same people: of whom as little is said, or soldiers and civilians that an outsider counts. */
    private boolean isSame(Draft draft, Draft earlier) {
        VictimGroup group = earlier.count.of();
        boolean outside = draft.speakers.stream().noneMatch(cast::isSide);
        return group == null || outside && group != VictimGroup.REB;
    }

    /** Whom the last violence told of struck, where that was an attack. */
    private static Optional<List<Actor>> struck(Draft draft, List<Draft> before) {
        return before.reversed().stream()
                .filter(TollCompletion::isViolence)
                .findFirst()
                .filter(d -> d.kind == Kind.ATTACK && !d.negated && draft.sentence() - d.sentence() <= NEAR)
                .map(d -> d.targets);
    }
}
