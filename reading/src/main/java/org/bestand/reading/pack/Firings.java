package org.bestand.reading.pack;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bestand.model.Claim;

/** How often the rules of a pack had a part in claims: in texts that were not written for them, and in their own examples. */
public final class Firings {
    private final Map<String, Integer> byRule = new HashMap<>();

    /** Counts the rules of claims that were read from a text of no rule's own. */
    public void add(List<Claim> claims) {
        claims.forEach(c -> c.rules().forEach(r -> byRule.merge(r, 1, Integer::sum)));
    }

    /** Counts the rules of claims that were read from an example of one rule: what fires on its own example says nothing. */
    public void add(FrameRule owner, List<Claim> claims) {
        claims.forEach(c ->
                c.rules().stream().filter(r -> !r.equals(owner.id())).forEach(r -> byRule.merge(r, 1, Integer::sum)));
    }

    /** How often a rule fired. */
    public int of(FrameRule rule) {
        return byRule.getOrDefault(rule.id(), 0);
    }

    /** Those of these rules that fired on nothing but their own examples, in their order. */
    public List<FrameRule> idle(List<FrameRule> rules) {
        return rules.stream().filter(r -> of(r) == 0).toList();
    }

    /** A line a rule, those that fire most first, of equal ones in their order. */
    public List<String> lines(List<FrameRule> rules) {
        return rules.stream()
                .sorted(Comparator.comparingInt(this::of).reversed())
                .map(r -> of(r) + "\t" + r.id() + "\t" + r.file() + ":" + r.line())
                .toList();
    }
}
