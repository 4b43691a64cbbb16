package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.bestand.reading.pack.FrameRule;
import org.bestand.reading.syntax.Tree;

/** Which drafts of a report stand as claims: those that nothing speaks against, each thing told once. */
final class Standing {
    private final Cast cast;
    private final Cues cues;

    Standing(Cast cast, Cues cues) {
        this.cast = cast;
        this.cues = cues;
    }

    /** Marks the drafts that are no claims. */
    void doubt(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean part = !isWhole(draft) || draft.agents.isEmpty() && new Clashes(cast, cues).isAbroad(draft);
            boolean aim = Filled.isAim(draft, cues) || new Clashes(cast, cues).isAim(draft, drafts);
            if (isToldBefore(draft, kept) || part || aim || isAskedFor(draft, drafts)) {
                draft.doubted = true;
            }
            if (!draft.doubted) {
                kept.add(draft);
            }
        }
        List<Draft> company = cast.sides().size() == 2 ? Matcher.withoutAlone(kept) : Matcher.withoutAnyAlone(kept);
        kept.stream().filter(d -> !company.contains(d)).forEach(d -> d.doubted = true);
    }

    /** The drafts that stand. What is told again lends what it adds to the first telling; a denial repeats what it denies. */
    static List<Draft> once(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.denies != null) {
                repeat(draft);
                kept.add(draft);
            } else if (!draft.doubted) {
                told(draft, kept).ifPresentOrElse(earlier -> lend(draft, earlier), () -> kept.add(draft));
            }
        }
        return kept;
    }

    /** The last claim before a draft of which it may only be a second telling. */
    private static Optional<Draft> told(Draft draft, List<Draft> kept) {
        return kept.reversed().stream()
                .filter(k -> Once.sameThing(k, draft) || isOneShot(k, draft))
                .findFirst();
    }

    /** "The general is dead. A drone of theirs killed him in the city on Friday": who, when and where, as far as only the second telling says so. */
    private static void lend(Draft later, Draft earlier) {
        boolean shot = isOneShot(earlier, later);
        if (!later.kind.isToll() && !shot || earlier.scene != later.scene) {
            return;
        }
        if (shot && isShotThatStruck(earlier, later)) {
            // Whom and where it struck, what struck tells, and not the clause of where it came from.
            earlier.targets = later.targets.isEmpty() ? earlier.targets : later.targets;
            earlier.places = later.places.isEmpty() ? earlier.places : later.places;
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

    /** Whether one of two tells who shot what the other tells to have struck, in the same voice. */
    private static boolean isOneShot(Draft a, Draft b) {
        return (isShotThatStruck(a, b) || isShotThatStruck(b, a))
                && a.speakers.equals(b.speakers)
                && a.stance == b.stance
                && a.negated == b.negated;
    }

    /** "Two bombs that a plane dropped struck the town": the clause of what struck tells who shot it. */
    private static boolean isShotThatStruck(Draft shot, Draft strike) {
        if (shot.scene != strike.scene || shot.anchor == strike.anchor || shot.kind != Kind.ATTACK) {
            return false;
        }
        Tree tree = shot.scene.tree();
        int weapon = tree.word(shot.anchor).head();
        return strike.kind == Kind.ATTACK
                && weapon >= 0
                && tree.word(shot.anchor).baseRelation().equals("acl")
                && tree.word(weapon).head() == strike.anchor
                && tree.word(weapon).baseRelation().equals("nsubj");
    }

    private static void repeat(Draft denial) {
        Draft told = denial.denies;
        denial.agents = told.agents.isEmpty() ? denial.agents : told.agents;
        denial.targets = told.targets;
        denial.time = told.time;
        denial.places = told.places;
        denial.scope = told.scope;
    }

    /** Words that only point back at a happening told before, and add neither day nor place. */
    private static boolean isToldBefore(Draft draft, List<Draft> kept) {
        return draft.pointsBack
                && !draft.ownSetting
                && draft.stance != Stance.DENIED
                && (draft.stance != Stance.ADMITTED || draft.negated)
                && kept.stream().anyMatch(k -> isOneStory(k, draft.kind));
    }

    /** Whether what the later kind points back at may be the earlier: a capture a capture, a fight any, or the sinking of a ship. */
    private static boolean isOneStory(Draft earlier, Kind later) {
        return later == Kind.TERRITORY
                ? earlier.kind == Kind.TERRITORY
                : earlier.kind == Kind.ATTACK
                        || earlier.kind == Kind.CLASH
                        || earlier.kind == Kind.DAMAGE && !earlier.agents.isEmpty();
    }

    /** "The army must leave, says X": what somebody asks for by a verb is not also told by that verb. */
    private static boolean isAskedFor(Draft draft, List<Draft> drafts) {
        return draft.kind != Kind.REQUEST
                && drafts.stream()
                        .anyMatch(d -> d.kind == Kind.REQUEST
                                && d.scene == draft.scene
                                && d.anchor == draft.anchor
                                && isWhole(d));
    }

    /** A toll without any figure, a fight without sides, a blame without anybody blamed and a deed that nobody owned up to are no claims. */
    private static boolean isWhole(Draft draft) {
        boolean unclaimed = draft.rule.stance() == Stance.ADMITTED && draft.negated;
        if (draft.rule.has(FrameRule.Flag.SILENT) || unclaimed) {
            return false;
        }
        if (draft.kind.isSpeechAct()) {
            return draft.agents.stream().anyMatch(a -> !a.isUnnamed())
                    && !(draft.kind == Kind.ACCUSE && draft.agents.size() == 1 && Addressees.isAtItself(draft));
        }
        if (draft.kind == Kind.CEASEFIRE && draft.phase == null || isOwnGround(draft)) {
            return false;
        }
        return draft.kind != Kind.CLASH || !draft.agents.isEmpty() || !draft.places.isEmpty();
    }

    /** "Handed the ports over to its own coast guard": ground that stays with whoever has it. */
    private static boolean isOwnGround(Draft draft) {
        return draft.kind == Kind.TERRITORY
                && draft.agents.size() == 1
                && draft.targets.size() == 1
                && Cast.side(draft.agents.getFirst()).equals(Cast.side(draft.targets.getFirst()));
    }
}
