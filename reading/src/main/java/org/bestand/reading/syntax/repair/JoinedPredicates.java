package org.bestand.reading.syntax.repair;

import java.util.Optional;
import org.bestand.reading.syntax.Word;

/**
 * "Is a mediator in the region and an ally of Ruritania": parsers join the last of two phrases to the noun nearest to it. A noun with an
 * indefinite article is joined to the one that has an indefinite article too, where the nearest has a definite one.
 */
final class JoinedPredicates implements Repair {
    private static final String INDEFINITE = "LID|onbep";
    private static final String DEFINITE = "LID|bep";
    private static final String CONJUNCT = "conj";

    @Override
    public void mend(Draft tree) {
        for (Word last : tree.words()) {
            if (last.relation().equals(CONJUNCT)
                    && has(tree, last.index(), INDEFINITE)
                    && has(tree, last.head(), DEFINITE)) {
                like(tree, last).ifPresent(first -> tree.hang(last.index(), first.index(), CONJUNCT));
            }
        }
    }

    /** The noun with an indefinite article that the nearest one belongs to. */
    private static Optional<Word> like(Draft tree, Word last) {
        int at = tree.word(last.head()).head();
        for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
            Word word = tree.word(at);
            if (word.isVerb()) {
                return Optional.empty();
            }
            if (at < last.head() && has(tree, at, INDEFINITE)) {
                return Optional.of(word);
            }
            at = word.head();
        }
        return Optional.empty();
    }

    private static boolean has(Draft tree, int noun, String article) {
        return noun >= 0
                && tree.children(noun).stream()
                        .anyMatch(c -> c.relation().equals("det") && c.xpos().startsWith(article));
    }
}
