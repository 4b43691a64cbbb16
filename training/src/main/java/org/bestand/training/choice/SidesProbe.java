package org.bestand.training.choice;

import java.nio.file.*;
import java.util.*;
import org.bestand.exchange.scoring.*;
import org.bestand.languages.nl.DutchPack;
import org.bestand.reading.*;
import org.bestand.reading.claim.*;
import org.bestand.world.*;

public final class SidesProbe {
    public static void main(String[] w) throws Exception {
        LanguagePack pack = DutchPack.load();
        var actors = new WorldActors(); var places = new WorldGazetteer(); var coding = Coding.ofCodebook();
        ClaimReader cr = new ClaimReader(pack.claims(), (m, s) -> List.of(), actors::opponents);
        int n = 0, ok = 0, half = 0;
        for (String x : w)
            for (CodedReport r : CodedReport.read(Path.of(x), new Reader(pack, actors, places), coding)) {
                Map<String,Integer> pairs = new TreeMap<>(); Map<String,Integer> single = new TreeMap<>();
                for (Coded c : r.gold()) {
                    Set<String> a = (Set<String>) c.slot(Coded.Slot.AGENTS), t = (Set<String>) c.slot(Coded.Slot.TARGETS);
                    int wt = switch (c.kind()) { case "clash", "attack", "ceasefire", "territory" -> 3; case "killed", "wounded", "captured", "damage" -> 2; case "accuse" -> 1; default -> 0; };
                    if (wt == 0) continue;
                    Set<String> l = a, q = t.isEmpty() ? a : t;
                    for (String p : l) for (String o : q) if (p.compareTo(o) != 0) pairs.merge(p.compareTo(o) < 0 ? p + " " + o : o + " " + p, wt, Integer::sum);
                    for (String p : t) single.merge(p, 1, Integer::sum); for (String p : a) single.merge(p, 1, Integer::sum);
                }
                String best = pairs.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("-");
                List<String> s = new ArrayList<>(); for (String z : cr.sides(r.document().report(), r.mentions())) s.add(Coding.plain(z.split("\\.")[0]));
                Collections.sort(s); String got = String.join(" ", s);
                n++; if (got.equals(best)) ok++; else { System.out.println(r.id() + " gold " + best + " " + pairs.getOrDefault(best, 0) + "  got " + got + "   gold pairs " + pairs); }
            }
        System.out.println(n + " right " + ok);
    }
}
