package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.VictimGroup;
import org.bestand.reading.mention.CountMention;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/**
 * Tolls of some of the people of a toll told before, by a verb of their own: "of whom fifteen are in a bad state", "three of them died", or by
 * figures that add up to it. They belong to the same side and were harmed by the same doers, where their own words name nobody else.
 */
final class Wholes {
    /** What finds those who are among the dead told of before. */
    static final String AMONG = "count.among";
    /** What finds a share of a figure in its own sentence. */
    private static final String PART = "count.part";

    private static final int FAR = 3;

    /** The side of fighters without a name. */
    private static final String REBELS = "REB";

    private Wholes() {}

    /**
     * Gives parts the side and the doers of their whole.
     *
     * @param drafts all that the report tells, in the order of the text
     * @param civilians whose the civilians of an inner war are, as a code; empty where the report tells of none
     * @param cues the language's words for some of those told of before
     */
    static void complete(List<Draft> drafts, String civilians, Cues cues) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft part = drafts.get(i);
            if (part.kind.isToll() && part.victims >= 0 && part.count != null) {
                whole(part, drafts, i, cues).ifPresent(whole -> complete(part, whole, civilians, isOfThem(part, cues)));
            }
        }
        for (int i = 0; i < drafts.size(); i++) {
            Draft whole = drafts.get(i);
            if (isOfSeveral(whole, drafts.subList(i + 1, drafts.size()))) {
                whole.targets = List.of();
            }
            summands(whole, drafts.subList(i + 1, drafts.size()))
                    .forEach(part -> complete(part, whole, civilians, isOfThem(part, cues)));
        }
    }

    /** "A thousand dead: 600 of the rebels, 350 soldiers, 50 villagers": a whole of which the parts behind it are of several sides is nobody's. */
    private static boolean isOfSeveral(Draft whole, List<Draft> behind) {
        if (!isCounted(whole)
                || whole.rules.contains(PART)
                || whole.count.low() == null
                || whole.wordTargets.stream().anyMatch(a -> !a.isUnnamed())) {
            return false;
        }
        List<Draft> parts = behind.stream()
                .filter(d -> d.scene == whole.scene && d.kind == whole.kind)
                .filter(d -> isExact(d) && d.rules.contains(PART))
                .toList();
        Set<String> sides = new HashSet<>();
        parts.forEach(p -> sides.addAll(sides(p)));
        return sides.size() > 1
                && 2 * parts.stream().mapToLong(p -> p.count.low()).sum() > whole.count.low();
    }

    private static List<String> sides(Draft part) {
        if (TollCompletion.isFighter(part)) {
            return List.of(REBELS);
        }
        return part.wordTargets.stream().allMatch(Actor::isUnnamed)
                ? part.count.of() == null ? List.of() : List.of("")
                : part.wordTargets.stream().map(Actor::party).toList();
    }

    /** "Six died in the one village, five in the other", behind a toll of eleven: the tolls right behind a whole that add up to it. */
    private static List<Draft> summands(Draft whole, List<Draft> behind) {
        List<Draft> parts = new ArrayList<>();
        long sum = 0;
        for (Draft part : behind) {
            if (part.sentence() - whole.sentence() > 1) {
                break;
            }
            boolean one = part.kind == whole.kind && isExact(part) && !part.rules.contains("count.part");
            if (one && isExact(whole) && sum < whole.count.low()) {
                parts.add(part);
                sum += part.count.low();
            }
        }
        return parts.size() > 1 && sum == whole.count.low() ? parts : List.of();
    }

    private static boolean isExact(Draft draft) {
        return isCounted(draft)
                && draft.count.low() != null
                && draft.count.low().equals(draft.count.high());
    }

    /** Whom a pronoun for the whole's people was taken for ({@code them}) is no word of its own. */
    private static void complete(Draft part, Draft whole, String civilians, boolean them) {
        boolean named = !them && part.wordTargets.stream().anyMatch(a -> !a.isUnnamed());
        boolean open = (part.rules.contains(PART) || part.rules.contains(AMONG))
                && !isOfForce(part)
                && Completion.named(whole.targets).isEmpty();
        if (!named && open) {
            boolean civil = part.count.of() == VictimGroup.CVL && !part.count.vague() && !civilians.isEmpty();
            part.targets = civil ? List.of(Actor.of(civilians)) : whole.targets;
        } else if (!named && !whole.targets.isEmpty()) {
            part.targets = whole.targets.stream().map(a -> within(part, a)).toList();
        }
        if (part.wordAgents.isEmpty() && !whole.agents.isEmpty()) {
            part.agents = whole.agents;
        }
    }

    /** Police and soldiers are somebody's even where the rest is nobody's. */
    private static boolean isOfForce(Draft part) {
        return part.count.of() == VictimGroup.POL || part.count.of() == VictimGroup.MIL;
    }

    /** One of the whole's people, with the sector that the part's own words give. */
    private static Actor within(Draft part, Actor whole) {
        return part.targets.stream()
                .filter(own ->
                        own.party().equals(whole.party()) && !own.sector().isEmpty())
                .findFirst()
                .orElse(whole);
    }

    private static Optional<Draft> whole(Draft part, List<Draft> drafts, int at, Cues cues) {
        if (isOfThem(part, cues)) {
            return drafts.subList(0, at).reversed().stream()
                    .filter(d -> isCounted(d) && part.sentence() - d.sentence() == 1)
                    .findFirst()
                    .or(() -> troops(part, drafts.subList(0, at)));
        }
        if (part.rules.contains(AMONG) || part.rules.contains(Members.RULE)) {
            return drafts.subList(0, at).reversed().stream()
                    .filter(d -> isCounted(d) && d.kind == part.kind)
                    .filter(d -> part.sentence() - d.sentence() <= FAR)
                    .findFirst();
        }
        if (part.rules.contains(PART)) {
            return drafts.subList(0, at).reversed().stream()
                    .filter(d -> d.scene == part.scene && d.kind == part.kind && d.anchor == part.anchor)
                    .filter(d -> d.count != null && !d.rules.contains(PART))
                    .findFirst();
        }
        return isOfWhom(part)
                ? drafts.stream()
                        .filter(d -> d.scene == part.scene && isCounted(d) && d.victims < part.victims)
                        .filter(d -> d.clause() != part.clause())
                        .max(Comparator.comparing(d -> d.victims))
                        .or(() -> troops(part, drafts.subList(0, at)))
                : Optional.empty();
    }

    /** "It has sent a thousand soldiers. Twelve of them were killed": those whom somebody is told to have sent right before. */
    private static Optional<Draft> troops(Draft part, List<Draft> before) {
        return before.reversed().stream()
                .filter(d -> d.kind == Kind.DEPLOY || d.kind == Kind.SUPPORT && isOfSoldiers(d))
                .filter(d -> d.agents.size() == 1 && !d.negated && part.sentence() - d.sentence() <= 1)
                .findFirst()
                .map(d -> {
                    Draft sent = d.twin();
                    sent.targets = List.of(Cast.on(Cast.side(d.agents.getFirst()), "MIL", ""));
                    sent.agents = List.of();
                    return sent;
                });
    }

    private static boolean isOfSoldiers(Draft help) {
        return help.count != null && help.count.of() == VictimGroup.MIL;
    }

    /** Whether a toll only names again the people of one told before, for others of the sentence to be some of them. */
    static boolean isRecall(Draft draft) {
        return draft.kind.isToll()
                && draft.count != null
                && draft.scene.mentions().counts().stream()
                        .anyMatch(c ->
                                isRecalled(draft.scene, c) && c.count().text().equals(draft.count.text()));
    }

    /** Whether a demonstrative stands before a figure, so that it is one told before. */
    private static boolean isRecalled(Scene scene, CountMention figure) {
        int before = figure.range().first() - 1;
        return before > 0
                && scene.tree().word(before).xpos().startsWith("VNW|aanw")
                && scene.tree().word(before - 1).upos().equals("ADP");
    }

    private static boolean isCounted(Draft draft) {
        return draft.kind.isToll() && draft.victims >= 0 && draft.count != null;
    }

    private static boolean isOfWhom(Draft draft) {
        return draft.scene.mentions().counts().stream()
                .anyMatch(c -> c.part()
                        && isOn(c, draft.victims)
                        && draft.scene.clauses().of(c.number().first()) == draft.clause());
    }

    private static boolean isOn(CountMention figure, int word) {
        return figure.noun() == word || figure.number().covers(word);
    }

    /** "Twelve of them died", "of them there died twelve", "thereof twelve died". */
    private static boolean isOfThem(Draft draft, Cues cues) {
        Tree tree = draft.scene.tree();
        boolean bare = tree.word(draft.victims).upos().equals("NUM");
        return tree.children(draft.victims, "nmod").stream().anyMatch(Wholes::isThem)
                || bare
                        && tree.children(draft.clause(), "obl").stream()
                                .anyMatch(w -> isThem(w) && isOf(draft.scene, w, cues))
                || bare
                        && tree.children(draft.clause(), "advmod").stream()
                                .anyMatch(w ->
                                        cues.is(Cue.THEREOF, draft.scene.lower().get(w.index())));
    }

    private static boolean isOf(Scene scene, Word word, Cues cues) {
        return scene.tree().children(word.index(), "case").stream()
                .anyMatch(c -> cues.is(Cue.OF, scene.lower().get(c.index())));
    }

    static boolean isThem(Word word) {
        return word.upos().equals("PRON")
                && word.xpos().contains("|pers|")
                && word.xpos().contains("|mv");
    }
}
