package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.bestand.reading.mention.Range;
import org.bestand.reading.syntax.Word;

/**
 * Finds what a bare denial ("Bakoe denies that") denies: the latest telling before it of a deed by the denier's own side, else of a toll
 * that somebody else gives. It becomes a claim of its own, denied by who denies it.
 */
final class Denials {
    private static final int FARTHEST = 3;

    private final Map<Scene, List<Source>> sources;

    Denials(Map<Scene, List<Source>> sources) {
        this.sources = sources;
    }

    /** The drafts with those that bare denials add, in the order of the text. */
    List<Draft> added(List<Scene> scenes, List<Draft> drafts) {
        Map<Scene, List<Draft>> told = new IdentityHashMap<>();
        drafts.forEach(
                d -> told.computeIfAbsent(d.scene, s -> new ArrayList<>()).add(d));
        for (Scene scene : scenes) {
            for (Source source : sources.get(scene)) {
                List<Draft> here = told.computeIfAbsent(scene, s -> new ArrayList<>());
                if (isBare(source, here)) {
                    here.removeIf(d -> d.kind == Kind.STATEMENT && d.anchor == source.verb());
                    here.addAll(denied(source, scenes, told));
                }
            }
        }
        List<Draft> all = new ArrayList<>();
        scenes.forEach(s -> all.addAll(told.getOrDefault(s, List.of())));
        all.forEach(Denials::complete);
        return all;
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

    /** A denial that does not itself tell what is denied. */
    private static boolean isBare(Source source, List<Draft> here) {
        return source.stance() == Stance.DENIED
                && source.verb() >= 0
                && source.covers().stream().noneMatch(i -> source.covers(i) && tells(source, i))
                && here.stream().noneMatch(d -> d.stance == Stance.DENIED && source.covers(d.anchor));
    }

    /** Whether a word is a verb of what is denied, and not the participle by which it is denied ("calls it invented"). */
    private static boolean tells(Source source, int word) {
        Word verb = source.scene().tree().word(word);
        boolean complement = verb.head() == source.verb() && verb.baseRelation().equals("xcomp");
        return verb.isVerb() && !(complement && verb.xpos().contains("|vd|"));
    }

    private static List<Draft> denied(Source source, List<Scene> scenes, Map<Scene, List<Draft>> told) {
        List<String> deniers = source.speakers().stream().map(Cast::side).toList();
        Predicate<Draft> open = d -> d.stance != Stance.DENIED
                && !d.kind.isSpeechAct()
                && d.speakers.stream().map(Cast::side).noneMatch(deniers::contains);
        Predicate<Draft> own = open.and(d ->
                d.kind != Kind.RELATION && d.agents.stream().map(Cast::side).anyMatch(deniers::contains));
        Predicate<Draft> figure = open.and(d -> d.kind.isToll() && d.count != null && !d.speakers.isEmpty());
        List<Draft> found = latest(source, scenes, told, own, FARTHEST);
        if (found.isEmpty()) {
            found = latest(source, scenes, told, figure, 1);
        }
        boolean deed = found.stream().anyMatch(d -> d.kind == Kind.ATTACK);
        return found.stream()
                .filter(d -> !deed || d.kind == Kind.ATTACK)
                .map(d -> copy(d, source))
                .toList();
    }

    private static List<Draft> latest(
            Source source, List<Scene> scenes, Map<Scene, List<Draft>> told, Predicate<Draft> fits, int farthest) {
        int at = scenes.indexOf(source.scene());
        for (int i = at; i >= 0 && i >= at - farthest; i--) {
            boolean here = i == at;
            List<Draft> found = told.getOrDefault(scenes.get(i), List.of()).stream()
                    .filter(d -> !here || d.anchor < source.verb())
                    .filter(fits)
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static Draft copy(Draft of, Source source) {
        int verb = source.verb();
        Draft copy = of.twin(source.scene(), verb, new Range(verb, verb));
        copy.stance = Stance.DENIED;
        copy.speakers = List.copyOf(source.speakers());
        copy.rules.add("denial");
        copy.agents = copy.agents.stream().map(Denials::plain).toList();
        return copy;
    }

    private static Actor plain(Actor actor) {
        return Actor.of(actor.code(), actor.name(), "");
    }
}
