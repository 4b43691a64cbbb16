package org.bestand.training.choice;

import java.nio.file.Path;
import java.util.*;
import org.bestand.exchange.scoring.Coding;
import org.bestand.languages.nl.DutchPack;
import org.bestand.reading.*;
import org.bestand.reading.claim.*;
import org.bestand.reading.claim.Question.*;
import org.bestand.world.*;

public final class Probe {
    public static void main(String[] w) throws Exception {
        LanguagePack pack = DutchPack.load();
        var actors = new WorldActors(); var places = new WorldGazetteer(); var coding = Coding.ofCodebook();
        Slot slot = Slot.valueOf(w[0]); String need = w[1], not = w[2];
        Map<String,int[]> t = new TreeMap<>(); int n = 0, none = 0, rules = 0;
        for (String x : w) if (x.endsWith(".jsonl"))
            for (CodedReport r : CodedReport.read(Path.of(x), new Reader(pack.under(Trees.none()), actors, places), coding)) {
                Teacher te = new Teacher(r.gold(), coding, Trees.none());
                new Reader(pack.under(te), actors, places).claim(r.document(), r.mentions());
                for (Lesson l : te.lessons()) if (l.slot() == slot) {
                    List<String> f0 = l.options().get(0);
                    boolean ok = true; for (String q : need.split(",")) if (!q.isEmpty()) ok &= f0.stream().anyMatch(f -> f.startsWith(q));
                    for (String q : not.split(",")) if (!q.isEmpty()) for (List<String> o : l.options()) ok &= !(o.contains(q) && !o.contains("none"));
                    if (!ok) continue;
                    n++; if (l.right() == 0) rules++;
                    for (int i = 0; i < l.options().size(); i++) { boolean isNone = l.options().get(i).contains("none");
                        if (i == l.right() && isNone) none++;
                        for (String f : new HashSet<>(l.options().get(i))) if (!isNone || f.equals("none")) { int[] c = t.computeIfAbsent(f, k -> new int[2]); c[0]++; if (i == l.right()) c[1]++; } }
                }
            }
        System.out.println("n " + n + " none right " + none + " rules right " + rules);
        int nn = n;
        t.entrySet().stream().filter(e -> e.getValue()[0] >= Math.max(4, nn / 40)).sorted((a, b) -> Double.compare(b.getValue()[1] / (double) b.getValue()[0], a.getValue()[1] / (double) a.getValue()[0])).limit(70).forEach(e -> System.out.printf("%-40s %4d right %.2f%n", e.getKey(), e.getValue()[0], e.getValue()[1] / (double) e.getValue()[0]));
    }
}
