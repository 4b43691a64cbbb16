package org.bestand.reading.syntax.repair;

import org.bestand.reading.syntax.Word;

/**
 * A participle before a noun has no subject of its own: one that has, in a sentence without any finite verb, is the
 * finite verb, and the noun behind it its object.
 */
final class MissingVerbs implements Repair {
    @Override
    public void mend(Draft tree) {
        if (tree.words().stream().anyMatch(w -> w.xpos().startsWith("WW|pv"))) {
            return;
        }
        for (int i = 0; i < tree.size(); i++) {
            Word word = tree.word(i);
            boolean before =
                    word.isVerb() && word.head() > i && tree.word(word.head()).head() < 0;
            boolean attribute = word.relation().equals("acl") || word.relation().equals("amod");
            if (before && attribute && tree.word(word.head()).isNominal() && tree.hasChild(i, "nsubj")) {
                raise(tree, i, word.head());
                return;
            }
        }
    }

    private static void raise(Draft tree, int verb, int noun) {
        tree.replace(noun, verb, "obj");
        for (Word child : tree.children(noun)) {
            if (child.index() < verb || child.relation().equals("punct")) {
                tree.hang(child.index(), verb, child.relation());
            }
        }
    }
}
