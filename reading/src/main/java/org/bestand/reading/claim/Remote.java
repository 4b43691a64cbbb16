package org.bestand.reading.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bestand.reading.mention.ActorMention;

/**
 * Armed groups that a report names only as whom the fighters have ties to ("rebels linked to X"), or as who claims a deed from afar.
 * They are no side of it, and its nameless rebels are not theirs; nor are they those of an organisation.
 */
final class Remote {
    private Remote() {}

    /** The parties of such groups and of organisations. */
    static Set<String> of(List<Scene> scenes, Cues cues) {
        Set<String> remote = new HashSet<>();
        Set<String> present = new HashSet<>();
        Set<String> organisations = new HashSet<>();
        for (Scene scene : scenes) {
            for (ActorMention mention : scene.mentions().actors()) {
                if (mention.type() == ActorMention.Type.GROUP) {
                    Set<String> told = isFar(scene, mention, cues) ? remote : present;
                    mention.actors().forEach(a -> told.add(a.party()));
                } else if (mention.type() == ActorMention.Type.ORGANISATION) {
                    mention.actors().forEach(a -> organisations.add(a.party()));
                }
            }
        }
        remote.removeAll(present);
        remote.addAll(organisations);
        return Set.copyOf(remote);
    }

    /** Whether a tie leads to a group, or its clause tells that it claims something. */
    private static boolean isFar(Scene scene, ActorMention mention, Cues cues) {
        int first = mention.range().first();
        List<Integer> clause = scene.clauses().wide(scene.clauses().of(first));
        return clause.stream().anyMatch(i -> i < first && cues.lengthAt(Cue.TIE, scene.lower(), i) > 0)
                || isTiedBehind(scene, mention, cues)
                || clause.stream().anyMatch(i -> cues.lengthAt(Cue.CLAIMS, scene.lower(), i) > 0);
    }

    /** "The to X allied group": a tie that stands right behind the name with its preposition. */
    private static boolean isTiedBehind(Scene scene, ActorMention mention, Cues cues) {
        int before = mention.range().first() - 1;
        int behind = mention.range().last() + 1;
        return before >= 0
                && behind < scene.tree().size()
                && scene.tree().word(before).upos().equals("ADP")
                && cues.lengthAt(Cue.TIE, scene.lower(), behind) > 0;
    }
}
