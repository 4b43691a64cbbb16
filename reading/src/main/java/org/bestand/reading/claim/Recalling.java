package org.bestand.reading.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bestand.model.Kind;
import org.bestand.model.ReportDate;
import org.bestand.model.When;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** Claims whose words point back at a happening told before (thereby, in the attack, "that cost three lives"): they have its time and place. */
record Recalling(Cues cues, ReportDate date) {
    private static final int RECALLED_DAYS = 60;
    private static final Set<String> COMPLEMENTS = Set.of("nsubj", "obj", "obl");

    boolean pointsBack(Draft draft) {
        if (isOfUnknown(draft)) {
            return false;
        }
        if (draft.pointsBack || draft.time != null && !draft.places.isEmpty() || !Settings.isEventful(draft)) {
            return draft.pointsBack;
        }
        Scene scene = draft.scene;
        for (int i : scene.clauses().wide(draft.clause())) {
            if (cues.lengthAt(Cue.BACK, scene.lower(), i) > 0) {
                return true;
            }
            boolean after = draft.kind == Kind.ATTACK
                    && cues.is(Cue.AFTER, scene.lower().get(i));
            if (cues.is(Cue.DURING, scene.lower().get(i)) && !after && isDefiniteBehind(scene, i)) {
                return true;
            }
        }
        boolean retold = draft.rules.contains(Retold.RULE);
        return draft.isUnset() && (draft.kind.isToll() ? !retold && namesIt(draft) : isKnown(draft));
    }

    /** "The capture of X", where no gazetteer knows X: it was there, and not where anything else was. */
    private boolean isOfUnknown(Draft draft) {
        Scene scene = draft.scene;
        return draft.kind == Kind.TERRITORY
                && scene.tree().children(draft.anchor, "nmod").stream()
                        .filter(w -> w.upos().equals("PROPN"))
                        .filter(w -> scene.placeAt(w.index()).isEmpty()
                                && scene.actorAt(w.index()).isEmpty())
                        .flatMap(w -> scene.tree().children(w.index(), "case").stream())
                        .anyMatch(c -> cues.is(Cue.OF, scene.lower().get(c.index())));
    }

    /** "In the fighting": a preposition with a definite noun right behind it that no place or time fills. */
    private boolean isDefiniteBehind(Scene scene, int preposition) {
        int noun = scene.tree().word(preposition).head();
        return noun > preposition && isDefinite(scene, noun);
    }

    private boolean isDefinite(Scene scene, int noun) {
        if (scene.tree().children(noun, "amod").stream()
                .anyMatch(a -> cues.is(Cue.OTHER_ONE, scene.lower().get(a.index())))) {
            return false;
        }
        BitSet below = scene.tree().subtree(noun);
        return below.stream()
                        .anyMatch(i -> cues.is(Cue.DEFINITE, scene.lower().get(i))
                                && scene.tree().word(i).head() == noun)
                && scene.tree().word(noun).upos().equals("NOUN")
                && scene.placeAt(noun).isEmpty()
                && scene.actorAt(noun).isEmpty()
                && !cues.is(Cue.HOSPITAL, scene.lower().get(noun))
                && scene.mentions().times().stream().noneMatch(t -> t.range().covers(noun));
    }

    /** "Four did not survive the attack", "the blast cost three their lives", "that cost three their lives": the happening is what the verb is about. */
    private boolean namesIt(Draft draft) {
        Scene scene = draft.scene;
        Tree tree = scene.tree();
        int clause = draft.clause();
        return tree.children(clause).stream()
                .filter(w -> COMPLEMENTS.contains(w.baseRelation()))
                .anyMatch(w -> isPronoun(scene, w) || isHappening(scene, w) && isDefinite(scene, w.index()));
    }

    private boolean isPronoun(Scene scene, Word word) {
        boolean bare = scene.tree().children(word.index(), "case").isEmpty();
        return bare
                && word.upos().equals("PRON")
                && cues.is(Cue.THIS, scene.lower().get(word.index()));
    }

    private boolean isHappening(Scene scene, Word word) {
        return cues.is(Cue.HAPPENING, Victims.lemma(scene, word.index()));
    }

    /** "The group claimed the attack": the attack that was told of, though its doer is only told now. */
    private boolean isKnown(Draft draft) {
        return draft.kind == Kind.ATTACK
                && isHappening(draft.scene, draft.scene.tree().word(draft.anchor))
                && isDefinite(draft.scene, draft.anchor);
    }

    /** Whether a happening lies too far back for a definite noun ("the fighting") to mean it. */
    private boolean isOver(Draft earlier) {
        return earlier.time != null
                && earlier.time.isResolved()
                && date.earliest() != null
                && earlier.time.start().isBefore(date.earliest().minusDays(RECALLED_DAYS));
    }

    /** A length of time is told of its own happening alone; a day that only the report's date could resolve is told of both. */
    private boolean isTold(When time) {
        return time != null && (time.isResolved() || date.earliest() == null);
    }

    /** Troops that moved up in the sentence right before: what happened thereby happened to them. */
    private static boolean isMoveBefore(Draft draft, Draft earlier) {
        boolean comes = draft.kind.isToll() || draft.kind == Kind.CLASH;
        return comes && earlier.kind == Kind.DEPLOY && earlier.sentence() == draft.sentence() - 1;
    }

