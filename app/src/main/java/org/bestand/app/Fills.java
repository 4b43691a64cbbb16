package org.bestand.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a rule filled in a claim, in the words in which the claim is shown. */
final class Fills {
    private static final int WIDTH = 28;

    /** Steps whose rules are all named by their first part. */
    private static final Map<String, String> BY_STEP = Map.of(
            "source", "said by",
            "count", "how many",
            "phase", "what: its phase",
            "stance", "what: how it is put",
            "own-deed", "what: how it is put",
            "negation", "what: that it did not happen",
            "points-back", "when, where",
            "mutual", "to whom",
            "denial", "what: that it is denied");

    private static final Map<String, String> BY_SLOT = Map.of(
            "agents", "who",
            "targets", "to whom",
            "mediators", "through",
            "speakers", "said by",
            "time", "when",
            "places", "where",
            "scope", "what: news or background",
            "stance", "what: how it is put",
            "phase", "what: its phase",
            "kept", "that it is a claim");

    /** Steps that name the slot that they fill behind a dot. */
    private static final List<String> NAMING = List.of("words", "setting", "context", "judged");

    private Fills() {}

    /** A rule with what it filled. */
    static String line(String rule) {
        return String.format(Locale.ROOT, "%-" + WIDTH + "s %s", rule, filled(rule))
                .stripTrailing();
    }

    private static String filled(String rule) {
        String step = rule.split("[.]")[0];
        if (NAMING.contains(step)) {
            String slot = rule.substring(step.length() + 1).replaceAll("[(].*", "");
            return BY_SLOT.getOrDefault(slot, slot);
        }
        return BY_STEP.getOrDefault(step, "what");
    }
}
