package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Stance;
import org.bestand.reading.mention.TimeMention;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** How a draft is put forward. */
final class Stances {
    private static final int DEEPEST = 8;
    private static final String PRESENT = "|tgw|";
    private static final String FINITE = "|pv|";
    private static final Set<String> ADDED = Set.of("conj", "parataxis");
    /** Movements, which a plan to go on with them leaves undone. */
    private static final Set<Kind> MOVED = EnumSet.of(Kind.WITHDRAW, Kind.DEPLOY, Kind.RELEASED);

    /** What may be wanted or in store. */
    private static final Set<Kind> WANTED = EnumSet.of(
            Kind.TALKS,
            Kind.CEASEFIRE,
            Kind.AGREEMENT,
            Kind.COERCE,
            Kind.WITHDRAW,
            Kind.DEPLOY,
            Kind.SUPPORT,
            Kind.ATTACK);
    /** Acts that are announced in the present tense. */
    private static final Set<Kind> SCHEDULED =
            EnumSet.of(Kind.DEPLOY, Kind.COERCE, Kind.SUPPORT, Kind.WITHDRAW, Kind.TALKS);
    /** What is put on a calendar. */
    private static final Set<Kind> ARRANGED = EnumSet.of(Kind.TALKS, Kind.CEASEFIRE, Kind.AGREEMENT, Kind.RELEASED);
    /** Acts of speech that are done by saying what is to come. */
    private static final Set<Kind> POSITIONS = EnumSet.of(Kind.REFUSE, Kind.THREATEN, Kind.STATEMENT);

    private final Cues cues;
    private final SourceWords words;
    private final Purposes purposes;
    private final Asides asides;

    Stances(Cues cues, SourceWords words) {
        this.cues = cues;
        this.words = words;
        purposes = new Purposes(cues);
        asides = new Asides(cues);
    }

    void weigh(Draft draft) {
        if (draft.stance == null && isUndone(draft)) {
            draft.stance = Stance.ASSERTED;
            draft.negated = true;
            draft.rules.add("stance.undone");
        }
        if (draft.stance == null) {
            draft.stance = stance(draft);
        }
        if (draft.stance == Stance.ASSERTED && (isArranged(draft) || isWanted(draft) || isScheduled(draft))) {
            draft.stance = Stance.PLANNED;
            draft.rules.add("stance.arranged");
        }
        if (draft.stance == Stance.PLANNED && (POSITIONS.contains(draft.kind) || SamePeople.isAttribute(draft))) {
            draft.stance = Stance.ASSERTED;
        }
        boolean meant = draft.kind == Kind.REFUSE || Filled.isNegative(draft, cues);
        if (draft.negated == draft.rule.negated() && !meant && draft.stance != Stance.DENIED && isNegated(draft)) {
            draft.negated = !draft.negated; // who did not stop it goes on
            draft.rules.add("negation");
        }
    }

    /** "The army was to leave on Sunday, but that did not happen": what was put in store, by the clause right before, was not done. */
    private boolean isUndone(Draft draft) {
        Scene scene = draft.scene;
        int but = cues.starts(Cue.UNDONE, scene.lower()).stream()
                .filter(i -> i > draft.anchor)
                .findFirst()
                .orElse(-1);
        return but > 0
                && (!draft.kind.isToll() || draft.kind == Kind.RELEASED)
                && scene.clauses().words(draft.clause()).stream()
                        .map(i -> scene.lower().get(i))
                        .anyMatch(w -> cues.is(Cue.HEARSAY, w) || cues.is(Cue.PLAN_FORM, w));
    }

    /** "They meet on Monday": the present tense with a day that may still come; a meeting also on the report's own day. */
    private static boolean isArranged(Draft draft) {
        Scene scene = draft.scene;
        return ARRANGED.contains(draft.kind)
                && draft.phase != Phase.PROPOSED
                && scene.tree().word(draft.clause()).xpos().contains(PRESENT)
                && (hasOpenDay(draft)
                        || draft.kind == Kind.TALKS
                                && scene.mentions().times().stream()
                                        .anyMatch(t -> t.type() == TimeMention.Type.INTERVAL
                                                && scene.clauses().of(t.range().last()) == draft.clause()));
    }

