package org.bestand.reading.syntax.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bestand.reading.syntax.repair.Invented.arcs;
import static org.bestand.reading.syntax.repair.Invented.table;
import static org.bestand.reading.syntax.repair.Invented.tree;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Words that were taken for another sort: articles, nouns, numbers. The tables and sentences are of an invented language. */
class MistakenWordsTest {
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
    class InfinitivesLikeNouns {
        private final Repair repair = new NounsTakenForInfinitives(
                form -> Optional.of(form).filter(f -> f.endsWith("s")).map(f -> f.substring(0, f.length() - 1)));

        @Test
        void areNounsWhereTheyAreTheObjectOfAVerb() {
            Draft tree = tree(
                    "army army NOUN N|soort|ev 1 nsubj",
                    "carries carry VERB WW|pv|tgw -1 root",
                    "raids raids VERB WW|inf|vrij 1 obj");
            repair.mend(tree);
            assertThat(tree.word(2).upos()).isEqualTo("NOUN");
            assertThat(tree.word(2).lemma()).isEqualTo("raid");
        }

        @Test
        void stayVerbsWhereSomethingIsDoneByThem() {
            Draft doing = tree(
                    "army army NOUN N|soort|ev 1 nsubj",
                    "begins begin VERB WW|pv|tgw -1 root",
                    "towns town NOUN N|soort|mv 3 obj",
                    "raids raids VERB WW|inf|vrij 1 obj");
            repair.mend(doing);
            assertThat(doing.word(3).upos()).isEqualTo("VERB");
            Draft wanting = tree(
                    "army army NOUN N|soort|ev 1 nsubj",
                    "wants want VERB WW|pv|tgw -1 root",
                    "raids raids VERB WW|inf|vrij 1 xcomp");
            repair.mend(wanting);
            assertThat(wanting.word(2).upos()).isEqualTo("VERB");
        }
    }

    @Nested
    class Numbers {
        private final Repair repair = new LonelyNumbers();

        @Test
        void behindAnAdverbAreTheSubjectThatIsMissing() {
            Draft tree = tree(
                    "have have AUX WW|pv 4 aux",
                    "there there ADV BW 4 advmod",
                    "two two NUM TW 1 nummod",
                    "later late ADJ ADJ 4 advmod",
                    "died die VERB WW|vd -1 root");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("two 4 nsubj", "there 4 advmod");
        }

        @Test
        void areTheObjectWhereTheVerbHasASubject() {
            Draft tree = tree(
                    "army army NOUN N 1 nsubj",
                    "has have VERB WW|pv -1 root",
                    "there there ADV BW 1 advmod",
                    "two two NUM TW 2 nummod");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("two 1 obj");
        }

        @Test
        void stayWithTheNounThatTheyCount() {
            Draft tree = tree("two two NUM TW 1 nummod", "men man NOUN N 2 nsubj", "died die VERB WW|pv -1 root");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("two 1 nummod");
        }
    }

    @Nested
    class PluralsOfSaying {
        private final Repair repair = new VerbsTakenForNouns(
                table("reporting", "word part object", "reports;verb;never", "that;demonstrative;"),
                table("tags", "form verb", "report;reporting"));

        @Test
        void areVerbsBetweenWhoSaysAndWhatIsSaid() {
            Draft tree = tree(
                    "media medium NOUN N 1 nmod",
                    "reports report NOUN N -1 root",
                    "that that SCONJ VG 3 mark",
                    "fights fight VERB WW|pv 1 acl");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("media 1 nsubj", "fights 1 ccomp");
            assertThat(tree.word(1).upos()).isEqualTo("VERB");
        }

