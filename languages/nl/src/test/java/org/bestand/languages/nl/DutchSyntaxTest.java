package org.bestand.languages.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bestand.reading.syntax.Syntax;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;
import org.bestand.reading.text.Sentence;
import org.bestand.reading.text.Token;
import org.junit.jupiter.api.Test;

class DutchSyntaxTest {
    private static final Syntax SYNTAX = DutchSyntax.load();

    private static Tree tree(String text) {
        return SYNTAX.analyse(List.of(sentence(text))).getFirst();
    }

    private static Sentence sentence(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String form : text.split(" ")) {
            tokens.add(new Token(form, at, at + form.length()));
            at += form.length() + 1;
        }
        return new Sentence(0, 0, 0, at - 1, tokens, Sentence.Role.BODY, List.of());
    }

    private static Word word(Tree tree, String form) {
        return tree.words().stream()
                .filter(w -> w.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private static String arc(Tree tree, String form) {
        Word word = word(tree, form);
        return word.relation() + " "
                + (word.head() < 0 ? "" : tree.word(word.head()).form());
    }

    @Test
    void readsASentenceTheSameWhateverWasReadBefore() {
        Sentence sentence = sentence("De rebellen beschoten de haven van Strelsau , zegt het leger .");
        List<Word> fresh =
                DutchSyntax.load().analyse(List.of(sentence)).getFirst().words();

        tree("Het leger zegt , dat De haven van Strelsau van de rebellen is .");

        assertThat(SYNTAX.analyse(List.of(sentence, sentence)))
                .extracting(Tree::words)
                .containsExactly(fresh, fresh);
    }

    @Test
    void joinsAParticleThatStandsApartWithItsVerb() {
        Tree tree = tree("De rebellen vielen gisteren de haven aan .");
        assertThat(word(tree, "vielen").lemma()).isEqualTo("aanvallen");
        assertThat(arc(tree, "aan")).isEqualTo("compound:prt vielen");
        assertThat(arc(tree, "rebellen")).isEqualTo("nsubj vielen");
        assertThat(arc(tree, "haven")).isEqualTo("obj vielen");
    }

    @Test
    void readsANameInCapitalsThatLooksLikeAVerbAsAName() {
        Tree tree = tree("In Syrië heeft IS drie herders gedood .");
        assertThat(arc(tree, "IS")).isEqualTo("nsubj gedood");
        assertThat(word(tree, "IS").lemma()).isEqualTo("IS");
        assertThat(word(tree("De stad is gevallen ."), "is").upos()).isEqualTo("AUX");
    }

    @Test
    void givesBackWhoIsAccusedFromTheDeed() {
        Tree tree = tree("Kinshasa beschuldigt Rwanda ervan de rebellen te steunen .");
        assertThat(arc(tree, "Rwanda")).isEqualTo("obj beschuldigt");
        assertThat(arc(tree, "rebellen")).isEqualTo("obj steunen");
    }

    @Test
    void givesTheSameLemmaToAParticiple() {
        assertThat(word(tree("De haven werd aangevallen ."), "aangevallen").lemma())
                .isEqualTo("aanvallen");
    }

    @Test
    void doesNotJoinAPrepositionWithTheVerb() {
        assertThat(word(tree("De granaten vielen op de markt ."), "vielen").lemma())
                .isEqualTo("vallen");
    }

    @Test
    void tellsAPerfectWithZijnFromAPassive() {
        Tree perfect = tree("Bij het gevecht zijn tien soldaten gesneuveld .");
        assertThat(arc(perfect, "zijn")).isEqualTo("aux gesneuveld");
        assertThat(arc(perfect, "soldaten")).isEqualTo("nsubj gesneuveld");
        Tree passive = tree("Bij het gevecht zijn tien soldaten gedood .");
        assertThat(arc(passive, "zijn")).isEqualTo("aux:pass gedood");
        assertThat(arc(passive, "soldaten")).isEqualTo("nsubj:pass gedood");
    }

    @Test
    void knowsWhoSaidThat() {
        Tree tree = tree("Dat meldden plaatselijke artsen .");
        assertThat(arc(tree, "artsen")).isEqualTo("nsubj meldden");
        assertThat(arc(tree, "Dat")).isEqualTo("obj meldden");
    }

    @Test
    void anArticleBeforeAPluralIsTheSubject() {
        Tree tree = tree("Rurania zegt dat het raketten heeft onderschept .");
        assertThat(arc(tree, "het")).isEqualTo("nsubj onderschept");
        assertThat(arc(tree, "raketten")).isEqualTo("obj onderschept");
        assertThat(word(tree, "raketten").lemma()).isEqualTo("raket");
        Tree singular = tree("Rurania zegt dat het leger is vertrokken .");
        assertThat(arc(singular, "het")).isEqualTo("det leger");
    }

    @Test
    void aPluralOfSayingIsNoNounBeforeWhatIsSaid() {
        Tree tree = tree("Lokale media berichten dat er is gevochten .");
        assertThat(word(tree, "berichten").upos()).isEqualTo("VERB");
        assertThat(arc(tree, "media")).isEqualTo("nsubj berichten");
        Tree noun = tree("Zij las de berichten dat er is gevochten .");
        assertThat(word(noun, "berichten").upos()).isEqualTo("NOUN");
    }

    @Test
    void leavesAQualifierWithTheNumber() {
        Tree tree = tree("Er vielen minstens twaalf doden .");
        assertThat(arc(tree, "minstens")).isIn("advmod twaalf", "advmod doden", "amod doden");
        assertThat(arc(tree, "twaalf")).isEqualTo("nummod doden");
    }

    @Test
    void namesKeepTheirCaseAndNounsLoseTheirs() {
        Tree tree = tree("Ruraniërs en Soldaten trokken weg uit Rurania .");
        assertThat(word(tree, "Rurania").lemma()).isEqualTo("Rurania");
        assertThat(word(tree, "Soldaten").lemma()).isEqualTo("soldaat");
    }

    @Test
    void whatStandsAsANounHasItsLemma() {
        assertThat(word(tree("Er vielen vijf doden ."), "doden").lemma()).isEqualTo("dode");
        assertThat(word(tree("Er waren vijf gewonden ."), "gewonden").lemma()).isEqualTo("gewonde");
        assertThat(word(tree("Zij doden de soldaten ."), "doden").lemma()).isEqualTo("doden");
    }

    @Test
    void leavesASetPhraseOutOfTheVerb() {
        assertThat(word(tree("De politie nam de wapens in beslag ."), "nam").lemma())
                .isEqualTo("nemen");
        assertThat(word(tree("Het leger nam de stad in ."), "nam").lemma()).isEqualTo("innemen");
    }

    @Test
    void aTimeIsNoSubjectOfAPassive() {
        assertThat(arc(tree("Aan de grens werd er de hele nacht geschoten ."), "nacht"))
                .isEqualTo("obl geschoten");
    }

    @Test
    void whatIsCountedHangsOnItsNounOfNumber() {
        Tree tree = tree("Bij de beschieting vielen minstens vijf doden en tientallen gewonden .");
        assertThat(arc(tree, "tientallen")).isEqualTo("conj doden");
        assertThat(arc(tree, "gewonden")).isEqualTo("nmod tientallen");
    }

    @Test
    void everySentenceIsATreeOfOneRootWhoseArcsHaveProbabilities() {
        for (String text : List.of(
                "!",
                "a",
                ". . .",
                "42",
                "€ % §",
                "\uD83D\uDE00 \uD800 x",
                "de ".repeat(450).strip(),
                "X".repeat(5000))) {
            Tree tree = tree(text);
            assertThat(tree.words().stream().filter(w -> w.head() < 0)).hasSize(1);
            assertThat(tree.subtree(tree.root().index()).cardinality()).isEqualTo(tree.size());
            assertThat(tree.words()).allSatisfy(w -> assertThat(w.probability()).isBetween(0f, 1f));
        }
    }

    @Test
    void sentencesReadSideBySideComeOutAsAlone() {
        List<String> texts = IntStream.range(0, 40)
                .mapToObj(i -> "Bij gevechten rond het dorp vielen " + i + " doden , "
                        + "zei de woordvoerder ".repeat(i % 7) + ".")
                .toList();
        assertThat(SYNTAX.analyse(texts.stream().map(DutchSyntaxTest::sentence).toList()))
                .isEqualTo(texts.stream().map(DutchSyntaxTest::tree).toList());
    }

    @Test
    void noSentencesGiveNoTrees() {
        assertThat(SYNTAX.analyse(List.of())).isEmpty();
    }

    @Test
    void readsTheSameInEveryThread() {
        List<String> texts = List.of(
                "Het leger schoot twee drones neer .",
                "Volgens de woordvoerder kwamen zeven burgers om het leven .",
                "Beide landen zegden het bestand op .");
        List<Tree> alone = texts.stream().map(DutchSyntaxTest::tree).toList();
        List<Tree> together = IntStream.range(0, 300)
                .parallel()
                .mapToObj(i -> tree(texts.get(i % texts.size())))
                .toList();
        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i % texts.size()));
        }
    }
}
