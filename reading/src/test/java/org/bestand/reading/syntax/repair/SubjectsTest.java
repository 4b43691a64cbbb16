package org.bestand.reading.syntax.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bestand.reading.syntax.repair.Invented.arcs;
import static org.bestand.reading.syntax.repair.Invented.table;
import static org.bestand.reading.syntax.repair.Invented.tree;

import java.util.List;
import java.util.Set;
import org.bestand.reading.pack.PackException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who does what a verb tells. The tables and sentences are of an invented language: what counts is the trees. */
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
    void aPerfectThatARelativeClauseTearsApartIsOneVerb() {
        Draft tree = tree(
                "army army NOUN N 1 nsubj:pass",
                "has have VERB WW|pv -1 root",
                "town town NOUN N 1 obj",
                "fell fall VERB WW|pv 2 acl:relcl",
                "retaken retake VERB WW|vd|vrij|zonder 1 xcomp",
                ". . PUNCT LET 1 punct");
        new TornPerfects(Set.of("have")).mend(tree);
        assertThat(arcs(tree)).contains("army 4 nsubj", "has 4 aux", "town 4 obj", "retaken -1 root");
    }

    @Test
    void aParticipleThatNothingPartsFromItsVerbStaysAsItIs() {
        Draft tree = tree(
                "army army NOUN N 1 nsubj",
                "has have VERB WW|pv -1 root",
                "prisoners prisoner NOUN N 1 obj",
                "bound bind VERB WW|vd|vrij|zonder 1 xcomp",
                ". . PUNCT LET 1 punct");
        new TornPerfects(Set.of("have")).mend(tree);
        assertThat(arcs(tree)).contains("has -1 root");
    }

    @Test
    void aParticipleThatSaysNothingOfAPronounMakesAPerfect() {
        Draft tree = tree(
                "army army NOUN N 1 nsubj",
                "has have VERB WW|pv -1 root",
                "that that PRON VNW 1 obj",
                "denied deny VERB WW|vd|vrij|zonder 1 xcomp",
                ". . PUNCT LET 1 punct");
        new TornPerfects(Set.of("have")).mend(tree);
        assertThat(arcs(tree)).contains("army 3 nsubj", "has 3 aux", "that 3 obj", "denied -1 root");
    }

    @Test
    void whoStandsBehindWhatOpensAClauseIsItsSubject() {
        Draft tree = tree(
                "fled flee VERB WW|pv -1 root",
                "since since ADP VZ 2 case",
                "Rurania Rurania PROPN N 0 obl",
                "raid raid NOUN N 4 nsubj",
                "began begin VERB WW|pv 0 advcl",
                ". . PUNCT LET 0 punct");
        new SubjectsLeftOutside().mend(tree);
        assertThat(arcs(tree)).contains("since 4 mark", "Rurania 4 nsubj", "raid 4 obj");
    }

    @Test
    void howItWentHangsOnTheVerbThatTells() {
        Draft tree = tree(
                "tells tell VERB WW|pv -1 root",
                "farmer farmer NOUN N 0 nsubj",
                "how how ADV BW 3 advmod",
                "burnt burn VERB WW|pv 1 acl:relcl");
        new ToldHow(Set.of("tell"), Set.of("how")).mend(tree);
        assertThat(arcs(tree)).contains("burnt 0 ccomp");
    }

    @Test
    void aNameThatWasTakenForAnAdverbDoesIt() {
        Draft tree = tree(
                "Rurania Rurania PROPN N 2 advmod",
                "has have AUX WW|pv 2 aux",
                "claimed claim VERB WW|vd -1 root",
                "raid raid NOUN N 2 nsubj");
        new FrontedSubjects().mend(tree);
        assertThat(arcs(tree)).contains("Rurania 2 nsubj", "raid 2 obj");
    }

    @Test
    void aBareNameBeforeTheObjectReceivesItAndDoesNotOwnIt() {
        Draft tree = tree(
                "Rurania Rurania PROPN N|eigen|stan 1 nsubj",
                "sends send VERB WW|pv -1 root",
                "Borvia Borvia PROPN N|eigen|stan 3 nmod:poss",
                "tanks tank NOUN N 1 obj");
        new ReceiversTakenForOwners().mend(tree);
        assertThat(arcs(tree)).contains("Borvia 1 iobj");
    }

    @Test
    void ofAPluralVerbWithOneInTheSingularThereIsASecond() {
        Draft tree = tree(
                "army army NOUN N|soort|ev 5 nsubj",
                "of of ADP VZ 2 case",
                "Rurania Rurania PROPN N|eigen 0 nmod",
                "and and CCONJ VG 4 cc",
                "guards guard NOUN N|soort|mv 2 conj",
                "took take VERB WW|pv|verl|mv -1 root");
        new JoinedSubjects().mend(tree);
        assertThat(arcs(tree)).contains("guards 0 conj");
        Draft one = tree(
                "army army NOUN N|soort|ev 5 nsubj",
                "of of ADP VZ 2 case",
                "Rurania Rurania PROPN N|eigen 0 nmod",
                "and and CCONJ VG 4 cc",
                "Borvia Borvia PROPN N|eigen 2 conj",
                "took take VERB WW|pv|verl|ev -1 root");
        new JoinedSubjects().mend(one);
        assertThat(arcs(one)).contains("Borvia 2 conj");
    }

    @Test
    void aWordThatIsNounAndAdjectiveIsTheNounBehindAnAdjective() {
        Draft tree = tree(
                "a a DET LID 1 det",
                "Ruranian ruranian ADJ ADJ|prenom|basis|met-e 4 nsubj",
                "military military ADJ ADJ|vrij 3 advmod",
                "hurt hurt ADJ ADJ|vrij 4 xcomp",
                "got get VERB WW|pv -1 root");
        new NounsTakenForAdjectives(Set.of("military")).mend(tree);
        assertThat(arcs(tree)).contains("military 4 nsubj", "Ruranian 2 amod", "a 2 det");
        Draft adjective = tree(
                "Ruranian ruranian ADJ ADJ|prenom|basis|met-e 2 amod",
                "military military ADJ ADJ|prenom 2 amod",
                "aid aid NOUN N -1 root");
        new NounsTakenForAdjectives(Set.of("military")).mend(adjective);
        assertThat(arcs(adjective)).contains("military 2 amod", "Ruranian 2 amod");
    }

    @Test
    void aNameInTheGenitiveOwns() {
        Draft tree = tree(
                "Rurania Rurania PROPN N|eigen|stan 1 nsubj",
                "sends send VERB WW|pv -1 root",
                "Borvias Borvia PROPN N|eigen|gen 3 nmod:poss",
                "tanks tank NOUN N 1 obj");
        new ReceiversTakenForOwners().mend(tree);
        assertThat(arcs(tree)).contains("Borvias 3 nmod:poss");
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
        private final Repair repair = new RelativeObjects(Set.of("launch"), Set.of("deny"));

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
        void areObjectsWhereSomebodyDeniesAMereSomething() {
            Draft tree = tree(
                    "something something PRON VNW|onbep -1 root",
                    "that that PRON VNW|vb 3 nsubj",
                    "army army NOUN N|soort|ev 3 obj",
                    "denies deny VERB WW|pv|tgw|ev 0 acl:relcl");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("that 3 obj", "army 3 nsubj");
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
            new MissingSubjects(Set.of("night"), table("perfects.tsv", "verb auxiliary agent")).mend(tree);
            assertThat(arcs(tree)).contains("night 1 obj");
        }
    }
}
