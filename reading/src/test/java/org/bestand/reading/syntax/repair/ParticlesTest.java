package org.bestand.reading.syntax.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bestand.reading.syntax.repair.Invented.arcs;
import static org.bestand.reading.syntax.repair.Invented.table;
import static org.bestand.reading.syntax.repair.Invented.tree;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Particles of separable verbs and prepositions taken for them. */
class ParticlesTest {
    private final Repair repair = new LooseParticles(Set.of("up"), "upblow"::equals);
    private final Repair stray = new StrayPrepositions(table("phrases", "preposition noun", "in;fire"));

    @Test
    void ofASetPhraseThatDoesNotExistArePrepositions() {
        Draft tree = tree(
                "fired fire VERB WW|pv|verl|mv -1 root",
                "at at ADP VZ|init 0 compound:prt",
                "the the DET LID 1 fixed",
                "bus bus NOUN N 1 fixed");
        stray.mend(tree);
        assertThat(arcs(tree)).containsExactly("fired -1 root", "at 3 case", "the 3 det", "bus 0 obl");
    }

    @Test
    void ofASetPhraseStay() {
        Draft tree = tree(
                "set set VERB WW|pv|verl|mv -1 root", "in in ADP VZ|init 0 compound:prt", "fire fire NOUN N 1 fixed");
        stray.mend(tree);
        assertThat(arcs(tree)).containsExactly("set -1 root", "in 0 compound:prt", "fire 1 fixed");
    }

    @Test
    void atTheEndOfAClauseBelongToTheirVerb() {
        Draft tree = tree(
                "They they PRON VNW 1 nsubj",
                "blew blow VERB WW|pv|verl|mv -1 root",
                "bridges bridge NOUN N 1 obj",
                "up up ADP VZ|fin 1 case",
                ". . PUNCT LET 1 punct");
        repair.mend(tree);
        assertThat(arcs(tree)).contains("up 1 compound:prt");
    }

    @Test
    void needAVerbThatTheDictionaryKnows() {
        Draft tree = tree("ran run VERB WW|pv|verl|mv -1 root", "up up ADP VZ|fin 0 advmod");
        repair.mend(tree);
        assertThat(arcs(tree)).contains("up 0 advmod");
    }

    @Test
    void beforeANounWithoutPrepositionArePrepositions() {
        Draft tree = tree(
                "fell fall VERB WW|pv|verl|mv -1 root",
                "on on ADP VZ|init 0 compound:prt",
                "the the DET LID 1 fixed",
                "market market NOUN N 0 obl");
        stray.mend(tree);
        assertThat(arcs(tree)).containsExactly("fell -1 root", "on 3 case", "the 3 det", "market 0 obl");
    }

    @Test
    void beforeAPhraseWithItsOwnPrepositionStayParticles() {
        Draft tree = tree(
                "struck strike VERB WW|pv|verl|mv -1 root",
                "in in ADP VZ|fin 0 compound:prt",
                "on on ADP VZ|init 3 case",
                "schools school NOUN N 0 obl");
        stray.mend(tree);
        assertThat(arcs(tree)).contains("in 0 compound:prt", "on 3 case");
    }

    @Test
    void withANounOfTheirOwnAreNone() {
        Draft tree =
                tree("blew blow VERB WW|pv|verl|mv -1 root", "up up ADP VZ|init 2 case", "hills hill NOUN N 0 obl");
        repair.mend(tree);
        assertThat(arcs(tree)).contains("up 2 case");
    }

    @Test
    void ofAVerbThatCallsUponSomebodyAreNoPrepositions() {
        Repair calls = new CallsToAct(table("calls", "verb particle", "call;upon"), "uponcall"::equals);
        Draft tree = tree(
                "They they PRON VNW 1 nsubj",
                "call call VERB WW|pv|tgw|mv -1 root",
                "neighbours neighbour NOUN N 5 obj",
                "upon upon ADP VZ|init 4 case",
                "gates gate NOUN N 5 obl",
                "open open VERB WW|inf| 1 xcomp");
        calls.mend(tree);
        assertThat(arcs(tree))
                .containsExactly(
                        "They 1 nsubj",
                        "call -1 root",
                        "neighbours 1 obj",
                        "upon 1 compound:prt",
                        "gates 5 obj",
                        "open 1 xcomp");
    }

    @Test
    void ofAVerbThatOffersOrOwnsUpAreNoPrepositionsEither() {
        Repair calls = new CallsToAct(table("calls", "verb particle", "call;upon"), "uponcall"::equals);
        Draft tree = tree(
                "They they PRON VNW 1 nsubj",
                "call call VERB WW|pv|tgw|mv -1 root",
                "upon upon ADP VZ 4 case",
                "have have AUX WW|inf| 4 aux",
                "fled flee VERB WW|vd 1 xcomp");
        calls.mend(tree);
        assertThat(arcs(tree)).contains("upon 1 compound:prt", "fled 1 xcomp");
    }

    @Test
    void closeTheClauseBehindALoneFigure() {
        Draft tree = tree(
                "They they PRON VNW 1 nsubj",
                "blew blow VERB WW|pv|verl|mv -1 root",
                "there there ADV BW 1 obl",
                "ten ten NUM TW 1 obj",
                "up up ADP VZ|fin 2 case",
                ". . PUNCT LET 1 punct");
        repair.mend(tree);
        assertThat(arcs(tree)).contains("up 1 compound:prt");
    }

    @Test
    void haveNeitherTheCommaNorTheConjunctionBehindThem() {
        Draft tree = tree(
                "They they PRON VNW 1 nsubj",
                "blew blow VERB WW|pv|verl|mv -1 root",
                "up up ADP VZ|fin 1 compound:prt",
                ", , PUNCT LET 2 punct",
                "and and CCONJ VG|neven 2 fixed",
                "ran run VERB WW|pv|verl|mv 1 conj");
        repair.mend(tree);
        assertThat(arcs(tree)).contains("up 1 compound:prt", ", 1 punct", "and 5 cc");
    }

    @Test
    void beforeARelativePronounDoNotBringInItsClause() {
        Draft tree = tree(
                "blew blow VERB WW|pv|verl|mv -1 root",
                "bridges bridge NOUN N 0 obj",
                "up up ADP VZ|init 4 mark",
                "which which PRON VNW|aanw 4 nsubj",
                "stood stand VERB WW|pv|verl|mv 0 advcl");
        repair.mend(tree);
        assertThat(arcs(tree)).contains("up 0 compound:prt");
    }

    @Test
    void beforeAPersonBringInAClause() {
        Draft tree = tree(
                "blew blow VERB WW|pv|verl|mv -1 root",
                "up up ADP VZ|init 3 mark",
                "he he PRON VNW|pers 3 nsubj",
                "stood stand VERB WW|pv|verl|mv 0 advcl");
        repair.mend(tree);
        assertThat(arcs(tree)).contains("up 3 mark");
    }
}
