package org.bestand.reading.syntax.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bestand.reading.syntax.repair.Invented.arcs;
import static org.bestand.reading.syntax.repair.Invented.tree;

import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Small words and numbers beside names that were taken for parts of them. The tables and sentences are of an invented language. */
class NamesTest {
    @Nested
    class Articles {
        private final Repair repair = new ArticlesBeforeNames(Set.of("it"), Set.of("house"));

        @Test
        void areTheSubjectBeforeANameThatBearsNone() {
            Draft tree = tree(
                    "that that SCONJ VG 5 mark",
                    "it it DET LID|bep 2 det",
                    "Ruritania Ruritania PROPN SPEC 5 nsubj",
                    "many many ADJ ADJ 4 amod",
                    "arms arm NOUN N|soort|mv 5 obj",
                    "sends send VERB WW|pv|tgw|ev -1 root");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("it 5 nsubj", "Ruritania 5 iobj", "arms 5 obj");
        }

        @Test
        void stayArticlesOfNamesThatBearThemAndOfInitials() {
            for (String name : Set.of("Farmhouse", "RLA")) {
                Draft tree = tree(
                        "that that SCONJ VG 4 mark",
                        "it it DET LID|bep 2 det",
                        name + " x PROPN SPEC 4 nsubj",
                        "arms arm NOUN N|soort|mv 4 obj",
                        "sends send VERB WW|pv|tgw|ev -1 root");
                repair.mend(tree);
                assertThat(arcs(tree)).contains("it 2 det", name + " 4 nsubj");
            }
        }

        @Test
        void standBeforeWhoeverGetsWhatTheyWereHungOn() {
            Draft tree = tree(
                    "that that SCONJ VG 4 mark",
                    "it it DET LID|bep 4 nsubj",
                    "Ruritania Ruritania PROPN SPEC 3 nmod",
                    "arms arm NOUN N|soort|mv 4 obj",
                    "sends send VERB WW|pv|tgw|ev -1 root");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("it 4 nsubj", "Ruritania 4 iobj");
        }
    }

    @Nested
    class Lists {
        private final Repair repair = new NamesTakenForAppositions();

        @Test
        void ofNamesHaveNoneThatExplainsAnother() {
            Draft tree = tree(
                    "Ruritania Ruritania PROPN SPEC 6 nsubj",
                    ", , PUNCT LET 2 punct",
                    "Borvia Borvia PROPN SPEC 0 appos",
                    "and and CCONJ VG 4 cc",
                    "Sylvania Sylvania PROPN SPEC 2 conj",
                    "have have AUX WW 6 aux",
                    "signed sign VERB WW -1 root");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("Borvia 0 conj", "Sylvania 0 conj");
        }

        @Test
        void leaveWhatACommaClosesAndWhatBearsNoName() {
            Draft closed = tree(
                    "Zenda Zenda PROPN SPEC 6 nsubj",
                    ", , PUNCT LET 2 punct",
                    "Rudolf Rudolf PROPN SPEC 0 appos",
                    ", , PUNCT LET 5 punct",
                    "and and CCONJ VG 5 cc",
                    "Hentzau Hentzau PROPN SPEC 0 conj",
                    "signed sign VERB WW -1 root");
            repair.mend(closed);
            assertThat(arcs(closed)).contains("Rudolf 0 appos");
            Draft office = tree(
                    "Rudolf Rudolf PROPN SPEC 5 nsubj",
                    ", , PUNCT LET 2 punct",
                    "king king NOUN N 0 appos",
                    "and and CCONJ VG 4 cc",
                    "judge judge NOUN N 2 conj",
                    "signed sign VERB WW -1 root");
            repair.mend(office);
            assertThat(arcs(office)).contains("king 0 appos", "judge 2 conj");
        }
    }

    @Nested
    class Conjunctions {
        private final Repair repair = new RelativesTakenForConjunctions(Set.of("that"));