    private Stance stance(Draft draft) {
        Scene scene = draft.scene;
        int clause = draft.clause();
        for (int steps = 0; clause >= 0 && steps < DEEPEST; steps++) {
            Stance found = clauseStance(draft, clause);
            if (found == null && purposes.isSuspected(scene, clause)) {
                found = Stance.ALLEGED;
            }
            if (found != null) {
                return found;
            }
            boolean goesUp = scene.tree().word(clause).baseRelation().equals("xcomp")
                    || Gaps.isOfSending(scene.tree(), scene.tree().word(clause))
                    || sharing(scene, clause).size() > 1;
            int above = scene.clauses().above(clause);
            clause = goesUp && !isReporting(words, scene, above) ? above : -1;
        }
        return Stance.ASSERTED;
    }

    /** A clause with those whose finite verb it shares ("were said to have crossed the line and burnt two villages"), the innermost first. */
    static List<Integer> sharing(Scene scene, int clause) {
        List<Integer> clauses = new ArrayList<>(List.of(clause));
        Tree tree = scene.tree();
        int at = clause;
        while (ADDED.contains(tree.word(at).baseRelation())
                && !isFinite(tree, at)
                && scene.clauses().above(at) >= 0) {
            at = scene.clauses().above(at);
            clauses.add(at);
        }
        return clauses;
    }

    /** Whether a clause has a finite verb of its own; an infinitive without a subject may look like one. */
    static boolean isFinite(Tree tree, int clause) {
        boolean subject = Clauses.hasSubject(tree, clause);
        Predicate<Word> finite = w -> w.xpos().contains(FINITE)
                && (subject || !w.form().toLowerCase(Locale.ROOT).equals(w.lemma()));
        return finite.test(tree.word(clause))
                || tree.children(clause).stream()
                        .anyMatch(c -> (c.baseRelation().equals("aux")
                                        || c.baseRelation().equals("cop"))
                                && finite.test(c));
    }

    static boolean isReporting(SourceWords words, Scene scene, int clause) {
        return clause >= 0
                && words.verb(
                                scene,
                                scene.tree().word(clause).lemma().toLowerCase(Locale.ROOT),
                                scene.clauses().wide(clause))
                        .isPresent();
    }

    private Stance clauseStance(Draft draft, int clause) {
        Scene scene = draft.scene;
        boolean nominal = !scene.tree().word(draft.anchor).isVerb() && draft.anchor != clause;
        for (int i : asides.with(scene, clause)) {
            String form = scene.lower().get(i);
            if (cues.is(Cue.HEARSAY, form) && !nominalInside(draft, nominal)) {
                return new Proposals(cues).stance(draft, clause);
            }
            if (cues.lengthAt(Cue.HEDGE, scene.lower(), i) > 0 && hedges(draft, i)) {
                draft.rules.add("stance.hedge");
                return Stance.ALLEGED;
            }
            if ((plans(scene, i, clause) || comes(draft, i, clause))
                    && (!nominal || draft.kind == Kind.CEASEFIRE && !nominalInside(draft, true) || isDriven(draft))) {
                draft.rules.add("stance.plan");
                return Stance.PLANNED;
            }
        }
        return null;
    }

    /** "Want to stop the fighting", "to complete the withdrawal", "to carry out raids": what is planned is what the verb does with the happening. */
    private boolean isDriven(Draft draft) {
        Word noun = draft.scene.tree().word(draft.anchor);
        boolean given = draft.phase != null && draft.rule.phase() == null
                || MOVED.contains(draft.kind)
                || cues.is(Cue.PERFORMING, Victims.lemma(draft.scene, draft.clause()))
                || cues.is(Cue.BRINGING_ABOUT, Victims.lemma(draft.scene, draft.clause()));
        return given && noun.baseRelation().equals("obj") && noun.head() == draft.clause();
    }

    /** A happening that the clause only mentions in passing is not doubted with it. */
    private static boolean nominalInside(Draft draft, boolean nominal) {
        String relation = draft.scene.tree().word(draft.anchor).baseRelation();
        return nominal && (relation.equals("nmod") || relation.equals("obl"));
    }

