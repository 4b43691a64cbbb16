package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bestand.model.Kind;

/**
 * A draft that fits all that was told in a claim before it, and so may only tell it again. What speaks for a happening of its own is what it says
 * that the claim before did not say.
 *
 * @param earlier the last claim before it that it may be told again
 * @param later the draft
 */
record Retelling(Draft earlier, Draft later) {
    private static final int FAR = 4;
    private static final String DEFINITENESS = "LID|";
    private static final String DEFINITE = "LID|be";

    /** What a draft may tell again, given the claims that stand before it. */
    static Optional<Retelling> of(Draft draft, List<Draft> kept) {
        return kept.reversed().stream()
                .filter(k -> Once.sameThing(k, draft))
                .findFirst()
                .map(k -> new Retelling(k, draft));
    }

    /** "Fighting broke out. The fighting at X began on Monday": the same fight, named again by a definite noun at once, whatever it adds. */
    boolean isPlain() {
        return later.kind == Kind.CLASH
                && earlier.stance == later.stance
                && later.sentence() - earlier.sentence() <= 1
                && article().startsWith(DEFINITE);
    }

    /**
     * "The death of the general, whom a drone of theirs killed in the city on Friday": gives the first telling of a toll who did it, when and where,
     * as far as only the second says so.
     */
    void lend() {
        if (!later.kind.isToll() || earlier.scene != later.scene || !later.doubts.isEmpty()) {
            return;
        }
        if (earlier.agents.isEmpty() && !later.agents.isEmpty()) {
            earlier.agents = later.agents;
            earlier.rules.add("context.agents");
        }
        if (earlier.time == null && later.time != null) {
            earlier.time = later.time;
            earlier.rules.add("setting.time");
        }
        if (earlier.places.isEmpty() && !later.places.isEmpty()) {
            earlier.places = later.places;
            earlier.rules.add("setting.places");
        }
    }

    /** Names of what sets the two tellings apart. */
    List<String> traits() {
        List<String> traits = new ArrayList<>();
        String kind = "/" + later.kind.word();
        int distance = Math.min(FAR, later.sentence() - earlier.sentence());
        traits.add("again");
        traits.add("again" + kind);
        traits.add("again-far=" + distance);
        traits.add("again-words=" + earlier.rule.match() + ">" + later.rule.match() + kind);
        traits.add("again-article=" + article() + kind);
        traits.add("again-scope=" + earlier.scope + ">" + later.scope);
        traits.add("again-count=" + added(earlier.count, later.count) + kind);
        traits.add("again-time=" + added(earlier.time, later.time));
        traits.add("again-places=" + added(listed(earlier.places), listed(later.places)));
        traits.add("again-agents=" + added(listed(earlier.agents), listed(later.agents)));
        traits.add("again-targets=" + added(listed(earlier.targets), listed(later.targets)));
        traits.add("again-own=" + later.ownSetting + later.ownAgents + later.pointsBack + kind);
        traits.add("again-word=" + lemma(earlier).equals(lemma(later)));
        traits.add("again-weight=" + (Once.weight(later) - Once.weight(earlier)));
        return traits;
    }

    /** The article of the noun that tells it, and its number. */
    private String article() {
        String tags = later.scene.tree().word(later.anchor).xpos();
        String number = tags.contains("|mv") ? "many" : "one";
        return later.scene.tree().children(later.anchor, "det").stream()
                .map(d -> d.xpos().startsWith(DEFINITENESS) ? d.xpos().substring(0, DEFINITENESS.length() + 2) : "word")
                .findFirst()
                .orElse("none")
                .concat(number);
    }

    private static String lemma(Draft draft) {
        return Victims.lemma(draft.scene, draft.anchor);
    }

    private static Object listed(List<?> list) {
        return list.isEmpty() ? null : list;
    }

    /** What the second says beside the first. */
    private static String added(Object first, Object second) {
        if (second == null) {
            return first == null ? "none" : "less";
        }
        return first == null ? "more" : first.equals(second) ? "same" : "other";
    }
}
