package org.bestand.training.link;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bestand.languages.nl.DutchPack;
import org.bestand.linking.Grounds;
import org.bestand.linking.Linker;
import org.bestand.linking.Weights;
import org.bestand.model.Claim;
import org.bestand.model.Incident;
import org.bestand.model.Report;
import org.bestand.model.TimeWords;
import org.bestand.reading.Reader;
import org.bestand.training.link.BCubed.Item;
import org.bestand.world.WorldActors;
import org.bestand.world.WorldGazetteer;

/** The commands: {@code folds} links each report with weights that were learnt without it, {@code learn} writes the weights of all. */
public final class Main {
    private static final String USAGE = """
            usage: folds N CODED.jsonl...               B-cubed of every report, linked with weights learnt from the others, in N parts
                   learn WITHIN.tsv CODED.jsonl...     learn from all
            """;

    private final WorldGazetteer places = new WorldGazetteer();
    private final Grounds grounds = new Grounds(places);
    private final List<Labelled.Both> reports = new ArrayList<>();
    private final Map<String, String> files = new TreeMap<>();

    private Main(String[] words, int from) throws IOException {
        Reader reader = new Reader(DutchPack.load(), new WorldActors().ready("nl"), places);
        for (int i = from; i < words.length; i++) {
            Path file = Path.of(words[i]);
            List<Labelled.Both> ofFile = Labelled.read(file, reader, places);
            ofFile.forEach(
                    r -> files.put(r.coded().report().id(), file.getFileName().toString()));
            reports.addAll(ofFile);
        }
    }

    public static void main(String[] words) throws IOException {
        if (words.length >= 3 && words[0].equals("folds")) {
            new Main(words, 2).folds(Integer.parseInt(words[1]));
        } else if (words.length >= 3 && words[0].equals("learn")) {
            new Main(words, 2).learn(Path.of(words[1]));
        } else {
            System.err.print(USAGE);
            System.exit(2);
        }
    }

    private void learn(Path file) throws IOException {
        Map<String, Double> weights = weights(reports);
        try (PrintStream out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            out.print("ground\tweight\n");
            weights.forEach((ground, weight) -> out.printf(Locale.ROOT, "%s\t%.3f\n", ground, weight));
        }
    }

    private Map<String, Double> weights(List<Labelled.Both> known) {
        List<Lesson> lessons = new ArrayList<>(
                Lesson.of(known.stream().map(Labelled.Both::coded).toList(), grounds));
        lessons.addAll(Lesson.of(known.stream().map(Labelled.Both::read).toList(), grounds));
        return Learner.learn(lessons);
    }

    private void folds(int parts) {
        Map<String, Integer> part =
                Folds.of(reports.stream().map(Labelled.Both::coded).toList(), parts);
        Map<String, Tally> tallies = new TreeMap<>();
        for (int i = 0; i < parts; i++) {
            int unseen = i;
            Linker linker = new Linker(
                    places,
                    TimeWords.NONE, // the coders' claims have their times
                    Weights.learnt(weights(reports.stream()
                            .filter(r -> part.get(r.coded().report().id()) != unseen)
                            .toList())));
            for (String file : new TreeSet<>(files.values())) {
                Predicate<Item> counts = item -> part.get(item.report()) == unseen
                        && files.get(item.report()).equals(file);
                tallies.computeIfAbsent(file + ", claims as people coded them", f -> new Tally())
                        .add(items(linker, Labelled.Both::coded), counts);
                tallies.computeIfAbsent(file + ", claims as the program reads", f -> new Tally())
                        .add(items(linker, Labelled.Both::read), counts);
            }
        }
        tallies.forEach((what, tally) -> System.out.println(tally.result() + "  " + what));
    }

    /** Averages over the parts, by the number of claims. */
    private static final class Tally {
        private double precision;
        private double recall;
        private int claims;

        void add(List<Item> items, Predicate<Item> counts) {
            List<Item> counted = items.stream().filter(counts).toList();
            BCubed figures = BCubed.of(items, counted);
            precision += figures.precision() * counted.size();
            recall += figures.recall() * counted.size();
            claims += counted.size();
        }

        BCubed result() {
            return new BCubed(precision / claims, recall / claims);
        }
    }

    private List<Item> items(Linker linker, Function<Labelled.Both, Labelled> which) {
        List<Labelled> labelled = reports.stream().map(which).toList();
        List<Report> texts = labelled.stream().map(Labelled::report).toList();
        List<Claim> claims = labelled.stream().flatMap(l -> l.claims().stream()).toList();
        Map<String, String> incidents = new HashMap<>();
        for (Incident incident : linker.link(texts, claims).incidents()) {
            incident.claims().forEach(claim -> incidents.put(claim, incident.id()));
        }
        List<Item> items = new ArrayList<>();
        for (Labelled one : labelled) {
            String report = one.report().id();
            one.happenings()
                    .forEach((claim, happening) ->
                            items.add(new Item(report, happening, incidents.getOrDefault(claim, "alone " + claim))));
            one.missed().forEach(happening -> items.add(new Item(report, happening, "missed " + items.size())));
        }
        return items;
    }
}
