package org.bestand.reading.claim;

import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** What the form of a verb, and of what stands with it, tells of its voice. */
final class Forms {
    private static final String PAST_PARTICIPLE = "|vd|";
    private static final String PRESENT_PARTICIPLE = "|od|";
    private static final String FINITE = "|pv|";
    private static final String PRESENT = "|pv|tgw|";
    private static final String RELATIVE = "acl:relcl";
    private static final String RELATIVE_PRONOUN = "VNW|betr";

    private Forms() {}

    static boolean isPassive(Tree tree, int head) {
        boolean participle = tree.word(head).isVerb() && tree.word(head).xpos().contains(PAST_PARTICIPLE);
        return tree.children(head).stream()
                        .anyMatch(c -> c.relation().equals("aux:pass")
                                || c.relation().equals("nsubj:pass")
                                || c.relation().equals("cop") && participle)
                || participle && isDoneBySomebody(tree, head);
    }

    /** "The town was by rebels taken": who did it stands with a participle that nothing is the object of, whatever its auxiliary was taken for. */
    private static boolean isDoneBySomebody(Tree tree, int head) {
        return tree.children(head).stream().anyMatch(c -> c.relation().equals("obl:agent"))
                && tree.children(head, "obj").isEmpty()
                && !tree.children(head, "aux").isEmpty();
    }

    /** "The rebels armed by Iran": a participle that modifies a noun is passive without an auxiliary. */
    static boolean isPastParticiple(Word word) {
        return word.xpos().contains(PAST_PARTICIPLE)
                && (word.baseRelation().equals("amod") || word.relation().equals("acl"));
    }

    static boolean isPresentParticiple(Word word) {
        return word.xpos().contains(PRESENT_PARTICIPLE);
    }

    static boolean isRelative(Word word) {
        return word.xpos().startsWith(RELATIVE_PRONOUN);
    }

    static boolean isFinite(Word word) {
        return word.xpos().contains(FINITE);
    }

    /** "Iran, which arms the rebels", "a group that is armed by Iran": the verb of a relative clause, or one joined to it, in the present. */
    static boolean isStanding(Tree tree, int verb) {
        Word word = tree.word(verb);
        boolean relative = word.relation().equals(RELATIVE)
                || word.baseRelation().equals("conj")
                        && tree.word(word.head()).relation().equals(RELATIVE);
        return relative
                && (word.xpos().contains(PRESENT)
                        || tree.children(verb, "aux").stream()
                                .anyMatch(a -> a.relation().equals("aux:pass")
                                        && a.xpos().contains(PRESENT)));
    }

    /** "They arm the rebels": a finite verb in the present. */
    static boolean isPresent(Tree tree, int verb) {
        return tree.word(verb).xpos().contains(PRESENT);
    }
}
