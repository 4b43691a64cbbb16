package org.bestand.reading.syntax.repair;

import java.util.Set;
import org.bestand.reading.syntax.Word;

/** "Ruritania accused the rebels": some pasts look like participles before a noun. With a subject and at the head of a clause it is the past. */
final class PastsTakenForParticiples implements Repair {
    private static final String BEFORE_NOUN = "WW|vd|prenom";
    private static final String PAST = "WW|pv|verl|ev";
    private static final Set<String> CLAUSES = Set.of("root", "parataxis", "conj", "ccomp", "advcl", "acl:relcl");

    @Override
    public void mend(Draft tree) {
        for (Word verb : tree.words()) {
            boolean alone = tree.children(verb.index()).stream()
                    .noneMatch(c -> c.baseRelation().equals("aux"));
            if (verb.xpos().startsWith(BEFORE_NOUN)
                    && CLAUSES.contains(verb.relation())
                    && alone
                    && tree.hasChild(verb.index(), "nsubj")) {
                tree.retag(verb.index(), verb.lemma(), "VERB", PAST);
            }
        }
    }
}
