package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/**
 * Of a noun for what somebody is to somebody else ("Ruritania's ally", "the troops and their allies"): who bears it, and whose it is; of one
 * for a deed, by whose means it is told ("startled the town with a series of raids").
 */
final class Owners {
    /** How a noun hangs within a phrase for several deeds (a series of raids, shells and raids). */
    private static final Set<String> WITHIN = Set.of("nmod", "conj", "appos");

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

    /** Who does something with a deed: the subject of the finite verb that the noun is a means of. */
    static List<Integer> wielders(Scene scene, int noun, Cues cues) {
        Tree tree = scene.tree();
        int top = noun;
        while (tree.word(top).head() >= 0 && WITHIN.contains(tree.word(top).baseRelation())) {
            top = tree.word(top).head();
        }
        int verb = tree.word(top).head();
        boolean beside = verb >= 0
                && tree.word(top).baseRelation().equals("nmod")
                && tree.word(verb).baseRelation().equals("obj");
        verb = beside ? tree.word(verb).head() : verb;
        boolean means = verb >= 0
                && (beside || tree.word(top).baseRelation().equals("obl"))
                && tree.children(top, "case").stream()
                        .anyMatch(c -> cues.is(Cue.MEANS, scene.lower().get(c.index())));
        boolean does = means
                && tree.word(verb).isVerb()
                && !tree.word(verb).baseRelation().equals("xcomp")
                && !cues.is(Cue.UNDERGO, Victims.lemma(scene, verb));
        return does
                ? Relatives.subjectFirst(scene, verb, Arguments.of(tree, verb, cues), cues)
                        .subject()
                : List.of();
    }

    private static List<Integer> meant(Tree tree, int noun, Cues cues) {
        Word word = tree.word(noun);
        if (word.baseRelation().equals("conj")) {
            return Arguments.conjuncts(tree, word.head()).stream()
                    .filter(i -> i < noun)
                    .toList();
        }
        int verb = Governors.of(tree, noun);
        return verb < 0
                ? List.of()
                : Arguments.of(tree, verb, cues).subject().stream()
                        .filter(i -> i != noun)
                        .toList();
    }
}
