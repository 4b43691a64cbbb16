package org.bestand.reading.syntax.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bestand.reading.syntax.repair.Invented.arcs;
import static org.bestand.reading.syntax.repair.Invented.table;
import static org.bestand.reading.syntax.repair.Invented.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.reading.pack.PackException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The tables and sentences are of an invented language: what counts is the trees. */
class RepairsTest {
    @Nested
    class Perfects {
        private final Repair repair =
                new ActivePerfects(table("perfects", "verb auxiliary agent", "fall;be;active", "hit;be;passive"));

        @Test
        void ofAVerbThatTakesToBeAreActive() {
            Draft tree = tree(
                    "Troops troop NOUN N 2 nsubj:pass",
                    "are be AUX WW|pv 2 aux:pass",
                    "fallen fall VERB WW|vd -1 root");
            repair.mend(tree);
            assertThat(arcs(tree)).containsExactly("Troops 2 nsubj", "are 2 aux", "fallen -1 root");
        }

        @Test
        void ofOtherVerbsStayPassive() {
            Draft tree = tree(
                    "Troops troop NOUN N 2 nsubj:pass",
                    "are be AUX WW|pv 2 aux:pass",
                    "killed kill VERB WW|vd -1 root");
            repair.mend(tree);
            assertThat(arcs(tree)).containsExactly("Troops 2 nsubj:pass", "are 2 aux:pass", "killed -1 root");
        }

        @Test
        void withAnotherAuxiliaryStayPassive() {
            Draft tree = tree(
                    "There there ADV BW 2 nsubj:pass",
                    "was become AUX WW|pv 2 aux:pass",
                    "fallen fall VERB WW|vd -1 root");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("was 2 aux:pass");
        }

        @Test
        void withAnAgentStayPassiveWhereTheVerbIsTransitiveToo() {
            Draft tree = tree(
                    "Cars car NOUN N 2 nsubj:pass",
                    "are be AUX WW|pv 2 aux:pass",
                    "hit hit VERB WW|vd -1 root",
                    "rebels rebel NOUN N 2 obl:agent");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("Cars 2 nsubj:pass", "are 2 aux:pass");
        }

        @Test
        void needATableThatSaysWhatAnAgentMeans() {
            assertThatThrownBy(() -> new ActivePerfects(table("perfects", "verb auxiliary agent", "fall;be;maybe")))
                    .isInstanceOf(PackException.class)
                    .hasMessageContaining("perfects:2")
                    .hasMessageContaining("maybe");
        }
    }

    @Nested
    class RelativePronouns {
        private final Repair repair = new RelativeObjects(Set.of("launch"));

        @Test
        void areObjectsWhereTheVerbAgreesWithTheOtherNoun() {
            Draft tree = tree(
                    "missiles missile NOUN N|soort|mv 4 nsubj",
                    "that that PRON VNW|betr 3 nsubj",
                    "Rurania Rurania PROPN SPEC 3 obj",
                    "fires fire VERB WW|pv|tgw|ev 0 acl:relcl",
                    "fall fall VERB WW|pv|tgw|mv -1 root");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("that 3 obj", "Rurania 3 nsubj", "missiles 4 nsubj");
        }

        @Test
        void areObjectsOfDeedsThatAreNotDoneToNames() {
            Draft tree = tree(
                    "raid raid NOUN N|soort|ev 4 nsubj",
                    "that that PRON VNW|betr 3 nsubj",
                    "Rurania Rurania PROPN SPEC 3 obj",
                    "launched launch VERB WW|pv|verl|ev 0 acl:relcl",
                    "failed fail VERB WW|pv|verl|ev -1 root");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("that 3 obj", "Rurania 3 nsubj");
        }

        @Test
        void areObjectsBesideAnotherSubject() {
            Draft tree = tree(
                    "raid raid NOUN N|soort|ev 4 nsubj",
                    "that that PRON VNW|betr 3 nsubj",
                    "rebels rebel NOUN N|soort|mv 3 nsubj",
                    "made make VERB WW|pv|verl|mv 0 acl:relcl",
                    "failed fail VERB WW|pv|verl|ev -1 root");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("that 3 obj", "rebels 3 nsubj");
        }

        @Test
        void staySubjectsWhereNothingTells() {
            Draft tree = tree(
                    "group group NOUN N|soort|ev 4 nsubj",
                    "that that PRON VNW|betr 3 nsubj",
                    "Rurania Rurania PROPN SPEC 3 obj",
                    "struck strike VERB WW|pv|verl|ev 0 acl:relcl",
                    "fled flee VERB WW|pv|verl|ev -1 root");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("that 3 nsubj", "Rurania 3 obj");
        }
    }

    @Nested
    class Demonstratives {
        private final Repair repair = new FrontedObjects(table(
                "reporting", "word part object", "that;demonstrative;", "say;verb;never", "confirm;verb;possible"));