        @Test
        void areRelativesRightBehindAName() {
            Draft tree = tree(
                    "left leave VERB WW|pv -1 root",
                    "Ruritania Ruritania PROPN SPEC 0 obj",
                    ", , PUNCT LET 5 punct",
                    "that that SCONJ VG 5 mark",
                    "Strelsau Strelsau PROPN SPEC 5 nsubj",
                    "backs back VERB WW|pv 0 advcl");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("that 5 nsubj", "Strelsau 5 obj", "backs 1 acl:relcl");
        }

        @Test
        void stayConjunctionsBehindAVerbOfSaying() {
            Draft tree = tree(
                    "says say VERB WW|pv -1 root",
                    "Ruritania Ruritania PROPN SPEC 0 nsubj",
                    ", , PUNCT LET 5 punct",
                    "that that SCONJ VG 5 mark",
                    "Strelsau Strelsau PROPN SPEC 5 nsubj",
                    "fell fall VERB WW|pv 0 ccomp");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("that 5 mark", "Strelsau 5 nsubj");
        }
    }

    @Test
    void aNumberBehindAPlaceCountsThePluralBehindIt() {
        Draft tree = tree(
                "raid raid NOUN N|soort|ev 5 nsubj",
                "on on ADP VZ 2 case",
                "Strelsau Strelsau PROPN SPEC 4 nmod",
                "twelve twelve NUM TW 2 flat",
                "men man NOUN N|soort|mv 5 obj",
                "killed kill VERB WW|pv -1 root");
        new NumbersBehindNames().mend(tree);
        assertThat(arcs(tree)).contains("Strelsau 0 nmod", "twelve 4 nummod");
        Draft model = tree(
                "Boeing Boeing PROPN SPEC 3 nsubj",
                "twelve twelve NUM TW 0 flat",
                "times time NOUN N|soort|mv 3 obl",
                "flew fly VERB WW|pv -1 root");
        new NumbersBehindNames().mend(model);
        assertThat(arcs(model)).contains("twelve 0 flat");
    }

    @Test
    void aNounBehindANameThatBeginsItsCompoundIsTheHead() {
        Draft tree = tree(
                "freed free VERB WW|pv -1 root",
                "six six NUM TW 2 nummod",
                "Red Red PROPN SPEC 0 obj",
                "Cross-workers cross-worker NOUN N|soort|mv 2 flat");
        new NamesBeforeNouns().mend(tree);
        assertThat(arcs(tree)).contains("Cross-workers 0 obj", "Red 3 flat", "six 3 nummod");
        Draft name = tree("freed free VERB WW|pv -1 root", "Red Red PROPN SPEC 0 obj", "Cross Cross PROPN SPEC 1 flat");
        new NamesBeforeNouns().mend(name);
        assertThat(arcs(name)).contains("Red 0 obj", "Cross 1 flat");
    }

    @Test
    void aNameBehindASingularVerbIsTheSubjectAndNoPartOfThePluralBehindIt() {
        Draft tree = tree(
                "Monday monday PROPN SPEC 1 obl",
                "lost lose VERB WW|pv|verl|ev -1 root",
                "the the DET LID 5 det",
                "RLA RLA PROPN SPEC 5 nmod",
                "ten ten NUM TW 3 fixed",
                "men man NOUN N|soort|mv 1 nsubj");
        new NamesTakenForParts().mend(tree);
        assertThat(arcs(tree)).contains("the 3 det", "RLA 1 nsubj", "ten 5 nummod", "men 1 obj");

        Draft plural = tree(
                "Monday monday PROPN SPEC 1 obl",
                "fell fall VERB WW|pv|verl|mv -1 root",
                "RLA RLA PROPN SPEC 3 nmod",
                "men man NOUN N|soort|mv 1 nsubj");
        new NamesTakenForParts().mend(plural);
        assertThat(arcs(plural)).contains("RLA 3 nmod", "men 1 nsubj");
    }
}
