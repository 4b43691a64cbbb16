package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/**
 * The clauses of a sentence: for each word the word that heads its clause.
 *
 * @param tree the sentence
 * @param heads for each word the index of its clause's head
 */
record Clauses(Tree tree, int[] heads) {
    private static final Set<String> CLAUSAL = Set.of("ccomp", "advcl", "acl", "parataxis", "csubj", "xcomp");

    static Clauses of(Tree tree) {
        int[] heads = new int[tree.size()];
        for (int i = 0; i < heads.length; i++) {
            int at = i;
            for (int steps = 0; !isHead(tree, at) && steps < heads.length; steps++) {
                at = tree.word(at).head();
            }
            heads[i] = at;
        }
        return new Clauses(tree, heads);
    }

    private static boolean isHead(Tree tree, int i) {
        Word word = tree.word(i);
        if (word.head() < 0) {
            return true;
        }
        String relation = word.baseRelation();
        if (CLAUSAL.contains(relation)) {
            return !(relation.equals("xcomp") || relation.equals("acl") || relation.equals("advcl"))
                    || word.isVerb()
                    || hasSubject(tree, i);
        }
        return relation.equals("conj")
                && (word.upos().equals("VERB") || hasSubject(tree, i))
                && !isNominal(tree.word(word.head()));
    }

    private static boolean isNominal(Word word) {
        String relation = word.baseRelation();
        return Set.of("NOUN", "PROPN", "PRON", "NUM").contains(word.upos())
                && Set.of("nsubj", "obj", "obl", "nmod", "iobj", "appos").contains(relation);
    }

    static boolean hasSubject(Tree tree, int i) {
        return tree.children(i).stream().anyMatch(c -> c.baseRelation().equals("nsubj"));
    }

    /** Head of the clause in which a word stands. */
    int of(int word) {
        return heads[word];
    }

    /** The clause that a clause hangs in, as its head; -1 for the outermost. */
    int above(int clause) {
        int up = tree.word(clause).head();
        return up < 0 ? -1 : heads[up];
    }

    /** The words of a clause, without those of clauses below it. */
    List<Integer> words(int clause) {
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == clause) {
                words.add(i);
            }
        }
        return words;
    }

    /** The words of a clause with those of the infinitive and participle clauses that share its subject. */
    List<Integer> wide(int clause) {
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            int at = heads[i];
            while (at != clause && at >= 0 && tree.word(at).relation().startsWith("xcomp")) {
                at = above(at);
            }
            if (at == clause) {
                words.add(i);
            }
        }
        return words;
    }
}
