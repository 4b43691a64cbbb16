package org.bestand.reading.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.reading.mention.TimeMention;
import org.bestand.reading.pack.FrameRule.Match;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** Gives drafts the phase, means and content that words beside the trigger show, and marks those that only point back. */
final class Finish {
    private final Lexicon lexicon;
    private final Cues cues;
    private final Intermediaries intermediaries;

    Finish(Lexicon lexicon, Cues cues, Cast cast) {
        this.lexicon = lexicon;
        this.cues = cues;
        intermediaries = new Intermediaries(cues, cast);
    }

    void finish(Draft draft) {
        if (draft.phase == null) {
            phase(draft).ifPresent(p -> {
                draft.phase = p;
                draft.rules.add("phase." + p.word());
            });
        }
        if (draft.kind == Kind.ATTACK && draft.means == null) {
            lexicon.meansOf(draft.scene, List.of(draft.anchor))
                    .or(() -> lexicon.meansOf(draft.scene, draft.scene.clauses().wide(draft.clause())))
                    .ifPresent(m -> draft.means = m);
        }
        if (draft.kind.isSymmetric() && draft.mediators.isEmpty()) {
            draft.mediators = mediators(draft);
        }
        if (draft.kind == Kind.REQUEST || draft.kind == Kind.ACCUSE || draft.kind == Kind.REFUSE) {
            content(draft);
        }
        if (draft.kind == Kind.THREATEN && isForeboding(draft)) {
            draft.kind = Kind.STATEMENT;
            draft.targets = List.of();
        }
        draft.pointsBack = isDefinite(draft);
        draft.earlier = isEarlier(draft);
    }

    /** Behind "after" in a clause that tells of another deed. */
    private boolean isEarlier(Draft draft) {
        Scene scene = draft.scene;
        return draft.rule.match() == Match.NOUN
                && scene.tree().children(draft.anchor, "case").stream()
                        .anyMatch(c -> cues.is(Cue.AFTER, scene.lower().get(c.index())));
    }

    /** "The UN warned that a raid would be a mistake": who has no force of its own warns of what others may do. */
    private boolean isForeboding(Draft draft) {
        return cues.is(Cue.WARNING, Victims.lemma(draft.scene, draft.anchor))
                && !draft.agents.isEmpty()
                && draft.agents.stream()
                        .allMatch(a -> cues.is(Cue.ONLOOKER, a.party().toLowerCase(Locale.ROOT)));
    }

    private Optional<Phase> phase(Draft draft) {
        Scene scene = draft.scene;
        if (isOfFigure(draft)) {
            return Optional.empty();
        }
        if (draft.rule.match() == Match.NOUN) {
            Optional<Phase> told = Stream.concat(
                            scene.tree().children(draft.anchor, "amod").stream(),
                            scene.tree().children(draft.anchor, "acl").stream()
                                    .filter(c -> c.index() < draft.anchor || isItsClause(draft, c.index())))
                    .map(c -> c.lemma().toLowerCase(Locale.ROOT))
                    .flatMap(l -> lexicon.phaseOfVerb(draft.kind, l).stream())
                    .findFirst();
            if (told.isPresent()) {
                return told;
            }
            Optional<Phase> governed = (Matcher.isBeside(scene, draft.anchor, cues)
                            ? Optional.<String>empty()
                            : governor(draft))
                    .flatMap(v -> lexicon.phaseOfVerb(draft.kind, v));
            if (governed.isPresent()) {
                return governed;
            }
        }
        return lexicon.phaseOfWords(
                        draft.kind, scene, besideSince(draft, scene.clauses().wide(draft.clause())))
                .or(() -> isLasting(draft) ? Optional.of(Phase.CONTINUES) : Optional.empty());
    }

    /** "The war, which broke out in April": a clause that tells what became of fighting itself. */
    static boolean isItsClause(Draft draft, int clause) {
        Tree tree = draft.scene.tree();
        return draft.kind == Kind.CLASH
                && draft.rule.match() == Match.NOUN
                && tree.word(clause).relation().equals("acl:relcl")
                && tree.word(clause).head() == draft.anchor
                && tree.children(clause, "nsubj").stream()
                        .anyMatch(s -> s.xpos().startsWith("VNW|betr"));
    }

