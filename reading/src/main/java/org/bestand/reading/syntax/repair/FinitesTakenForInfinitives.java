package org.bestand.reading.syntax.repair;

import java.util.Set;
import java.util.function.Predicate;
import org.bestand.reading.syntax.Word;

/**
 * "That soldiers on rebels hunt": the plural present looks like the infinitive, and like some participle. In a clause that opens with a
 * subjunction or relative pronoun and has a subject but no auxiliary, it is finite; so is the only verb of a sentence before its subject.
 */
final class FinitesTakenForInfinitives implements Repair {
    private static final String PRESENT_PLURAL = "WW|pv|tgw|mv";
    private static final String RELATIVE = "VNW|betr";
    private static final Set<String> CLAUSES = Set.of("ccomp", "advcl", "acl:relcl");

    private final Predicate<String> isVerb;

    /** Makes the repair; a dictionary knows infinitives, which are also the plurals of the present. */
    FinitesTakenForInfinitives(Predicate<String> isVerb) {
        this.isVerb = isVerb;
    }

    @Override
    public void mend(Draft tree) {
        for (Word verb : tree.words()) {
            boolean last = CLAUSES.contains(verb.relation())
                    && (verb.xpos().startsWith("WW|inf") || verb.xpos().startsWith("WW|vd"))
                    && isClause(tree, verb.index());
            boolean only = verb.head() < 0 && verb.xpos().startsWith("WW|inf|nom") && isAlone(tree, verb.index());
            if ((last || only) && isVerb.test(tree.lower(verb.index()))) {
                tree.retag(verb.index(), tree.lower(verb.index()), "VERB", PRESENT_PLURAL);
            }
        }
    }

    /** "Since then are silent the guns": with several as its subject behind it, the only verb of a sentence is no noun. */
    private static boolean isAlone(Draft tree, int verb) {
        return tree.words().stream().noneMatch(w -> w.xpos().startsWith("WW|pv"))
                && tree.children(verb).stream()
                        .anyMatch(c -> c.relation().equals("nsubj")
                                && c.index() > verb
                                && c.xpos().contains("|mv"));
    }

    private static boolean isClause(Draft tree, int verb) {
        boolean opened = false;
        boolean plural = false;
        for (Word child : tree.children(verb)) {
            if (child.baseRelation().equals("aux")
                    || child.relation().equals("cop")
                    || child.upos().equals("ADP") && child.relation().equals("mark")) {
                return false;
            }
            opened |= child.upos().equals("SCONJ") || child.xpos().startsWith(RELATIVE);
            plural |= child.relation().equals("nsubj")
                    && (child.xpos().contains("|mv")
                            || tree.hasChild(child.index(), "conj")
                            || child.xpos().startsWith(RELATIVE));
        }
        return opened && plural;
    }
}
