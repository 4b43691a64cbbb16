package org.bestand.reading.syntax.repair;

import java.util.Optional;
import java.util.Set;
import org.bestand.reading.syntax.Word;

/**
 * A participle that says what became of an object ("took twelve soldiers captive") tells no deed of its own and has no object: that is the verb's,
 * where the verb has none.
 */
final class PredicatesOfObjects implements Repair {
    private static final String PREDICATE = "xcomp";
    private static final String OBJECT = "obj";
    private static final String QUALITY = "ADJ";
    private static final String PARTICIPLE = "WW|vd";
    private static final Set<String> OF_CLAUSES = Set.of("aux", "aux:pass", "mark", "nsubj", "nsubj:pass");

    @Override
    public void mend(Draft tree) {
        tree.words().stream().filter(word -> isQuoted(tree, word)).forEach(word -> {
            tree.hang(word.index(), tree.word(word.head()).head(), PREDICATE);
            tree.retag(word.index(), tree.lower(word.index()), "ADJ", QUALITY);
        });
        for (Word word : tree.words()) {
            if (word.relation().equals(PREDICATE) && word.xpos().startsWith(PARTICIPLE)) {
                behind(tree, word).ifPresent(v -> tree.hang(word.index(), v.index(), PREDICATE));
            }
        }
        for (Word word : tree.words()) {
            if (word.relation().equals(PREDICATE)
                    && word.xpos().startsWith(PARTICIPLE)
                    && tree.word(word.head()).upos().equals("VERB")
                    && !tree.hasChild(word.head(), OBJECT)) {
                object(tree, word).ifPresent(o -> {
                    tree.hang(o.index(), word.head(), OBJECT);
                    tree.retag(word.index(), tree.lower(word.index()), "ADJ", QUALITY);
                });
            }
        }
    }

    /** "Calls the charges 'wholly invented'": a participle in quotation marks right behind the object is what somebody calls that. */
    private static boolean isQuoted(Draft tree, Word word) {
        int object = word.head();
        return word.relation().equals("acl")
                && word.xpos().startsWith(PARTICIPLE)
                && object >= 0
                && object + 1 < word.index()
                && tree.word(object).relation().equals(OBJECT)
                && tree.word(object + 1).upos().equals("PUNCT")
                && !tree.lower(object + 1).equals(",")
                && tree.word(object + 1).head() == word.index();
    }

    /** "Say to have taken them captive": the infinitive that a participle right before its particle belongs to, where both were given to one verb. */
    private static Optional<Word> behind(Draft tree, Word predicate) {
        if (predicate.index() + 1 == tree.size()) {
            return Optional.empty();
        }
        Word mark = tree.word(predicate.index() + 1);
        return mark.relation().equals("mark") && mark.upos().equals("ADP") && mark.head() > mark.index()
                ? Optional.of(tree.word(mark.head())).filter(v -> v.head() == predicate.head() && v.isVerb())
                : Optional.empty();
    }

    private static Optional<Word> object(Draft tree, Word predicate) {
        boolean clause = tree.children(predicate.index()).stream().anyMatch(c -> OF_CLAUSES.contains(c.relation()));
        return tree.children(predicate.index()).stream()
                .filter(c -> !clause && c.relation().equals(OBJECT) && c.index() < predicate.index())
                .findFirst();
    }
}
