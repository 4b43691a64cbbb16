package org.bestand.reading.claim;

import java.util.List;
import java.util.Set;
import org.bestand.model.Kind;
import org.bestand.reading.pack.FrameRule.Flag;
import org.bestand.reading.pack.FrameRule.Match;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** Whether words claim something at all: conditions, questions, possibilities and what a speech act is about do not. */
record Suppositions(Cues cues, SourceWords words) {
    /** A participle that describes a noun. */
    private static final String BEFORE_NOUN = "WW|vd|prenom";

    /** How a word that asks for a number hangs on what it counts. */
    private static final Set<String> COUNTING = Set.of("nummod", "det", "amod");

    private static final int DEEPEST = 8;
    private static final String INFINITIVE = "|inf|";
    private static final Set<String> PREVENTED = Set.of("ccomp", "xcomp", "csubj");
    private static final Set<String> FEARED = Set.of("obj", "obl", "nmod", "nsubj", "conj");

    /** Whether the words claim something; false where they only ask, suppose, or tell what a speech act is about. */
    boolean isClaim(Draft draft, List<Draft> all) {
        Scene scene = draft.scene;
        if (cues.is(Cue.QUESTION, scene.lower().getLast()) && !quotedElsewhere(scene, draft.anchor)) {
            return false;
        }
        if (isSealed(draft, all) || isUnknown(draft) || isFeared(draft) || isTalkedOf(draft)) {
            return false;
        }
        List<Integer> open = cues.starts(Cue.NEITHER, scene.lower());
        int clause = draft.clause();
        for (int steps = 0; clause >= 0 && steps < DEEPEST; steps++) {
            if (isSupposed(scene, clause) && !isSaying(draft, clause)
                    || isLeftOpen(scene, clause, open)
                    || draft.rule.stance() == null
                            && !isAbleToSay(scene, clause)
                            && new Abilities(cues).isOpen(draft, clause)) {
                return false;
            }
            if (!draft.kind.isSpeechAct()
                    && (hangsOnCondition(scene, clause)
                            || isPrevented(scene, clause)
                            || new Purposes(cues).isOpenTo(scene, clause))) {
                return false;
            }
            clause = isTag(scene, clause) ? -1 : scene.clauses().above(clause);
        }
        return true;
    }

    /** "Talks about an exchange of prisoners": those who are only talked of have not come free. */
    private boolean isTalkedOf(Draft draft) {
        Scene scene = draft.scene;
        return draft.kind == Kind.RELEASED
                && !scene.tree().word(draft.anchor).isVerb()
                && scene.tree().children(draft.anchor, "case").stream()
                        .anyMatch(c -> cues.is(Cue.TOPIC, scene.lower().get(c.index())));
    }

    /** "There can be no victory, said the minister": who says so said it, whatever is said. */
    private boolean isTag(Scene scene, int clause) {
        return scene.tree().word(clause).baseRelation().equals("parataxis")
                && Stances.isReporting(words, scene, clause);
    }

    /**
     * "Fears an attack", "is ready for an offensive", "a war looks inevitable": violence without a figure that is only feared or foreseen. A
     * definite noun is for violence that there is.
     */
    private boolean isFeared(Draft draft) {
        Scene scene = draft.scene;
        Word noun = scene.tree().word(draft.anchor);
        boolean violence = draft.kind == Kind.ATTACK || draft.kind == Kind.CLASH;
        boolean definite = scene.tree().children(draft.anchor, "det").stream()
                .anyMatch(d -> cues.is(Cue.DEFINITE, scene.lower().get(d.index())));
        if (!violence
                || definite
                || draft.rule.match() != Match.NOUN
                || noun.head() < 0
                || !scene.countsOf(draft.anchor).isEmpty()) {
            return false;
        }
        return isWeighed(scene, noun)
                || isNearly(scene, noun)
                || isToPrevent(scene, noun)
                || FEARED.contains(noun.baseRelation()) && isFear(scene, noun);
    }

    /** "That almost led to war". */
    private boolean isNearly(Scene scene, Word noun) {
        int first = scene.tree().subtree(noun.index()).nextSetBit(0);
        return cues.starts(Cue.NEARLY, scene.lower()).stream()
                .anyMatch(i -> i + cues.lengthAt(Cue.NEARLY, scene.lower(), i) == first || i == first);
    }

    /** "A raid would mean war": what it would come to is weighed; hearsay of one is in the perfect ("would have hit the town"). */
    private boolean isWeighed(Scene scene, Word noun) {
        List<Word> helpers = scene.tree().children(noun.head(), "aux");
        return noun.baseRelation().equals("nsubj")
                && !helpers.isEmpty()
                && helpers.stream()
                        .allMatch(h -> cues.is(Cue.HEARSAY, scene.lower().get(h.index())));
    }

