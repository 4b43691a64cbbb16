package org.bestand.reading.claim;

import java.util.Set;
import java.util.stream.IntStream;
import org.bestand.reading.syntax.Tree;

/** Whether a clause tells what somebody only means, promises, stands ready or is suspected to do. */
record Purposes(Cues cues) {
    private static final String INFINITIVE = "|inf|";
    private static final Set<String> HANGING = Set.of("ccomp", "xcomp");
    private static final Set<String> READIED = Set.of("ccomp", "xcomp", "advcl");

    /**
     * "Plans to send troops", "is ready to withdraw", "decided that it withdraws": a clause that hangs on words for a plan. What was
     * planned may be told in the past, and was done then for all the words say.
     */
    boolean isPlanned(Scene scene, int clause) {
        Tree tree = scene.tree();
        int above = scene.clauses().above(clause);
        if (above < 0) {
            return false;
        }
        String relation = tree.word(clause).baseRelation();
        boolean held = Stances.isPresent(scene, clause) && !cues.is(Cue.PLAN, "!" + lemma(scene, above));
        boolean hangs = relation.equals("xcomp") || relation.equals("ccomp") && held;
        return hangs && cues.is(Cue.PLAN, lemma(scene, above))
                || HANGING.contains(relation) && isAhead(scene, above, clause)
                || isInfinitive(scene, clause) && isReady(scene, clause)
                || isPurpose(scene, clause);
    }

    /** "Is going to send troops", "is of a mind to send troops": what comes next, by a helping verb or words between it and the infinitive. */
    private boolean isAhead(Scene scene, int above, int clause) {
        boolean infinitive = isInfinitive(scene, clause);
        boolean going = cues.is(Cue.PLAN_FORM, scene.lower().get(above))
                && Stances.isPresent(scene.tree().word(above))
                && scene.tree().children(clause, "mark").isEmpty();
        return infinitive
                && (going
                        || IntStream.range(above, clause).anyMatch(i -> cues.lengthAt(Cue.PLAN, scene.lower(), i) > 1));
    }

    /** "Is suspected of supplying arms", "is accused of it" by nobody who is named: what suspicion says is not known. */
    boolean isSuspected(Scene scene, int clause) {
        int above = scene.clauses().above(clause);
        return above >= 0
                && HANGING.contains(scene.tree().word(clause).baseRelation())
                && (cues.is(Cue.SUSPECTING, lemma(scene, above)) || isAccused(scene, above));
    }

    private boolean isAccused(Scene scene, int verb) {
        Tree tree = scene.tree();
        return cues.is(Cue.BLAMING, lemma(scene, verb))
                && !tree.children(verb, "aux:pass").isEmpty()
                && tree.children(verb, "obl").stream()
                        .flatMap(o -> tree.children(o.index(), "case").stream())
                        .noneMatch(c -> cues.is(Cue.DOER, scene.lower().get(c.index())));
    }

    /** "Held out the prospect of a counterattack": whether a verb with its words puts its object in store. */
    boolean isHeldOut(Scene scene, int verb) {
        return scene.tree().children(verb, "obl").stream()
                .flatMap(o -> scene.tree().children(o.index(), "case").stream())
                .anyMatch(c -> cues.lengthAt(Cue.PLAN, scene.lower(), c.index()) > 1);
    }

    /** "Is ready to send", "stands by to send"; and "said to be ready to send", where the parser hangs both on the saying. */
    boolean isReady(Scene scene, int clause) {
        Tree tree = scene.tree();
        int head = tree.word(clause).head();
        return READIED.contains(tree.word(clause).baseRelation())
                && (cues.is(Cue.READY, lemma(scene, head))
                        || tree.children(head, "xcomp").stream()
                                .anyMatch(c -> c.index() < clause
                                        && !c.isVerb()
                                        && cues.is(Cue.READY, lemma(scene, c.index()))));
    }

    /** "Makes preparations to", "is on the verge of": an infinitive that hangs on a noun for a plan, or on a verb that has such words. */
    private boolean isPurpose(Scene scene, int clause) {
        int head = scene.tree().word(clause).head();
        return isInfinitive(scene, clause)
                && head >= 0
                && (isHeldOut(scene, head) || hangsOn(scene, clause, Cue.PLAN_NOUN));
    }

    /** "Has leave to strike targets", "the right to defend itself": an infinitive for what somebody may or can do. */
    boolean isOpenTo(Scene scene, int clause) {
        return isInfinitive(scene, clause)
                && scene.tree().word(clause).head() >= 0
                && hangsOn(scene, clause, Cue.LEAVE_TO);
    }

    /** Whether an infinitive hangs on such a noun, or on a verb that has one before it. */
    private boolean hangsOn(Scene scene, int clause, Cue noun) {
        Tree tree = scene.tree();
        int head = tree.word(clause).head();
        return cues.is(noun, lemma(scene, head))
                || tree.word(head).isVerb()
                        && tree.children(head).stream()
                                .anyMatch(c -> Set.of("obj", "obl").contains(c.baseRelation())
                                        && c.index() < clause
                                        && cues.is(noun, lemma(scene, c.index())));
    }

    private static boolean isInfinitive(Scene scene, int clause) {
        return scene.tree().word(clause).xpos().contains(INFINITIVE) && !Stances.isFinite(scene.tree(), clause);
    }

    private static String lemma(Scene scene, int word) {
        return Victims.lemma(scene, word);
    }
}
