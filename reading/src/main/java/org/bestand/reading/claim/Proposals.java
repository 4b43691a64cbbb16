package org.bestand.reading.claim;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.bestand.model.Actor;
import org.bestand.model.Stance;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/**
 * What a form of hearsay says in a proposal: "a plan by which the hostages would come free", "in the proposal the army would leave" put in
 * store what elsewhere ("the hostages would be free") is only told. So does a verb in the past that promises, plans or agrees on it.
 */
record Proposals(Cues cues) {
    /** How many words a phrase may begin with before its noun. */
    private static final int LONGEST = 3;

    private static final String INFINITIVE = "|inf|";
    private static final String PAST = "|pv|verl|";

    /** The stance of a draft whose clause has such a form, with the reason for it. */
    Stance stance(Draft draft, int clause) {
        boolean proposed = isOf(draft.scene, clause) || isPromised(draft.scene, clause);
        draft.rules.add(proposed ? "stance.plan" : "stance.hearsay");
        return proposed ? Stance.PLANNED : Stance.ALLEGED;
    }

    /** Whether a clause tells what a noun for a proposal or treaty holds: as its relative clause, or in a phrase that stands in it. */
    private boolean isOf(Scene scene, int clause) {
        Word verb = scene.tree().word(clause);
        if (verb.relation().startsWith("acl")) {
            return isProposal(scene, verb.head())
                    || isProposal(scene, scene.tree().word(verb.head()).head());
        }
        return scene.tree().children(clause, "obl").stream()
                .filter(o -> isProposal(scene, o.index()))
                .anyMatch(o -> scene.tree().children(o.index(), "case").stream()
                        .anyMatch(c -> cues.is(Cue.HELD_IN, scene.lower().get(c.index()))));
    }

    /** "They agreed that they would withdraw". */
    private boolean isPromised(Scene scene, int clause) {
        Tree tree = scene.tree();
        int above = scene.clauses().above(clause);
        return above >= 0
                && tree.word(clause).baseRelation().equals("ccomp")
                && tree.word(clause).xpos().contains(INFINITIVE)
                && tree.children(clause, "aux").size() == 1
                && tree.word(above).xpos().contains(PAST)
                && cues.is(Cue.PLAN, Victims.lemma(scene, above));
    }

    private boolean isProposal(Scene scene, int word) {
        return word >= 0 && cues.is(Cue.PROPOSAL, Victims.lemma(scene, word));
    }

    /** "By the truce of Ryl": whether the noun of a phrase that begins here is one for a deal, which says nothing. */
    static boolean stands(Scene scene, int first, Cues cues) {
        return IntStream.range(first, Math.min(first + LONGEST, scene.tree().size()))
                .filter(i -> scene.tree().word(i).upos().equals("NOUN"))
                .limit(1)
                .anyMatch(i -> cues.is(Cue.PROPOSAL, Victims.lemma(scene, i)));
    }

    /** "According to the treaty": what was agreed tells what is to come, and is no witness. */
    static boolean isText(List<Actor> speakers, Cues cues) {
        return speakers.size() == 1
                && speakers.getFirst().isUnnamed()
                && cues.is(
                        Cue.PROPOSAL,
                        List.of(speakers.getFirst()
                                        .text()
                                        .toLowerCase(Locale.ROOT)
                                        .split(" "))
                                .getLast());
    }
}
