package org.bestand.reading.syntax.repair;

import java.util.Set;
import java.util.function.Predicate;
import org.bestand.reading.syntax.Word;

/** A particle at the end of a clause belongs to the verb before it where a dictionary knows the two as one verb. */
final class LooseParticles implements Repair {
    private static final String PARTICLE = "compound:prt";

    private final Set<String> particles;
    private final Predicate<String> isVerb;

    /**
     * Makes the repair.
     *
     * @param particles particles of separable verbs
     * @param isVerb whether a dictionary knows an infinitive
     */
    LooseParticles(Set<String> particles, Predicate<String> isVerb) {
        this.particles = Set.copyOf(particles);
        this.isVerb = isVerb;
    }

    @Override
    public void mend(Draft tree) {
        for (int i = 1; i < tree.size(); i++) {
            int head = tree.word(i).head();
            if (head >= 0 && head < i && particles.contains(tree.lower(i)) && isLoose(tree, i)) {
                Word verb = tree.word(head);
                if (verb.upos().equals("VERB")
                        && verb.xpos().startsWith("WW|pv")
                        && !tree.hasChild(head, PARTICLE)
                        && isVerb.test(tree.lower(i) + verb.lemma())) {
                    tree.relate(i, PARTICLE);
                }
            }
        }
    }

    private static boolean isLoose(Draft tree, int i) {
        boolean clauseEnds = i + 1 == tree.size()
                || tree.word(i + 1).upos().equals("PUNCT")
                || tree.word(i + 1).upos().endsWith("CONJ");
        boolean free = tree.word(i).upos().equals("ADP") || tree.word(i).upos().equals("ADV");
        return clauseEnds && free && tree.children(i).isEmpty();
    }
}
