package org.bestand.reading.syntax.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bestand.reading.syntax.repair.Invented.arcs;
import static org.bestand.reading.syntax.repair.Invented.table;
import static org.bestand.reading.syntax.repair.Invented.tree;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What belongs together in a phrase: numbers, their qualifiers, parts and pairs. The sentences are of an invented language. */
class PhrasesTest {
    @Nested
    class Parts {
        private final Repair repair = new PartPhrases(table("parts", "part", "among whom"));

        @Test
        void ofThosePeopleHangOnThemAndNotOnTheVerb() {
            Draft tree = tree(
                    "Rebels rebel NOUN N 2 nsubj",
                    "villagers villager NOUN N 2 obj",
                    "shot shoot VERB WW|pv -1 root",
                    "among among ADP VZ 4 case",
                    "whom who PRON VNW 6 nmod",
                    "ten ten NUM TW 6 nummod",
                    "women woman NOUN N 2 nsubj");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("Rebels 2 nsubj", "villagers 2 obj", "women 1 nmod");
        }

        @Test
        void ofAParticipleThatStandsForPeopleHangOnIt() {
            Draft tree = tree(
                    "let let VERB WW|pv -1 root",
                    "ninety ninety NUM TW 2 nummod",
                    "held hold VERB WW|vd 3 obj",
                    "go go VERB WW|inf 0 xcomp",
                    "among among ADP VZ 5 case",
                    "whom who PRON VNW 6 nmod",
                    "women woman NOUN N 0 obj");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("held 3 obj", "women 2 nmod");
        }

        @Test
        void ofWhomTheVerbOverAnInfinitiveHasHangOnThem() {
            Draft tree = tree(
                    "let let VERB WW|pv -1 root",
                    "prisoners prisoner NOUN N 0 obj",
                    "go go VERB WW|inf 0 xcomp",
                    "among among ADP VZ 4 case",
                    "whom who PRON VNW 5 nmod",
                    "women woman NOUN N 0 obj");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("prisoners 0 obj", "women 1 nmod");
        }

        @Test
        void thatHaveAVerbOfTheirOwnStayWithIt() {
            Draft tree = tree(
                    "wounded wounded NOUN N -1 root",
                    "among among ADP VZ 2 case",
                    "whom who PRON VNW 4 obl",
                    "two two NUM TW 4 nsubj",
                    "died die VERB WW|pv 0 acl:relcl");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("two 4 nsubj", "died 0 acl:relcl");
        }
    }

    @Nested
    class Qualifiers {
        private final Repair repair = new NumberQualifiers(table("qualifiers", "qualifier", "nearly", "more than"));

        @Test
        void hungOnTheVerbGoToTheNumber() {
            Draft tree = tree(
                    "fell fall VERB WW -1 root",
                    "nearly nearly ADV BW 0 advmod",
                    "ten ten NUM TW 3 nummod",
                    "shells shell NOUN N 0 nsubj");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("nearly 2 advmod", "ten 3 nummod", "shells 0 nsubj");
        }

        @Test
        void ofTwoWordsStayTogether() {
            Draft tree = tree(
                    "fell fall VERB WW -1 root",
                    "more more DET VNW 0 obj",
                    "than than SCONJ VG 4 mark",
                    "ten ten NUM TW 4 nummod",
                    "shells shell NOUN N 0 nsubj");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("more 3 advmod", "than 1 fixed");
        }

        @Test
        void onTheNounThatIsCountedMayStay() {
            Draft tree =
                    tree("nearly nearly ADV BW 2 advmod", "ten ten NUM TW 2 nummod", "shells shell NOUN N -1 root");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("nearly 2 advmod");
        }

        @Test
        void beforeAnotherWordStayWhereTheyAre() {
            Draft tree = tree("nearly nearly ADV BW 1 advmod", "fell fall VERB WW -1 root", "ten ten NUM TW 1 obj");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("nearly 1 advmod", "ten 1 obj");
        }
    }

    @Nested
    class Counted {
        private final Repair repair = new CountedNouns(table("numbers", "form", "dozens"), Set.of("night"));

        @Test
        void nounsHangOnTheNounOfNumberBeforeThem() {
            Draft tree = tree(
                    "fell fall VERB WW|pv|verl|mv -1 root",
                    "dozens dozen NOUN N|mv 0 nsubj",
                    "wounded wounded ADJ ADJ|nom|mv-n 0 obj");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("dozens 0 nsubj", "wounded 1 nmod");
        }

