package org.bestand.reading.claim;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.bestand.model.Kind;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** "Fired two missiles into the sea": what comes down in open water strikes nobody, whoever lives on its shores. */
record Seas(Cues cues) {
    /** How a place hangs on the verb of a shot. */
    private static final Set<String> PHRASES = Set.of("obl", "nmod", "xcomp", "advmod");

    /** Whether an attack is the shot of a weapon that the words let end in the sea. */
    boolean isShotInto(Draft draft) {
        Tree tree = draft.scene.tree();
        if (draft.kind != Kind.ATTACK || !tree.word(draft.anchor).isVerb()) {
            return false;
        }
        Arguments arguments = Arguments.of(tree, draft.anchor, cues);
        IntStream shot = IntStream.concat(
                        arguments.object().stream().mapToInt(w -> w),
                        arguments.subject().stream().mapToInt(w -> w))
                .filter(w -> cues.is(Cue.WEAPON, Victims.lemma(draft.scene, w)));
        int[] weapons = shot.toArray();
        IntStream places = tree.children(draft.anchor).stream()
                .filter(c -> PHRASES.contains(c.baseRelation()))
                .mapToInt(Word::index);
        return weapons.length > 0
                && IntStream.concat(IntStream.of(weapons), places).anyMatch(w -> isTowardsSea(draft.scene, w));
    }

    private boolean isTowardsSea(Scene scene, int phrase) {
        Tree tree = scene.tree();
        boolean from = tree.children(phrase, "case").stream()
                .anyMatch(c -> cues.is(Cue.FROM, scene.lower().get(c.index())));
        return !from
                && tree.subtree(phrase).stream()
                        .anyMatch(w -> cues.is(Cue.SEA, tree.word(w).lemma().toLowerCase(Locale.ROOT)));
    }
}
