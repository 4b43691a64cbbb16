package org.bestand.reading.syntax.repair;

import java.util.List;
import java.util.Optional;
import org.bestand.reading.syntax.Word;

/**
 * "President A of Ruritania, premier B and C signed": in a list of names parsers take the second for another word for the first. Two who are
 * each named by name are two; only a comma right before the conjunction closes an apposition.
 */
final class NamesTakenForAppositions implements Repair {
    private static final String APPOSITION = "appos";
    private static final String CONJUNCT = "conj";
    private static final String COMMA = ",";

    @Override
    public void mend(Draft tree) {
        for (Word second : tree.words()) {
            if (second.relation().equals(APPOSITION) && second.index() > second.head() && isInList(tree, second)) {
                int first = second.head();
                tree.children(second.index()).stream()
                        .filter(c -> c.relation().equals(CONJUNCT))
                        .forEach(c -> tree.hang(c.index(), first, CONJUNCT));
                tree.relate(second.index(), CONJUNCT);
            }
        }
    }

    private static boolean isInList(Draft tree, Word second) {
        Word first = tree.word(second.head());
        return isNamed(tree, first, second.index())
                && isNamed(tree, second, tree.size())
                && isBehindComma(tree, second)
                && last(tree, first, second).filter(l -> !isClosed(tree, l)).isPresent();
    }

    /** The last of a list that the second is in. */
    private static Optional<Word> last(Draft tree, Word first, Word second) {
        return tree.words().stream()
                .filter(w -> w.relation().equals(CONJUNCT) && w.index() > second.index())
                .filter(w -> w.head() == first.index() || w.head() == second.index())
                .filter(w -> tree.hasChild(w.index(), "cc"))
                .findFirst();
    }

    private static boolean isClosed(Draft tree, Word last) {
        return tree.children(last.index()).stream()
                .filter(c -> c.relation().equals("cc"))
                .anyMatch(c -> tree.lower(c.index() - 1).equals(COMMA));
    }

    /** Whether a word is a name, or a noun beside which one stands before a word of the sentence. */
    private static boolean isNamed(Draft tree, Word word, int before) {
        return word.upos().equals("PROPN")
                || tree.children(word.index()).stream()
                        .anyMatch(c -> c.upos().equals("PROPN")
                                && c.relation().equals(APPOSITION)
                                && c.index() < before
                                && !tree.lower(c.index() - 1).equals(COMMA));
    }

    private static boolean isBehindComma(Draft tree, Word second) {
        List<Word> children = tree.children(second.index());
        int start = children.stream()
                .filter(c -> !c.upos().equals("PUNCT"))
                .mapToInt(Word::index)
                .reduce(second.index(), Math::min);
        return tree.lower(start - 1).equals(COMMA);
    }
}
