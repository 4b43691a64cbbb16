package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.bestand.reading.mention.Range;
import org.bestand.reading.syntax.Word;

/** Finds the denials of a sentence that leave it to the text before to tell what is denied. */
final class Rejections {
    /** How many words a rejection that stands alone before who says it has at most ("a lie from beginning to end, says X"). */
    private static final int CURT = 9;

    private static final String PLURAL = "|mv";

    private static final Set<String> BREAKS = Set.of(":", ";");

    private final Cues cues;

    Rejections(Cues cues) {
        this.cues = cues;
    }

    /** The denial that a source makes, given the drafts of its sentence. */
    Optional<Denial> of(Source source, List<Draft> here) {
        if (source.stance() != Stance.DENIED) {
            return curt(source, here);
        }
        int verb = source.verb();
        if (verb < 0 || here.stream().anyMatch(d -> tells(source, d)) || isOfOther(source)) {
            return Optional.empty();
        }
        Scene scene = source.scene();
        Denial denial = new Denial(
                scene,
                source.speakers(),
                verb,
                new Range(verb, verb),
                figures(source).findAny().isPresent(),
                figures(source).anyMatch(i -> cues.is(Cue.DEAD_FIGURE, Victims.lemma(scene, i))),
                figures(source).anyMatch(i -> !scene.tree().word(i).xpos().contains(PLURAL)),
                has(source, Cue.LATTER),
                has(source, Cue.INVOLVEMENT),
                source.rule());
        return Optional.of(denial);
    }

    /** "Denies that there were fighters in the camp": what is denied is told in full and is no happening. */
    private boolean isOfOther(Source source) {
        Scene scene = source.scene();
        return scene.tree().children(source.verb(), "ccomp").stream()
                .filter(c -> scene.tree().children(c.index(), "nsubj").stream()
                        .anyMatch(s -> s.upos().equals("NOUN")
                                || s.upos().equals("PROPN")
                                || cues.is(Cue.MEDIATE, Victims.lemma(scene, c.index()))))
                .anyMatch(c -> scene.clauses().words(c.index()).stream()
                        .noneMatch(i -> cues.is(Cue.INVOLVED, scene.lower().get(i))));
    }

    /** Whether a draft is what a denial itself tells, and not the word by which it denies or what it sets against it behind a colon. */
    private static boolean tells(Source source, Draft draft) {
        Word word = source.scene().tree().word(draft.anchor);
        boolean judges =
                word.head() == source.verb() && !word.baseRelation().equals("ccomp") && draft.kind.isSpeechAct();
        return source.covers(draft.anchor) && !judges && draft.kind != Kind.STATEMENT && !setsAgainst(source, draft);
    }

    /** Whether a draft is what somebody who denies sets against what they deny: it stands behind a colon or semicolon of their denial. */
    static boolean setsAgainst(Source source, Draft draft) {
        return source.stance() == Stance.DENIED
                && source.scene() == draft.scene
                && source.verb() >= 0
                && draft.anchor > source.verb()
                && isBroken(source.scene(), source.verb(), draft.anchor);
    }

    private static boolean isBroken(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (BREAKS.contains(scene.lower().get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The nouns for figures in the clause of a denial. */
    private Stream<Integer> figures(Source source) {
        Scene scene = source.scene();
        return scene.clauses().wide(scene.clauses().of(source.verb())).stream()
                .filter(i -> cues.is(Cue.FIGURE_NOUN, Victims.lemma(scene, i)));
    }

    private boolean has(Source source, Cue type) {
        Scene scene = source.scene();
        List<Integer> clause = scene.clauses().words(scene.clauses().of(source.verb()));
        return cues.starts(type, scene.lower()).stream().anyMatch(i -> source.covers(i) || clause.contains(i));
    }

    /** "Nonsense, says X", "That is far from the truth, X answers": words of rejection are all that is said. */
    private Optional<Denial> curt(Source source, List<Draft> here) {
        Scene scene = source.scene();
        int said = 0;
        for (int i = 0;
                i < scene.tree().size() && !BREAKS.contains(scene.lower().get(i)) && said < CURT;
                i++) {
            int length = source.covers(i) ? cues.lengthAt(Cue.UNTRUE, scene.lower(), i) : 0;
            if (length > 0) {
                Range trigger = new Range(i, i + length - 1);
                return tellsBeside(source, trigger, here)
                        ? Optional.empty()
                        : Optional.of(new Denial(
                                scene,
                                source.speakers(),
                                trigger.last(),
                                trigger,
                                false,
                                false,
                                false,
                                false,
                                false,
                                source.rule()));
            }
            said += source.covers(i) ? 1 : 0;
        }
        return Optional.empty();
    }

    /** Whether a source tells of something besides its words of rejection. */
    private static boolean tellsBeside(Source source, Range trigger, List<Draft> here) {
        return here.stream()
                .anyMatch(d -> !d.kind.isSpeechAct()
                        && source.covers(d.anchor)
                        && !isBroken(source.scene(), trigger.last(), d.anchor));
    }
}
