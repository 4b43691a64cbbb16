package org.bestand.reading.syntax.repair;

import org.bestand.reading.syntax.Word;

/**
 * "The toll of the raid that the rebels made": a relative pronoun that does not agree with the noun its clause was hung on, but does with the last noun
 * that belongs to that one, tells of the latter.
 */
final class RelativesOfOthers implements Repair {
    private static final String RELATIVE = "VNW|betr";
    private static final String COMMON = "N|soort";
    private static final String SINGULAR = "|ev|";
    private static final String NEUTER = "|onz|";
    private static final String NEUTER_PRONOUN = "|3o|";

    @Override
    public void mend(Draft tree) {
        for (Word verb : tree.words()) {
            if (verb.relation().equals("acl:relcl")) {
                tree.children(verb.index()).stream()
                        .filter(c -> c.xpos().startsWith(RELATIVE) && c.index() < verb.index())
                        .findFirst()
                        .ifPresent(pronoun -> mend(tree, verb, pronoun));
            }
        }
    }

    private static void mend(Draft tree, Word verb, Word pronoun) {
        Word head = tree.word(verb.head());
        if (head.index() > pronoun.index() || agrees(head, pronoun)) {
            return;
        }
        tree.words().stream()
                .filter(w -> w.index() > head.index() && w.index() < pronoun.index())
                .filter(w -> w.relation().equals("nmod") && tree.stands(head.index(), w.index()))
                .reduce((a, b) -> b)
                .filter(w -> w.xpos().startsWith(COMMON) && agrees(w, pronoun))
                .ifPresent(w -> tree.hang(verb.index(), w.index(), verb.relation()));
    }

    /** Whether a pronoun can stand for a noun; for a name it may. */
    private static boolean agrees(Word noun, Word pronoun) {
        boolean neuter = noun.xpos().contains(SINGULAR) && noun.xpos().contains(NEUTER);
        boolean other = noun.xpos().contains(SINGULAR) && !noun.xpos().contains(NEUTER);
        return !noun.xpos().startsWith(COMMON)
                || (pronoun.xpos().contains(NEUTER_PRONOUN)
                        ? !other && noun.xpos().contains(SINGULAR)
                        : !neuter);
    }
}
