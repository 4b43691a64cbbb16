package org.bestand.reading.claim;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.bestand.reading.syntax.Tree;

/**
 * Who harmed the people of a toll that names nobody, where another toll of the same harm says it: one that is coordinated with it, one whose
 * people its words mean ("twelve others", "one of the wounded", "the death toll"), or one for which somebody else gives another figure.
 */
record SharedDoers(Cues cues) {
    private static final Set<Kind> HARM = Set.of(Kind.KILLED, Kind.WOUNDED, Kind.CASUALTIES);

    /** Gives the tolls of a report, in the order of the text, the doers that they share with others. */
    void complete(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (isOpen(draft)) {
                List<Draft> before = drafts.subList(0, i);
                beside(draft, drafts)
                        .or(() -> meant(draft, before))
                        .or(() -> counted(draft, before))
                        .or(() -> recounted(draft, before))
                        .filter(d -> isOthers(draft, d.agents) || !isOthers(d, d.agents))
                        .ifPresent(d -> draft.agents = d.agents);
            }
        }
    }

    private boolean isOpen(Draft draft) {
        return HARM.contains(draft.kind)
                && draft.agents.isEmpty()
                && !new TollViolence(cues).isHardship(draft)
                && !draft.negated
                && draft.stance != Stance.DENIED
                && (draft.count == null || !draft.count.isZero());
    }

    /** Nobody harms their own people unawares, unless the other toll tells just that. */
    private static boolean isOthers(Draft draft, List<Actor> doers) {
        return doers.stream().noneMatch(a -> draft.targets.stream()
                .anyMatch(t -> Cast.side(t).equals(Cast.side(a))));
    }

    private static boolean isDone(Draft draft) {
        return HARM.contains(draft.kind) && !draft.agents.isEmpty() && !draft.negated;
    }

    /** "Four died and ten were wounded": the nearest toll with which it is coordinated, of one attack by whatever side. */
    private static Optional<Draft> beside(Draft draft, List<Draft> drafts) {
        return drafts.stream()
                .filter(d -> d.scene == draft.scene && isDone(d) && d.scope == draft.scope)
                .filter(d -> top(d) == top(draft) && d.speakers.equals(draft.speakers))
                .filter(d -> !d.ownAgents && !isTakenByFoe(d))
                .findFirst();
    }

    /** "Six fell and sixteen were taken": that captives are with the foe is plain, which is no word about who killed. */
    private static boolean isTakenByFoe(Draft draft) {
        return draft.kind == Kind.CAPTURED && draft.wordAgents.isEmpty();
    }

    /** The first of the clauses with which that of a draft is coordinated. */
    private static int top(Draft draft) {
        Tree tree = draft.scene.tree();
        int clause = draft.clause();
        while (tree.word(clause).baseRelation().equals("conj")) {
            clause = draft.scene.clauses().of(tree.word(clause).head());
        }
        return clause;
    }

    /** The toll right before whose people the words of another mean: some of them, those beside them, or their number. */
    private Optional<Draft> meant(Draft draft, List<Draft> before) {
        return isOfThose(draft) || new Further(cues).is(draft) || isNumber(draft)
                ? last(draft, before).filter(SharedDoers::isDone).filter(d -> isSameSide(draft, d))
                : Optional.empty();
    }

    /** The last toll of the paragraph, one sentence back at most, where no other violence was told since. */
    private static Optional<Draft> last(Draft draft, List<Draft> before) {
        return before.reversed().stream()
                .takeWhile(d -> draft.sentence() - d.sentence() <= 1)
                .filter(d -> HARM.contains(d.kind) || TollCompletion.isViolence(d))
                .findFirst()
                .filter(d -> HARM.contains(d.kind) && d.scope == draft.scope)
                .filter(d ->
                        d.scene.sentence().paragraph() == draft.scene.sentence().paragraph());
    }

    /** "One of the wounded died", "nine of the dead were children": a definite noun for those who were harmed. */
    private boolean isOfThose(Draft draft) {
        Tree tree = draft.scene.tree();
        return draft.scene.clauses().wide(draft.clause()).stream()
                .filter(i -> cues.is(Cue.COUNTED, Victims.lemma(draft.scene, i)))
                .filter(i -> !tree.children(i, "case").isEmpty())
                .anyMatch(i -> isDefinite(draft.scene, i));
    }

    private boolean isDefinite(Scene scene, int noun) {
        return scene.tree().children(noun, "det").stream()
                .anyMatch(d -> cues.is(Cue.DEFINITE, scene.lower().get(d.index())));
    }

    /** "The death toll rose to eight". */
    private boolean isNumber(Draft draft) {
        return cues.is(Cue.DEAD_FIGURE, Victims.lemma(draft.scene, draft.anchor))
                && isDefinite(draft.scene, draft.anchor);
    }

    /** "The minister puts it at forty": another figure for the toll right before, by somebody who did not do it. */
    private Optional<Draft> counted(Draft draft, List<Draft> before) {
        int verb = Matcher.governor(draft, cues);
        boolean figure = verb >= 0
                && cues.is(Cue.FIGURE, Victims.lemma(draft.scene, verb))
                && !draft.ownSetting
                && draft.speakers.stream().anyMatch(s -> !s.via());
        return figure
                ? last(draft, before)
                        .filter(SharedDoers::isDone)
                        .filter(d -> d.scene != draft.scene && isSameSide(draft, d))
                        .filter(d -> isOthers(draft.speakers, d.agents))
                : Optional.empty();
    }

    /** "Fourteen died, says a monk; a doctor counted nineteen": a figure that goes without the verb of the one before it in its sentence. */
    private static Optional<Draft> recounted(Draft draft, List<Draft> before) {
        return before.reversed().stream()
                .filter(d -> d.scene == draft.scene && d.anchor == draft.anchor && d.kind == draft.kind)
                .filter(d -> isDone(d) && isOthers(draft.speakers, d.agents))
                .findFirst();
    }

    private static boolean isOthers(List<Actor> speakers, List<Actor> doers) {
        return speakers.stream().filter(s -> !Fighters.isUnarmed(s)).noneMatch(s -> doers.stream()
                .anyMatch(a -> Cast.side(a).equals(Cast.side(s))));
    }

    /** Whether two tolls may be of the same people: of one side, or of people of whom one of the two says no more. */
    private static boolean isSameSide(Draft draft, Draft other) {
        List<Actor> own = Completion.named(draft.targets);
        List<Actor> theirs = Completion.named(other.targets);
        return own.isEmpty() || theirs.isEmpty() || !Collections.disjoint(Parties.of(own), Parties.of(theirs));
    }
}
