package org.bestand.reading.claim;

import java.util.List;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.syntax.Tree;

/** "A woman blew herself up. She killed thirty": a pronoun that goes on with somebody of whom no side is told. */
record Somebody(List<Scene> scenes, Cues cues) {

    /** Whether a pronoun as subject goes on with a nameless somebody, the subject of the sentence before. */
    boolean is(ActorMention mention, int sentence) {
        if (sentence == 0 || !Referents.isPronoun(mention) || mention.head() < 0) {
            return false;
        }
        Scene scene = scenes.get(sentence);
        Scene before = scenes.get(sentence - 1);
        Tree tree = before.tree();
        boolean subject = scene.tree().word(mention.head()).baseRelation().equals("nsubj")
                && scene.tree().word(scene.tree().word(mention.head()).head()).head() < 0;
        return subject
                && !scene.tree().word(mention.head()).xpos().contains("|mv")
                && tree.children(tree.root().index(), "nsubj").stream()
                        .filter(w -> cues.is(Cue.SOMEBODY, Victims.lemma(before, w.index())))
                        .anyMatch(w -> tree.children(w.index(), "det").stream()
                                .noneMatch(d ->
                                        cues.is(Cue.DEFINITE, before.lower().get(d.index()))));
    }
}
