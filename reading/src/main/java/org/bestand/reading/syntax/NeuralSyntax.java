package org.bestand.reading.syntax;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bestand.reading.syntax.net.Kernels;
import org.bestand.reading.syntax.net.Network;
import org.bestand.reading.text.Sentence;
import org.bestand.reading.text.Token;

/** The syntax stage with a trained network. Thread-safe, deterministic. */
public final class NeuralSyntax implements Syntax {
    private static final int LONGEST = 200;
    /** Sentences that go through the network side by side: enough to share the weights, few enough to stay in the processor's cache. */
    private static final int TOGETHER = 16;

    private static final String PARTICLE = "compound:prt";

    private final Model model;
    private final Lemmatiser lemmatiser;
    private final BiPredicate<String, String> separable;
    private final Map<String, String> names;
    private final UnaryOperator<List<Word>> repairs;
    private final KnownWords knownWords;
    /** For each tag its part of speech and the treebank's own tag. */
    private final String[][] tags;

    private final int root;

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
        this.model = model;
        this.lemmatiser = lemmatiser;
        this.separable = separable;
        this.names = Map.copyOf(names);
        this.repairs = repairs;
        this.knownWords = new KnownWords(lexicon, model);
        this.tags =
                model.tags().strings().stream().map(tag -> tag.split(" ", 2)).toArray(String[][]::new);
        this.root = model.labels().number("root");
    }

    @Override
    public List<Tree> analyse(List<Sentence> sentences) {
        List<List<Word>> all = words(sentences.stream()
                .map(sentence -> sentence.tokens().stream().map(Token::form).toList())
                .toList());
        List<Tree> trees = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            trees.add(new Tree(sentences.get(i), all.get(i)));
        }
        return trees;
    }

    /** The words of sentences given by their forms. */
    public List<List<Word>> words(List<List<String>> sentences) {
        Iterator<List<Word>> pieces =
                pieces(sentences.stream().flatMap(NeuralSyntax::cut).toList()).iterator();
        return sentences.stream()
                .map(forms -> joined(cut(forms).map(piece -> pieces.next()).toList()))
                .toList();
    }

    /** The arcs grow with the square of the length: what no writer wrote as one sentence is read in pieces. */
    private static Stream<List<String>> cut(List<String> forms) {
        return IntStream.iterate(0, from -> from < forms.size(), from -> from + LONGEST)
                .mapToObj(from -> forms.subList(from, Math.min(forms.size(), from + LONGEST)));
    }

    private List<List<Word>> pieces(List<List<String>> pieces) {
        List<List<Word>> words = new ArrayList<>(pieces.size());
        for (int from = 0; from < pieces.size(); from += TOGETHER) {
            words.addAll(together(pieces.subList(from, Math.min(pieces.size(), from + TOGETHER))));
        }
        return words;
    }

    private List<List<Word>> together(List<List<String>> pieces) {
        List<List<String>> shown = pieces.stream().map(this::shown).toList();
        List<List<KnownWords.Known>> known = knownWords.of(shown);
        List<Network.Run> runs =
                model.network().run(known.stream().map(knownWords::withRoot).toList());
        List<List<Word>> words = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            words.add(renamed(piece(shown.get(i), known.get(i), runs.get(i)), pieces.get(i)));
        }
        return words;
    }

    private List<Word> joined(List<List<Word>> pieces) {
        List<Word> words = new ArrayList<>();
        for (List<Word> piece : pieces) {
            int offset = words.size();
            int top = offset == 0 ? -1 : root(words);
            piece.forEach(word -> words.add(moved(word, offset, top)));
        }
        return joinParticles(repairs.apply(List.copyOf(words)));
    }

    /** With another name for each that is written like a common word, unless all is written in capitals. */
    private List<String> shown(List<String> forms) {
        boolean capitals = forms.stream().noneMatch(f -> f.chars().anyMatch(Character::isLowerCase));
        return capitals
                ? forms
                : forms.stream().map(f -> names.getOrDefault(f, f)).toList();
    }

    private static List<Word> renamed(List<Word> words, List<String> forms) {
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

    private List<Word> piece(List<String> forms, List<KnownWords.Known> known, Network.Run run) {
        int[] heads = Arborescence.heads(run.arcs());
        float[][] queries = model.network().labelQueries(run);
        List<Word> words = new ArrayList<>(forms.size());
        for (int place = 1; place <= forms.size(); place++) {
            String form = forms.get(place - 1);
            String[] tag = tags[Kernels.best(run.tags()[place])];
            String lemma = lemmatiser.lemma(form, known.get(place - 1).entry(), tag[0], tag[1]);
            words.add(new Word(
                    place - 1,
                    form,
                    lemma,
                    tag[0],
                    tag[1],
                    heads[place] - 1,
                    label(run, queries[place], heads[place]),
                    probability(run.arcs()[place], heads[place])));
        }
        return words;
    }

    private String label(Network.Run run, float[] query, int head) {
        if (head == 0) {
            return "root";
        }
        float[] scores = model.network().labels(run, query, head);
        scores[root] = Float.NEGATIVE_INFINITY;
        return model.labels().get(Kernels.best(scores));
    }

    private static float probability(float[] scores, int head) {
        return Math.min(1, Kernels.share(scores, head));
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
                if (verb.isVerb() && !verb.lemma().startsWith(particle)) {
                    String stem = separable.test(particle, verb.lemma()) ? verb.lemma() : stem(particle, verb.lemma());
                    joined.set(verb.index(), stem.isEmpty() ? verb : verb.withLemma(particle + stem));
                }
            }
        }
        return joined;
    }

    /** What is left of a lemma that was guessed with another particle than the one that stands apart, or nothing. */
    private String stem(String particle, String lemma) {
        for (int i = 2; i < lemma.length() - 2; i++) {
            String stem = lemma.substring(i);
            if (separable.test(lemma.substring(0, i), stem) && separable.test(particle, stem)) {
                return stem;
            }
        }
        return "";
    }
}
