package org.bestand.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bestand.languages.nl.DutchSyntax;
import org.bestand.reading.syntax.LemmaRules;
import org.bestand.reading.syntax.Lexicon;
import org.bestand.reading.syntax.Model;
import org.bestand.reading.syntax.ModelFile;
import org.bestand.reading.syntax.NeuralSyntax;

/** The commands of training: {@code train}, {@code lemmas} and {@code evaluate}. */
public final class Main {
    private static final String USAGE = """
            usage: train TRAIN.conllu.gz DEV.conllu.gz MODEL [--from MODEL] [--seed N] [--epochs N] [--stop N]
                         [--rate STEP] [--hidden N] [--threads N]
                   lemmas TRAIN.conllu.gz MODEL        learn the lemmas anew, leave the rest of the model as it is
                   evaluate MODEL TREEBANK.conllu.gz
            """;

    private Main() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Deque<String> words = new ArrayDeque<>(Arrays.asList(arguments));
        String command = words.isEmpty() ? "" : words.pop();
        if (command.equals("train") && words.size() >= 3) {
            train(Path.of(words.pop()), Path.of(words.pop()), Path.of(words.pop()), words);
        } else if (command.equals("lemmas") && words.size() == 2) {
            lemmas(Path.of(words.pop()), Path.of(words.pop()));
        } else if (command.equals("evaluate") && words.size() == 2) {
            evaluate(Path.of(words.pop()), Path.of(words.pop()));
        } else {
            System.err.print(USAGE);
            System.exit(2);
        }
    }

    private static void train(Path treebank, Path dev, Path file, Deque<String> options)
            throws IOException, InterruptedException {
        Plan plan = Plan.usual();
        Optional<Path> from = Optional.empty();
        while (options.size() > 1) {
            String option = options.pop();
            if (option.equals("--from")) {
                from = Optional.of(Path.of(options.pop()));
            } else {
                plan = plan.with(option, options.pop());
            }
        }
        train(treebank, dev, file, plan, from);
    }

    private static void train(Path treebank, Path dev, Path file, Plan plan, Optional<Path> from)
            throws IOException, InterruptedException {
        Lexicon lexicon = DutchSyntax.lexicon();
        List<Annotated> sentences = Conllu.read(treebank);
        List<Annotated> held = Conllu.read(dev);
        LemmaRules lemmas = LemmaLessons.learn(sentences, lexicon, DutchSyntax::lemmatiser);
        Model model =
                from.map(old -> with(read(old), lemmas)).orElseGet(() -> Start.model(sentences, lexicon, lemmas, plan));
        List<Sample> samples = Samples.of(sentences, lexicon, model);
        double[] doubts = Samples.doubts(model, Start.counts(sentences), plan.unknown());
        var trainer = new Trainer(model.network(), plan, doubts);
        long start = System.nanoTime();
        trainer.train(samples, epoch -> {
            write(model, file);
            Evaluation figures = Evaluation.of(DutchSyntax.with(read(file), lexicon), held);
            System.out.printf(
                    Locale.ROOT,
                    "epoch %d of %d, %d s, loss %.3f: %s%n",
                    epoch + 1,
                    Math.min(plan.epochs(), plan.stop()),
                    (System.nanoTime() - start) / 1_000_000_000L,
                    trainer.loss(),
                    String.join(
                            " ",
                            figures.lines().stream().limit(5).map(Main::brief).toList()));
        });
    }

    private static void lemmas(Path treebank, Path file) throws IOException {
        LemmaRules lemmas = LemmaLessons.learn(Conllu.read(treebank), DutchSyntax.lexicon(), DutchSyntax::lemmatiser);
        write(with(read(file), lemmas), file);
    }

    private static Model with(Model old, LemmaRules lemmas) {
        return new Model(old.words(), old.readings(), old.tags(), old.labels(), old.network(), lemmas);
    }

    private static String brief(String line) {
        return line.replaceAll(" +", " ").replaceAll(" of .*", "");
    }

    /** Writes beside the file first, so that an interrupted training leaves the last epoch's model whole. */
    private static void write(Model model, Path file) {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (OutputStream out = Files.newOutputStream(beside)) {
                ModelFile.write(model, out);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return ModelFile.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void evaluate(Path file, Path treebank) throws IOException {
        List<Annotated> sentences = Conllu.read(treebank);
        long before = heap();
        long start = System.nanoTime();
        NeuralSyntax syntax = DutchSyntax.with(read(file), DutchSyntax.lexicon());
        long loaded = System.nanoTime();
        long after = heap();
        Evaluation.of(syntax, sentences).lines().forEach(System.out::println);
        System.out.printf(Locale.ROOT, "words a second     %6.0f%n", speed(syntax, sentences));
        System.out.printf(Locale.ROOT, "model              %6.2f MB%n", Files.size(file) / 1e6);
        System.out.printf(Locale.ROOT, "load               %6d ms%n", (loaded - start) / 1_000_000);
        System.out.printf(Locale.ROOT, "heap               %6.1f MB%n", (after - before) / 1e6);
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Words per second of processor time of this one thread, the best of five runs, the compiler being warm. */
    private static double speed(NeuralSyntax syntax, List<Annotated> treebank) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long words =
                treebank.stream().mapToLong(sentence -> sentence.words().size()).sum();
        List<List<String>> forms = treebank.stream().map(Annotated::forms).toList();
        double best = 0;
        for (int run = 0; run < 5; run++) {
            long start = threads.getCurrentThreadCpuTime();
            syntax.words(forms);
            best = Math.max(best, words * 1e9 / (threads.getCurrentThreadCpuTime() - start));
        }
        return best;
    }
}
