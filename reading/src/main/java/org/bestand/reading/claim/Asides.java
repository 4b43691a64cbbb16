package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;

/** Set phrases inside a clause that a parser took for clauses of their own ("as is said"). */
record Asides(Cues cues) {
    /** The words of a clause with those of a hedge that stands between them. */
    List<Integer> with(Scene scene, int clause) {
        List<Integer> words = new ArrayList<>(scene.clauses().words(clause));
        for (int i = 0; i < scene.tree().size(); i++) {
            int length = cues.lengthAt(Cue.HEDGE, scene.lower(), i);
            boolean apart = length > 1 && size(scene, scene.clauses().of(i)) <= length;
            if (apart && scene.clauses().of(i) != clause && around(scene, i, length) == clause) {
                for (int w = i; w < i + length; w++) {
                    words.add(w);
                }
            }
        }
        return words;
    }

    private static long size(Scene scene, int clause) {
        return scene.clauses().words(clause).stream()
                .filter(w -> !scene.tree().word(w).upos().equals("PUNCT"))
                .count();
    }

    /** The clause that a phrase stands in: of the word behind it, of the word before it at the end of a sentence. */
    private static int around(Scene scene, int first, int length) {
        int at = first + length;
        while (at < scene.tree().size() && scene.tree().word(at).upos().equals("PUNCT")) {
            at++;
        }
        return scene.clauses().of(at < scene.tree().size() ? at : Math.max(0, first - 1));
    }
}
