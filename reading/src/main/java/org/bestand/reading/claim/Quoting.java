package org.bestand.reading.claim;

import org.bestand.reading.mention.ActorMention;

/**
 * Finds whom a news medium passes on by a relative clause right behind its name: "AP, which cites a doctor", "Reuters, which leans on sources
 * with the police". Goes by the order of the words, as parsers hang such clauses in many ways.
 *
 * @param words the language's words for saying
 * @param cues small words of the language
 */
record Quoting(SourceWords words, Cues cues) {

    /** The first word of those whom a medium passes on, or -1. */
    int cited(Scene scene, ActorMention medium) {
        int relative = medium.range().last() + 2;
        boolean clause = medium.type() == ActorMention.Type.MEDIUM
                && relative < scene.tree().size()
                && scene.lower().get(relative - 1).equals(",")
                && cues.is(Cue.RELATIVE, scene.lower().get(relative));
        if (!clause) {
            return -1;
        }
        for (int i = relative + 1; i < scene.tree().size() && !isMark(scene, i); i++) {
            String of = words.citing().get(Victims.lemma(scene, i));
            if (of != null && scene.tree().word(i).isVerb()) {
                return of.equals(SourceWords.OBJECT) ? relative + 1 : behind(scene, relative, of);
            }
        }
        return -1;
    }

    private static int behind(Scene scene, int from, String preposition) {
        for (int i = from; i < scene.tree().size() - 1 && !isMark(scene, i); i++) {
            if (scene.lower().get(i).equals(preposition)) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean isMark(Scene scene, int word) {
        return scene.tree().word(word).upos().equals("PUNCT");
    }
}
