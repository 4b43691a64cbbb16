package org.bestand.reading.claim;

import java.util.Optional;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** "Eighty soldiers has Ruritania sent home": what opens a clause in another number than its verb is what it is done to. */
final class Fronted {
    private static final String PLURAL = "|mv";

    private Fronted() {}

    /** The arguments of an active verb with subject and object exchanged, where only the second agrees with the finite word between them. */
    static Arguments turned(Scene scene, int verb, Optional<Word> finite, Arguments found) {
        if (finite.isEmpty() || found.subject().size() != 1 || found.object().size() != 1) {
            return found;
        }
        Tree tree = scene.tree();
        int first = found.subject().getFirst();
        int second = found.object().getFirst();
        int between = finite.get().index();
        boolean around = first < between && between < second && tree.word(first).head() == verb;
        boolean plural = tree.word(first).upos().equals("NOUN")
                && tree.word(first).xpos().contains(PLURAL)
                && !finite.get().xpos().contains(PLURAL);
        boolean one = scene.actorAt(second).isPresent()
                && !tree.word(second).xpos().contains(PLURAL)
                && Arguments.conjuncts(tree, second).size() == 1;
        return around && plural && one && !Forms.isPassive(tree, verb)
                ? new Arguments(found.object(), found.subject(), found.indirect(), found.prepositions())
                : found;
    }
}