    /** "Left the town to prevent a massacre": what somebody only means to prevent. Who has prevented a raid has prevented one that was on its way. */
    private boolean isToPrevent(Scene scene, Word noun) {
        Word verb = scene.tree().word(noun.head());
        return noun.baseRelation().equals("obj")
                && verb.xpos().contains(INFINITIVE)
                && scene.tree().children(verb.index(), "aux").isEmpty()
                && cues.is(Cue.PREVENT, Victims.lemma(scene, verb.index()));
    }

    /** Whether the word that a noun hangs on, with its preposition or without, is one for fearing or foreseeing. */
    private boolean isFear(Scene scene, Word noun) {
        String head = Victims.lemma(scene, noun.head());
        List<Word> cases = scene.tree().children(noun.index(), "case");
        // Who prepares a raid plans it; who prepares for one foresees it.
        boolean braced = cues.is(Cue.BRACING, head) && !cases.isEmpty();
        if ((cues.is(Cue.FEAR, head) || braced) && !noun.baseRelation().equals("nsubj")) {
            return cases.stream()
                    .allMatch(c -> cues.is(Cue.FEAR_OF, scene.lower().get(c.index())));
        }
        return scene.clauses().words(scene.clauses().of(noun.index())).stream()
                .anyMatch(i -> cues.lengthAt(Cue.FORESEEN, scene.lower(), i) > 0);
    }

    /** "No signs of victims", "nothing known about wounded": silence about harm is no word of it. */
    private boolean isUnknown(Draft draft) {
        Scene scene = draft.scene;
        List<Integer> clause = scene.clauses().wide(draft.clause());
        return draft.kind.isToll()
                && (isUntold(scene, draft.anchor, clause)
                        || isAsked(scene, clause)
                        || cues.starts(Cue.UNKNOWN, scene.lower()).stream()
                                .map(i -> i + cues.lengthAt(Cue.UNKNOWN, scene.lower(), i) - 1)
                                .anyMatch(last -> last < draft.anchor && clause.contains(last)));
    }

    /** "How many people it has cost their lives is not known": people who are only asked after. */
    private boolean isAsked(Scene scene, List<Integer> clause) {
        return clause.stream()
                .map(scene.tree()::word)
                .filter(w -> COUNTING.contains(w.baseRelation()))
                .anyMatch(w -> cues.is(Cue.WHETHER, scene.lower().get(w.index())));
    }

    /** "Of victims it made no mention". */
    private boolean isUntold(Scene scene, int anchor, List<Integer> clause) {
        return scene.tree().children(anchor, "case").stream()
                        .anyMatch(c -> cues.is(Cue.OF, scene.lower().get(c.index()))
                                || cues.is(Cue.TOPIC, scene.lower().get(c.index())))
                && cues.starts(Cue.UNTOLD, scene.lower()).stream().anyMatch(clause::contains);
    }

    /** "Neither confirms nor denies that it struck the depot": who says so says nothing. */
    private static boolean isLeftOpen(Scene scene, int clause, List<Integer> open) {
        return !open.isEmpty() && scene.clauses().words(clause).stream().anyMatch(open::contains);
    }

    private static boolean quotedElsewhere(Scene scene, int anchor) {
        return !scene.sentence().isQuoted(anchor)
                && scene.sentence().isQuoted(scene.tree().size() - 1);
    }

    private boolean isSupposed(Scene scene, int clause) {
        return scene.tree().children(clause, "mark").stream()
                .map(m -> scene.lower().get(m.index()))
                .anyMatch(m -> cues.is(Cue.CONDITION, m) || cues.is(Cue.WHETHER, m));
    }

    /** "The doctors could confirm eleven dead": whoever is named and can say so says so. */
    private boolean isAbleToSay(Scene scene, int clause) {
        return Stances.isReporting(words, scene, clause)
                && !Stances.isRefused(cues, scene, clause)
                && scene.tree().children(clause, "nsubj").stream()
                        .anyMatch(s -> scene.actorAt(s.index()).isPresent());
    }

    /** "If we say that they attacked, then …": what somebody supposes to be saying is said; what others might say is not. */
    private boolean isSaying(Draft draft, int clause) {
        return clause != draft.clause()
                && Stances.isReporting(words, draft.scene, clause)
                && draft.scene.tree().children(clause, "nsubj").stream()
                        .anyMatch(s ->
                                cues.is(Cue.FIRST_PERSON, draft.scene.lower().get(s.index())))
                && draft.scene.tree().children(clause, "mark").stream()
                        .anyMatch(m -> cues.is(Cue.IF, draft.scene.lower().get(m.index())));
    }

