package org.bestand.reading.syntax.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bestand.reading.syntax.repair.Invented.arcs;
import static org.bestand.reading.syntax.repair.Invented.table;
import static org.bestand.reading.syntax.repair.Invented.tree;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who does what a verb tells. The sentences are of an invented language: what counts is the trees. */
class SubjectsTest {
    @Test
    void aNameWithItsOwnClauseBeforeTheVerbDoesIt() {
        Draft tree = tree(
                "Rurania Rurania PROPN N 4 parataxis",
                ", , PUNCT LET 2 punct",
                "waits wait VERB WW|pv 0 acl:relcl",
                ", , PUNCT LET 0 punct",
                "bombed bomb VERB WW|pv -1 root",
                "harbour harbour NOUN N 4 nsubj");
        new FrontedSubjects().mend(tree);
        assertThat(arcs(tree)).contains("Rurania 4 nsubj", "harbour 4 obj");
    }

    @Test
    void aNameWithoutOneIsLeftAlone() {
        Draft tree = tree(
                "Rurania Rurania PROPN N 1 parataxis",
                "bombed bomb VERB WW|pv -1 root",
                "harbour harbour NOUN N 1 nsubj");
        List<String> before = arcs(tree);
        new FrontedSubjects().mend(tree);
        assertThat(arcs(tree)).isEqualTo(before);
    }

    @Test
    void aSecondSaidClauseBehindAFrontedOneTellsOfWhoSaysIt() {
        Draft tree = tree(
                "that that PRON VNW 1 nsubj",
                "says say VERB WW|pv -1 root",
                "Borvia Borvia PROPN N 1 obj",
                ", , PUNCT LET 6 punct",
                "that that SCONJ VG 6 mark",
                "rebels rebel NOUN N 6 nsubj",
                "fears fear VERB WW|pv 1 ccomp");
        new FrontedObjects(table("reporting", "word part object", "that;demonstrative;", "say;verb;never")).mend(tree);
        assertThat(arcs(tree)).contains("that 1 obj", "Borvia 1 nsubj", "that 6 nsubj", "fears 2 acl:relcl");
    }
}
