package org.bestand.reading.syntax.repair;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.reading.syntax.Word;

/**
 * "On Monday lost the ABC ten soldiers": where the subject follows its verb, parsers take a name for the first part of the object behind it.
 * A verb in the singular shows that the plural noun is not its subject: the bare name right behind it is.
 */
final class NamesTakenForParts implements Repair {
    private static final String SUBJECT = "nsubj";
    private static final String PLURAL = "|mv";
    private static final String FINITE_SINGULAR = "WW|pv";
    private static final Set<String> PARTS = Set.of("nmod", "amod", "nmod:poss", SUBJECT);
    private static final Set<String> COUNTS = Set.of("nummod", "fixed", "amod", "advmod");

    @Override
    public void mend(Draft tree) {
        for (Word noun : tree.words()) {
            if (noun.relation().equals(SUBJECT)
                    && noun.isNominal()
                    && noun.xpos().contains(PLURAL)
                    && noun.head() >= 0
                    && tree.word(noun.head()).isVerb()) {
                finite(tree, noun.head())
                        .flatMap(f -> name(tree, f.index(), noun))
                        .ifPresent(name -> mend(tree, name, noun.index()));
            }
        }
    }

    /** The finite verb of a clause, where it is in the singular and nothing is done to its subject. */
    private static Optional<Word> finite(Draft tree, int verb) {
        List<Word> children = tree.children(verb);
        Word first = children.stream()
                .filter(w -> w.baseRelation().equals("aux"))
                .findFirst()
                .orElse(tree.word(verb));
        boolean passive = children.stream().anyMatch(w -> w.relation().endsWith(":pass"));
        return Optional.of(first)
                .filter(f -> !passive
                        && f.xpos().startsWith(FINITE_SINGULAR)
                        && !f.xpos().contains(PLURAL));
    }

    /** The name right behind the finite verb that hangs on the noun, or beside it as a second subject. */
    private static Optional<Word> name(Draft tree, int finite, Word noun) {
        int at = tree.word(finite + 1).upos().equals("DET") ? finite + 2 : finite + 1;
        if (at >= noun.index()) {
            return Optional.empty();
        }
        Word name = tree.word(at);
        boolean part = name.head() == noun.index() || name.head() == noun.head();
        return Optional.of(name)
                .filter(n -> part && n.upos().equals("PROPN") && PARTS.contains(n.relation()))
                .filter(n -> !tree.hasChild(n.index(), "case"));
    }

    private static void mend(Draft tree, Word name, int noun) {
        int verb = tree.word(noun).head();
        for (int i = name.index() - 1; i < noun; i++) {
            Word word = tree.word(i);
            boolean article = i < name.index() && word.upos().equals("DET");
            if (article) {
                tree.hang(i, name.index(), "det");
            } else if (i > name.index() && word.head() == name.index() && COUNTS.contains(word.relation())) {
                tree.hang(i, noun, word.upos().equals("NUM") ? "nummod" : word.relation());
            }
        }
        tree.hang(name.index(), verb, SUBJECT);
        tree.relate(noun, "obj");
    }
}
