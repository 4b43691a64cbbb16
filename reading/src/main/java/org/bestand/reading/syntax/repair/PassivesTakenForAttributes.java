package org.bestand.reading.syntax.repair;

import java.util.List;
import java.util.Optional;
import org.bestand.reading.syntax.Word;

/**
 * "Is by the experts of accused rebels to arm": parsers take the participle for an attribute of the noun behind it, and the infinitive for what
 * the passive is of. A participle without an ending is no attribute: it is what is done, and the infinitive hangs on it.
 */
final class PassivesTakenForAttributes implements Repair {
    private static final String PARTICIPLE = "WW|vd";
    private static final String BEFORE_NOUN = "|prenom";
    private static final String INFINITIVE = "WW|inf";
    private static final String PASSIVE = "aux:pass";

    @Override
    public void mend(Draft tree) {
        for (Word participle : tree.words()) {
            boolean attribute = participle.relation().equals("acl")
                    && participle.xpos().startsWith(PARTICIPLE)
                    && !participle.xpos().contains(BEFORE_NOUN)
                    && participle.head() > participle.index();
            if (attribute) {
                infinitive(tree, participle).ifPresent(i -> part(tree, participle, i));
            }
        }
    }

    /** The infinitive of which the noun behind the participle is the object and a passive before it hangs. */
    private static Optional<Word> infinitive(Draft tree, Word participle) {
        Word noun = tree.word(participle.head());
        return Optional.of(noun.head())
                .filter(i -> i > noun.index())
                .map(tree::word)
                .filter(i -> i.xpos().startsWith(INFINITIVE) && tree.hasChild(i.index(), "mark"))
                .filter(i -> tree.children(i.index()).stream()
                        .anyMatch(c -> c.relation().equals(PASSIVE) && c.index() < participle.index()));
    }

    private static void part(Draft tree, Word participle, Word infinitive) {
        int noun = participle.head();
        int to = participle.index();
        List<Word> before = tree.children(infinitive.index()).stream()
                .filter(c -> c.index() < to)
                .toList();
        tree.replace(infinitive.index(), to, "xcomp");
        before.forEach(c -> tree.hang(c.index(), to, c.relation().equals("nsubj") ? "nsubj:pass" : c.relation()));
        tree.children(noun).stream()
                .filter(c -> c.index() < to && c.relation().equals("case"))
                .forEach(c -> tree.hang(c.index(), to, "compound:prt"));
        tree.hang(noun, infinitive.index(), "obj");
    }
}
