package org.bestand.reading.syntax.repair;

import java.util.List;
import org.bestand.reading.syntax.Word;

/**
 * "Ruritania shelled the town and killed two women", where the women stand before the verb: a plural noun cannot be the subject of a joined
 * verb of the singular, so that it is the object and the subject that of the clause before.
 */
final class ObjectsTakenForSubjects implements Repair {
    private static final String SINGULAR = "WW|pv|verl|ev";
    private static final String PRESENT = "WW|pv|tgw|met-t";
    private static final String NOUNS = "N|soort|mv";
    private static final String PLURAL = "|mv";

    @Override
    public void mend(Draft tree) {
        for (Word verb : tree.words()) {
            if (verb.relation().equals("conj") && isSingular(verb)) {
                mend(tree, verb);
            }
        }
    }

    private static void mend(Draft tree, Word verb) {
        List<Word> subjects = tree.children(verb.index()).stream()
                .filter(w -> w.baseRelation().endsWith("subj"))
                .toList();
        boolean taken = tree.hasChild(verb.index(), "obj")
                || tree.children(verb.head()).stream()
                        .noneMatch(
                                w -> w.relation().equals("nsubj") && !w.xpos().contains(PLURAL));
        if (subjects.size() != 1 || taken) {
            return;
        }
        Word noun = subjects.getFirst();
        boolean plural = noun.xpos().startsWith(NOUNS)
                && tree.children(noun.index()).stream()
                        .noneMatch(w -> w.relation().equals("det") && w.xpos().contains("|ev"));
        if (plural && noun.index() < verb.index()) {
            tree.relate(noun.index(), "obj");
        }
    }

    private static boolean isSingular(Word verb) {
        return verb.xpos().startsWith(SINGULAR) || verb.xpos().startsWith(PRESENT);
    }
}
