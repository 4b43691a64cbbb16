package org.bestand.training.choice;

import java.nio.file.Path;
import java.util.*;
import org.bestand.exchange.scoring.*;
import org.bestand.languages.nl.DutchPack;
import org.bestand.reading.*;
import org.bestand.reading.claim.*;
import org.bestand.reading.claim.Question.*;
import org.bestand.world.*;

/** TARGETS/AGENTS: by a grouping feature prefix, how often rules are right, and what else is right where they are not. */
public final class Probe {
    public static void main(String[] w) throws Exception {
        LanguagePack pack = DutchPack.load();
        var actors = new WorldActors(); var places = new WorldGazetteer(); var coding = Coding.ofCodebook();
        Slot slot = Slot.valueOf(w[0]); String need = w[1], group = w[2];
        Map<String,int[]> n = new TreeMap<>(); Map<String,Map<String,Integer>> by = new TreeMap<>();
        for (String x : w) if (x.endsWith(".jsonl"))
            for (CodedReport r : CodedReport.read(Path.of(x), new Reader(pack.under(Trees.none()), actors, places), coding)) {
                Teacher te = new Teacher(r.gold(), coding, Trees.none());
                new Reader(pack.under(te), actors, places).claim(r.document(), r.mentions());
                for (Lesson l : te.lessons()) if (l.slot() == slot) {
                    List<String> f0 = l.options().get(0);
                    boolean ok = true; for (String q : need.split(",")) if (!q.isEmpty()) ok &= f0.stream().anyMatch(f -> f.startsWith(q));
                    if (!ok) continue;
                    String g = ""; for (String q : group.split(",")) g += f0.stream().filter(f -> f.startsWith(q)).findFirst().orElse("-") + " ";
                    if (f0.contains("words") && !f0.contains("none")) g += "WORDS";
                    else if (f0.contains("none")) g += "EMPTY";
                    int[] c = n.computeIfAbsent(g, k -> new int[3]); c[0]++; if (l.right() == 0) c[1]++; else if (l.options().get(l.right()).contains("none")) c[2]++;
                    if (l.right() != 0) for (String f : new HashSet<>(l.options().get(l.right()))) if (f.indexOf('=') < 0) by.computeIfAbsent(g, k -> new TreeMap<>()).merge(f, 1, Integer::sum);
                }
            }
        n.entrySet().stream().sorted((a, b) -> b.getValue()[0] - a.getValue()[0]).limit(40).forEach(e -> { System.out.printf("%-60s n %4d right %.2f gold-empty %d   %s%n", e.getKey(), e.getValue()[0], e.getValue()[1] / (double) e.getValue()[0], e.getValue()[2],
            by.getOrDefault(e.getKey(), Map.of()).entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).limit(9).toList()); });
    }
}
