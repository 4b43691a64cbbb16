package org.bestand.reading.syntax.repair;

import java.util.Set;
import java.util.function.Predicate;
import org.bestand.reading.syntax.Word;

/**
 * A particle at the end of a clause belongs to the verb before it where a dictionary knows the two as one verb, and nothing hangs on it: not the
 * comma or the conjunction that goes on behind it, nor the relative clause that it was taken to open. What looks like one before a lone figure at
 * the end ("puts it at eight") is the figure's preposition.
 */
final class LooseParticles implements Repair {
    private static final String PARTICLE = "compound:prt";
    private static final Set<String> BREAKS = Set.of(",", ":", ";");

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
            if (!particles.contains(tree.lower(i))) {
                continue;
            }
            if (isBeforeFigure(tree, i)) {
                int verb = tree.word(i).head();
                tree.hang(i + 1, verb, "obl");
                tree.hang(i, i + 1, "case");
            } else if (tree.word(i).relation().equals(PARTICLE)) {
                if (tree.word(i).head() > i && isLoose(tree, i)) {
                    join(tree, i, finiteBefore(tree, i));
                }
                free(tree, i);
            } else if (isLoose(tree, i)) {
                join(
                        tree,
                        i,
                        tree.word(i).head() > i
                                ? finiteBefore(tree, i)
                                : isBehindFigure(tree, i) || isBehindThere(tree, i)
                                        ? finite(tree, i)
                                        : tree.word(i).head());
            } else if (isBeforePreposition(tree, i)) {
                join(tree, i, finite(tree, i));
            } else if (opensRelative(tree, i) || opensInfinitive(tree, i)) {
                join(tree, i, finite(tree, i));
            } else if (isBeforeInfinitive(tree, i)) {
                int object = tree.word(i).head();
                join(tree, i, i - 1);
                if (tree.word(i).relation().equals(PARTICLE)) {
                    tree.hang(object, tree.word(object).head(), "obj");
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

    /** "Announced to send five hundred men": what looks like the preposition of the object of an infinitive that hangs on the verb right before. */
    private static boolean isBeforeInfinitive(Draft tree, int i) {
        Word particle = tree.word(i);
        if (!particle.relation().equals("case") || particle.head() < i) {
            return false;
        }
        Word object = tree.word(particle.head());
        return object.relation().equals("obl")
                && object.head() > object.index()
                && tree.word(object.head()).relation().equals("xcomp")
                && tree.word(object.head()).head() == i - 1
                && tree.hasChild(object.head(), "mark")
                && !tree.hasChild(object.head(), "obj");
    }

    /** "They came by their deaths through shells": what looks like one of two prepositions of one noun. */
    private static boolean isBeforePreposition(Draft tree, int i) {
        Word word = tree.word(i);
        return word.relation().equals("case")
                && word.head() > i + 1
                && tree.word(i + 1).relation().equals("case")
                && tree.word(i + 1).head() == word.head()
                && tree.word(word.head()).head() < i;
    }

    /** "Owned up to twelve of them": what looks like the preposition of the adverb before a lone figure. */
    private static boolean isBehindFigure(Draft tree, int i) {
        return tree.word(i - 1).upos().equals("NUM")
                && tree.word(tree.word(i).head()).upos().equals("ADV");
    }

    /** "Attacked there": what looks like the preposition of a bare adverb right before it. */
    private static boolean isBehindThere(Draft tree, int i) {
        Word there = tree.word(i - 1);
        return tree.word(i).head() == i - 1
                && there.upos().equals("ADV")
                && there.xpos().startsWith("VNW|aanw");
    }

    /** "They agreed on Tuesday to let things calm down": what looks like an adverb of the infinitive that the finite verb before it governs. */
    private static boolean opensInfinitive(Draft tree, int i) {
        Word particle = tree.word(i);
        if (!particle.upos().equals("ADV") || particle.head() <= i + 1) {
            return false;
        }
        Word infinitive = tree.word(particle.head());
        return infinitive.relation().equals("xcomp")
                && infinitive.head() == finite(tree, i)
                && tree.children(infinitive.index()).stream()
                        .anyMatch(c -> c.index() > i + 1 && c.relation().equals("mark"));
    }

    private void join(Draft tree, int particle, int verb) {
        if (verb >= 0 && verb < particle && takes(tree, verb, particle)) {
            tree.hang(particle, verb, PARTICLE);
            free(tree, particle);
        }
    }

    /** Hangs the comma and the conjunction that stand on a particle on its verb, or on the clause that they bring in. */
    private static void free(Draft tree, int particle) {
        int verb = tree.word(particle).head();
        for (Word child : tree.children(particle)) {
            if (child.upos().equals("PUNCT")) {
                tree.hang(child.index(), verb, "punct");
            } else if (child.upos().equals("CCONJ")) {
                int next = tree.children(verb).stream()
                        .filter(w -> w.relation().equals("conj") && w.index() > child.index())
                        .mapToInt(Word::index)
                        .findFirst()
                        .orElse(verb);
                tree.hang(child.index(), next, "cc");
            }
        }
    }

    /** Whether a word was taken to bring in a clause with a finite verb that a pronoun right behind it opens, or a conjunction of its own. */
    private static boolean opensRelative(Draft tree, int i) {
        Word word = tree.word(i);
        int clause = word.head();
        return word.upos().equals("ADP")
                && word.relation().equals("mark")
                && clause > i + 1
                && (tree.word(i + 1).xpos().startsWith("VNW|")
                                && !tree.word(i + 1).xpos().startsWith("VNW|pers")
                        || tree.children(clause).stream()
                                .anyMatch(w -> w.index() > i && w.relation().equals("mark")))
                && (isFinite(tree.word(clause))
                        || tree.children(clause).stream().anyMatch(LooseParticles::isFinite));
    }

    private static boolean isFinite(Word word) {
        return word.xpos().startsWith("WW|pv");
    }

    private boolean takes(Draft tree, int verb, int particle) {
        Word word = tree.word(verb);
        return word.upos().equals("VERB")
                && isFinite(word)
                && !tree.hasChild(verb, PARTICLE)
                && (isVerb.test(tree.lower(particle) + word.lemma()) || isWhole(tree, word, tree.lower(particle)));
    }

    /** Whether a verb without its particle bears the lemma of the two. */
    private boolean isWhole(Draft tree, Word verb, String particle) {
        return verb.lemma().startsWith(particle)
                && !tree.lower(verb.index()).startsWith(particle)
                && isVerb.test(verb.lemma());
    }

    /**
     * The finite verb before a particle that the parser drew into what a conjunction, a comma or a colon begins right behind it; -1 where neither
     * follows or a conjunction stands between.
     */
    private static int finiteBefore(Draft tree, int particle) {
        if (particle + 1 == tree.size()) {
            return -1;
        }
        Word next = tree.word(particle + 1);
        return next.upos().endsWith("CONJ") || BREAKS.contains(next.form()) ? finite(tree, particle) : -1;
    }

    /** The nearest finite verb before a word, with no conjunction between; -1 for none. */
    private static int finite(Draft tree, int word) {
        for (int at = word - 1; at >= 0; at--) {
            if (tree.word(at).upos().equals("SCONJ")) {
                return -1;
            }
            if (isFinite(tree.word(at))) {
                return at;
            }
        }
        return -1;
    }

    /** "Six died and ten were hurt": the conjunction behind a particle, and not one of a preposition in two words ("round and about"). */
    private static boolean isJoining(Draft tree, int i, Word child) {
        return child.upos().equals("CCONJ")
                && child.index() == i + 1
                && i + 2 < tree.size()
                && !tree.word(i + 2).upos().equals("ADP");
    }

    private static boolean isLoose(Draft tree, int i) {
        boolean clauseEnds = i + 1 == tree.size()
                || tree.word(i + 1).upos().equals("PUNCT")
                || tree.word(i + 1).upos().endsWith("CONJ");
        Word word = tree.word(i);
        boolean free = word.upos().equals("ADP")
                || word.upos().equals("ADV")
                || word.upos().equals("ADJ") && !word.baseRelation().equals("xcomp"); // "shot three men dead"
        return clauseEnds
                && free
                && tree.children(i).stream().allMatch(w -> w.upos().equals("PUNCT") || isJoining(tree, i, w));
    }
}
