package org.bestand.reading.syntax.repair;

import java.util.Optional;
import java.util.function.Function;
import org.bestand.reading.syntax.Word;

/**
 * "They have since May carried attacks out": in Dutch many plural nouns look like infinitives. What is the object of a verb and takes nothing that only
 * verbs take is the noun.
 */
final class NounsTakenForInfinitives implements Repair {
    private static final String PLURAL = "N|soort|mv";
    private static final String INFINITIVE = "WW|inf|";

    private final Function<String, Optional<String>> plurals;

    /** Makes the repair, given the lemma of a form that a dictionary knows as a plural noun and as no singular one. */
    NounsTakenForInfinitives(Function<String, Optional<String>> plurals) {
        this.plurals = plurals;
    }

    @Override
    public void mend(Draft tree) {
        for (Word word : tree.words()) {
            int i = word.index();
            boolean noun = word.xpos().startsWith(INFINITIVE)
                    && word.relation().equals("obj")
                    && !tree.hasChild(i, "obj")
                    && !tree.hasChild(i, "mark")
                    && !tree.hasChild(i, "det");
            if (noun) {
                plurals.apply(tree.lower(i)).ifPresent(lemma -> tree.retag(i, lemma, "NOUN", PLURAL));
            }
        }
    }
}
