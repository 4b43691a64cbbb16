package org.bestand.reading.syntax.repair;

import org.bestand.reading.syntax.Word;

/**
 * A particle stands before an infinitive with its mark, never behind it: one that follows such belongs to the finite verb above it, whose
 * bracket it closes ("turned a call to leave the town down").
 */
final class ParticlesBehindInfinitives implements Repair {
    private static final String PARTICLE = "compound:prt";
    private static final String INFINITIVE = "WW|inf";
    private static final String FINITE = "WW|pv";

    @Override
    public void mend(Draft tree) {
        for (Word particle : tree.words()) {
            int verb = particle.head();
            if (particle.relation().equals(PARTICLE) && verb >= 0 && verb < particle.index() && isMarked(tree, verb)) {
                int finite = finiteAbove(tree, verb);
                if (finite >= 0 && !tree.hasChild(finite, PARTICLE)) {
                    tree.hang(particle.index(), finite, PARTICLE);
                }
            }
        }
    }

    private static boolean isMarked(Draft tree, int verb) {
        return verb > 0
                && tree.word(verb).xpos().startsWith(INFINITIVE)
                && tree.word(verb - 1).relation().equals("mark");
    }

    private static int finiteAbove(Draft tree, int verb) {
        int at = tree.word(verb).head();
        for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
            if (tree.word(at).xpos().startsWith(FINITE) && at < verb) {
                return at;
            }
            at = tree.word(at).head();
        }
        return -1;
    }
}