        @Test
        void aSingularIsAVerbWhereItOpensATag() {
            Draft tag = tree(
                    "tanks tank NOUN N 1 nsubj",
                    "burn burn VERB WW|pv -1 root",
                    ", , PUNCT LET 3 punct",
                    "report report NOUN N 1 conj",
                    "the the DET LID 5 det",
                    "media medium NOUN N 3 obj");
            repair.mend(tag);
            assertThat(tag.word(3).lemma()).isEqualTo("reporting");
            assertThat(arcs(tag)).contains("report 1 parataxis", "media 3 nsubj");
            Draft noun = tree(
                    "tanks tank NOUN N 1 nsubj",
                    "burn burn VERB WW|pv -1 root",
                    ", , PUNCT LET 3 punct",
                    "report report NOUN N 1 conj",
                    "of of ADP VZ 5 case",
                    "media medium NOUN N 3 nmod");
            repair.mend(noun);
            assertThat(noun.word(3).upos()).isEqualTo("NOUN");
        }

        @Test
        void areNounsBehindAnArticle() {
            Draft tree = tree(
                    "the the DET LID 1 det",
                    "reports report NOUN N -1 root",
                    "that that SCONJ VG 3 mark",
                    "fights fight VERB WW|pv 1 acl");
            repair.mend(tree);
            assertThat(tree.word(1).upos()).isEqualTo("NOUN");
        }
    }

    @Test
    void aFiniteVerbThatIsNoAuxiliaryHasItsClause() {
        Draft tree = tree(
                "They they PRON VNW 3 nsubj",
                "took take VERB WW|pv|verl|mv 3 aux:pass",
                "soldiers soldier NOUN N 3 obj",
                "held hold VERB WW|vd -1 root");
        new VerbsTakenForAuxiliaries().mend(tree);
        assertThat(arcs(tree)).containsExactly("They 1 nsubj", "took -1 root", "soldiers 1 obj", "held 1 xcomp");
    }

    @Test
    void whatHasAnAuxiliaryAndAnObjectIsNoAdverb() {
        Draft tree = tree(
                "They they PRON VNW 3 nsubj",
                "have have AUX WW|pv 3 aux",
                "losses loss NOUN N 3 obj",
                "suffered suffered ADV BW -1 root");
        new ParticiplesTakenForAdverbs().mend(tree);
        assertThat(tree.word(3).upos()).isEqualTo("VERB");
        Draft ago = tree("years year NOUN N 1 obl", "ago ago ADV BW -1 root");
        new ParticiplesTakenForAdverbs().mend(ago);
        assertThat(ago.word(1).upos()).isEqualTo("ADV");
    }

    @Nested
    class PastsLikeAdjectives {
        private final Repair repair =
                new PastsTakenForAdjectives(table("pasts", "form verb", "known;own"), Set.of("monday"));

        @Test
        void areVerbsBeforeATimeThatHeadsAClause() {
            Draft tree = tree(
                    "kept keep VERB WW|pv -1 root",
                    "but but CCONJ VG 3 cc",
                    "known known ADJ ADJ 3 amod",
                    "Monday monday PROPN SPEC 0 conj",
                    "that that SCONJ VG 5 mark",
                    "struck strike VERB WW|pv 3 acl");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("but 2 cc", "known 0 conj", "Monday 2 obl", "struck 2 ccomp");
            assertThat(tree.word(2).lemma()).isEqualTo("own");
        }

        @Test
        void areAdjectivesOfATimeThatOnlyTellsWhen() {
            Draft tree = tree(
                    "struck strike VERB WW|pv -1 root",
                    "on on ADP VZ 3 case",
                    "known known ADJ ADJ 3 amod",
                    "Monday monday PROPN SPEC 0 obl");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("known 3 amod", "Monday 0 obl");
        }
    }

    @Nested
    class PluralPasts {
        private final Repair repair = new PastsTakenForNouns(table("pasts", "form verb", "shots;shoot"));

        @Test
        void areVerbsWithASubjectAndAParticleOrObject() {
            Draft tree = tree(
                    "rebels rebel NOUN N 1 nsubj",
                    "shots shot NOUN N -1 root",
                    "drones drone NOUN N 1 obj",
                    "down down ADP VZ|fin 1 compound:prt");
            repair.mend(tree);
            assertThat(tree.word(1).upos()).isEqualTo("VERB");
            assertThat(tree.word(1).lemma()).isEqualTo("shoot");
        }

