package org.bestand.reading.syntax.repair;

import java.util.Optional;
import org.bestand.reading.syntax.Word;

/**
 * "Since Ruritania Sylvania invaded": a word that may be a preposition opens a clause where it stands first in one whose finite verb has
 * neither subjunction nor subject. What it seemed to stand before is the subject.
 */
final class PrepositionsThatOpenClauses implements Repair {
    private static final String FINITE = "WW|pv";
    private static final String SUBJECT = "nsubj";
    private static final String MARK = "mark";

    @Override
    public void mend(Draft tree) {
        for (Word verb : tree.words()) {
            if (verb.relation().equals("advcl") && isFinite(tree, verb) && lacksSubject(tree, verb)) {
                opening(tree, verb).ifPresent(first -> {
                    int subject =
                            tree.word(first.index()).head() == verb.index() ? behind(tree, first, verb) : first.head();
                    if (subject >= 0) {
                        tree.hang(first.index(), verb.index(), MARK);
                        tree.relate(subject, isPassive(tree, verb) ? SUBJECT + ":pass" : SUBJECT);
                    }
                });
            }
        }
    }

    private static boolean isFinite(Draft tree, Word verb) {
        return verb.xpos().startsWith(FINITE)
                || tree.children(verb.index()).stream()
                        .anyMatch(
                                c -> c.baseRelation().equals("aux") && c.xpos().startsWith(FINITE));
    }

    private static boolean isPassive(Draft tree, Word verb) {
        return tree.hasChild(verb.index(), "aux:pass");
    }

    private static boolean lacksSubject(Draft tree, Word verb) {
        return tree.children(verb.index()).stream()
                .noneMatch(c -> c.baseRelation().endsWith("subj")
                        || c.relation().equals("expl")
                        || c.relation().equals(MARK) && !c.upos().equals("ADP"));
    }

    /** The preposition that is the first word of a clause before its verb: that of a phrase of the verb, or one that hangs on the verb itself. */
    private static Optional<Word> opening(Draft tree, Word verb) {
        return tree.words().stream()
                .filter(w -> w.index() < verb.index() && tree.stands(verb.index(), w.index()))
                .filter(w -> !w.upos().equals("PUNCT"))
                .findFirst()
                .filter(w -> w.upos().equals("ADP"))
                .filter(w -> w.relation().equals(MARK) && w.head() == verb.index()
                        || w.relation().equals("case") && isPhraseOf(tree, w.head(), verb));
    }

    private static boolean isPhraseOf(Draft tree, int head, Word verb) {
        Word word = tree.word(head);
        return word.head() == verb.index() && word.relation().equals("obl") && word.index() < verb.index();
    }

    /** The bare phrase right behind a subjunction. */
    private static int behind(Draft tree, Word mark, Word verb) {
        return tree.children(verb.index()).stream()
                .filter(c -> c.relation().equals("obl") && c.index() > mark.index() && c.index() < verb.index())
                .filter(c -> !tree.hasChild(c.index(), "case"))
                .mapToInt(Word::index)
                .findFirst()
                .orElse(-1);
    }
}