    /** A hedge on the doer alone marks the doer; one on a figure or on the happening is the claim's stance. */
    private boolean hedges(Draft draft, int cue) {
        Tree tree = draft.scene.tree();
        boolean behindActor = draft.scene.mentions().actors().stream()
                .anyMatch(a -> a.range().covers(cue)
                        && a.actors().stream().anyMatch(x -> x.hedged())
                        && !draft.scene.isCounted(a));
        boolean nominal = !tree.word(draft.anchor).isVerb() && draft.anchor != draft.clause();
        boolean called = tree.word(cue).head() > cue && tree.word(cue).head() != draft.anchor;
        return !behindActor
                && !(called && cues.is(Cue.SO_CALLED, draft.scene.lower().get(cue)))
                && !tree.word(cue).upos().equals("VERB")
                && (!nominal || draft.kind.isToll() || tree.dominates(draft.anchor, cue));
    }

    private boolean plans(Scene scene, int i, int clause) {
        Word word = scene.tree().word(i);
        if (cues.is(Cue.PLAN_FORM, scene.lower().get(i))
                && word.isVerb()
                && i != clause
                && !word.xpos().contains("|inf|")) {
            return true;
        }
        return i == clause && purposes.isPlanned(scene, clause);
    }

    private static String lemma(Scene scene, int word) {
        return scene.tree().word(word).lemma().toLowerCase(Locale.ROOT);
    }

    /** "Wants a truce", "another meeting is not on the cards": a noun for what is not there yet. */
    private boolean isWanted(Draft draft) {
        Scene scene = draft.scene;
        Word word = scene.tree().word(draft.anchor);
        int head = word.head();
        if (word.isVerb() || head < 0 || !WANTED.contains(draft.kind)) {
            return false;
        }
        boolean wanted = Set.of("obj", "obl").contains(word.baseRelation())
                && (cues.is(Cue.WANT, lemma(scene, head)) || purposes.isHeldOut(scene, head));
        boolean ahead = Set.of("obj", "nsubj").contains(word.baseRelation())
                && isPresent(scene, head)
                && scene.clauses().words(scene.clauses().of(head)).stream()
                        .anyMatch(i -> cues.lengthAt(Cue.FUTURE, scene.lower(), i) > 0);
        return wanted || ahead;
    }

    /** "Sends sixty instructors this month", "withdraws at the end of June": an act in the present tense that is put on the calendar. */
    private boolean isScheduled(Draft draft) {
        Scene scene = draft.scene;
        return SCHEDULED.contains(draft.kind)
                && isPresent(scene, draft.clause())
                && (isPresent(scene.tree().word(draft.clause())) && hasOpenDay(draft)
                        || scene.clauses().words(draft.clause()).stream()
                                .anyMatch(i -> cues.lengthAt(Cue.SCHEDULED, scene.lower(), i) > 0));
    }

    /** Whether the clause names a day or month that may as well be the next as the last. */
    private static boolean hasOpenDay(Draft draft) {
        Scene scene = draft.scene;
        return scene.mentions().times().stream()
                .anyMatch(t -> t.type() == TimeMention.Type.INTERVAL
                        && !t.when().equals(t.ahead())
                        && scene.clauses().of(t.range().last()) == draft.clause());
    }

    /** "They leave tomorrow", "they must leave": an act that is not yet done, unlike what has befallen people. */
    private boolean comes(Draft draft, int i, int clause) {
        Scene scene = draft.scene;
        if (draft.kind.isToll() && draft.kind != Kind.RELEASED || !isPresent(scene, clause)) {
            return false;
        }
        boolean must = cues.is(Cue.OBLIGED, scene.tree().word(i).lemma().toLowerCase(Locale.ROOT))
                && scene.tree().word(i).xpos().contains(FINITE) // who "has had to leave" has left
                && scene.tree().word(i).head() == clause;
        return must || cues.lengthAt(Cue.FUTURE, scene.lower(), i) > 0;
    }

    static boolean isPresent(Scene scene, int clause) {
        Tree tree = scene.tree();
        return isPresent(tree.word(clause))
                || tree.children(clause).stream()
                        .anyMatch(c -> c.baseRelation().equals("aux") && isPresent(c) && !isPerfect(tree, clause));
    }

