package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/**
 * Of a noun for what somebody is to somebody else ("Ruritania's ally", "the troops and their allies"): who bears it, and whose it is; of one
 * for a deed, who does it by a participle beside it ("a raid carried out by Ruritania") or by whose means it is told ("startled the town with a
 * series of raids").
 */
final class Owners {
    /** How a noun hangs within a phrase for several deeds (a series of raids, shells and raids). */
    private static final Set<String> WITHIN = Set.of("nmod", "conj", "appos");

    /** How a participle hangs on the noun before or behind it. */
    private static final Set<String> BESIDE = Set.of("acl", "amod");

    private static final String PARTICIPLE = "|vd|";

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

    /** Who does something with a deed: who is said to have carried it out, else the subject of the finite verb that the noun is a means of. */
    static List<Integer> wielders(Scene scene, int noun, Cues cues) {
        Tree tree = scene.tree();
        List<Integer> performers = performers(scene, noun, cues);
        if (!performers.isEmpty()) {
            return performers;
        }
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

    /** "The raid on the port, carried out by Ruritanian jets": the doer of a participle for doing such things that stands by the noun. */
    private static List<Integer> performers(Scene scene, int noun, Cues cues) {
        Tree tree = scene.tree();
        return tree.words().stream()
                .filter(w -> w.xpos().contains(PARTICIPLE) && (isBeside(w, noun) || isRightBehind(tree, w, noun)))
                .filter(w -> cues.is(Cue.PERFORMING, Victims.lemma(scene, w.index())))
                .flatMap(w -> tree.children(w.index(), "obl").stream())
                .filter(w -> tree.children(w.index(), "case").stream()
                        .anyMatch(c -> cues.is(Cue.DOER, scene.lower().get(c.index()))))
                .flatMap(w -> Arguments.conjuncts(tree, w.index()).stream())
                .toList();
    }

    private static boolean isBeside(Word participle, int noun) {
        return participle.head() == noun && BESIDE.contains(participle.relation());
    }

    /** "In the raid, by some accounts carried out by jets, people died": for an adverbial of the clause, whatever stands right behind the noun. */
    private static boolean isRightBehind(Tree tree, Word participle, int noun) {
        int last = tree.subtree(noun).stream()
                .filter(w -> !tree.word(w).upos().equals("PUNCT"))
                .max()
                .orElse(noun);
        int first = tree.subtree(participle.index()).nextSetBit(0);
        return participle.head() == tree.word(noun).head()
                && participle.baseRelation().equals("advcl")
                && participle.index() > noun
                && first > last
                && first <= last + 2;
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