        @Test
        void beforeAVerbOfSayingAreWhatWasSaid() {
            Draft tree = tree(
                    "That that PRON VNW 1 nsubj",
                    "said say VERB WW|pv|verl|ev -1 root",
                    "Rurania Rurania PROPN N 1 obj",
                    "yesterday yesterday ADV BW 1 advmod");
            repair.mend(tree);
            assertThat(arcs(tree))
                    .containsExactly("That 1 obj", "said -1 root", "Rurania 1 nsubj", "yesterday 1 advmod");
        }

        @Test
        void beforeAnAuxiliaryToo() {
            Draft tree = tree(
                    "That that PRON VNW 3 nsubj",
                    "have have AUX WW|pv|tgw|mv 3 aux",
                    "media medium NOUN N 3 obj",
                    "confirmed confirm VERB WW|vd -1 root");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("That 3 obj", "media 3 nsubj");
        }

        @Test
        void mayBeTheSubjectOfAVerbInTheSingularThatTakesNouns() {
            Draft tree = tree(
                    "That that PRON VNW 1 nsubj",
                    "confirms confirm VERB WW|pv|tgw|met-t -1 root",
                    "fears fear NOUN N 1 obj");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("That 1 nsubj", "fears 1 obj");
        }

        @Test
        void standRightBeforeTheFiniteVerb() {
            Draft tree = tree(
                    "That that PRON VNW 2 nsubj",
                    "they they PRON VNW|pers 2 obj",
                    "said say VERB WW|pv|verl|mv -1 root",
                    "nothing nothing NOUN N 2 obj");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("That 2 nsubj", "nothing 2 obj");
        }
    }

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
    class Subjects {
        private final Repair repair = new MissingSubjects(Set.of("night"));

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

    @Nested
    class Verbs {
        private final Repair repair = new MissingVerbs();

        @Test
        void areParticiplesThatHaveASubject() {
            Draft tree = tree(
                    "Militias militia NOUN N|mv 1 nsubj",
                    "expelled expel VERB WW|vd|prenom 2 acl",
                    "thousands thousand NUM TW -1 root",
                    ". . PUNCT LET 2 punct");
            repair.mend(tree);
            assertThat(arcs(tree))
                    .containsExactly("Militias 1 nsubj", "expelled -1 root", "thousands 1 obj", ". 1 punct");
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
    class Times {
        private final Repair repair = new TimeNouns(Set.of("night"));

        @Test
        void undergoNothing() {
            Draft tree = tree(
                    "was become AUX WW|pv 2 aux:pass",
                    "night night NOUN N 2 nsubj:pass",
                    "fired fire VERB WW|vd -1 root");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("night 2 obl");
        }

        @Test
        void mayBeTheOnlySubjectOfAnActiveVerb() {
            Draft tree = tree("night night NOUN N 1 nsubj", "fell fall VERB WW|pv -1 root");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("night 1 nsubj");
        }

        @Test
        void areNoMissingSubject() {
            Draft tree = tree(
                    "So so ADV BW 1 advmod", "danced dance VERB WW|pv|verl|ev -1 root", "night night NOUN N|ev 1 obj");
            new MissingSubjects(Set.of("night")).mend(tree);
            assertThat(arcs(tree)).contains("night 1 obj");
        }
    }

    @Nested
    class LoneArticles {
        private final Repair repair = new ArticlesThatAreSubjects(
                Set.of("it"),
                form -> Optional.of(form).filter(f -> f.endsWith("s")).map(f -> f.substring(0, f.length() - 1)),
                form -> false);

        @Test
        void areTheSubjectBeforeAPluralThatTheirVerbIsDoneTo() {
            Draft tree = tree(
                    "that that SCONJ VG 4 mark",
                    "it it DET LID|bep|stan|evon 3 det",
                    "old old ADJ ADJ 3 amod",
                    "tanks tank NOUN N|soort|mv 4 nsubj",
                    "sent send VERB WW|pv|verl|ev -1 root");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("it 4 nsubj", "tanks 4 obj");
        }

        @Test
        void stayArticlesBeforeASingularOrWhereTheVerbIsPlural() {
            Draft singular = tree(
                    "it it DET LID|bep|stan|evon 1 det",
                    "army army NOUN N|soort|ev 2 nsubj",
                    "fled flee VERB WW|pv|verl|ev -1 root");
            repair.mend(singular);
            assertThat(arcs(singular)).contains("it 1 det", "army 2 nsubj");
            Draft plural = tree(
                    "it it DET LID|bep|stan|evon 1 det",
                    "troops troop NOUN N|soort|mv 2 nsubj",
                    "fled flee VERB WW|pv|verl|mv -1 root");
            repair.mend(plural);
            assertThat(arcs(plural)).contains("it 1 det", "troops 2 nsubj");
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
}
