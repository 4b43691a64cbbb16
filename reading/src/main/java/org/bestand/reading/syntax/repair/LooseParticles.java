package org.bestand.reading.syntax.repair;

import java.util.Set;
import java.util.function.Predicate;
import org.bestand.reading.syntax.Word;

/**
 * A particle at the end of a clause belongs to the verb before it where a dictionary knows the two as one verb; what looks like one before a
 * lone figure at the end ("puts it at eight") is the figure's preposition.
 */
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
            if (isBeforeFigure(tree, i)) {
                int verb = tree.word(i).head();
                tree.hang(i + 1, verb, "obl");
                tree.hang(i, i + 1, "case");
            }
            if (particles.contains(tree.lower(i)) && isLoose(tree, i)) {
                int head = tree.word(i).head() > i
                        ? finiteBefore(tree, i)
                        : tree.word(i).head();
                if (head >= 0 && head < i && takes(tree, head, i)) {
                    tree.hang(i, head, PARTICLE);
                }
            }
        }
    }

    private static boolean isBeforeFigure(Draft tree, int i) {
        return i + 1 < tree.size()
                && tree.word(i).relation().equals(PARTICLE)
                && tree.word(i).head() >= 0
                && tree.word(i).head() < i
                && tree.word(i + 1).upos().equals("NUM")
                && (i + 2 == tree.size() || tree.word(i + 2).upos().equals("PUNCT"));
    }

    private boolean takes(Draft tree, int verb, int particle) {
        Word word = tree.word(verb);
        return word.upos().equals("VERB")
                && word.xpos().startsWith("WW|pv")
                && !tree.hasChild(verb, PARTICLE)
                && isVerb.test(tree.lower(particle) + word.lemma());
    }

    /**
     * The finite verb before a particle that the parser drew into the clause that a conjunction begins right behind it; -1 where no
     * conjunction follows or one stands between.
     */
    private static int finiteBefore(Draft tree, int particle) {
        if (particle + 1 == tree.size() || !tree.word(particle + 1).upos().endsWith("CONJ")) {
            return -1;
        }
        for (int at = particle - 1; at >= 0; at--) {
            if (tree.word(at).upos().equals("SCONJ")) {
                return -1;
            }
            if (tree.word(at).xpos().startsWith("WW|pv")) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isLoose(Draft tree, int i) {
        boolean clauseEnds = i + 1 == tree.size()
                || tree.word(i + 1).upos().equals("PUNCT")
                || tree.word(i + 1).upos().endsWith("CONJ");
        boolean free = tree.word(i).upos().equals("ADP") || tree.word(i).upos().equals("ADV");
        return clauseEnds && free && tree.children(i).isEmpty();
    }
}
