package org.bestand.reading.syntax.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bestand.reading.syntax.repair.Invented.arcs;
import static org.bestand.reading.syntax.repair.Invented.tree;

import org.junit.jupiter.api.Test;

/** Finite verbs that the tree lacks. The sentences are of an invented language: what counts is the trees. */
class MissingVerbsTest {
    private final Repair repair = new MissingVerbs();

    @Test
    void areParticiplesThatHaveASubject() {
        Draft tree = tree(
                "Militias militia NOUN N|mv 1 nsubj",
                "expelled expel VERB WW|vd|prenom 2 acl",
                "thousands thousand NUM TW -1 root",
                ". . PUNCT LET 2 punct");
        repair.mend(tree);
        assertThat(arcs(tree)).containsExactly("Militias 1 nsubj", "expelled -1 root", "thousands 1 obj", ". 1 punct");
    }

    @Test
    void areNotMissingWhereOneIsFinite() {
        Draft tree = tree(
                "Militias militia NOUN N|mv 1 nsubj",
                "expelled expel VERB WW|vd|prenom 2 acl",
                "thousands thousand NUM TW -1 root",
                "said say VERB WW|pv 2 parataxis");
        repair.mend(tree);
        assertThat(arcs(tree)).contains("thousands -1 root");
    }

    @Test
    void areNotMissingInAHeading() {
        Draft tree = tree("expelled expel VERB WW|vd|prenom 1 acl", "thousands thousand NUM TW -1 root");
        repair.mend(tree);
        assertThat(arcs(tree)).containsExactly("expelled 1 acl", "thousands -1 root");
    }
}
