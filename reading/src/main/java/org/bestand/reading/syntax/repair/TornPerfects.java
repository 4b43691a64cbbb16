package org.bestand.reading.syntax.repair;

import java.util.List;
import java.util.Set;
import org.bestand.reading.syntax.Word;

/**
 * "Has the army the town, that rebels had held, after a battle retaken": where a clause between commas tears a perfect apart, parsers take the
 * auxiliary for a verb of its own and the participle that closes the sentence for something else, as they do now and then in short sentences. The
 * participle is the verb, and all is its.
 */
final class TornPerfects implements Repair {
    private static final String PARTICIPLE = "WW|vd|";
    /** A participle before a noun, or one that stands for a noun. */
    private static final String OF_NOUNS = "nom|";

    private static final String AUXILIARY = "aux";
    private static final Set<String> LOOSE = Set.of("xcomp", "advcl", "parataxis", "ccomp");

    private final Set<String> auxiliaries;

    /** Makes the repair, given the lemmas of the verbs that make a perfect, and are verbs of their own too. */
    TornPerfects(Set<String> auxiliaries) {
        this.auxiliaries = Set.copyOf(auxiliaries);
    }

    @Override
    public void mend(Draft tree) {
        for (Word word : tree.words()) {
            boolean finite = word.xpos().startsWith("WW|pv") && auxiliaries.contains(word.lemma());
            int participle = finite ? last(tree, word.index()) : -1;
            if (participle >= 0
                    && (isParticle(tree, word, tree.word(participle)) || isTorn(tree, word, tree.word(participle)))) {
                join(tree, word.index(), participle);
            }
        }
    }

    /** The free participle that closes the sentence right before its last mark, or -1. */
    private static int last(Draft tree, int auxiliary) {
        int at = tree.size() - 1;
        while (at > auxiliary && tree.word(at).upos().equals("PUNCT")) {
            at--;
        }
        return at > auxiliary && at < tree.size() - 1 && isFree(tree.word(at)) ? at : -1;
    }

    private static boolean isFree(Word word) {
        return word.xpos().startsWith(PARTICIPLE) && !word.xpos().contains(OF_NOUNS);
    }

    /** "Has that always denied": a participle that the parser took for a particle of its auxiliary, or for what the auxiliary says of a pronoun. */
    private static boolean isParticle(Draft tree, Word auxiliary, Word participle) {
        boolean pronoun = participle.relation().equals("xcomp")
                && tree.children(auxiliary.index()).stream()
                        .filter(w -> w.relation().equals("obj"))
                        .allMatch(w -> w.upos().equals("PRON"));
        return (pronoun || participle.relation().equals("compound:prt"))
                && participle.head() == auxiliary.index()
                && auxiliary.head() < 0;
    }

    private static boolean isTorn(Draft tree, Word auxiliary, Word participle) {
        List<Word> own = tree.children(participle.index());
        boolean bare = own.stream()
                .noneMatch(w -> w.index() != auxiliary.index()
                        && Set.of(AUXILIARY, "cop", "mark", "cc").contains(w.baseRelation()));
        boolean above = auxiliary.head() == participle.index()
                && (LOOSE.contains(auxiliary.relation()) || auxiliary.relation().equals(AUXILIARY));
        boolean below = auxiliary.head() < 0
                && LOOSE.contains(participle.relation())
                && (participle.head() == auxiliary.index()
                        || tree.word(participle.head()).head() == auxiliary.index());
        return bare && (above || below) && isInterrupted(tree, auxiliary.index(), participle.index());
    }

    /** Whether a relative clause with its commas stands between. */
    private static boolean isInterrupted(Draft tree, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (tree.word(i).relation().equals("acl:relcl")) {
                return true;
            }
        }
        return false;
    }

    private static void join(Draft tree, int auxiliary, int participle) {
        Word was = tree.word(auxiliary);
        if (was.head() == participle) {
            tree.relate(auxiliary, AUXILIARY);
        } else {
            tree.replace(auxiliary, participle, AUXILIARY);
        }
        tree.children(auxiliary).forEach(c -> tree.hang(c.index(), participle, c.relation()));
        tree.children(participle).stream()
                .filter(c -> c.relation().equals("nsubj:pass"))
                .forEach(c -> tree.relate(c.index(), c.baseRelation()));
        tree.retag(auxiliary, was.lemma(), "AUX", was.xpos());
    }
}
