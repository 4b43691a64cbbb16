package org.bestand.reading.syntax.repair;

import java.util.Set;
import java.util.function.Predicate;
import org.bestand.reading.syntax.Word;

/**
 * The plural present of a verb may look like a noun's plural ("around the town flights thousands of people"). With several as its subject and no
 * word that only nouns have, at the top of a sentence without a copula, it is the verb; so it is at the end of a relative clause.
 */
final class PresentsTakenForNouns implements Repair {
    private static final Set<String> OF_NOUNS = Set.of("det", "case", "amod", "nummod", "nmod:poss", "cop", "appos");
    private static final String PRESENT_PLURAL = "WW|pv|tgw|mv";
    private static final String SUBJECT = "nsubj";
    private static final String RELATIVE = "VNW|betr";
    private static final String RELATIVE_CLAUSE = "acl:relcl";

    private final Predicate<String> isVerb;

    /** Makes the repair; a dictionary knows infinitives, which are also the plurals of the present. */
    PresentsTakenForNouns(Predicate<String> isVerb) {
        this.isVerb = isVerb;
    }

    @Override
    public void mend(Draft tree) {
        for (Word word : tree.words()) {
            int i = word.index();
            if ((word.head() < 0 || word.relation().equals(RELATIVE_CLAUSE))
                    && word.xpos().startsWith("N|soort|mv")
                    && isVerb.test(tree.lower(i))
                    && isSaid(tree, i)) {
                tree.retag(i, tree.lower(i), "VERB", PRESENT_PLURAL);
                tree.children(i).stream()
                        .filter(c -> c.relation().equals("nmod"))
                        .forEach(c -> tree.relate(c.index(), "obl"));
            }
        }
    }

    private static boolean isSaid(Draft tree, int word) {
        boolean noun = tree.children(word).stream().anyMatch(c -> OF_NOUNS.contains(c.relation()));
        return !noun
                && tree.children(word).stream()
                        .anyMatch(c -> c.relation().equals(SUBJECT) && (c.upos().equals("NUM") || isPlural(c))
                                || tree.word(word).relation().equals(RELATIVE_CLAUSE)
                                        && c.xpos().startsWith(RELATIVE));
    }

    private static boolean isPlural(Word word) {
        return word.xpos().contains("|mv");
    }
}
