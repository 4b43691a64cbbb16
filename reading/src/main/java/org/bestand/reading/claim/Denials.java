package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Stance;

/**
 * Finds what a bare denial ("Bakoe denies that") denies: the latest telling before it of a deed by the denier's own side, else what
 * somebody else has just told; a rejected figure is the toll that somebody else gave. It becomes a claim of its own, denied by who denies it.
 */
final class Denials {
    private static final int FARTHEST = 3;
    private static final int NEAR = 1;
    /** What an accusation of violence is about. */
    private static final Set<String> OF_DEED = Set.of("attack", "war-crime", "other");

    private final Map<Scene, List<Source>> sources;
    private final Rejections rejections;

    Denials(Map<Scene, List<Source>> sources, Cues cues) {
        this.sources = sources;
        rejections = new Rejections(cues);
    }

    /** The drafts with those that bare denials add, in the order of the text. */
    List<Draft> added(List<Scene> scenes, List<Draft> drafts) {
        Map<Scene, List<Draft>> told = new IdentityHashMap<>();
        drafts.forEach(
                d -> told.computeIfAbsent(d.scene, s -> new ArrayList<>()).add(d));
        for (Scene scene : scenes) {
            List<Draft> here = told.computeIfAbsent(scene, s -> new ArrayList<>());
            for (Source source : sources.get(scene)) {
                rejections
                        .of(source, here)
                        .filter(d -> here.stream().noneMatch(h -> isSame(h, d)))
                        .ifPresent(d -> add(d, scenes, told));
            }
        }
        List<Draft> all = new ArrayList<>();
        scenes.forEach(s -> all.addAll(told.getOrDefault(s, List.of())));
        all.forEach(Denials::complete);
        return all;
    }

    /** A denial takes the place of the acts of saying that its words were read as. */
    private static void add(Denial denial, List<Scene> scenes, Map<Scene, List<Draft>> told) {
        List<Draft> here = told.get(denial.scene());
        List<Draft> denied = denied(denial, scenes, told);
        here.removeIf(
                d -> denied.isEmpty() ? d.kind == Kind.STATEMENT && d.anchor == denial.word() : isOnly(denial, d));
        here.addAll(denied);
    }

    /** Whether somebody's denial in this sentence is already told, by other words of it. */
    private static boolean isSame(Draft draft, Denial denial) {
        return draft.denies != null && draft.speakers.equals(denial.speakers());
    }

    /** Whether an act of saying is nothing but the denial in other words ("calls it a lie"). */
    private static boolean isOnly(Denial denial, Draft draft) {
        boolean others =
                !draft.agents.isEmpty() && draft.agents.stream().map(Cast::side).noneMatch(denial.sides()::contains);
        boolean goesOn = draft.kind == Kind.ACCUSE
                && draft.scene.tree().word(draft.anchor).baseRelation().equals("conj");
        return draft.kind.isSpeechAct()
                && !others
                && !goesOn
                && (draft.anchor == denial.word()
                        || draft.anchor >= denial.trigger().first()
                                && draft.anchor <= denial.trigger().last()
                        || draft.scene.tree().word(draft.anchor).head() == denial.word()
                        || draft.scene.tree().word(denial.word()).head() == draft.anchor);
    }

    /** "Denies the attack": what is denied is what was told, by and against whom it was told. */
    private static void complete(Draft draft) {
        Draft told = draft.back;
        if (draft.stance != Stance.DENIED || told == null || told.kind != draft.kind) {
            return;
        }
        if (draft.agents.isEmpty()) {
            draft.agents = told.agents.stream().map(Denials::plain).toList();
        }
        if (draft.targets.isEmpty()) {
            draft.targets = told.targets.stream().map(Denials::plain).toList();
        }
    }

    private static List<Draft> denied(Denial denial, List<Scene> scenes, Map<Scene, List<Draft>> told) {
        boolean bare = told.getOrDefault(denial.scene(), List.of()).stream()
                .noneMatch(d -> d.anchor < denial.word() && d.kind != Kind.STATEMENT);
        boolean accused = isAccused(denial, scenes, told);
        List<Draft> open = readings(denial, bare, accused).stream()
                .map(r -> latest(denial, scenes, told, r))
                .filter(l -> !l.isEmpty())
                .findFirst()
                .filter(l -> l.getFirst().scene == denial.scene() || denial.ofPart() || !isBlamed(denial, told))
                .orElse(List.of());
        List<Draft> losses = ownLosses(denial, open);
        List<Draft> found = losses.isEmpty() ? open : losses;
        boolean deed = found.stream().anyMatch(d -> d.kind == Kind.ATTACK);
        boolean act = found.stream().anyMatch(d -> d.kind != Kind.RELATION);
        List<Draft> meant = found.stream()
                .filter(d -> !deed || d.kind == Kind.ATTACK)
                .filter(d -> !act || d.kind != Kind.RELATION)
                .filter(d -> !denial.ofOne() || found.size() == 1 || !d.rules.contains("count.part"))
                .toList();
        return meant.stream()
                .filter(d -> !denial.ofPart() || d == meant.getFirst())
                .filter(d -> !denial.ofLatter() || d.anchor == meant.getLast().anchor)
                .map(d -> copy(d, denial, accused && !denial.ofFigure()))
                .toList();
    }

    /** "The premier blames them for going back on it; they deny that": who has just been blamed denies the blame, and nothing told before. */
    private static boolean isBlamed(Denial denial, Map<Scene, List<Draft>> told) {
        return told.getOrDefault(denial.scene(), List.of()).stream()
                .filter(d -> d.kind == Kind.ACCUSE && d.anchor < denial.word())
                .flatMap(d -> d.targets.stream())
                .map(Cast::side)
                .anyMatch(denial.sides()::contains);
    }

