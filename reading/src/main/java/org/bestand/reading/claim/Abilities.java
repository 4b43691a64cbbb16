package org.bestand.reading.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bestand.model.Kind;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** What somebody can or may do: it has not been done, unless they could do it then and there. */
record Abilities(Cues cues) {
    private static final String PAST = "|verl|";

    /** What is done at one stroke: who was able to do it did it. */
    private static final Set<Kind> STROKES =
            EnumSet.of(Kind.RELEASED, Kind.CAPTURED, Kind.TERRITORY, Kind.DAMAGE, Kind.KILLED);

    /** Whether a claim, or the clause above that it hangs in, tells only what can or may be. */
    boolean isOpen(Draft draft, int clause) {
        List<Word> helpers = helpers(draft.scene.tree(), clause);
        return !helpers.isEmpty() && !isBeside(draft, clause) && !isDone(draft, clause, helpers);
    }

    private List<Word> helpers(Tree tree, int clause) {
        return tree.children(clause, "aux").stream()
                .filter(a -> cues.is(Cue.POSSIBLE, a.lemma().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** "Could free the hostages and took twelve rebels": what is joined with a finite verb of its own is not under the other's helper. */
    private static boolean isBeside(Draft draft, int clause) {
        Tree tree = draft.scene.tree();
        int at = draft.clause();
        while (at >= 0 && draft.scene.clauses().above(at) != clause) {
            at = draft.scene.clauses().above(at);
        }
        return at >= 0 && tree.word(at).baseRelation().equals("conj") && Stances.isFinite(tree, at);
    }

    /** "The police could free the hostages": told in the past of what is done at one stroke, it was done; of what was not, nothing is said. */
    private boolean isDone(Draft draft, int clause, List<Word> helpers) {
        return clause == draft.clause()
                && STROKES.contains(draft.kind)
                && helpers.stream().allMatch(h -> h.xpos().contains(PAST))
                && !Stances.isRefused(cues, draft.scene, clause)
                && !isByNobody(draft.scene, clause)
                && !isOnCondition(draft.scene, clause);
    }

    private boolean isByNobody(Scene scene, int clause) {
        return scene.tree().children(clause, "nsubj").stream()
                .anyMatch(s -> cues.is(Cue.NEGATION, scene.lower().get(s.index())));
    }

    /** "Could take the town if the soldiers left": a condition keeps it open, wherever it stands. */
    private boolean isOnCondition(Scene scene, int clause) {
        return scene.tree().children(clause, "advcl").stream()
                .flatMap(c -> scene.tree().children(c.index(), "mark").stream())
                .anyMatch(m -> cues.is(Cue.IF, scene.lower().get(m.index())));
    }
}
