package org.bestand.reading.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bestand.model.Claim;

/**
 * Runs the examples and counter-examples of a pack's rules. An example must give a claim that its rule had a part in, triggered by the words
 * between the square brackets; a counter-example must give none.
 */
public final class Prover {
    private final Function<String, List<Claim>> reading;

    /**
     * @param reading reads one sentence as a report of its own
     */
    public Prover(Function<String, List<Claim>> reading) {
        this.reading = reading;
    }

    /**
     * A rule that fails its proof.
     *
     * @param rule the rule
     * @param sentence the example or counter-example
     * @param message what went wrong
     */
    public record Fault(FrameRule rule, String sentence, String message) {
        @Override
        public String toString() {
            return rule.file() + ":" + rule.line() + ": [" + rule.id() + "] " + message + ": " + sentence;
        }
    }

    /** All faults of these rules; empty where each is proven. */
    public List<Fault> prove(List<FrameRule> rules) {
        List<Fault> faults = new ArrayList<>();
        for (FrameRule rule : rules) {
            rule.examples().forEach(example -> example(rule, example, faults));
            rule.counterExamples().forEach(example -> counterExample(rule, example, faults));
        }
        return faults;
    }

    private void example(FrameRule rule, String example, List<Fault> faults) {
        int open = example.indexOf('[');
        int close = example.indexOf(']');
        if (open < 0 || close < open) {
            faults.add(new Fault(rule, example, "the trigger must stand between square brackets"));
            return;
        }
        String trigger = example.substring(open + 1, close);
        List<Claim> fired = fired(rule, example.replace("[", "").replace("]", ""));
        if (fired.isEmpty()) {
            faults.add(new Fault(rule, example, "the rule does not fire"));
        } else if (fired.stream().noneMatch(c -> c.evidence().trigger().equals(trigger))) {
            faults.add(new Fault(
                    rule,
                    example,
                    "the rule fires on '" + fired.getFirst().evidence().trigger() + "'"));
        }
    }

    private void counterExample(FrameRule rule, String sentence, List<Fault> faults) {
        if (!fired(rule, sentence).isEmpty()) {
            faults.add(new Fault(rule, sentence, "the rule fires on its counter-example"));
        }
    }

    private List<Claim> fired(FrameRule rule, String sentence) {
        return reading.apply(sentence).stream()
                .filter(c -> c.rules().contains(rule.id()))
                .toList();
    }
}
