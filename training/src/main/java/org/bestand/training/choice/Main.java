package org.bestand.training.choice;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bestand.exchange.ClaimJson;
import org.bestand.exchange.scoring.Coding;
import org.bestand.languages.nl.DutchPack;
import org.bestand.model.Claim;
import org.bestand.reading.LanguagePack;
import org.bestand.reading.Reader;
import org.bestand.reading.claim.Judge;
import org.bestand.reading.claim.Question.Slot;
import org.bestand.reading.claim.Trees;
import org.bestand.world.WorldActors;
import org.bestand.world.WorldGazetteer;

/** The commands: {@code folds} reads each report with weights that were learnt without it, {@code learn} writes the weights of all. */
public final class Main {
    private static final String USAGE = """
            usage: folds N CLAIMS.jsonl CODED.jsonl...    read every report with weights learnt from the others, in N parts
                   rules EXAMPLES CODED.jsonl...          how often each rule proposes a claim and coders have it
                   learn CHOICES.tsv CODED.jsonl...       learn from all
            """;

    private final LanguagePack pack = DutchPack.load();
    private final WorldActors actors = new WorldActors();
    private final WorldGazetteer places = new WorldGazetteer();
    private final Coding coding = Coding.ofCodebook();

    private Main() {}

    public static void main(String[] words) throws IOException {
        if (words.length >= 4 && words[0].equals("folds")) {
            new Main().folds(Integer.parseInt(words[1]), Path.of(words[2]), words);
        } else if (words.length >= 3 && words[0].equals("rules")) {
            new Main().rules(Integer.parseInt(words[1]), words);
        } else if (words.length >= 3 && words[0].equals("learn")) {
            new Main().learn(Path.of(words[1]), words);
        } else {
            System.err.print(USAGE);
            System.exit(2);
        }
    }

    private List<CodedReport> coded(String[] words, int from) throws IOException {
        List<CodedReport> reports = new ArrayList<>();
        for (int i = from; i < words.length; i++) {
            reports.addAll(CodedReport.read(Path.of(words[i]), reader(Trees.none()), coding));
        }
        return reports;
    }

    private Reader reader(Judge judge) {
        return new Reader(pack.under(judge), actors, places);
    }

    private void folds(int parts, Path file, String[] words) throws IOException {
        List<CodedReport> reports = coded(words, 3);
        try (PrintStream out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            for (int part = 0; part < parts; part++) {
                List<CodedReport> known = new ArrayList<>();
                List<CodedReport> unseen = new ArrayList<>();
                for (int i = 0; i < reports.size(); i++) {
                    (i % parts == part ? unseen : known).add(reports.get(i));
                }
                Reader reader = reader(Trees.of(trees(known)));
                for (CodedReport report : unseen) {
                    for (Claim claim : reader.claim(report.document(), report.mentions())) {
                        out.println(ClaimJson.write(claim));
                    }
                }
            }
        }
    }

    private Map<Slot, List<List<String>>> trees(List<CodedReport> reports) {
        return Learner.usual().learn(lessons(reports));
    }

    private List<Lesson> lessons(List<CodedReport> reports) {
        List<Lesson> lessons = new ArrayList<>();
        for (CodedReport report : reports) {
            Teacher teacher = new Teacher(report.gold(), coding, Trees.none());
            reader(teacher).claim(report.document(), report.mentions());
            lessons.addAll(teacher.lessons());
        }
        return lessons;
    }

    private void rules(int examples, String[] words) throws IOException {
        RuleTally tally = new RuleTally(coding);
        Reader reader = reader(tally);
        for (CodedReport report : coded(words, 2)) {
            tally.next(report.gold());
            reader.claim(report.document(), report.mentions());
        }
        tally.lines(examples).forEach(System.out::println);
    }

    private void learn(Path file, String[] words) throws IOException {
        Map<Slot, List<List<String>>> trees = trees(coded(words, 2));
        try (PrintStream out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            out.print("slot\ttree\n");
            trees.forEach((slot, own) -> own.forEach(tree -> out.print(slot + "\t" + String.join(" ", tree) + "\n")));
        }
    }
}
