package org.bestand.reading.syntax.repair;

import java.util.Optional;
import org.bestand.reading.syntax.Word;

/**
 * "Ruritania shelled the towns and the army of Sylvania has withdrawn": what stands between a conjunction and the finite verb of a joined clause without
 * a subject is its subject, where the two agree, and not joined to the last noun of the clause before nor the object.
 */
final class SubjectsBehindConjunctions implements Repair {
    private static final String JOINED = "conj";
    private static final String FINITE = "WW|pv";
    private static final String PLURAL = "|mv";
    private static final String PASSIVE = "aux:pass";

    @Override
    public void mend(Draft tree) {
        for (Word verb : tree.words()) {
            boolean open = verb.relation().equals(JOINED)
                    && verb.isVerb()
                    && tree.word(verb.head()).isVerb()
                    && !tree.hasChild(verb.index(), "mark")
                    && tree.children(verb.index()).stream()
                            .noneMatch(c -> c.baseRelation().endsWith("subj"));
            if (open) {
                finite(tree, verb).ifPresent(f -> mend(tree, verb, f));
            }
        }
    }

    private static Optional<Word> finite(Draft tree, Word verb) {
        return verb.xpos().startsWith(FINITE)
                ? Optional.of(verb)
                : tree.children(verb.index()).stream()
                        .filter(c -> c.baseRelation().equals("aux") && c.xpos().startsWith(FINITE))
                        .findFirst();
    }

    private static void mend(Draft tree, Word verb, Word finite) {
        int noun = phrase(tree, finite.index() - 1);
        if (noun < 0
                || isPlural(tree, tree.word(noun)) != finite.xpos().contains(PLURAL)
                || isShared(tree, verb, finite)) {
            return;
        }
        int conjunction = first(tree, noun) - 1;
        boolean opens = conjunction >= 0 && tree.word(first(tree, noun)).upos().equals("CCONJ")
                || conjunction >= 0 && tree.word(conjunction).upos().equals("CCONJ");
        Word before = tree.word(verb.head());
        boolean joined =
                tree.word(noun).relation().equals(JOINED) && tree.word(noun).head() >= before.index();
        boolean object = tree.word(noun).relation().equals("obj")
                && (tree.word(noun).head() == verb.index() || tree.word(noun).head() == before.index());
        if (opens && (joined || object)) {
            tree.children(noun).stream()
                    .filter(c -> c.relation().equals("cc"))
                    .forEach(c -> tree.hang(c.index(), verb.index(), "cc"));
            tree.hang(noun, verb.index(), tree.hasChild(verb.index(), PASSIVE) ? "nsubj:pass" : "nsubj");
        }
    }

    /** "Would hold the town and (would) have killed ten": what looks like a plural is the infinitive that an auxiliary before asks for. */
    private static boolean isShared(Draft tree, Word verb, Word finite) {
        return tree.lower(finite.index()).equals(finite.lemma())
                && !tree.word(verb.head()).xpos().startsWith(FINITE);
    }

    /** The noun or name whose phrase ends at a word, without a preposition; -1 for none. */
    private static int phrase(Draft tree, int last) {
        int top = last;
        while (top >= 0
                && !tree.word(top).relation().equals(JOINED)
                && !tree.word(top).relation().equals("obj")
                && tree.word(top).head() >= 0) {
            top = tree.word(top).head();
        }
        boolean nominal = top >= 0
                && top <= last
                && tree.word(top).isNominal()
                && !tree.hasChild(top, "case")
                && tree.stands(top, last);
        return nominal ? top : -1;
    }

    private static int first(Draft tree, int noun) {
        int first = noun;
        while (first > 0 && tree.stands(noun, first - 1)) {
            first--;
        }
        return first;
    }

    private static boolean isPlural(Draft tree, Word noun) {
        return noun.xpos().contains(PLURAL) || tree.hasChild(noun.index(), JOINED);
    }
}
