package org.bestand.reading.claim;

import java.util.List;
import java.util.function.Predicate;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** What is told together in one sentence happened together: in one clause, at the time that "when" ties to it, to some of those just counted. */
record Together(Cues cues) {

    /** Gives a draft the time and place that it lacks of what is told together with it. */
    void tie(Draft draft, List<Draft> drafts) {
        if (draft.time != null && !draft.places.isEmpty() || !Settings.isEventful(draft)) {
            return;
        }
        List<Draft> here = drafts.stream()
                .filter(d -> d != draft && d.scene == draft.scene && Settings.isEventful(d))
                .toList();
        share(draft, here, d -> d.clause() == draft.clause() && !isApart(draft, d));
        share(draft, here, d -> isOf(draft, d));
        share(draft, here, d -> isToldBy(draft, d));
        share(draft, here, d -> isWhen(draft, d) || isWhen(d, draft));
    }

    private static void share(Draft draft, List<Draft> here, Predicate<Draft> together) {
        for (Draft other : here) {
            if (together.test(other)) {
                if (draft.time == null && !isEdge(other)) {
                    draft.time = other.time;
                }
                if (draft.places.isEmpty()) {
                    draft.places = other.places;
                }
            }
        }
    }

    /** "The war, which began in April 2023, has cost thousands of lives": the month or year in which fighting began or ended is not that of its dead. */
    private static boolean isEdge(Draft fighting) {
        return (fighting.phase == Phase.STARTS || fighting.phase == Phase.ENDS)
                && fighting.time != null
                && fighting.time.isResolved()
                && !Settings.isShort(fighting.time);
    }

    /** "After the attack in X they shelled Y", "shelled Y in revenge for the attack in X": one attack after another. */
    private boolean isApart(Draft draft, Draft other) {
        Avenged avenged = new Avenged(cues);
        return draft.kind == Kind.ATTACK
                && other.kind == Kind.ATTACK
                && (draft.earlier != other.earlier || avenged.is(draft) != avenged.is(other));
    }

    /** "An attack that cost eleven lives", "thirty wounded, four of whom are badly off": the clause hangs on the happening, or tells on of its people. */
    private boolean isOf(Draft draft, Draft other) {
        Tree tree = draft.scene.tree();
        int clause = draft.clause();
        if (!draft.isUnset() || !tree.word(clause).relation().equals("acl:relcl")) {
            return false;
        }
        int above = tree.word(clause).head();
        return above == other.anchor || other.kind.isToll() && above == other.victims && isPart(draft.scene, clause);
    }

    /** "Claimed the attack that cost nine lives in X on Monday": its own clause tells when and where an attack was. */
    private static boolean isToldBy(Draft attack, Draft toll) {
        Word clause = attack.scene.tree().word(toll.clause());
        return attack.kind == Kind.ATTACK
                && toll.kind.isToll()
                && clause.relation().equals("acl:relcl")
                && clause.head() == attack.anchor;
    }

    /** "Of whom". */
    private boolean isPart(Scene scene, int clause) {
        return scene.clauses().words(clause).stream()
                .anyMatch(i -> cues.is(Cue.RELATIVE, scene.lower().get(i))
                        && i > 0
                        && (cues.is(Cue.OF, scene.lower().get(i - 1))
                                || cues.is(Cue.AMONG, scene.lower().get(i - 1))));
    }

    /** Whether a draft is told in a clause that says when the other happened ("when the mine caved in"). */
    private boolean isWhen(Draft draft, Draft other) {
        Scene scene = draft.scene;
        int clause = draft.clause();
        return clause != other.clause()
                && scene.tree().word(clause).baseRelation().equals("advcl")
                && scene.clauses().above(clause) == other.clause()
                && opensWhen(scene, clause);
    }

    /** Whether a clause begins with a word for when the other came about. */
    boolean opensWhen(Scene scene, int clause) {
        return scene.tree().children(clause).stream()
                .anyMatch(w ->
                        w.index() < clause && cues.is(Cue.WHEN, scene.lower().get(w.index())));
    }
}
