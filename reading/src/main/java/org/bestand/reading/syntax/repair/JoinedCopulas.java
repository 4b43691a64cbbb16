package org.bestand.reading.syntax.repair;

import java.util.List;
import org.bestand.reading.syntax.Word;

/**
 * "Ten were killed and two thousand people are on the run": a noun, a copula and a predicate that were each taken for something joined to the verb
 * before are one clause. The noun is the subject of the predicate, which alone is joined.
 */
final class JoinedCopulas implements Repair {
    private static final String JOINED = "conj";

    @Override
    public void mend(Draft tree) {
        for (Word copula : tree.words()) {
            if (copula.upos().equals("AUX")
                    && copula.relation().equals(JOINED)
                    && tree.word(copula.head()).isVerb()) {
                mend(tree, copula);
            }
        }
    }

    private static void mend(Draft tree, Word copula) {
        List<Word> joined = tree.children(copula.head()).stream()
                .filter(w -> w.relation().equals(JOINED))
                .toList();
        Word subject = joined.stream()
                .filter(w ->
                        w.index() < copula.index() && w.isNominal() && !w.upos().equals("PRON"))
                .reduce((a, b) -> b)
                .orElse(null);
        Word predicate = joined.stream()
                .filter(w -> w.index() > copula.index() && !w.isVerb())
                .findFirst()
                .orElse(null);
        if (subject == null || predicate == null) {
            return;
        }
        tree.hang(subject.index(), predicate.index(), "nsubj");
        tree.hang(copula.index(), predicate.index(), "cop");
        tree.children(subject.index()).stream()
                .filter(c -> c.relation().equals("cc"))
                .forEach(c -> tree.hang(c.index(), predicate.index(), "cc"));
    }
}
