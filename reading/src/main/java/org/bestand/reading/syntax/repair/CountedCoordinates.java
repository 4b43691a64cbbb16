package org.bestand.reading.syntax.repair;

import org.bestand.reading.syntax.Word;

/**
 * "Fourteen volunteers of the corps and four civilians": what is counted is joined to what is counted, not to the name that says more of the
 * first; "thirty villagers died and twelve soldiers": it is joined to those who died; "thirty were killed and a score hurt": it is who was hurt.
 */
final class CountedCoordinates implements Repair {
    private static final String JOINED = "conj";
    private static final String NUMBER = "nummod";
    private static final String SUBJECT = "nsubj";

    @Override
    public void mend(Draft tree) {
        for (Word second : tree.words()) {
            boolean counted = second.upos().equals("NOUN") && tree.hasChild(second.index(), NUMBER);
            if (counted && second.relation().equals(JOINED)) {
                mend(tree, second.index(), second.head());
            }
            if (counted
                    && (second.relation().equals(JOINED) || second.relation().equals("parataxis"))) {
                behindVerb(tree, second);
            }
            if (second.relation().equals(JOINED) && second.upos().equals("NOUN")) {
                beforePredicate(tree, second);
            }
        }
    }

    /** Joins what is counted behind a verb to its counted subject. */
    private static void behindVerb(Draft tree, Word second) {
        Word verb = tree.word(second.head());
        boolean bare = tree.children(second.index()).stream()
                        .noneMatch(c -> c.isVerb()
                                || c.upos().equals("ADP")
                                || c.baseRelation().endsWith("subj"))
                && !isShare(tree, verb.index(), second.index());
        if (verb.isVerb() && verb.index() < second.index() && bare) {
            tree.children(verb.index()).stream()
                    .filter(c -> c.baseRelation().equals(SUBJECT) && c.index() < second.index())
                    .filter(c -> c.upos().equals("NUM") || tree.hasChild(c.index(), NUMBER))
                    .findFirst()
                    .ifPresent(c -> tree.hang(second.index(), c.index(), JOINED));
        }
    }

    /** "Among whom three children". */
    private static boolean isShare(Draft tree, int verb, int noun) {
        for (int i = noun - 1; i > verb && !tree.word(i).upos().equals("PUNCT"); i--) {
            if (tree.word(i).upos().equals("PRON")) {
                return true;
            }
        }
        return false;
    }

    /** Gives a predicate that is joined to a verb the noun right before it that was joined to the subject of that. */
    private static void beforePredicate(Draft tree, Word second) {
        int next = second.index() + 1;
        Word first = tree.word(second.head());
        if (next < tree.size()
                && first.baseRelation().equals(SUBJECT)
                && tree.word(next).relation().equals(JOINED)
                && tree.word(next).head() == first.head()
                && tree.children(next).stream().noneMatch(c -> c.baseRelation().equals(SUBJECT))) {
            tree.hang(second.index(), next, first.relation());
        }
    }

    private static void mend(Draft tree, int second, int name) {
        int first = tree.word(name).head();
        boolean owner = tree.word(name).relation().equals("nmod")
                && tree.word(name).upos().equals("PROPN")
                && !tree.hasChild(name, NUMBER);
        if (owner && first >= 0 && tree.word(first).isNominal() && tree.hasChild(first, NUMBER)) {
            tree.hang(second, first, JOINED);
        }
    }
}
