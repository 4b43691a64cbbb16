package org.bestand.exchange.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.exchange.Phrases;

/**
 * What an export holds and what it could not say.
 *
 * @param rows rows, features or nodes written
 * @param rules what was decided by rule, in sentences
 * @param losses what the format could not carry, each with the things that it is about
 */
public record Conformance(int rows, List<String> rules, List<Loss> losses) {
    private static final int NAMED = 3;

    /**
     * Something that could not be said.
     *
     * @param what in words that fit any number, such as "incidents left out, no day is known"
     * @param ids of the incidents, claims or reports that it is about; at least one
     */
    public record Loss(String what, List<String> ids) {
        public Loss {
            ids = List.copyOf(ids);
        }
    }

    public Conformance {
        rules = List.copyOf(rules);
        losses = List.copyOf(losses);
    }

    /** For a person: a line for the rows, for each rule and each loss, with some of the ids. */
    public List<String> lines(String format) {
        List<String> lines = new ArrayList<>();
        lines.add(format + ": " + Phrases.number(rows) + (rows == 1 ? " row" : " rows"));
        rules.forEach(rule -> lines.add("  rule: " + rule));
        for (Loss loss : losses) {
            List<String> first =
                    loss.ids().subList(0, Math.min(NAMED, loss.ids().size()));
            lines.add("  " + loss.what() + ": " + Phrases.number(loss.ids().size()) + " (" + String.join(", ", first)
                    + (loss.ids().size() > NAMED ? " …" : "") + ")");
        }
        return lines;
    }

    /** Gathers what cannot be said while an export is written. */
    public static final class Gathered {
        private final Map<String, Set<String>> losses = new LinkedHashMap<>();
        private final List<String> rules = new ArrayList<>();
        private int rows;

        /** Takes down that something was lost of a thing; once for each thing. */
        public void lose(String what, String id) {
            losses.computeIfAbsent(what, w -> new LinkedHashSet<>()).add(id);
        }

        /** Takes down a rule that was used, once. */
        public void rule(String sentence) {
            if (!rules.contains(sentence)) {
                rules.add(sentence);
            }
        }

        /** Takes down that a row was written. */
        public void row() {
            rows++;
        }

        /** What was gathered. */
        public Conformance done() {
            List<Loss> all = new ArrayList<>();
            losses.forEach((what, ids) -> all.add(new Loss(what, List.copyOf(ids))));
            return new Conformance(rows, rules, all);
        }
    }
}
