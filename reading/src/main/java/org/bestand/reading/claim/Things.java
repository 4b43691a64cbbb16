package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bestand.model.Count;
import org.bestand.model.Kind;
import org.bestand.reading.mention.CountMention;
import org.bestand.reading.mention.CountedNouns;
import org.bestand.reading.mention.NounClass;
import org.bestand.reading.pack.FrameRule.Role;
import org.bestand.reading.syntax.Word;

/** Counts the troops, arms and buildings of claims that are no toll: one draft for each figure. */
final class Things {
    private static final int DEEPEST = 2;

    private final Cues cues;
    private final CountedNouns nouns;
    private final Filling filling;

    Things(Cues cues, CountedNouns nouns, Filling filling) {
        this.cues = cues;
        this.nouns = nouns;
        this.filling = filling;
    }

    List<Draft> count(Draft draft) {
        Arguments arguments = Arguments.of(draft.scene.tree(), draft.anchor, cues);
        for (String filler : draft.rule.fillers(Role.THINGS)) {
            List<Draft> counted = new ArrayList<>();
            for (int head : filling.headsOf(draft, arguments, filler)) {
                draft.thing = draft.thing < 0 ? thing(draft, head) : draft.thing;
                figure(draft, head).ifPresent(count -> {
                    Draft twin = draft.twin();
                    twin.count = count;
                    twin.thing = thing(draft, head);
                    twin.rules.add("count");
                    counted.add(twin);
                });
            }
            if (!counted.isEmpty()) {
                return counted;
            }
        }
        Optional<Count> left =
                draft.kind == Kind.DAMAGE && !draft.rule.fillers(Role.THINGS).isEmpty()
                        ? ofThem(draft)
                        : Optional.empty();
        left.ifPresent(count -> {
            draft.count = count;
            draft.rules.add("count.of-them");
        });
        return List.of(draft);
    }

    /** What is damaged: the noun that a figure counts ("hundreds of houses"); -1 for any other kind of claim. */
    private static int thing(Draft draft, int head) {
        return draft.kind == Kind.DAMAGE ? Victims.noun(draft.scene, head) : -1;
    }

    /** "Of the thirty drones there were 26 shot down": a figure without its noun, behind the word that stands for it. */
    private Optional<Count> ofThem(Draft draft) {
        List<Integer> clause = draft.scene.clauses().wide(draft.clause());
        boolean them = clause.stream()
                .anyMatch(i -> cues.is(Cue.OF_THEM, draft.scene.lower().get(i)));
        return draft.scene.mentions().counts().stream()
                .filter(c -> them && c.noun() < 0 || c.part() && isOnDone(draft, c))
                .filter(c -> clause.contains(c.number().first()) && isSome(c))
                .map(CountMention::count)
                .findFirst();
    }

    /** "Downed 460 of the 479": whether a figure counts some of a whole that stands behind the verb of what was done to them. */
    private static boolean isOnDone(Draft draft, CountMention figure) {
        return figure.number().first() > draft.anchor;
    }

    private Optional<Count> figure(Draft draft, int head) {
        Optional<Count> told = told(draft.scene, head, 0).filter(c -> draft.kind != Kind.ATTACK || isSeveral(c));
        return told.isPresent() || draft.kind != Kind.DAMAGE ? told : single(draft.scene, head);
    }

    /** "A rocket hit a school" counts nothing: only several strikes or arms are told as a figure. */
    private static boolean isSeveral(Count count) {
        return count.high() == null || count.high() > 1;
    }

    /** The figure on a noun or on what it consists of: "631 soldiers", "dozens of tanks", "a force of 631 soldiers". */
    private Optional<Count> told(Scene scene, int head, int depth) {
        Optional<CountMention> figure =
                scene.countsOf(head).stream().findFirst().or(() -> scene.countOn(head));
        if (figure.isPresent()) {
            return Optional.of(figure.get()).filter(Things::isSome).map(f -> counted(scene, head, f));
        }
        if (depth == DEEPEST) {
            return Optional.empty();
        }
        return scene.tree().children(head, "nmod").stream()
                .filter(child -> child.index() > head && consists(scene, child.index()))
                .map(child -> told(scene, child.index(), depth + 1))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "No troops" counts nothing: that is a negation. */
    private static boolean isSome(CountMention figure) {
        Long high = figure.count().high();
        return high == null || high > 0;
    }

    private boolean consists(Scene scene, int noun) {
        return scene.tree().children(noun, "case").stream()
                .allMatch(c -> cues.is(Cue.OF, scene.lower().get(c.index())));
    }

    private Count counted(Scene scene, int head, CountMention figure) {
        int noun = figure.noun() < 0 ? head : figure.noun();
        if (scene.tree().word(noun).upos().equals("NUM")) {
            return figure.count(); // "79 of them": the noun is not said again
        }
        Optional<NounClass> people = type(scene, noun).filter(NounClass::isPeople);
        return people.isPresent()
                ? figure.count().of(people.get().group())
                : figure.count().inUnit(lemma(scene, noun));
    }

    /** A single thing destroyed is one, unless it is of people or only a name for a mass. */
    private Optional<Count> single(Scene scene, int head) {
        Word word = scene.tree().word(head);
        boolean determined = !scene.tree().children(head, "det").isEmpty();
        boolean one = word.upos().equals("NOUN") && word.xpos().contains("|ev|") && determined;
        boolean place = scene.placeAt(head).isPresent();
        return one && !place ? Optional.of(Count.exactly(1, word.form()).inUnit(lemma(scene, head))) : Optional.empty();
    }

    private Optional<NounClass> type(Scene scene, int word) {
        Optional<NounClass> byForm = nouns.classify(scene.tree().word(word).form());
        return byForm.isPresent()
                ? byForm
                : nouns.classify(scene.tree().word(word).lemma());
    }

    private static String lemma(Scene scene, int word) {
        return scene.tree().word(word).lemma().toLowerCase(Locale.ROOT);
    }
}
