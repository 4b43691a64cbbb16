package org.bestand.reading.claim;

import java.util.Locale;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** "Backed by Ruritania, the rebels advanced": a participle beside a clause with its own doer is passive, and done to the clause's subject. */
final class FreeParticiples {
    private static final String PAST_PARTICIPLE = "|vd|";

    private FreeParticiples() {}

    static boolean is(Tree tree, int verb, Cues cues) {
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
