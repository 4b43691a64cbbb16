package org.bestand.reading.claim;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bestand.model.Count;
import org.bestand.model.VictimGroup;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.mention.CountedNouns;
import org.bestand.reading.mention.NounClass;
import org.bestand.reading.pack.FrameRule.Flag;
import org.bestand.reading.syntax.Word;

/** What the words for the people of a toll show by themselves: who they are, how many at least, and whether there were any. */
record Victims(Cues cues, CountedNouns nouns) {
    /** How many the words show where no figure stands by them: none, one, some; empty where they show nothing. */
    Optional<Count> withoutFigure(Draft draft, int head) {
        Scene scene = draft.scene;
        Word word = scene.tree().word(head);
        if (isAsked(scene, head) || isTotal(scene, head)) {
            return Optional.empty();
        }
        if (isFurther(scene, head)) {
            return Optional.of(Count.exactly(1, word.form()));
        }
        if (isNone(draft, head) || isWithout(draft, head)) {
            return Optional.of(new Count(0L, 0L, false, false, uncountedGroup(scene, head), "", word.form()));
        }
        Optional<NounClass> type = type(scene, head);
        boolean losses = type.map(t -> t.sort() == NounClass.Sort.LOSS).orElse(false);
        if (type.map(NounClass::isPeople).orElse(false) || losses) {
            boolean many = losses || type.get().isVictim() || type.get().plural();
            boolean one = isSingular(word) && !many;
            Count count = one ? Count.exactly(1, word.form()) : new Count(1L, null, false, true, null, "", word.form());
            return isDefinite(scene, head) && head == draft.anchor
                    ? Optional.empty()
                    : Optional.of(count.of(groupOf(scene, head)));
        }
        boolean person =
                word.upos().equals("PRON") && isSingular(word) && word.xpos().contains("|pers|");
        return isPerson(scene, head) || person && head != draft.anchor
                ? Optional.of(Count.exactly(1, word.form()))
                : Optional.empty();
    }

    /** Whether a figure that begins here counts nobody, by its rule or by what the sentence says. */
    boolean isNil(Draft draft, int first) {
        return draft.rule.has(Flag.ZERO) || isWithout(draft, first);
    }

    /** "Without losing a man", "without anybody being hurt": whether people whose words begin here are what a toll does without. */
    private boolean isWithout(Draft draft, int first) {
        Scene scene = draft.scene;
        return first > 0 && cues.is(Cue.WITHOUT, scene.lower().get(first - 1))
                || scene.tree().children(draft.clause()).stream()
                        .anyMatch(c -> cues.is(Cue.WITHOUT, scene.lower().get(c.index())));
    }

    /** A word for people that only points at them: a pronoun, "the others", "the rest". */
    boolean isPointer(Scene scene, int head) {
        return scene.tree().word(head).upos().equals("PRON")
                || cues.is(Cue.REST, scene.lower().get(head));
    }

    /** "One soldier died, a second was wounded": one more of those told of. */
    private boolean isFurther(Scene scene, int head) {
        return cues.is(Cue.FURTHER, scene.lower().get(head))
                && head > 0
                && !scene.tree().children(head, "det").isEmpty()
                && !isDefinite(scene, head);
    }

    private boolean isNone(Draft draft, int head) {
        Scene scene = draft.scene;
        if (isNobodyOf(draft, head)) {
            return false;
        }
        return scene.tree().children(head).stream()
                        .anyMatch(c -> cues.is(Cue.NO, scene.lower().get(c.index())))
                || cues.is(Cue.NOBODY, scene.lower().get(head))
                || head == draft.anchor && isDenied(scene, head)
                || isWithout(scene, head)
                || draft.rule.has(Flag.ZERO);
    }

    /** "Nobody of the sixty survived", "none of the six survived": words for nobody under a verb that by its rule is negated: it befell all. */
    boolean isNobodyOf(Draft draft, int head) {
        String form = draft.scene.lower().get(head);
        boolean nobody = cues.is(Cue.NOBODY, form) || cues.is(Cue.NO, form);
        return nobody
                && draft.rule.with().stream()
                        .flatMap(List::stream)
                        .anyMatch(w -> cues.is(Cue.NOBODY, w) || cues.is(Cue.NO, w));
    }

    /** Whether a word names one human being: a person's name, or one that is neither a party's nor a place's. */
    private static boolean isPerson(Scene scene, int head) {
        Optional<ActorMention> actor = scene.actorAt(head);
        boolean named = scene.tree().word(head).upos().equals("PROPN");
        return actor.map(a -> a.type() == ActorMention.Type.PERSON)
                .orElse(named && scene.placeAt(head).isEmpty());
    }