        @Test
        void nounsAboveTheNumberStayThere() {
            Draft tree = tree(
                    "dozens dozen NUM TW 1 nummod",
                    "men man NOUN N|mv 2 nsubj",
                    "fell fall VERB WW|pv|verl|mv -1 root");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("dozens 1 nummod", "men 2 nsubj");
        }

        @Test
        void nounsOfTimeAreNot() {
            Draft tree = tree(
                    "fell fall VERB WW|pv|verl|mv -1 root",
                    "dozens dozen NOUN N|mv 0 nsubj",
                    "night night NOUN N 0 obl");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("night 0 obl");
        }
    }

    @Nested
    class Pairs {
        private final Repair repair = new PairedConjunctions(
                table("pairs", "first relation second", "both;cc:preconj;as", "not only;cc;but also"));

        @Test
        void makeTwoNounsCoordinate() {
            Draft tree = tree(
                    "both both ADV BW 4 advmod",
                    "Rurania Rurania PROPN N 4 nsubj",
                    "as as SCONJ VG 3 mark",
                    "Borvia Borvia PROPN N 4 obl",
                    "shell shell VERB WW -1 root");
            repair.mend(tree);
            assertThat(arcs(tree))
                    .containsExactly(
                            "both 1 cc:preconj", "Rurania 4 nsubj", "as 3 cc", "Borvia 1 conj", "shell -1 root");
        }

        @Test
        void putTheFirstNounAboveTheSecond() {
            Draft tree = tree(
                    "not not ADV BW 5 advmod",
                    "only only ADV BW 5 advmod",
                    "Rurania Rurania PROPN N 5 nmod",
                    "but but CCONJ VG 5 cc",
                    "also also ADV BW 6 advmod",
                    "Borvia Borvia PROPN N 6 nsubj",
                    "shells shell VERB WW -1 root");
            repair.mend(tree);
            assertThat(arcs(tree))
                    .containsExactly(
                            "not 2 cc",
                            "only 0 fixed",
                            "Rurania 6 nsubj",
                            "but 5 cc",
                            "also 5 advmod",
                            "Borvia 2 conj",
                            "shells -1 root");
        }

        @Test
        void leaveClausesAlone() {
            Draft tree = tree(
                    "both both ADV BW 1 advmod",
                    "shells shell VERB WW -1 root",
                    "as as SCONJ VG 3 mark",
                    "bombs bomb VERB WW 1 advcl");
            List<String> before = arcs(tree);
            repair.mend(tree);
            assertThat(arcs(tree)).isEqualTo(before);
        }
    }

    @Test
    void aWordIsNeverHungBelowItself() {
        Draft tree = tree("a a NOUN N -1 root", "b b NOUN N 0 nmod", "c c NOUN N 1 nmod");
        tree.hang(1, 2, "nmod");
        tree.hang(0, 2, "nmod");
        assertThat(arcs(tree)).containsExactly("a -1 root", "b 0 nmod", "c 1 nmod");
    }

    @Nested
    class Ranges {
        private final Repair repair = new CountedRanges();

        @Test
        void countTheNounBehindThemAndAreNotBesideIt() {
            Draft tree = tree(
                    "army army NOUN N 1 nsubj",
                    "lost lose VERB WW|pv -1 root",
                    "between between ADP VZ 3 case",
                    "forty forty NUM TW 1 obl",
                    "and and CCONJ VG 5 cc",
                    "sixty sixty NUM TW 3 conj",
                    "men man NOUN N 3 conj");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("men 1 obj", "forty 6 nummod", "sixty 3 conj", "and 5 cc");
        }

        @Test
        void leaveANounThatIsCountedAlready() {
            Draft tree = tree(
                    "forty forty NUM TW 3 nummod",
                    "and and CCONJ VG 2 cc",
                    "sixty sixty NUM TW 0 conj",
                    "men man NOUN N 4 nsubj",
                    "fell fall VERB WW|pv -1 root");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("forty 3 nummod", "men 4 nsubj");
        }
    }

    @Nested
    class Figures {
        private final Repair repair = new TimeNouns(Set.of("tuesday"));

        @Test
        void thatAreOfSomebodysPeopleAreNotOfTheDayBeforeThem() {
            Draft tree = tree(
                    "army army NOUN N 1 nsubj",
                    "lost lose VERB WW|pv -1 root",
                    "Tuesday tuesday NOUN N 1 obl",
                    "ninety ninety NUM TW 2 appos",
                    "of of ADP VZ 5 case",
                    "men man NOUN N 1 obl");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("ninety 1 obj", "men 3 nmod");
        }
    }
}
