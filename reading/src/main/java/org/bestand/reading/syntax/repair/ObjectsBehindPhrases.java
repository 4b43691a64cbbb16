package org.bestand.reading.syntax.repair;

import java.util.List;
import org.bestand.reading.syntax.Word;

/**
 * "Have with drones and rockets Strelsau shelled": parsers take a name between a phrase of things and the verb that closes the clause for
 * another word for the things. Several things do not bear one name: it is the object, where the verb has none.
 */
final class ObjectsBehindPhrases implements Repair {
    private static final String NOUNS = "N|soort|mv";
    private static final List<String> CLOSING = List.of("WW|vd", "WW|inf");

    @Override
    public void mend(Draft tree) {
        for (Word name : tree.words()) {
            boolean apposed = name.upos().equals("PROPN")
                    && name.relation().equals("appos")
                    && name.head() == name.index() - 1
                    && tree.word(name.head()).xpos().startsWith(NOUNS);
            int verb = apposed ? closing(tree, name) : -1;
            if (verb >= 0 && isInPhrase(tree, name.head()) && !tree.hasChild(verb, "obj") && !isPassive(tree, verb)) {
                tree.hang(name.index(), verb, "obj");
            }
        }
    }

    /** The verb right behind a name and all that belongs to it; -1 where something else stands there. */
    private static int closing(Draft tree, Word name) {
        int next = name.index() + 1;
        while (next < tree.size() && tree.stands(name.index(), next)) {
            next++;
        }
        int behind = next;
        return next < tree.size()
                        && CLOSING.stream()
                                .anyMatch(tag -> tree.word(behind).xpos().startsWith(tag))
                        && tree.hasChild(next, "aux")
                ? next
                : -1;
    }

    private static boolean isInPhrase(Draft tree, int noun) {
        int first = tree.word(noun).relation().equals("conj") ? tree.word(noun).head() : noun;
        return tree.hasChild(first, "case");
    }

    private static boolean isPassive(Draft tree, int verb) {
        return tree.hasChild(verb, "aux:pass");
    }
}
