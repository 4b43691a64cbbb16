package org.bestand.reading.syntax.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bestand.reading.syntax.repair.Invented.arcs;
import static org.bestand.reading.syntax.repair.Invented.table;
import static org.bestand.reading.syntax.repair.Invented.tree;

import java.util.Set;
import org.bestand.reading.pack.Table;
import org.junit.jupiter.api.Test;

/** Subjects that the tree lacks. The tables and sentences are of an invented language: what counts is the trees. */
class MissingSubjectsTest {
    private final Table perfects = table("perfects.tsv", "verb auxiliary agent", "die;be;active", "get;be;passive");
    private final Repair repair = new MissingSubjects(Set.of("night"), perfects);

    @Test
    void ofAJoinedVerbThatHasNoObjectStandBehindIt() {
        Draft tree = tree(
                "guards guard NOUN N|mv 1 nsubj",
                "fled flee VERB WW|pv|verl|mv -1 root",
                "but but CCONJ VG 3 cc",
                "died die VERB WW|pv|verl|mv 1 conj",
                "clerks clerk NOUN N|mv 3 obj");
        repair.mend(tree);
        assertThat(arcs(tree)).contains("clerks 3 nsubj");
    }

    @Test
    void ofAJoinedVerbThatMayHaveAnObjectAreThoseOfTheFirst() {
        Draft tree = tree(
                "guards guard NOUN N|mv 1 nsubj",
                "fled flee VERB WW|pv|verl|mv -1 root",
                "and and CCONJ VG 3 cc",
                "got get VERB WW|pv|verl|mv 1 conj",
                "clerks clerk NOUN N|mv 3 obj");
        repair.mend(tree);
        assertThat(arcs(tree)).contains("clerks 3 obj");
    }

    @Test
    void ofAJoinedVerbThatTellsWhatTheyGetToBeStandBehindIt() {
        Draft tree = tree(
                "guards guard NOUN N|mv 1 nsubj",
                "fled flee VERB WW|pv|verl|mv -1 root",
                "but but CCONJ VG 3 cc",
                "got get VERB WW|pv|verl|mv 1 conj",
                "clerks clerk NOUN N|mv 3 obj",
                "hurt hurt ADJ ADJ 3 xcomp");
        repair.mend(tree);
        assertThat(arcs(tree)).contains("clerks 3 nsubj");
    }

    @Test
    void mayBeANumberThatHangsLooseBeforeThePluralVerb() {
        Draft tree = tree(
                "Thousands thousand NUM TW 2 parataxis",
                "people people NOUN N|mv 0 nmod",
                "flee flee VERB WW|pv|tgw|mv -1 root");
        repair.mend(tree);
        assertThat(arcs(tree)).contains("Thousands 2 nsubj");
    }

    @Test
    void areTheOnlyObjectOfAVerbThatAgreesWithIt() {
        Draft tree = tree(
                "There there ADV BW 1 advmod",
                "became become VERB WW|pv|verl|mv -1 root",
                "others other NOUN N|mv 1 obj",
                "wounded wounded ADJ ADJ 1 xcomp");
        repair.mend(tree);
        assertThat(arcs(tree)).contains("others 1 nsubj");
    }

    @Test
    void areNotAnObjectOfAnotherNumber() {
        Draft tree = tree("shell shell VERB WW|pv|tgw|mv -1 root", "village village NOUN N|ev 0 obj");
        repair.mend(tree);
        assertThat(arcs(tree)).contains("village 0 obj");
    }

    @Test
    void areNotMissingWhereThereIsOneOrTheVerbSharesIt() {
        Draft tree = tree(
                "Rebels rebel NOUN N|mv 1 nsubj",
                "took take VERB WW|pv|verl|mv -1 root",
                "hills hill NOUN N|mv 1 obj",
                "and and CCONJ VG 4 cc",
                "shelled shell VERB WW|pv|verl|mv 1 conj",
                "villages village NOUN N|mv 4 obj");
        repair.mend(tree);
        assertThat(arcs(tree)).contains("hills 1 obj", "villages 4 obj");
    }

    @Test
    void areNotMissingInAnOrder() {
        Draft tree = tree("Stop stop VERB WW|pv|tgw|ev -1 root", "war war NOUN N|ev 0 obj");
        repair.mend(tree);
        assertThat(arcs(tree)).contains("war 0 obj");
    }

    @Test
    void ofAPassiveAreSubjectsOfAPassive() {
        Draft tree = tree(
                "Yesterday yesterday ADV BW 3 advmod",
                "was become AUX WW|pv|verl|ev 3 aux:pass",
                "village village NOUN N|ev 3 obj",
                "shelled shell VERB WW|vd -1 root");
        repair.mend(tree);
        assertThat(arcs(tree)).contains("village 3 nsubj:pass");
    }
}
