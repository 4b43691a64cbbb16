package org.bestand.reading.syntax.repair;

import java.util.List;
import java.util.Optional;
import org.bestand.reading.syntax.Word;

/**
 * "The army of Mali and mercenaries of X have taken the town": a plural verb whose subject is one in the singular has a second, which parsers join
 * to what the first belongs to.
 */
final class JoinedSubjects implements Repair {
    private static final String FINITE_PLURAL = "WW|pv";
    private static final String PLURAL = "|mv";
    private static final String SINGULAR = "|ev";
    private static final String JOINED = "conj";

    @Override
    public void mend(Draft tree) {
        for (Word subject : tree.words()) {
            if (subject.baseRelation().equals("nsubj")
                    && subject.xpos().contains(SINGULAR)
                    && isOfPlural(tree, subject.head())
                    && !tree.hasChild(subject.index(), JOINED)) {
                second(tree, subject.index()).ifPresent(other -> tree.hang(other.index(), subject.index(), JOINED));
            }
        }
    }

    private static boolean isOfPlural(Draft tree, int verb) {
        return isPluralVerb(tree.word(verb))
                || tree.children(verb).stream().anyMatch(c -> c.baseRelation().equals("aux") && isPluralVerb(c));
    }

    private static boolean isPluralVerb(Word word) {
        return word.xpos().startsWith(FINITE_PLURAL) && word.xpos().contains(PLURAL);
    }

    /** What is joined to the noun or name that the subject belongs to. */
    private static Optional<Word> second(Draft tree, int subject) {
        List<Word> owners = tree.children(subject).stream()
                .filter(c -> c.relation().equals("nmod"))
                .toList();
        return owners.stream()
                .flatMap(owner -> tree.children(owner.index()).stream())
                .filter(c -> c.relation().equals(JOINED) && c.isNominal())
                .reduce((a, b) -> b);
    }
}
