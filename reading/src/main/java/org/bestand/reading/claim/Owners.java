package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** Of a noun for what somebody is to somebody else ("Ruritania's ally", "the troops and their allies"): who bears it, and whose it is. */
final class Owners {
    private Owners() {}

    /** Of whom a noun is said: its subject, or what it stands in apposition to. */
    static List<Integer> bearers(Tree tree, int noun, Cues cues) {
        boolean said = !tree.children(noun, "nsubj").isEmpty()
                || tree.word(noun).baseRelation().equals("appos");
        return said ? Arguments.of(tree, noun, cues).subject() : List.of();
    }

    /** Whose a noun is: a name in the genitive; for a possessive pronoun what the noun is coordinated with, else the clause's subject. */
    static List<Integer> of(Tree tree, int noun, Cues cues) {
        List<Integer> owners = new ArrayList<>();
        for (Word child : tree.children(noun, "nmod")) {
            if (child.index() > noun || !tree.children(child.index(), "case").isEmpty()) {
                continue;
            }
            if (child.upos().equals("PROPN")) {
                owners.add(child.index());
            } else if (child.upos().equals("PRON")) {
                owners.addAll(meant(tree, noun, cues));
            }
        }
        return owners;
    }

    private static List<Integer> meant(Tree tree, int noun, Cues cues) {
        Word word = tree.word(noun);
        if (word.baseRelation().equals("conj")) {
            return Arguments.conjuncts(tree, word.head()).stream()
                    .filter(i -> i < noun)
                    .toList();
        }
        int verb = Arguments.governor(tree, noun);
        return verb < 0
                ? List.of()
                : Arguments.of(tree, verb, cues).subject().stream()
                        .filter(i -> i != noun)
                        .toList();
    }
}
