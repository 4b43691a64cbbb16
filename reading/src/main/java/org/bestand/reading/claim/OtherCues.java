package org.bestand.reading.claim;

import java.util.BitSet;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/**
 * What bounds the words that a cue ("according to X") covers: other cues of its sentence, each with a verb of its own before it, and the clause
 * that somebody says in whose words the cue stands.
 *
 * @param words the language's words for saying
 * @param cues small words of the language
 */
record OtherCues(SourceWords words, Cues cues) {
    private static final String FINITE = "WW|pv";

    /** Takes out what other cues and those who say the cue's own clause cover. */
    void without(Scene scene, int at, BitSet stretch) {
        for (int i = 0; i < scene.tree().size(); i++) {
            if (i != at && isCue(scene, i) && isVerbBetween(scene.tree(), Math.min(i, at), Math.max(i, at))) {
                if (i > at && opens(scene, i)) {
                    stretch.clear(i - 1, scene.tree().size());
                } else if (i < at && opens(scene, at)) {
                    stretch.clear(0, at);
                }
            }
        }
        contrasted(scene, at, stretch);
        int said = saidAround(scene, at);
        if (said >= 0) {
            stretch.and(scene.tree().subtree(said));
        }
    }

    /** ", but the army says that …": what somebody else says against it, by a verb and a subject of their own. */
    private void contrasted(Scene scene, int at, BitSet stretch) {
        Tree tree = scene.tree();
        for (Word word : tree.words()) {
            BitSet own = tree.subtree(word.index());
            boolean added =
                    word.baseRelation().equals("conj") || word.baseRelation().equals("parataxis");
            boolean contrast = tree.children(word.index(), "cc").stream()
                    .anyMatch(c -> cues.is(Cue.CONTRAST, scene.lower().get(c.index())));
            if (added
                    && contrast
                    && own.nextSetBit(0) > at
                    && Clauses.hasSubject(tree, word.index())
                    && words.verbAt(scene, word.index()).isPresent()) {
                stretch.andNot(own);
            }
        }
    }

    /** Whether a cue closes its sentence: behind a comma, with nothing but whoever speaks behind it ("…: six dead, according to the mayor"). */
    boolean closes(Scene scene, int at) {
        if (at < 2 || !scene.lower().get(at - 1).equals(",")) {
            return false;
        }
        for (int i = at; i < scene.tree().size(); i++) {
            if (scene.tree().word(i).xpos().startsWith(FINITE)
                    || scene.lower().get(i).equals(":")
                    || scene.lower().get(i).equals(";")) {
                return false;
            }
        }
        return true;
    }

    private boolean isCue(Scene scene, int at) {
        return words.cueAt(scene.lower(), at).filter(SourceWords.Cue::alone).isPresent();
    }

    /** Whether a cue is the first word of what is said by it: behind a comma or a conjunction. */
    private static boolean opens(Scene scene, int at) {
        return at > 0
                && (scene.lower().get(at - 1).equals(",")
                        || scene.tree().word(at - 1).upos().equals("CCONJ"));
    }

    private static boolean isVerbBetween(Tree tree, int from, int to) {
        return tree.words().subList(from, to).stream().anyMatch(w -> w.xpos().startsWith(FINITE));
    }

    /** The head of the clause around a cue that somebody's verb before it says ("the paper reports that, according to X, …"), or -1. */
    private int saidAround(Scene scene, int at) {
        Tree tree = scene.tree();
        if (at > 0 && scene.lower().get(at - 1).equals(",")) {
            return -1;
        }
        for (int clause = scene.clauses().of(at);
                clause >= 0;
                clause = scene.clauses().above(clause)) {
            Word word = tree.word(clause);
            if (word.baseRelation().equals("ccomp")
                    && word.head() < at
                    && words.verbAt(scene, word.head()).isPresent()) {
                return clause;
            }
        }
        return -1;
    }
}
