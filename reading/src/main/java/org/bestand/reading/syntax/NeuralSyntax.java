package org.bestand.reading.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.bestand.reading.syntax.net.Features;
import org.bestand.reading.syntax.net.Kernels;
import org.bestand.reading.syntax.net.Network;
import org.bestand.reading.syntax.net.Noise;
import org.bestand.reading.text.Sentence;
import org.bestand.reading.text.Token;

/** The syntax stage with a trained network. Immutable, thread-safe, deterministic. */
public final class NeuralSyntax implements Syntax {
    private static final int LONGEST = 200;
    private static final String PARTICLE = "compound:prt";

    private final Lexicon lexicon;
    private final Model model;
    private final Lemmatiser lemmatiser;
    private final BiPredicate<String, String> separable;
    private final Map<String, String> names;
    private final UnaryOperator<List<Word>> repairs;
    private final Encoder encoder;

    /**
     * Makes the stage.
     *
     * @param lexicon full-form lexicon
     * @param model the trained model
     * @param lemmatiser finds lemmas
     * @param separable whether a particle, in lower case, and a verb's lemma are one verb
     * @param names names that are written like a common word, by a name that the model cannot take for one
     * @param repairs what is put right in each tree before anybody sees it
     */
    public NeuralSyntax(
            Lexicon lexicon,
            Model model,
            Lemmatiser lemmatiser,
            BiPredicate<String, String> separable,
            Map<String, String> names,
            UnaryOperator<List<Word>> repairs) {
        this.lexicon = lexicon;
        this.model = model;
        this.lemmatiser = lemmatiser;
        this.separable = separable;
        this.names = Map.copyOf(names);
        this.repairs = repairs;
        this.encoder = new Encoder(model.words(), model.readings());
    }

    @Override
    public Tree analyse(Sentence sentence) {
        return new Tree(
                sentence, words(sentence.tokens().stream().map(Token::form).toList()));
    }

    /** The words of a sentence given by its forms. */
    public List<Word> words(List<String> forms) {
        List<Word> words = new ArrayList<>(forms.size());
        // the arcs grow with the square of the length: what no writer wrote as one sentence is read in pieces
        for (int from = 0; from < forms.size(); from += LONGEST) {
            int offset = from;
            List<Word> piece = named(forms.subList(from, Math.min(forms.size(), from + LONGEST)));
            int top = from == 0 ? -1 : root(words);
            piece.forEach(word -> words.add(moved(word, offset, top)));
        }
        return joinParticles(repairs.apply(List.copyOf(words)));
    }

    /** Reads a name that is written like a common word as another name, unless all is written in capitals. */
    private List<Word> named(List<String> forms) {
        boolean capitals = forms.stream().noneMatch(f -> f.chars().anyMatch(Character::isLowerCase));
        List<Word> words = piece(
                capitals
                        ? forms
                        : forms.stream().map(f -> names.getOrDefault(f, f)).toList());
        return words.stream()
                .map(w -> w.form().equals(forms.get(w.index())) ? w : renamed(w, forms.get(w.index())))
                .toList();
    }

    private static Word renamed(Word word, String form) {
        return new Word(
                word.index(), form, form, word.upos(), word.xpos(), word.head(), word.relation(), word.probability());
    }

    private static int root(List<Word> words) {
        return words.stream()
                .filter(w -> w.head() < 0)
                .findFirst()
                .orElseThrow()
                .index();
    }

    private static Word moved(Word word, int offset, int top) {
        boolean isRoot = word.head() < 0;
        int head = isRoot ? top : word.head() + offset;
        String relation = isRoot && top >= 0 ? "parataxis" : word.relation();
        return new Word(
                word.index() + offset,
                word.form(),
                word.lemma(),
                word.upos(),
                word.xpos(),
                head,
                relation,
                word.probability());
    }

    private List<Word> piece(List<String> forms) {
        List<Entry> entries = lexicon.entries(forms);
        Features features = encoder.encode(forms, entries);
        Network network = model.network();
        Network.Run run = network.run(features, Noise.NONE);
        int[] heads = Arborescence.heads(run.arcs());
        List<Word> words = new ArrayList<>(forms.size());
        for (int place = 1; place <= forms.size(); place++) {
            String form = forms.get(place - 1);
            String[] tag = model.tags().get(Kernels.best(run.tags()[place])).split(" ", 2);
            String lemma = lemmatiser.lemma(form, entries.get(place - 1), tag[0], tag[1]);
            words.add(new Word(
                    place - 1,
                    form,
                    lemma,
                    tag[0],
                    tag[1],
                    heads[place] - 1,
                    label(run, place, heads[place]),
                    probability(run.arcs()[place], heads[place])));
        }
        return words;
    }

    private String label(Network.Run run, int dependent, int head) {
        if (head == 0) {
            return "root";
        }
        float[] scores = model.network().labels(run, model.network().labelQuery(run, dependent), head);
        scores[model.labels().number("root")] = Float.NEGATIVE_INFINITY;
        return model.labels().get(Kernels.best(scores));
    }

    private static float probability(float[] scores, int head) {
        float[] shares = Arrays.copyOf(scores, scores.length);
        Kernels.softmax(shares);
        return Math.min(1, shares[head]);
    }

    /**
     * Puts a particle that stands apart before the lemma of its verb; one that begins a set phrase is no part of the
     * verb.
     */
    private List<Word> joinParticles(List<Word> words) {
        List<Word> joined = new ArrayList<>(words);
        for (Word word : words) {
            String particle = word.form().toLowerCase(Locale.ROOT);
            if (word.relation().equals(PARTICLE) && words.stream().noneMatch(w -> w.head() == word.index())) {
                Word verb = joined.get(word.head());
                if (verb.isVerb() && !verb.lemma().startsWith(particle) && separable.test(particle, verb.lemma())) {
                    joined.set(verb.index(), verb.withLemma(particle + verb.lemma()));
                }
            }
        }
        return joined;
    }
}
