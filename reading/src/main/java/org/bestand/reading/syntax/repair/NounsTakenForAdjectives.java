package org.bestand.reading.syntax.repair;

import java.util.Set;
import org.bestand.reading.syntax.Word;

/**
 * Some words are both a noun for somebody and an adjective ("military"). Behind an inflected adjective, with no noun behind it, such a word is the
 * noun that the adjective describes; where it stands before a verb that lacks its subject it is that.
 */
final class NounsTakenForAdjectives implements Repair {
    private static final String NOUN = "N|soort|ev";
    private static final String INFLECTED = "met-e";
    private static final int FARTHEST = 3;

    private final Set<String> forms;

    /** Makes the repair; the forms that are both, in lower case. */
    NounsTakenForAdjectives(Set<String> forms) {
        this.forms = Set.copyOf(forms);
    }

    @Override
    public void mend(Draft tree) {
        for (int i = 1; i < tree.size(); i++) {
            Word word = tree.word(i);
            if (word.upos().equals("ADJ")
                    && forms.contains(tree.lower(i))
                    && tree.word(i - 1).xpos().contains(INFLECTED)
                    && (i + 1 == tree.size() || !tree.word(i + 1).isNominal())) {
                mend(tree, i);
            }
        }
    }

    private static void mend(Draft tree, int noun) {
        Word adjective = tree.word(noun - 1);
        tree.retag(noun, tree.lower(noun), "NOUN", NOUN);
        if (adjective.head() != noun && adjective.head() >= 0) {
            tree.hang(noun, adjective.head(), adjective.relation());
            tree.hang(noun - 1, noun, "amod");
        } else if (tree.word(noun).relation().equals("advmod")) {
            subject(tree, noun);
        }
        for (Word child : tree.children(noun - 1)) {
            tree.hang(child.index(), noun, child.relation());
        }
    }

    /** Hangs a noun on the verb above it that has no subject yet. */
    private static void subject(Draft tree, int noun) {
        int at = tree.word(noun).head();
        for (int steps = 0; at >= 0 && steps < FARTHEST; steps++) {
            if (tree.word(at).isVerb() && !tree.hasChild(at, "nsubj") && !tree.hasChild(at, "nsubj:pass")) {
                tree.hang(noun, at, tree.hasChild(at, "aux:pass") ? "nsubj:pass" : "nsubj");
                return;
            }
            at = tree.word(at).head();
        }
    }
}
