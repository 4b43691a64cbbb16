package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bestand.model.Actor;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.syntax.Word;

/** "The air defence shot down ninety drones": an army that wards off what was fired is that of the state against who was told to have fired it. */
record Defenders(Cast cast, List<Scene> scenes, Told told, Cues cues) {
    /** How many sentences back somebody fired what is warded off. */
    private static final int RECENT = 2;

    /** Of which of two states at war such an army is; empty where nothing is warded off or nobody was told to fire. */
    Optional<Actor> of(ActorMention army) {
        int now = told.now();
        if (army.head() < 0 || !isWardingOff(scenes.get(now), army)) {
            return Optional.empty();
        }
        boolean states = cast.isBetweenStates();
        boolean air = cues.is(Cue.AIR_DEFENCE, Victims.lemma(scenes.get(now), army.head()));
        if (!states && !air) {
            return Optional.empty();
        }
        for (int i = now; i >= Math.max(0, now - RECENT); i--) {
            Scene scene = scenes.get(i);
            boolean here = i == now;
            Optional<Actor> sender = sender(scene, m -> isOfWeapon(scene, m))
                    .or(() -> here
                            ? Optional.empty()
                            : sender(scene, m -> isAttacker(scene, m) || air && isSubject(scene, m)));
            if (sender.isPresent()) {
                String fired = Cast.side(sender.get());
                return states
                        ? cast.against(sender.get()).map(Actor::of)
                        : new Grounds(scenes, cues).near(now).filter(g -> !g.party()
                                .equals(fired));
            }
        }
        return Optional.empty();
    }

    private Optional<Actor> sender(Scene scene, Predicate<ActorMention> sends) {
        return scene.mentions().actors().stream()
                .filter(m -> m.actors().size() == 1)
                .filter(m -> cast.isSide(m.actors().getFirst()) || !cast.isBetweenStates())
                .filter(sends)
                .map(m -> m.actors().getFirst())
                .findFirst();
    }

    private boolean isWardingOff(Scene scene, ActorMention army) {
        return cues.is(Cue.AIR_DEFENCE, Victims.lemma(scene, army.head()))
                || scene.tree().words().stream()
                        .filter(Word::isVerb)
                        .anyMatch(w -> cues.is(Cue.DOWNING, Victims.lemma(scene, w.index())));
    }

    /** "Ruritanian drones", "a Ruritanian raid". */
    private boolean isOfWeapon(Scene scene, ActorMention mention) {
        int head = mention.head();
        boolean adjective = head >= 0 && scene.tree().word(head).baseRelation().equals("amod");
        return head >= 0 && isArms(scene, adjective ? scene.tree().word(head).head() : head);
    }

    /** "Ruritania fired ninety drones": the subject of a clause with weapons or a raid. */
    private boolean isAttacker(Scene scene, ActorMention mention) {
        int head = mention.head();
        return head >= 0
                && scene.tree().word(head).relation().equals("nsubj")
                && scene.clauses().words(scene.clauses().of(head)).stream().anyMatch(w -> isArms(scene, w));
    }

    /** "A Ruritanian jet", as what a sentence is about. */
    private static boolean isSubject(Scene scene, ActorMention mention) {
        int head = mention.head();
        int noun = head >= 0 && scene.tree().word(head).baseRelation().equals("amod")
                ? scene.tree().word(head).head()
                : head;
        return noun >= 0 && scene.tree().word(noun).relation().equals("nsubj");
    }

    private boolean isArms(Scene scene, int noun) {
        String lemma = Victims.lemma(scene, noun);
        return cues.is(Cue.WEAPON, lemma) || cues.is(Cue.HAPPENING, lemma);
    }
}
