package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import org.bestand.model.Actor;
import org.bestand.model.Kind;

/** Who was asked for something that a call only points back at: whoever did it ("the truce that Kenya had called for", "Kenya had asked for that"). */
record Heeded(Cast cast, Cues cues, List<Scene> scenes) {

    /**
     * Who is told to have done what a call points back at.
     *
     * @param request a call whose words name nobody whom it is addressed to
     * @param before what the report tells before it
     */
    List<Actor> by(Draft request, List<Draft> before) {
        if (!pointsBack(request)) {
            return List.of();
        }
        int above = request.scene.clauses().above(request.clause());
        boolean below = above >= 0
                && request.scene.tree().word(request.clause()).baseRelation().equals("acl");
        int at = below ? scenes.indexOf(request.scene) : scenes.indexOf(request.scene) - 1;
        if (at < 0) {
            return List.of();
        }
        Scene told = scenes.get(at);
        Optional<List<Actor>> doers = before.reversed().stream()
                .filter(d -> d.scene == told && isDeed(d) && !Cast.isShared(d.agents, request.agents))
                .map(d -> d.agents)
                .findFirst();
        return doers.orElseGet(
                () -> subject(told, below ? above : told.tree().root().index(), request));
    }

    /** Whether a call is about what was just told ("to which", "there … for"). */
    private boolean pointsBack(Draft request) {
        Scene scene = request.scene;
        return scene.clauses().wide(request.clause()).stream()
                .anyMatch(w -> cues.is(Cue.ASKED_FOR, scene.lower().get(w))
                        || cues.is(Cue.APART, scene.lower().get(w))
                                && !scene.tree().children(w, "case").isEmpty());
    }

    private static boolean isDeed(Draft draft) {
        return !draft.kind.isToll()
                && draft.kind != Kind.RELATION
                && draft.kind != Kind.REQUEST
                && !draft.agents.isEmpty();
    }

    private List<Actor> subject(Scene scene, int verb, Draft request) {
        return Arguments.of(scene.tree(), verb, cues).subject().stream()
                .map(s -> scene.actorAt(s).map(cast::meant).orElse(List.of()))
                .filter(a -> !a.isEmpty() && !Cast.isShared(a, request.agents))
                .findFirst()
                .orElse(List.of());
    }
}
