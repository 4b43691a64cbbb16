package org.bestand.reading.claim;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.model.Actor;
import org.bestand.model.Means;
import org.bestand.model.Phase;
import org.bestand.reading.pack.FrameRule.Match;
import org.bestand.reading.syntax.Word;

/** Tells where a report says one thing twice in one voice. */
final class Once {
    private static final String INDEFINITE = "LID|onbep";

    private Once() {}

    /** Whether the later of two drafts tells what the earlier told, as far as both say it. */
    static boolean sameThing(Draft a, Draft b) {
        return a.kind == b.kind
                && a.stance == b.stance
                && samePoint(a, b)
                && a.negated == b.negated
                && Objects.equals(a.content, b.content)
                && parties(a.speakers).equals(parties(b.speakers))
                && meets(parties(a.agents), parties(b.agents))
                && meets(parties(a.targets), parties(b.targets))
                && counts(a, b)
                && timesMeet(a, b)
                && placesMeet(a, b);
    }

    /** A truce agreed is told apart from the same truce in force; positions, refusals and deeds told by verbs in two sentences are two. */
    private static boolean samePoint(Draft a, Draft b) {
        return switch (a.kind) {
            case CEASEFIRE, AGREEMENT -> a.phase == b.phase;
            case STATEMENT, REFUSE -> a.scene == b.scene;
            case COERCE -> a.scene != b.scene || !isNextAct(a, b);
            case ATTACK ->
                a.scene == b.scene
                        ? !isSequel(a, b)
                        : (isNoun(a) || isNoun(b))
                                && isCovert(a) == isCovert(b)
                                && (a.phase == Phase.CONTINUES) == (b.phase == Phase.CONTINUES)
                                && !isAnother(a.sentence() < b.sentence() ? b : a);
            default -> true;
        };
    }

    /** "The king dissolved parliament and closed the border": each of two joined clauses tells of a measure of its own. */
    private static boolean isNextAct(Draft a, Draft b) {
        Draft later = a.anchor < b.anchor ? b : a;
        Draft former = later == a ? b : a;
        Word clause = later.scene.tree().word(later.clause());
        return later.clause() != former.clause()
                && clause.baseRelation().equals("conj")
                && clause.head() == former.clause();
    }

    /** "After the attack the army shelled the town": what somebody does after an attack is another. */
    private static boolean isSequel(Draft a, Draft b) {
        Draft sequel = a.earlier ? b : a;
        return a.earlier != b.earlier && (!isNoun(sequel) || !sequel.wordAgents.isEmpty());
    }

    /** "The rebels carried out an attack on Monday": with an indefinite article, its own doer and its own time it is none told before. */
    private static boolean isAnother(Draft later) {
        return later.ownAgents
                && later.ownSetting
                && later.time != null
                && later.scene.tree().children(later.anchor, "det").stream()
                        .anyMatch(d -> d.xpos().startsWith(INDEFINITE));
    }

    /** Sabotage is no open attack. */
    private static boolean isCovert(Draft draft) {
        return draft.means == Means.SABOTAGE;
    }

    private static boolean isNoun(Draft draft) {
        return draft.rule.match() == Match.NOUN;
    }

    private static boolean counts(Draft a, Draft b) {
        if (a.kind.isToll()) {
            return isOneAct(a, b)
                    || !areOthers(a, b)
                            && a.count != null
                            && b.count != null
                            && Objects.equals(a.count.low(), b.count.low())
                            && Objects.equals(a.count.high(), b.count.high())
                            && a.count.of() == b.count.of();
        }
        return a.count == null || b.count == null || Objects.equals(a.count.low(), b.count.low());
    }

    /** "Killed a woman and a shopkeeper": different people of one deed, each with a noun and figure of their own. */
    private static boolean areOthers(Draft a, Draft b) {
        return a.scene == b.scene
                && a.anchor == b.anchor
                && hasFigure(a)
                && hasFigure(b)
                && isJoined(a, b)
                && !lemma(a).equals(lemma(b));
    }

    private static boolean hasFigure(Draft draft) {
        return draft.count != null && !draft.count.vague();
    }

    private static boolean isJoined(Draft a, Draft b) {
        return a.victims >= 0
                && b.victims >= 0
                && a.victims != b.victims
                && Arguments.conjuncts(a.scene.tree(), Math.min(a.victims, b.victims))
                        .contains(Math.max(a.victims, b.victims));
    }

    private static String lemma(Draft draft) {
        return Victims.lemma(draft.scene, draft.victims);
    }

    /** "Let them go": a verb and the infinitive under it tell of one act, whichever of them has the figure. */
    private static boolean isOneAct(Draft a, Draft b) {
        Word second = b.scene.tree().word(b.anchor);
        return a.scene == b.scene
                && second.head() == a.anchor
                && second.baseRelation().equals("xcomp");
    }

    private static boolean meets(Set<String> a, Set<String> b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    private static boolean timesMeet(Draft a, Draft b) {
        if (a.time == null || b.time == null) {
            return true;
        }
        if (!a.time.isResolved() || !b.time.isResolved()) {
            // Other words for the time, of which some cannot be worked out, may be of another time.
            return a.time.text().equals(b.time.text());
        }
        return a.time.readings().stream()
                .anyMatch(x -> b.time.readings().stream().anyMatch(x::overlaps));
    }

    private static boolean placesMeet(Draft a, Draft b) {
        if (a.places.isEmpty() || b.places.isEmpty()) {
            return true;
        }
        Set<String> names = a.places.stream().map(p -> p.name()).collect(Collectors.toSet());
        return b.places.stream().anyMatch(p -> names.contains(p.name()));
    }

    private static Set<String> parties(List<Actor> actors) {
        return actors.stream().map(Cast::side).collect(Collectors.toSet());
    }
}
