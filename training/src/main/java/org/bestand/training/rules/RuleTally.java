package org.bestand.training.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bestand.exchange.ClaimJson;
import org.bestand.exchange.scoring.Coded;
import org.bestand.exchange.scoring.Coding;
import org.bestand.exchange.scoring.Pairs;
import org.bestand.model.Claim;
import tools.jackson.databind.json.JsonMapper;

/** How often each rule claims, and how often coders have what it claims. */
final class RuleTally {
    private final Coding coding;
    private final Map<String, int[]> byRule = new TreeMap<>();
    private final Map<String, List<String>> wrong = new TreeMap<>();

    RuleTally(Coding coding) {
        this.coding = coding;
    }

    /** Counts what was read in a report. */
    void add(CodedReport report, List<Claim> claims) {
        List<Coded> coded = claims.stream()
                .map(c -> coding.claim(JsonMapper.shared().readTree(ClaimJson.write(c))))
                .toList();
        boolean[] right = new boolean[claims.size()];
        Pairs.of(report.gold(), coded).forEach(p -> right[p.other()] = true);
        for (int i = 0; i < right.length; i++) {
            String rule = claims.get(i).rules().getFirst();
            int[] tally = byRule.computeIfAbsent(rule, r -> new int[2]);
            tally[0]++;
            if (right[i]) {
                tally[1]++;
            } else {
                wrong.computeIfAbsent(rule, r -> new ArrayList<>())
                        .add(report.report().id() + ": ["
                                + claims.get(i).evidence().trigger() + "] "
                                + claims.get(i).evidence().quote());
            }
        }
    }

    /** A line a rule, and below it up to so many of the sentences in which coders do not have it. */
    List<String> lines(int examples) {
        List<String> lines = new ArrayList<>();
        byRule.forEach((rule, tally) -> {
            lines.add(String.format(Locale.ROOT, "%-40s claimed %4d  coded %4d", rule, tally[0], tally[1]));
            wrong.getOrDefault(rule, List.of()).stream().limit(examples).forEach(w -> lines.add("      " + w));
        });
        return lines;
    }
}
