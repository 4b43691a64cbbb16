package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.bestand.reading.syntax.Word;

/** What a word for a happening belongs to or stands beside, by its place in the tree alone. */
final class Attached {
    private Attached() {}

    /** The possessive pronoun or genitive before a noun. */
    static List<Integer> whose(Scene scene, int noun) {
        return scene.tree().children(noun).stream()
                .filter(c -> c.relation().equals(Naming.POSSESSIVE))
                .map(Word::index)
                .toList();
    }

    /** The noun that a relative clause is about. */
    static List<Integer> antecedent(Scene scene, int verb) {
        Word word = scene.tree().word(verb);
        return word.relation().startsWith("acl") && word.head() >= 0 ? List.of(word.head()) : List.of();
    }

    /** "The target was a depot": what is said of a noun by a copula. */
    static List<Integer> predicate(Scene scene, int noun) {
        Word word = scene.tree().word(noun);
        boolean told = word.baseRelation().equals("nsubj")
                && !scene.tree().children(word.head(), "cop").isEmpty();
        return told ? List.of(word.head()) : List.of();
    }

    /** What a noun stands in apposition to, or what stands so to it. */
    static List<Integer> beside(Scene scene, int noun) {
        List<Integer> heads = new ArrayList<>();
        if (scene.tree().word(noun).baseRelation().equals("appos")) {
            heads.addAll(
                    Arguments.conjuncts(scene.tree(), scene.tree().word(noun).head()));
        }
        scene.tree().children(noun, "appos").forEach(child -> heads.add(child.index()));
        return heads;
    }
}
