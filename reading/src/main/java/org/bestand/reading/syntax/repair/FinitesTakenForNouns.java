package org.bestand.reading.syntax.repair;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bestand.reading.syntax.Word;

/**
 * "That Ruritania troops deployment": some finite forms look like nouns. In a clause that opens with a subjunction and has a subject and no
 * word that only nouns have, the last word is the verb. So is one that is joined to a verb and has something as its object.
 */
final class FinitesTakenForNouns implements Repair {
    private static final Set<String> OF_NOUNS = Set.of("det", "case", "amod", "nummod", "nmod:poss", "cop", "nmod");
    private static final Set<String> CLAUSES = Set.of("ccomp", "advcl", "acl");
    private static final String FINITE = "WW|pv|tgw|met-t";

    private final Function<String, Optional<String>> finites;

    /** Makes the repair, given the infinitive of a form that a dictionary knows as a finite verb in the singular. */
    FinitesTakenForNouns(Function<String, Optional<String>> finites) {
        this.finites = finites;
    }

    @Override
    public void mend(Draft tree) {
        for (Word word : tree.words()) {
            if (word.upos().equals("NOUN")
                    && (isJoined(tree, word) || CLAUSES.contains(word.relation()) && isClause(tree, word.index()))) {
                finites.apply(tree.lower(word.index()))
                        .ifPresent(infinitive -> tree.retag(word.index(), infinitive, "VERB", FINITE));
            }
        }
    }

    /** "Denies it and reproach M23 that …". */
    private static boolean isJoined(Draft tree, Word word) {
        int i = word.index();
        return word.relation().equals("conj")
                && tree.word(word.head()).isVerb()
                && tree.children(i).stream().noneMatch(c -> OF_NOUNS.contains(c.relation()))
                && tree.children(i).stream().anyMatch(c -> c.relation().equals("cc") && c.index() == i - 1)
                && tree.children(i).stream()
                        .anyMatch(c -> c.index() > i
                                && (c.relation().equals("obj") || c.relation().equals("ccomp")));
    }

    private static boolean isClause(Draft tree, int last) {
        boolean opened = false;
        boolean said = false;
        for (Word child : tree.children(last)) {
            if (OF_NOUNS.contains(child.relation())
                    || child.index() > last && !child.upos().equals("PUNCT")) {
                return false;
            }
            opened |= child.upos().equals("SCONJ");
            said |= child.relation().equals("nsubj") && child.index() < last;
        }
        return opened && said;
    }
}
