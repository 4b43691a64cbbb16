package org.bestand.reading.syntax.repair;

import java.util.List;
import java.util.Optional;
import org.bestand.reading.syntax.Word;

/**
 * "The United States, the EU, Japan and Norway asked": a name behind a comma that goes on to a last one behind "and" is the second of a list,
 * and no explanation of the first.
 */
final class ListedNames implements Repair {
    private static final String NAME = "PROPN";
    private static final String JOINED = "conj";

    @Override
    public void mend(Draft tree) {
        for (Word second : tree.words()) {
            if (second.relation().equals("appos") && isBareName(tree, second)) {
                Word first = tree.word(second.head());
                List<Word> further = tree.children(second.index()).stream()
                        .filter(w -> w.relation().equals(JOINED) && isBareName(tree, w))
                        .toList();
                boolean ends = further.stream().anyMatch(w -> tree.hasChild(w.index(), "cc"));
                if (first.upos().equals(NAME) && ends && isBehindComma(tree, first, second)) {
                    tree.hang(second.index(), first.index(), JOINED);
                    further.forEach(w -> tree.hang(w.index(), first.index(), JOINED));
                }
            }
        }
    }

    /** A name with nothing before it but an article. */
    private static boolean isBareName(Draft tree, Word word) {
        return word.upos().equals(NAME)
                && tree.children(word.index()).stream()
                        .noneMatch(
                                c -> c.relation().equals("case") || c.relation().equals("amod"));
    }

    private static boolean isBehindComma(Draft tree, Word first, Word second) {
        Optional<Word> opening = tree.children(second.index()).stream()
                .filter(c -> c.index() < second.index() && !c.upos().equals("PUNCT"))
                .findFirst();
        int start = opening.map(Word::index).orElse(second.index());
        return first.index() < second.index() && tree.lower(start - 1).equals(",");
    }
}