    /** The place of the same happening, where what was told of it last names none. */
    private static void place(Draft draft, List<Draft> before) {
        before.reversed().stream()
                .filter(d -> Settings.isEventful(d) && !d.places.isEmpty())
                .findFirst()
                .filter(d -> d.time != null
                        && draft.time != null
                        && d.time.readings().equals(draft.time.readings()))
                .ifPresent(d -> draft.places = d.places);
    }

    /** "The attack in Paris": what has a place of its own is no happening of another place. */
    static boolean isElsewhere(Draft draft, Draft earlier) {
        return draft.kind == Kind.ATTACK
                && !draft.places.isEmpty()
                && !earlier.places.isEmpty()
                && draft.places.stream().noneMatch(p -> earlier.places.stream()
                        .anyMatch(e -> e.name().equals(p.name()) || e.country().equals(p.country())));
    }

    /** "Took a base that had been fought over in July": a relative clause with a time of its own tells of another happening than what it hangs on. */
    private static boolean isAside(Draft draft, List<Draft> before) {
        Tree tree = draft.scene.tree();
        return draft.time != null
                && tree.word(draft.clause()).relation().equals("acl:relcl")
                && before.stream()
                        .anyMatch(d -> d.scene == draft.scene
                                && Settings.isEventful(d)
                                && d.time != null
                                && !d.time.readings().equals(draft.time.readings())
                                && tree.dominates(d.clause(), draft.clause()));
    }

    /** "In the fighting": a definite noun for a fight does not mean a raid, where a fight was told of too. */
    private boolean isOfFight(Draft draft) {
        Scene scene = draft.scene;
        return draft.pointsBack
                && scene.clauses().wide(draft.clause()).stream()
                        .filter(i -> cues.is(Cue.DURING, scene.lower().get(i)))
                        .anyMatch(i -> isDefiniteBehind(scene, i)
                                && cues.is(
                                        Cue.FIGHT,
                                        Victims.lemma(
                                                scene, scene.tree().word(i).head())));
    }

    /** Gives a draft the time and place that it lacks of the last happening told before it. */
    void inherit(Draft draft, List<Draft> drafts) {
        int at = drafts.indexOf(draft);
        if (isEnsuing(draft)) {
            drafts.subList(0, at).reversed().stream()
                    .filter(d -> Settings.isEventful(d) && d.scene != draft.scene)
                    .findFirst()
                    .ifPresent(d -> draft.back = d);
            return;
        }
        if (isOfWar(draft)) {
            drafts.subList(0, at).reversed().stream()
                    .filter(d -> d.kind == Kind.CLASH && d.scene != draft.scene)
                    .findFirst()
                    .ifPresent(d -> lend(draft, d));
            return;
        }
        boolean fight = isOfFight(draft)
                && drafts.subList(0, at).stream()
                        .anyMatch(d -> d.kind == Kind.CLASH && isTold(d.time) && !isOver(d) && d.scene != draft.scene);
        for (int i = at - 1; i >= 0; i--) {
            Draft earlier = drafts.get(i);
            if (fight && earlier.kind != Kind.CLASH) {
                continue;
            }
            boolean elsewhere = earlier.scene != draft.scene || earlier.clause() != draft.clause();
            boolean recalled = draft.pointsBack && isOver(earlier);
            if ((Settings.isEventful(earlier) || isMoveBefore(draft, earlier))
                    && elsewhere
                    && !recalled
                    && !(isKnown(draft) && isElsewhere(draft, earlier))
                    && !isAside(earlier, drafts.subList(0, i))
                    && (earlier.time != null || !earlier.places.isEmpty())) {
                lend(draft, earlier);
                if (draft.places.isEmpty()) {
                    place(draft, drafts.subList(0, i));
                }
                return;
            }
        }
    }

    /** "That war has cost sixty thousand lives": the whole war that was told of, or its toll, and not the last raid. */
    private boolean isOfWar(Draft draft) {
        Scene scene = draft.scene;
        if (draft.kind == Kind.CLASH) {
            return cues.is(Cue.WAR, Victims.lemma(scene, draft.anchor));
        }
        return draft.kind.isToll()
                && scene.tree().children(draft.clause(), "nsubj").stream()
                        .anyMatch(
                                w -> cues.is(Cue.WAR, Victims.lemma(scene, w.index())) && isDefinite(scene, w.index()));
    }

    private void lend(Draft draft, Draft earlier) {
        if (draft.time == null && isTold(earlier.time)) {
            draft.time = earlier.time;
        }
        if (draft.places.isEmpty()) {
            draft.places = earlier.places;
        }
        draft.back = earlier;
        draft.rules.add("points-back");
    }

    /** "In the offensive that followed": what comes after what was told has neither its day nor its place. */
    private boolean isEnsuing(Draft draft) {
        Tree tree = draft.scene.tree();
        return IntStream.concat(
                        IntStream.of(draft.anchor),
                        draft.scene.clauses().wide(draft.clause()).stream().mapToInt(i -> i))
                .mapToObj(i -> tree.children(i, "acl"))
                .flatMap(List::stream)
                .anyMatch(c -> cues.is(Cue.ENSUING, Victims.lemma(draft.scene, c.index())));
    }
}