    /** "Since the beginning of the week" tells of no beginning but the week's. */
    private static List<Integer> besideSince(Draft draft, List<Integer> clause) {
        List<TimeMention> since = draft.scene.mentions().times().stream()
                .filter(t -> t.type() == TimeMention.Type.SINCE)
                .filter(t -> t.range().first() > draft.anchor
                        || draft.anchor > t.range().last())
                .toList();
        return clause.stream()
                .filter(w -> since.stream()
                        .noneMatch(t -> t.range().first() <= w && w <= t.range().last()))
                .toList();
    }

    /** "They have been shelling each other since April", "for two years now": fighting told in the present, from a time on. */
    private static boolean isLasting(Draft draft) {
        Scene scene = draft.scene;
        int clause = draft.clause();
        String relation = scene.tree().word(draft.anchor).baseRelation();
        boolean whole = draft.anchor == clause || relation.equals("nsubj") || relation.equals("obj");
        return whole
                && (draft.kind == Kind.CLASH || draft.kind == Kind.ATTACK)
                && Stances.isPresent(scene, clause)
                && scene.mentions().times().stream()
                        .filter(t -> t.type() == TimeMention.Type.SINCE)
                        .anyMatch(t -> IntStream.rangeClosed(
                                        t.range().first(), t.range().last())
                                .anyMatch(w -> scene.tree().word(w).head() == clause));
    }

    /** "The toll of the attack has risen": it is the toll that rose. */
    private boolean isOfFigure(Draft draft) {
        Word word = draft.scene.tree().word(draft.anchor);
        return word.baseRelation().equals("nmod") && cues.is(Cue.FIGURE_NOUN, Victims.lemma(draft.scene, word.head()));
    }

    /** Lemma of the verb that a noun is subject, object or complement of. */
    private static Optional<String> governor(Draft draft) {
        int verb = Governors.of(draft.scene.tree(), draft.anchor);
        return verb < 0
                ? Optional.empty()
                : Optional.of(draft.scene.tree().word(verb).lemma().toLowerCase(Locale.ROOT));
    }

    private List<Actor> mediators(Draft draft) {
        List<Actor> mediators = intermediaries.of(draft);
        draft.agents = draft.agents.stream()
                .filter(a -> mediators.stream().noneMatch(m -> m.code().equals(a.code())))
                .toList();
        return mediators;
    }

    private void content(Draft draft) {
        List<Integer> words = Wordings.below(draft.scene, draft.anchor);
        lexicon.contentOf(draft.kind, draft.scene, words).ifPresent(c -> draft.content = c);
    }

    /** A definite noun for a happening without parties or time of its own. */
    private boolean isDefinite(Draft draft) {
        Scene scene = draft.scene;
        boolean event = draft.kind == Kind.ATTACK || draft.kind == Kind.CLASH || draft.kind == Kind.TERRITORY;
        if (draft.rule.match() != Match.NOUN
                || !event
                || draft.rule.has(org.bestand.reading.pack.FrameRule.Flag.FRESH)) {
            return false;
        }
        boolean definite = scene.tree().children(draft.anchor, "det").stream()
                .anyMatch(d -> cues.is(Cue.DEFINITE, scene.lower().get(d.index())));
        boolean other = scene.tree().children(draft.anchor, "amod").stream()
                .anyMatch(a -> cues.is(Cue.OTHER_ONE, scene.lower().get(a.index())));
        boolean timed = scene.mentions().times().stream()
                .anyMatch(t -> scene.tree().word(t.range().first()).head() == draft.anchor
                        || scene.tree().word(t.range().last()).head() == draft.anchor);
        boolean placed = scene.mentions().places().stream()
                .anyMatch(p -> scene.tree().word(p.head()).head() == draft.anchor);
        return definite
                && !other
                && !draft.ownAgents
                && draft.targets.isEmpty()
                && !timed
                && !placed
                && draft.phase == null;
    }
}
