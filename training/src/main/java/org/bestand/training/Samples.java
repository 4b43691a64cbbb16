package org.bestand.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.bestand.reading.syntax.Encoder;
import org.bestand.reading.syntax.Inventory;
import org.bestand.reading.syntax.Lexicon;
import org.bestand.reading.syntax.Model;
import org.bestand.reading.syntax.net.Features;

/** Makes samples of a treebank, and takes rare words for unknown ones now and then. */
final class Samples {
    private Samples() {}

    static List<Sample> of(List<Annotated> treebank, Lexicon lexicon, Model model) {
        var encoder = new Encoder(model.words(), model.readings());
        List<Sample> samples = new ArrayList<>(treebank.size());
        for (Annotated sentence : treebank) {
            List<String> forms = sentence.forms();
            int n = forms.size() + 1;
            var sample = new Sample(encoder.encode(forms, lexicon.entries(forms)), new int[n], new int[n], new int[n]);
            for (int place = 1; place < n; place++) {
                Annotated.Node word = sentence.words().get(place - 1);
                sample.tags()[place] = model.tags().number(word.upos() + " " + word.xpos());
                sample.heads()[place] = word.head();
                sample.labels()[place] = model.labels().number(word.relation());
            }
            samples.add(sample);
        }
        return samples;
    }

    /**
     * For each word of the model the probability with which it is to be taken for unknown, the higher the rarer it is.
     */
    static double[] doubts(Model model, Map<String, Integer> counts, double readiness) {
        double[] doubts = new double[model.words().size()];
        for (int i = Inventory.ROOT + 1; i < doubts.length; i++) {
            doubts[i] =
                    readiness / (readiness + counts.getOrDefault(model.words().get(i), 1));
        }
        return doubts;
    }

    static Sample doubted(Sample sample, double[] doubts, SplittableRandom random) {
        Features features = sample.features();
        int[] words = features.words().clone();
        for (int i = 0; i < words.length; i++) {
            if (random.nextDouble() < doubts[words[i]]) {
                words[i] = Inventory.UNKNOWN;
            }
        }
        var doubted = new Features(words, features.ngrams(), features.readings(), features.cases());
        return new Sample(doubted, sample.tags(), sample.heads(), sample.labels());
    }
}
