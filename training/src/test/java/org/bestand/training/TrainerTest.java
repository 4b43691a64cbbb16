package org.bestand.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.bestand.languages.nl.DutchSyntax;
import org.bestand.reading.syntax.LemmaRules;
import org.bestand.reading.syntax.Lexicon;
import org.bestand.reading.syntax.Model;
import org.bestand.reading.syntax.ModelFile;
import org.bestand.reading.syntax.Word;
import org.junit.jupiter.api.Test;

class TrainerTest {
    private static final List<Annotated> TREEBANK = TinyTreebank.sentences();
    private static final Lexicon LEXICON = DutchSyntax.lexicon();

    private static Plan plan(int threads) {
        return new Plan(3, 12, 12, 20, 0.01, 0.1f, 0.25, 8, threads);
    }

    private static Model trained(Plan plan) throws InterruptedException {
        LemmaRules lemmas = LemmaLessons.learn(TREEBANK, LEXICON, DutchSyntax::lemmatiser);
        Model model = Start.model(TREEBANK, LEXICON, lemmas, plan);
        double[] doubts = Samples.doubts(model, Start.counts(TREEBANK), plan.unknown());
        new Trainer(model.network(), plan, doubts).train(Samples.of(TREEBANK, LEXICON, model), epoch -> {});
        return model;
    }

    private static byte[] bytes(Model model) throws IOException {
        var out = new ByteArrayOutputStream();
        ModelFile.write(model, out);
        return out.toByteArray();
    }

    @Test
    void oneThreadAndTwoMakeTheSameModel() throws IOException, InterruptedException {
        byte[] one = bytes(trained(plan(1)));
        assertThat(bytes(trained(plan(2)))).isEqualTo(one);
    }

    @Test
    void anotherSeedMakesAnotherModel() throws IOException, InterruptedException {
        Plan other = new Plan(4, 12, 12, 20, 0.01, 0.1f, 0.25, 8, 1);
        assertThat(bytes(trained(other))).isNotEqualTo(bytes(trained(plan(1))));
    }

    @Test
    void learnsWhatTheTreebankShows() throws InterruptedException {
        var syntax = DutchSyntax.with(trained(plan(2)), LEXICON);
        List<Word> words = syntax.words(List.of(List.of("De", "troepen", "beschieten", "de", "bruggen", ".")))
                .getFirst();
        assertThat(words).extracting(Word::relation).containsExactly("det", "nsubj", "root", "det", "obj", "punct");
        assertThat(words).extracting(Word::head).containsExactly(1, 2, -1, 4, 2, 2);
        assertThat(Evaluation.of(syntax, TREEBANK).percent("LAS")).isGreaterThan(95);
    }

    @Test
    void stoppedEarlyItHasTakenTheSameStepsSoFar() throws IOException, InterruptedException {
        Plan whole = plan(1);
        byte[] stopped = bytes(trained(whole.with("--stop", "2")));
        assertThat(stopped).isEqualTo(bytes(trained(whole.with("--stop", "2").with("--threads", "2"))));
        assertThat(stopped).isNotEqualTo(bytes(trained(whole.with("--epochs", "2"))));
    }

    @Test
    void anUntrainedModelHasNotLearnedIt() {
        Model model = Start.model(TREEBANK, LEXICON, new LemmaRules(java.util.Map.of(), java.util.Map.of()), plan(1));
        assertThat(Evaluation.of(DutchSyntax.with(model, LEXICON), TREEBANK).percent("LAS"))
                .isLessThan(60);
    }
}
