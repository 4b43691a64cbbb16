package org.bestand.reading.syntax.repair;

import java.util.Locale;
import java.util.Set;
import org.bestand.reading.syntax.Word;

/** "They drove out M23 in May": a name right behind its verb, without a preposition and no day, is what the verb is done to where that has no other object. */
final class BareNames implements Repair {
    private static final String OBJECT = "obj";

    private final Set<String> times;

    /** Makes the repair, given the lemmas of nouns of time. */
    BareNames(Set<String> times) {
        this.times = Set.copyOf(times);
    }

    @Override
    public void mend(Draft tree) {
        for (Word word : tree.words()) {
            int i = word.index();
            boolean bare = word.upos().equals("PROPN")
                    && word.relation().equals("obl")
                    && word.head() == i - 1
                    && !tree.hasChild(i, "case")
                    && !times.contains(word.form().toLowerCase(Locale.ROOT));
            if (bare && lacksObject(tree, word.head())) {
                tree.relate(i, OBJECT);
            }
        }
    }

    private static boolean lacksObject(Draft tree, int verb) {
        return tree.word(verb).xpos().startsWith("WW|pv")
                && tree.hasChild(verb, "nsubj")
                && !tree.hasChild(verb, OBJECT)
                && !tree.hasChild(verb, "ccomp")
                && !tree.hasChild(verb, "cop");
    }
}