    /** "How many people were killed nobody knows" tells of no figure. */
    private boolean isAsked(Scene scene, int head) {
        return scene.tree().children(head).stream()
                .anyMatch(c -> cues.is(Cue.WHETHER, scene.lower().get(c.index())));
    }

    /** "Wounded there were not", "wounded there were in none of both": the verb that the victims are subject of is negated. */
    private boolean isDenied(Scene scene, int head) {
        Word word = scene.tree().word(head);
        if (!word.baseRelation().equals("nsubj")) {
            return false;
        }
        boolean never = scene.tree().children(word.head(), "advmod").stream()
                .anyMatch(c -> cues.is(Cue.NEGATION, scene.lower().get(c.index())));
        boolean nowhere = Stream.concat(
                        Stream.of(scene.tree().word(word.head())), scene.tree().children(word.head(), "obl").stream())
                .anyMatch(c -> cues.is(Cue.NO, scene.lower().get(c.index())));
        return never || nowhere;
    }

    /** "Without casualties", "without causing casualties". */
    private boolean isWithout(Scene scene, int head) {
        Word word = scene.tree().word(head);
        boolean object = word.baseRelation().equals("obj") && word.head() >= 0;
        return isWithout(scene, head, "case") || object && isWithout(scene, word.head(), "mark");
    }

    private boolean isWithout(Scene scene, int head, String relation) {
        return scene.tree().children(head, relation).stream()
                .anyMatch(c -> cues.is(Cue.NEGATION, scene.lower().get(c.index())));
    }

    /** The group of a noun, or of whom a nobody is of. */
    private VictimGroup uncountedGroup(Scene scene, int head) {
        if (!cues.is(Cue.NOBODY, scene.lower().get(head))) {
            return groupOf(scene, head);
        }
        return scene.tree().children(head, "nmod").stream()
                .map(c -> groupOf(scene, c.index()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** "Thirty dead among the villagers": those among whom they are, in the same clause behind the word; -1 for none. */
    int among(Scene scene, int head) {
        int clause = scene.clauses().of(head);
        return scene.tree().words().stream()
                .filter(w -> w.index() > head && scene.clauses().of(w.index()) == clause)
                .filter(w -> scene.tree().children(w.index(), "case").stream()
                        .filter(c -> cues.lengthAt(Cue.SOME_OF, scene.lower(), c.index()) == 0)
                        .anyMatch(c -> cues.is(Cue.AMONG, scene.lower().get(c.index()))))
                .filter(w ->
                        isPeople(scene, w.index()) || scene.actorAt(w.index()).isPresent())
                .mapToInt(Word::index)
                .filter(w -> !hasOwnFigure(scene, w))
                .findFirst()
                .orElse(-1);
    }

    /** "Twenty dead, among the rebels nine": whether people have a figure of their own right behind them. */
    private static boolean hasOwnFigure(Scene scene, int people) {
        return scene.mentions().counts().stream()
                .anyMatch(c -> c.noun() < 0 && c.range().first() == people + 1);
    }

    /** What a noun counts, by its form, else by its lemma. */
    Optional<NounClass> type(Scene scene, int word) {
        Optional<NounClass> byForm = nouns.classify(scene.tree().word(word).form());
        return byForm.isPresent()
                ? byForm
                : nouns.classify(scene.tree().word(word).lemma());
    }

    /** Whether a noun is one for people. */
    boolean isPeople(Scene scene, int word) {
        return type(scene, word).map(NounClass::isPeople).orElse(false);
    }

    VictimGroup groupOf(Scene scene, int word) {
        return type(scene, word).map(NounClass::group).orElse(null);
    }

    private static boolean isSingular(Word word) {
        return word.xpos().contains("|ev|");
    }

    private boolean isDefinite(Scene scene, int noun) {
        return scene.tree().children(noun, "det").stream()
                .anyMatch(d -> cues.is(Cue.DEFINITE, scene.lower().get(d.index())));
    }

    /** Whether a word is a noun for a total or the people that such a noun is of. */
    boolean isTotal(Scene scene, int word) {
        int above = scene.tree().word(word).head();
        return cues.is(Cue.TOTAL, lemma(scene, word)) || above >= 0 && cues.is(Cue.TOTAL, lemma(scene, above));
    }

    /** The noun for the people of a toll: that of whom a number counts some ("one of the pilots"), else the word on which they stand. */
    static int noun(Scene scene, int victims) {
        return scene.tree().word(victims).upos().equals("NUM")
                ? scene.tree().children(victims, "nmod").stream()
                        .filter(c -> c.index() > victims && c.upos().equals("NOUN"))
                        .mapToInt(Word::index)
                        .findFirst()
                        .orElse(victims)
                : victims;
    }

    static String lemma(Scene scene, int word) {
        return scene.tree().word(word).lemma().toLowerCase(Locale.ROOT);
    }
}
