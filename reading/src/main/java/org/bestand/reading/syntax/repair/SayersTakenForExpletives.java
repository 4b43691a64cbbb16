package org.bestand.reading.syntax.repair;

import java.util.Set;
import org.bestand.reading.syntax.Word;

/** "It did declare that two were hit": a pronoun beside a finite verb of saying that has no other subject says it, and what it says is no subject. */
final class SayersTakenForExpletives implements Repair {
    private static final String SUBJECT = "nsubj";

    private final Set<String> verbs;

    /** Makes the repair, given the lemmas of verbs of saying. */
    SayersTakenForExpletives(Set<String> verbs) {
        this.verbs = Set.copyOf(verbs);
    }

    @Override
    public void mend(Draft tree) {
        for (Word word : tree.words()) {
            boolean expletive = word.relation().equals("expl")
                    && word.upos().equals("PRON")
                    && Math.abs(word.head() - word.index()) == 1;
            if (expletive && isSaying(tree, tree.word(word.head()))) {
                tree.relate(word.index(), SUBJECT);
                tree.children(word.head()).stream()
                        .filter(c -> c.relation().equals("csubj"))
                        .forEach(c -> tree.relate(c.index(), "ccomp"));
            }
        }
    }

    private boolean isSaying(Draft tree, Word verb) {
        return verbs.contains(verb.lemma())
                && verb.xpos().startsWith("WW|pv")
                && !tree.hasChild(verb.index(), SUBJECT)
                && (tree.hasChild(verb.index(), "csubj") || tree.hasChild(verb.index(), "ccomp"));
    }
}
