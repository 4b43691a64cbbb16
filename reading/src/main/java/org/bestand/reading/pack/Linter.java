package org.bestand.reading.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bestand.reading.pack.FrameRule.Flag;
import org.bestand.reading.pack.FrameRule.Match;

/**
 * Finds what is dead in a pack's rules: words that can never trigger the rule that lists them, because of how they are written or because
 * an earlier rule takes them first, and conditions that exclude each other. It looks at the rules alone; whether what can fire is right is for
 * the {@link Prover}.
 */
public final class Linter {
    private static final String TAIL = "*";
    private static final String NAME = "@";

    private final Function<String, List<String>> words;

    /**
     * @param words the words of a text, as the pack's segmenter parts them
     */
    public Linter(Function<String, List<String>> words) {
        this.words = words;
    }

    /**
     * Something dead in a rule.
     *
     * @param rule the rule
     * @param message what can never be, and what to do
     */
    public record Fault(FrameRule rule, String message) {
        @Override
        public String toString() {
            return rule.file() + ":" + rule.line() + ": [" + rule.id() + "] " + message;
        }
    }

    /** All faults of these rules, which stand in the order in which they are tried. */
    public List<Fault> lint(List<FrameRule> rules) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            FrameRule rule = rules.get(i);
            written(rule, faults);
            contradicted(rule, faults);
            for (String lemma : rule.lemmas()) {
                shadowed(rule, lemma, rules.subList(0, i), faults);
            }
        }
        return faults;
    }

    private void written(FrameRule rule, List<Fault> faults) {
        Set<String> seen = new HashSet<>();
        Stream.of(rule.with(), rule.unless(), rule.about())
                .flatMap(List::stream)
                .filter(s -> s.stream().noneMatch(w -> w.startsWith(NAME)))
                .map(s -> s.stream().filter(w -> !w.equals(FrameRule.GAP)).toList())
                .forEach(s -> {
                    parted(rule, String.join(" ", s), faults);
                    small(rule, String.join(" ", s), faults);
                });
        for (String lemma : rule.lemmas()) {
            if (!seen.add(lemma)) {
                faults.add(new Fault(rule, "lists '" + lemma + "' twice; take one out"));
            }
            small(rule, lemma, faults);
            if (rule.match() == Match.PHRASE) {
                parted(rule, lemma, faults);
            } else if (lemma.startsWith(TAIL) && lemma.length() - 1 < FrameRule.SHORTEST_TAIL) {
                faults.add(new Fault(
                        rule, "'" + lemma + "' is shorter than the " + FrameRule.SHORTEST_TAIL + " letters of a tail"));
            }
        }
    }

    private static void small(FrameRule rule, String words, List<Fault> faults) {
        if (!words.equals(words.toLowerCase(Locale.ROOT))) {
            faults.add(new Fault(rule, "'" + words + "' has capitals, and words are met without; write it small"));
        }
    }

    private void parted(FrameRule rule, String wording, List<Fault> faults) {
        List<String> parted = words.apply(wording);
        if (!parted.equals(split(wording))) {
            faults.add(new Fault(
                    rule, "'" + wording + "' is never met: texts are parted into '" + String.join(" ", parted) + "'"));
        }
    }

    private static void contradicted(FrameRule rule, List<Fault> faults) {
        for (List<String> wanted : rule.with()) {
            rule.unless().stream()
                    .filter(u -> Collections.indexOfSubList(wanted, u) >= 0)
                    .forEach(u -> faults.add(new Fault(
                            rule,
                            "asks for '" + String.join(" ", wanted) + "' and excludes '" + String.join(" ", u) + "'")));
        }
    }

    private static void shadowed(FrameRule rule, String lemma, List<FrameRule> earlier, List<Fault> faults) {
        boolean beside = rule.has(Flag.ALSO) && rule.match() != Match.PHRASE;
        if (beside) {
            return;
        }
        earlier.stream()
                .filter(e -> e.match() == rule.match() && takes(e) && meets(e, lemma) && isWider(e, rule))
                .findFirst()
                .ifPresent(e -> faults.add(new Fault(
                        rule,
                        "'" + lemma + "' never comes to this rule: [" + e.id() + "] of " + e.file() + ":" + e.line()
                                + " takes it first; take it out of one of them or narrow the other")));
    }

    /** Whether other rules get no word that this one fires on. */
    private static boolean takes(FrameRule rule) {
        return rule.match() == Match.PHRASE || !rule.has(Flag.ALSO);
    }

    /** Whether a rule is triggered wherever this lemma or phrase is met. */
    private static boolean meets(FrameRule rule, String lemma) {
        if (rule.match() != Match.PHRASE) {
            return rule.lemmas().contains(lemma);
        }
        List<String> wording = split(lemma);
        return rule.lemmas().stream()
                .map(Linter::split)
                .anyMatch(w -> w.size() <= wording.size()
                        && wording.subList(0, w.size()).equals(w));
    }

    /** Whether all that a narrow rule's conditions let through, those of a wide one do. */
    private static boolean isWider(FrameRule wide, FrameRule narrow) {
        boolean with = wide.with().isEmpty()
                || !narrow.with().isEmpty() && narrow.with().stream().allMatch(n -> hasPart(n, wide.with()));
        boolean about = wide.about().isEmpty() || narrow.about().equals(wide.about());
        boolean unless = wide.unless().stream().allMatch(u -> hasPart(u, narrow.unless()));
        return with
                && about
                && unless
                && isWider(wide.objects(), narrow.objects())
                && isWider(wide.subjects(), narrow.subjects())
                && isWider(wide.governors(), narrow.governors());
    }

    private static boolean isWider(List<String> wide, List<String> narrow) {
        return wide.isEmpty() || !narrow.isEmpty() && narrow.stream().allMatch(n -> hasLemma(n, wide));
    }

    private static boolean hasLemma(String lemma, List<String> lemmas) {
        return lemmas.stream().anyMatch(l -> l.startsWith(TAIL) ? lemma.endsWith(l.substring(1)) : l.equals(lemma));
    }

    private static boolean hasPart(List<String> sequence, List<List<String>> parts) {
        return parts.stream().anyMatch(p -> Collections.indexOfSubList(sequence, p) >= 0);
    }

    private static List<String> split(String wording) {
        return List.of(wording.toLowerCase(Locale.ROOT).split("\\s+"));
    }
}