    private static boolean isPerfect(Tree tree, int verb) {
        return tree.word(verb).xpos().contains("|vd|")
                && tree.children(verb).stream().noneMatch(c -> c.relation().equals("aux:pass"));
    }

    static boolean isPresent(Word word) {
        return word.xpos().contains("|tgw|");
    }

    /** Whether a verb is itself negated, or joined by a negative word to the verb before or behind it ("neither confirms nor denies"). */
    static boolean isRefused(Cues cues, Scene scene, int verb) {
        Tree tree = scene.tree();
        List<Integer> joined = new ArrayList<>(List.of(verb));
        tree.children(verb, "conj").forEach(c -> joined.add(c.index()));
        boolean paired = joined.stream()
                .flatMap(v -> tree.children(v, "cc").stream())
                .anyMatch(c -> cues.is(Cue.NEGATION, scene.lower().get(c.index())));
        return paired
                || tree.children(verb, "advmod").stream()
                        .map(Word::index)
                        .anyMatch(i -> cues.is(Cue.NEGATION, scene.lower().get(i))
                                && !cues.is(Cue.NEGATION, "!" + next(scene, i)));
    }

    private boolean isNegated(Draft draft) {
        Scene scene = draft.scene;
        if (draft.kind.isToll() && draft.count != null) {
            return false;
        }
        for (Word child : scene.tree().children(draft.anchor)) {
            if (cues.is(Cue.NO, scene.lower().get(child.index()))) {
                return true;
            }
        }
        if (draft.kind == Kind.ACCUSE
                && scene.tree().children(draft.anchor, "xcomp").stream().anyMatch(Word::isVerb)) {
            return false;
        }
        if (!scene.tree().word(draft.anchor).isVerb() && draft.anchor != draft.clause()) {
            return governed(draft);
        }
        return clauseNegated(scene, draft.clause());
    }

    /** A noun for a happening is negated with the verb that it is subject or object of. */
    private boolean governed(Draft draft) {
        Word word = draft.scene.tree().word(draft.anchor);
        String relation = word.baseRelation();
        boolean told = words.verbAt(draft.scene, word.head())
                .filter(SourceWords.Verb::owns)
                .isPresent(); // not to confirm a raid is not to say that there was none
        if (relation.equals("obj") && (told || cues.is(Cue.OUTLASTED, lemma(draft.scene, word.head())))) {
            return false;
        }
        boolean driven = relation.equals("obl") && draft.phase != null && draft.rule.phase() == null;
        boolean absent = relation.equals("nsubj") && cues.is(Cue.ABSENT, lemma(draft.scene, word.head()));
        return (relation.equals("nsubj") || relation.equals("obj") || driven)
                && word.head() == draft.clause()
                && (absent || clauseNegated(draft.scene, draft.clause()));
    }

    private boolean clauseNegated(Scene scene, int clause) {
        for (int i : scene.clauses().words(clause)) {
            String form = scene.lower().get(i);
            boolean direct = scene.tree().word(i).head() == clause
                    && !scene.tree().word(i).baseRelation().equals("conj");
            boolean barely = cues.lengthAt(Cue.BARELY, scene.lower(), i) > 0;
            boolean not = cues.is(Cue.NEGATION, form) && !cues.is(Cue.NEGATION, "!" + next(scene, i));
            if (not && direct && !barely) {
                return true;
            }
            boolean argument = scene.tree().word(i).head() >= 0
                    && scene.tree().word(scene.tree().word(i).head()).head() == clause;
            boolean no = cues.is(Cue.NO, form) && !barely;
            if ((no || deniesSubject(scene, i, clause)) && argument) {
                return true;
            }
        }
        return false;
    }

    /** "Neither A nor B has signed": a negative conjunction before the subject. */
    private boolean deniesSubject(Scene scene, int i, int clause) {
        Word word = scene.tree().word(i);
        return word.baseRelation().equals("cc")
                && cues.is(Cue.NEGATION, scene.lower().get(i))
                && scene.tree().word(word.head()).baseRelation().equals("nsubj")
                && scene.tree().word(word.head()).head() == clause;
    }

    private static String next(Scene scene, int i) {
        return i + 1 < scene.lower().size() ? scene.lower().get(i + 1) : "";
    }
}
