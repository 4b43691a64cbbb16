package org.bestand.reading.claim;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bestand.model.Actor;
import org.bestand.reading.mention.ActorMention;

/**
 * For whom somebody speaks who is only called a spokesman, and whose a report is that is only called the report: whoever is a subject before
 * in the sentence, who spoke last in the paragraph, or a subject of the sentence before.
 */
final class Spokesmen {
    /** How many sentences back one speaks for somebody. */
    private static final int FAR = 3;

    private final Cues cues;
    private final Cast cast;

    Spokesmen(Cues cues, Cast cast) {
        this.cues = cues;
        this.cast = cast;
    }

    /** The same source, said by whomever its spokesman speaks for. */
    Source known(List<Scene> scenes, int at, Source source, Map<Scene, List<Source>> before) {
        int word = bare(scenes.get(at), source.speakers());
        if (word < 0) {
            return source;
        }
        boolean document = cues.is(Cue.DOCUMENT, scenes.get(at).lower().get(word));
        List<Actor> meant = document ? List.of() : subject(scenes.get(at), word);
        for (int i = at - 1; meant.isEmpty() && i >= at - FAR && isBeside(scenes, i, at); i--) {
            List<Source> earlier = before.get(scenes.get(i));
            if (!earlier.isEmpty()) {
                meant = earlier.getLast().speakers();
            } else {
                meant = document
                        ? issuer(scenes.get(i), scenes.get(at).lower().get(word))
                        : subject(scenes.get(i), scenes.get(i).tree().size());
            }
        }
        return meant.isEmpty() ? source : source.by(meant);
    }

    /** "The union published a report": whoever a sentence says issued the text, as its owner or as the subject of that sentence. */
    private List<Actor> issuer(Scene scene, String document) {
        int noun = scene.lower().indexOf(document);
        if (noun < 0) {
            return List.of();
        }
        return scene.tree().children(noun, "nmod").stream()
                .flatMap(w -> scene.actorAt(w.index()).stream())
                .map(cast::meant)
                .filter(a -> a.size() == 1 && !a.getFirst().isUnnamed())
                .findFirst()
                .orElseGet(() -> subject(scene, noun));
    }

    private static boolean isBeside(List<Scene> scenes, int earlier, int at) {
        return earlier >= 0
                && scenes.get(earlier).sentence().paragraph()
                        == scenes.get(at).sentence().paragraph();
    }

    /** Where somebody is only called a spokesman, or a text only by the word for it, as one told of before; else -1. */
    private int bare(Scene scene, List<Actor> speakers) {
        if (speakers.size() != 1) {
            return -1;
        }
        if (!speakers.getFirst().name().isEmpty()) {
            return stranger(scene, speakers.getFirst());
        }
        String[] words = speakers.getFirst().text().toLowerCase(Locale.ROOT).split(" ");
        int at = Collections.indexOfSubList(scene.lower(), List.of(words));
        int noun = at + words.length - 1;
        if (at < 0 || isOwned(scene, noun)) {
            return -1;
        }
        boolean document = cues.is(Cue.DOCUMENT, scene.lower().get(noun))
                && noun > 0
                && cues.is(Cue.DEFINITE, scene.lower().get(noun - 1));
        boolean spokesman =
                words.length <= 2 && cues.is(Cue.SPOKESMAN, scene.lower().get(noun));
        return document || spokesman ? noun : -1;
    }

    /** Where somebody is called a spokesman and by a name that is no known one's; else -1. */
    private int stranger(Scene scene, Actor speaker) {
        return scene.mentions().actors().stream()
                .filter(m -> m.actors().size() == 1
                        && m.actors().getFirst().isUnnamed()
                        && m.actors().getFirst().name().equals(speaker.name()))
                .map(m -> m.range().first())
                .filter(i -> cues.is(Cue.SPOKESMAN, scene.lower().get(i)))
                .findFirst()
                .orElse(-1);
    }

    /** Whether words beside a noun tell whose it is. */
    private static boolean isOwned(Scene scene, int noun) {
        boolean behind = noun + 1 < scene.tree().size()
                && List.of("ADP", "PROPN").contains(scene.tree().word(noun + 1).upos());
        return behind || !scene.tree().children(noun, "amod").isEmpty();
    }

    /** Whoever is the nearest subject before a word that may have a spokesman. */
    private List<Actor> subject(Scene scene, int before) {
        for (ActorMention mention : scene.mentions().actors().reversed()) {
            boolean subject = mention.range().last() < before
                    && scene.tree().word(mention.head()).baseRelation().equals("nsubj")
                    && mention.type() != ActorMention.Type.ADJECTIVE;
            List<Actor> meant = subject ? cast.meant(mention) : List.of();
            if (meant.size() == 1
                    && !meant.getFirst().isUnnamed()
                    && !meant.getFirst().sector().equals("CVL")) {
                return meant;
            }
        }
        return List.of();
    }
}
