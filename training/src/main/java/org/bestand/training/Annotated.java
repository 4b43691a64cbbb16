package org.bestand.training;

import java.util.List;

/**
 * A sentence of a treebank.
 *
 * @param words its words in order
 */
record Annotated(List<Node> words) {

    /**
     * A word.
     *
     * @param form as it stands in the text
     * @param lemma dictionary form
     * @param upos universal part of speech
     * @param xpos tag of the treebank
     * @param head number of the head, from 1; 0 for the root
     * @param relation universal dependency relation
     */
    record Node(String form, String lemma, String upos, String xpos, int head, String relation) {}

    Annotated {
        words = List.copyOf(words);
    }

    List<String> forms() {
        return words.stream().map(Node::form).toList();
    }
}
