package org.bestand.reading.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.mention.ActorMention.Type;
import org.bestand.reading.syntax.Word;

/** "Accused of having sent the rebels shells": who stands bare before what is handed over gets it, whatever the parser hung the name on. */
final class Receivers {
    /** What may stand between who gets something and the word for it. */
    private static final Set<String> BETWEEN = Set.of("DET", "ADJ", "NUM", "ADV");

    /** By how many words at most. */
    private static final int FAR = 4;

    /** The tag of a name in no case of its own. */
    private static final String PLAIN = "|stan";

    private Receivers() {}

    /** Heads of those who get the object of a verb with these arguments; none where the verb has no doer apart from them. */
    static List<Integer> of(Scene scene, Arguments arguments) {
        if (arguments.subject().isEmpty()) {
            return List.of();
        }
        return scene.mentions().actors().stream()
                .filter(m -> m.type() != Type.ADJECTIVE && isBare(scene, m))
                .filter(m ->
                        arguments.subject().stream().noneMatch(s -> m.range().covers(s)))
                .filter(m -> isBefore(scene, m, arguments.object()))
                .map(ActorMention::head)
                .toList();
    }

    private static boolean isBare(Scene scene, ActorMention mention) {
        return scene.tree().children(mention.head(), "case").isEmpty()
                && (mention.range().first() == 0
                        || !scene.tree()
                                .word(mention.range().first() - 1)
                                .upos()
                                .equals("ADP"))
                && !isOwner(scene.tree().word(mention.head()));
    }

    /** A pronoun or name that says whose a thing is; a bare name that the parser takes for that bears no mark of it. */
    private static boolean isOwner(Word word) {
        return word.relation().equals("nmod:poss")
                && (word.upos().equals("PRON")
                        || word.upos().equals("PROPN") && !word.xpos().endsWith(PLAIN));
    }

    private static boolean isBefore(Scene scene, ActorMention mention, List<Integer> objects) {
        int last = Math.min(scene.tree().size() - 1, mention.range().last() + FAR);
        for (int i = mention.range().last() + 1; i <= last; i++) {
            Word word = scene.tree().word(i);
            if (word.upos().equals("NOUN")) {
                int thing = i;
                return objects.stream().anyMatch(o -> holds(scene, o, thing));
            }
            if (!BETWEEN.contains(word.upos())) {
                return false;
            }
        }
        return false;
    }

    private static boolean holds(Scene scene, int object, int thing) {
        BitSet phrase = scene.tree().subtree(object);
        return phrase.get(thing);
    }
}
