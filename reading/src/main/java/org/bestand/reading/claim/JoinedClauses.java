package org.bestand.reading.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Kind;
import org.bestand.reading.mention.TimeMention;
import org.bestand.reading.syntax.Tree;

/** Times and places that a clause has of the one that it hangs on or is joined to. */
record JoinedClauses(Cues cues) {
    /** What a contrast says of the happening before it ("but nobody was hurt"). */
    private static final Set<Kind> HARM = EnumSet.of(Kind.KILLED, Kind.WOUNDED, Kind.CASUALTIES);

    /** "It began on Monday, when planes bombed the town": a clause that says what happened then has the time of the clause that it hangs on. */
    Optional<TimeMention> above(Draft draft) {
        Scene scene = draft.scene;
        int clause = draft.clause();
        int above = scene.clauses().above(clause);
        boolean then =
                scene.tree().word(clause).baseRelation().equals("advcl") && new Together(cues).opensWhen(scene, clause);
        boolean joined = scene.tree().word(clause).baseRelation().equals("conj")
                && !Clauses.hasSubject(scene.tree(), clause)
                && !isContrast(draft);
        boolean when = draft.anchor == clause && above >= 0 && clause > above && (then || joined);
        return scene.mentions().times().stream()
                .filter(m -> when
                        && m.type() == TimeMention.Type.INTERVAL
                        && m.range().last() < clause)
                .filter(m -> scene.clauses().of(Settings.top(scene.tree(), m.range())) == above)
                .reduce((a, b) -> b);
    }

    /** Whether the clause of a draft is set against the one before ("but"). */
    private boolean isContrast(Draft draft) {
        return draft.scene.tree().children(draft.clause(), "cc").stream()
                .anyMatch(c -> cues.is(Cue.CONTRAST, draft.scene.lower().get(c.index())));
    }

    /** A clause that only adds to the one before it in the sentence, without time and place of its own. */
    void borrow(Draft draft, List<Draft> here) {
        Tree tree = draft.scene.tree();
        int clause = draft.clause();
        boolean contrast = isContrast(draft);
        if (!tree.word(clause).baseRelation().equals("conj")
                || Clauses.hasSubject(tree, clause)
                        && (!draft.kind.isToll() || contrast && !HARM.contains(draft.kind))) {
            return;
        }
        int first = draft.scene.clauses().above(clause);
        here.stream()
                .filter(d -> d.clause() == first && Settings.isEventful(d) && Settings.isEventful(draft))
                .findFirst()
                .ifPresent(d -> {
                    draft.time = d.time;
                    draft.places = d.places;
                });
    }
}
