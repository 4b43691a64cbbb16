package org.bestand.reading.syntax.repair;

import org.bestand.reading.syntax.Word;

/**
 * What stands between a finite verb and its particle belongs to that verb, and to no verb behind the particle: whom somebody urges
 * is not whom the others are to strike.
 */
final class WithinBrackets implements Repair {
    private static final String PARTICLE = "compound:prt";

    @Override
    public void mend(Draft tree) {
        for (Word particle : tree.words()) {
            int verb = particle.head();
            if (particle.relation().equals(PARTICLE)
                    && verb >= 0
                    && verb < particle.index()
                    && tree.word(verb).xpos().startsWith("WW|pv")) {
                close(tree, verb, particle.index());
            }
        }
    }

    private static void close(Draft tree, int verb, int particle) {
        for (int i = verb + 1; i < particle; i++) {
            int head = tree.word(i).head();
            boolean phrase = !tree.word(i).upos().equals("ADP");
            if (phrase
                    && head > particle
                    && tree.stands(verb, head)
                    && tree.word(head).isVerb()) {
                tree.hang(i, verb, tree.word(i).relation());
            }
        }
    }
}
