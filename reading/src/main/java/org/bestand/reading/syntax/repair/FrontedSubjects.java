package org.bestand.reading.syntax.repair;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.reading.syntax.Word;

/**
 * "Ruritania, that says it wants peace, bombed the harbour": a noun that opens the sentence with a relative clause of its own, right before
 * the verb, is the subject, where parsers leave it beside the verb and take the object for the subject.
 */
final class FrontedSubjects implements Repair {
    private static final String SUBJECT = "nsubj";
    private static final String OBJECT = "obj";
    private static final String ADVERB = "advmod";
    private static final Set<String> LOOSE =
            Set.of("parataxis", "dislocated", "vocative", "nmod", "appos", "obl", "discourse");

    @Override
    public void mend(Draft tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.word(i).isVerb() && tree.word(i).head() < 0) {
                mend(tree, i);
            }
        }
    }

    private static void mend(Draft tree, int verb) {
        List<Word> children = tree.children(verb);
        int finite = children.stream()
                .filter(w -> w.baseRelation().equals("aux"))
                .mapToInt(Word::index)
                .filter(i -> i < verb)
                .min()
                .orElse(verb);
        Optional<Word> front = children.stream()
                .filter(w -> w.index() < finite && !w.baseRelation().equals("punct"))
                .findFirst();
        boolean alone = children.stream()
                        .filter(w -> w.index() < finite && !w.baseRelation().equals("punct"))
                        .count()
                == 1;
        if (!alone || front.filter(w -> isLoose(tree, w)).isEmpty()) {
            return;
        }
        List<Word> subjects = children.stream()
                .filter(w -> w.relation().equals(SUBJECT) && w.isNominal())
                .toList();
        boolean object = children.stream().anyMatch(w -> w.relation().equals(OBJECT));
        if (subjects.size() > 1 || object && !subjects.isEmpty() || tree.hasChild(verb, "aux:pass")) {
            return;
        }
        tree.relate(front.get().index(), SUBJECT);
        subjects.forEach(s -> tree.relate(s.index(), OBJECT));
    }

    /** A name or noun without a preposition that a relative clause says more of; a name that was taken for an adverb, which none is. */
    private static boolean isLoose(Draft tree, Word word) {
        boolean named = word.upos().equals("PROPN") && word.baseRelation().equals(ADVERB);
        return word.isNominal()
                && (named || LOOSE.contains(word.baseRelation()) && tree.hasChild(word.index(), "acl:relcl"))
                && !tree.hasChild(word.index(), "case");
    }
}
