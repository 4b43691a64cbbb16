package org.bestand.reading.claim;

import java.util.Locale;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/**
 * Participles that are passive without an auxiliary and done to the clause's subject: beside a clause with its own doer ("backed by Ruritania, the
 * rebels advanced"), or for the state that it is in ("the rebels sit surrounded").
 */
final class FreeParticiples {
    private static final String PAST_PARTICIPLE = "|vd|";

    private FreeParticiples() {}

    static boolean is(Tree tree, int verb, Cues cues) {
        return isState(tree, verb, cues) || isBeside(tree, verb, cues);
    }

    private static boolean isState(Tree tree, int verb, Cues cues) {
        Word word = tree.word(verb);
        return word.baseRelation().equals("xcomp")
                && word.xpos().contains(PAST_PARTICIPLE)
                && cues.is(Cue.STATE, tree.word(word.head()).lemma())
                && tree.children(word.head(), "obj").isEmpty()
                && tree.children(verb, "obj").isEmpty()
                && tree.children(verb, "aux").isEmpty()
                && !Clauses.hasSubject(tree, verb);
    }

    private static boolean isBeside(Tree tree, int verb, Cues cues) {
        Word word = tree.word(verb);
        return word.baseRelation().equals("advcl")
                && word.xpos().contains(PAST_PARTICIPLE)
                && !Clauses.hasSubject(tree, verb)
                && tree.children(verb, "aux").isEmpty()
                && tree.children(verb, "obl").stream().anyMatch(c -> isBy(tree, c, cues));
    }

    private static boolean isBy(Tree tree, Word phrase, Cues cues) {
        return tree.children(phrase.index(), "case").stream()
                .anyMatch(c -> cues.is(Cue.DOER, c.form().toLowerCase(Locale.ROOT)));
    }
}