        @Test
        void areNounsBehindANumberOrWithoutAnybody() {
            Draft tree = tree(
                    "three three NUM TW 1 nummod",
                    "shots shot NOUN N 2 nsubj",
                    "rang ring VERB WW|pv -1 root",
                    "out out ADP VZ|fin 2 compound:prt");
            repair.mend(tree);
            assertThat(tree.word(1).upos()).isEqualTo("NOUN");
        }
    }

    @Nested
    class Predicates {
        private final Repair repair = new PredicatesOfObjects();

        @Test
        void leaveTheObjectToTheVerb() {
            Draft tree = tree(
                    "rebels rebel NOUN N 1 nsubj",
                    "took take VERB WW|pv -1 root",
                    "soldiers soldier NOUN N 3 obj",
                    "captured capture VERB WW|vd|vrij 1 xcomp");
            repair.mend(tree);
            assertThat(arcs(tree)).contains("soldiers 1 obj", "captured 1 xcomp");
            assertThat(tree.word(3).upos()).isEqualTo("ADJ");
        }

        @Test
        void keepTheirObjectWhereTheVerbHasOneOrTheyAreAPerfect() {
            Draft other = tree(
                    "rebels rebel NOUN N 1 nsubj",
                    "told tell VERB WW|pv -1 root",
                    "us we PRON VNW 1 obj",
                    "soldiers soldier NOUN N 4 obj",
                    "captured capture VERB WW|vd|vrij 1 xcomp");
            repair.mend(other);
            assertThat(arcs(other)).contains("soldiers 4 obj");
            Draft perfect = tree(
                    "say say VERB WW|pv -1 root",
                    "soldiers soldier NOUN N 2 obj",
                    "captured capture VERB WW|vd|vrij 0 xcomp",
                    "have have AUX WW|inf 2 aux");
            repair.mend(perfect);
            assertThat(arcs(perfect)).contains("soldiers 2 obj");
        }
    }

    @Nested
    class PluralPresents {
        private final Repair repair = new PresentsTakenForNouns(Set.of("flights")::contains);

        @Test
        void withSeveralAsTheirSubjectAreVerbs() {
            Draft tree = tree(
                    "flights flight NOUN N|soort|mv -1 root",
                    "thousands thousand NUM TW 0 nsubj",
                    "from from ADP VZ 3 case",
                    "rebels rebel NOUN N|soort|mv 0 nmod");
            repair.mend(tree);
            assertThat(tree.word(0).upos()).isEqualTo("VERB");
            assertThat(arcs(tree)).contains("rebels 0 obl");
        }

        @Test
        void withAnArticleACopulaOrNoVerbOfThatFormStayNouns() {
            Draft article = tree(
                    "the the DET LID 1 det",
                    "flights flight NOUN N|soort|mv -1 root",
                    "thousands thousand NUM TW 1 nsubj");
            repair.mend(article);
            assertThat(article.word(1).upos()).isEqualTo("NOUN");
            Draft copula = tree(
                    "flights flight NOUN N|soort|mv -1 root",
                    "are be AUX WW|pv 0 cop",
                    "thousands thousand NUM TW 0 nsubj");
            repair.mend(copula);
            assertThat(copula.word(0).upos()).isEqualTo("NOUN");
            Draft other = tree("harbours harbour NOUN N|soort|mv -1 root", "thousands thousand NUM TW 0 nsubj");
            repair.mend(other);
            assertThat(other.word(0).upos()).isEqualTo("NOUN");
        }
    }

    @Test
    void aNounThatWasTakenForAParticleHasItsPrepositionAndArticleBack() {
        Draft tree = tree(
                "Ruritania Ruritania PROPN SPEC 4 nsubj",
                "to to ADP VZ 4 case",
                "the the DET LID 1 fixed",
                "truce truce NOUN N 4 compound:prt",
                "holds hold VERB WW|pv -1 root");
        new StrayPrepositions(table("phrases", "preposition noun")).mend(tree);
        assertThat(arcs(tree)).contains("truce 4 obl", "to 3 case", "the 3 det");
    }
}