    /** "If the army shells the town, people die": what follows a condition has not happened either, unless it is over, or only said ("if we say so"). */
    private boolean hangsOnCondition(Scene scene, int clause) {
        Tree tree = scene.tree();
        boolean condition = tree.children(clause, "advcl").stream()
                .filter(c -> c.index() < clause
                        && Stances.isFinite(tree, c.index())
                        && !Stances.isReporting(words, scene, c.index()))
                .flatMap(c -> tree.children(c.index(), "mark").stream())
                .anyMatch(m -> cues.is(Cue.IF, scene.lower().get(m.index())));
        return (condition || isOnlyThen(scene, clause))
                && (Stances.isPresent(tree.word(clause))
                        || tree.word(clause).xpos().contains(INFINITIVE));
    }

    /** "The war ends only when they are beaten": it does not end, wherever the parser hung the condition behind it. */
    private boolean isOnlyThen(Scene scene, int clause) {
        return scene.clauses().words(clause).stream()
                        .anyMatch(i -> cues.is(Cue.ONLY_THEN, scene.lower().get(i)))
                && scene.tree().words().stream()
                        .filter(w -> w.index() > clause && w.baseRelation().equals("mark"))
                        .anyMatch(w -> cues.is(Cue.IF, scene.lower().get(w.index())));
    }

    /** "To prevent that the rebels attack the town": what is to be prevented has not happened. */
    private boolean isPrevented(Scene scene, int clause) {
        Word verb = scene.tree().word(clause);
        return PREVENTED.contains(verb.baseRelation())
                && verb.head() >= 0
                && cues.is(Cue.PREVENT, Victims.lemma(scene, verb.head()));
    }

    /**
     * What hangs on a call, threat or refusal tells what that is about; what stands beside it (after the attack, because they struck) or only
     * describes a noun (the captured town) does not.
     */
    private boolean isSealed(Draft draft, List<Draft> all) {
        Tree tree = draft.scene.tree();
        int at = draft.anchor;
        boolean refused = all.stream()
                .anyMatch(d -> d.kind == Kind.REFUSE && d.anchor == draft.anchor && d.rule.has(Flag.ALSO) && seals(d));
        if (refused && !draft.kind.isSpeechAct()) {
            return true; // "will not let them go" refuses to, and lets nobody go
        }
        for (int steps = 0; tree.word(at).head() >= 0 && steps < tree.size(); steps++) {
            Word word = tree.word(at);
            String relation = word.baseRelation();
            boolean beside = relation.equals("nsubj")
                    || relation.equals("conj")
                    || relation.equals("parataxis")
                    || relation.equals("obl") && besides(draft.scene, at)
                    || relation.equals("advcl") && isFactual(draft.scene, at)
                    || word.relation().equals("acl:relcl")
                    || word.xpos().contains(BEFORE_NOUN);
            if (beside) {
                return false;
            }
            int head = word.head();
            if (all.stream().anyMatch(d -> d != draft && isAt(d, head) && seals(d) && !isTurnedDown(draft, d))) {
                return true;
            }
            at = head;
        }
        return false;
    }

    /** Whether what is told hangs on a word: on its anchor, or on the verb that its phrase goes with ("paid no heed to"). */
    private static boolean isAt(Draft draft, int head) {
        return draft.anchor == head || draft.rule.match() == Match.PHRASE && draft.clause() == head;
    }

    /** "Rejected a plea of X for arms": the plea was made. */
    private static boolean isTurnedDown(Draft draft, Draft refusal) {
        return refusal.kind == Kind.REFUSE
                && draft.kind == Kind.REQUEST
                && !draft.scene.tree().word(draft.anchor).isVerb();
    }

    /** "Demands talks, after the rebels had taken the town": a clause of when or why the act was done tells what is so already. */
    private boolean isFactual(Scene scene, int clause) {
        return Stances.isFinite(scene.tree(), clause)
                && scene.tree().children(clause).stream()
                        .filter(m -> m.baseRelation().equals("mark")
                                || m.baseRelation().equals("advmod"))
                        .anyMatch(m -> cues.is(Cue.FACTUAL, scene.lower().get(m.index())));
    }

    private boolean besides(Scene scene, int noun) {
        return scene.tree().children(noun, "case").stream()
                .anyMatch(c -> cues.is(Cue.DURING, scene.lower().get(c.index())));
    }

    private static boolean seals(Draft draft) {
        return draft.rule.has(Flag.SEALS);
    }
}