    /** "The army killed two hundred of the rebels in a raid. They deny that": tolls with one of the denier's own people, where the deed is not its own. */
    private static List<Draft> ownLosses(Denial denial, List<Draft> found) {
        boolean doer =
                found.stream().flatMap(d -> d.agents.stream()).map(Cast::side).anyMatch(denial.sides()::contains);
        List<Draft> tolls =
                found.stream().filter(d -> d.kind.isToll() && d.count != null).toList();
        boolean own =
                tolls.stream().flatMap(d -> d.targets.stream()).map(Cast::side).anyMatch(denial.sides()::contains);
        return own && !doer ? tolls : List.of();
    }

    /** "The rulers point to the rebels. They deny that": whether the sentence right before blames the violence on who denies. */
    private static boolean isAccused(Denial denial, List<Scene> scenes, Map<Scene, List<Draft>> told) {
        int at = scenes.indexOf(denial.scene());
        return at > 0
                && told.getOrDefault(scenes.get(at - 1), List.of()).stream()
                        .filter(d -> d.kind == Kind.ACCUSE && OF_DEED.contains(d.content))
                        .flatMap(d -> d.targets.stream())
                        .map(Cast::side)
                        .anyMatch(denial.sides()::contains);
    }

    /** What a denial may be about, the likeliest first, given whether its sentence tells of nothing else before it, and whether its sayer was just blamed. */
    private static List<Reading> readings(Denial denial, boolean bare, boolean accused) {
        List<String> deniers = denial.sides();
        Predicate<Draft> open = d -> d.stance != Stance.DENIED
                && isDeniable(d)
                && d.speakers.stream().map(Cast::side).noneMatch(deniers::contains);
        Predicate<Draft> own = open.and(d -> d.kind != Kind.RELATION
                && d.kind != Kind.TALKS
                && d.agents.stream().map(Cast::side).anyMatch(deniers::contains));
        Predicate<Draft> said = open.and(
                d -> (!d.speakers.isEmpty() || d.stance == Stance.ALLEGED) && (!d.kind.isToll() || d.count != null));
        List<Reading> readings = new ArrayList<>();
        if (denial.ofPart()) { // what nobody is yet said to have done, or one of theirs has just owned up to
            Predicate<Draft> deed = d -> d.kind == Kind.ATTACK
                    && (d.agents.isEmpty() || d.agents.stream().map(Cast::side).anyMatch(deniers::contains));
            readings.add(new Reading(deed.and(d -> d.stance == Stance.ADMITTED || open.test(d)), FARTHEST));
        }
        if (denial.ofFigure()) {
            Predicate<Draft> figure =
                    d -> d.count != null && (denial.ofDead() ? d.kind == Kind.KILLED : d.kind.isToll());
            readings.add(new Reading(open.and(figure), denial.ofDead() ? FARTHEST : NEAR));
        }
        readings.add(new Reading(said, 0));
        readings.add(new Reading(open.and(d -> d.kind == Kind.ATTACK && d.ownAgents), 0));
        readings.add(new Reading(own.and(said), NEAR));
        readings.add(new Reading(said, NEAR));
        readings.add(new Reading(own, FARTHEST));
        // "They killed eight of the group. The group denies that": losses of its own that the report tells of by
        // itself.
        readings.add(new Reading(
                open.and(d -> bare
                        && d.kind.isToll()
                        && d.count != null
                        && d.targets.stream().map(Cast::side).anyMatch(deniers::contains)),
                NEAR));
        if (accused) {
            Predicate<Draft> deed = d -> d.kind == Kind.ATTACK || d.kind == Kind.KILLED;
            readings.add(new Reading(open.and(deed).and(d -> d.agents.isEmpty()), FARTHEST));
        }
        return readings;
    }

    /** Drafts that a denial may be about, and how many sentences before it they are looked for. */
    private record Reading(Predicate<Draft> fits, int farthest) {}

    /** Fights and truces are both sides' own: who denies does not mean them, unless one is said to have broken a truce. */
    private static boolean isDeniable(Draft draft) {
        Kind kind = draft.kind;
        boolean broken = draft.phase == Phase.VIOLATED && !draft.agents.isEmpty();
        return !kind.isSpeechAct() && (!kind.isSymmetric() || kind == Kind.TALKS || broken);
    }

    private static List<Draft> latest(
            Denial denial, List<Scene> scenes, Map<Scene, List<Draft>> told, Reading reading) {
        int at = scenes.indexOf(denial.scene());
        for (int i = at; i >= 0 && i >= at - reading.farthest(); i--) {
            boolean here = i == at;
            List<Draft> found = told.getOrDefault(scenes.get(i), List.of()).stream()
                    .filter(d -> !here || d.anchor < denial.word())
                    .filter(reading.fits())
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static Draft copy(Draft of, Denial denial, boolean blamed) {
        Draft copy = of.twin(denial.scene(), denial.word(), denial.trigger());
        copy.denies = of;
        copy.stance = Stance.DENIED;
        copy.speakers = List.copyOf(denial.speakers());
        copy.rules.add(denial.rule());
        copy.rules.add("denial");
        copy.agents = copy.agents.isEmpty()
                        && (of.kind == Kind.ATTACK || blamed)
                        && of.wordTargets.stream().map(Cast::side).noneMatch(denial.sides()::contains)
                ? denial.speakers().stream().map(a -> Actor.of(Cast.side(a))).toList()
                : copy.agents.stream().map(Denials::plain).toList();
        return copy;
    }

    private static Actor plain(Actor actor) {
        return Actor.of(actor.code(), actor.name(), "");
    }
}
