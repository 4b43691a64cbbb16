package org.bestand.reading.syntax.repair;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.bestand.reading.syntax.Word;

/**
 * "The premier wants, as the chairman of the council, the matter there discuss": a plural present without a subject or a subjunction is the
 * infinitive of the finite verb before it that has none.
 */
final class InfinitivesTakenForFinites implements Repair {
    private static final String PRESENT_PLURAL = "WW|pv|tgw|mv";
    private static final String INFINITIVE = "WW|inf|";
    private static final String COMPLEMENT = "xcomp";
    private static final Set<String> LOOSE = Set.of("advcl", "ccomp", "parataxis");
    private static final Set<String> OF_CLAUSES =
            Set.of("mark", "cc", "nsubj", "nsubj:pass", "csubj", "expl", "aux", "aux:pass", "cop");

    private final Predicate<String> isVerb;

    /** Makes the repair; a dictionary knows infinitives, which are also the plurals of the present. */
    InfinitivesTakenForFinites(Predicate<String> isVerb) {
        this.isVerb = isVerb;
    }

    @Override
    public void mend(Draft tree) {
        for (Word verb : tree.words()) {
            boolean bare = tree.children(verb.index()).stream().noneMatch(c -> OF_CLAUSES.contains(c.relation()));
            if (verb.xpos().startsWith(PRESENT_PLURAL)
                    && LOOSE.contains(verb.relation())
                    && bare
                    && isVerb.test(tree.lower(verb.index()))) {
                finite(tree, verb).ifPresent(finite -> {
                    tree.retag(verb.index(), tree.lower(verb.index()), "VERB", INFINITIVE);
                    tree.hang(verb.index(), finite.index(), COMPLEMENT);
                });
            }
        }
    }

    /** The last finite verb in the singular before a word that has a subject and nothing that it is done to. */
    private static Optional<Word> finite(Draft tree, Word verb) {
        return tree.words().stream()
                .filter(w -> w.index() < verb.index()
                        && w.xpos().startsWith("WW|pv")
                        && !w.xpos().contains("|mv"))
                .reduce((a, b) -> b)
                .filter(w -> tree.hasChild(w.index(), "nsubj")
                        && !tree.hasChild(w.index(), COMPLEMENT)
                        && !tree.hasChild(w.index(), "obj")
                        && !tree.hasChild(w.index(), "ccomp"));
    }
}
