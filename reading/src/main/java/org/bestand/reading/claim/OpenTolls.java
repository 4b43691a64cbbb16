package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import org.bestand.model.Kind;
import org.bestand.reading.mention.ActorMention.Reference;
import org.bestand.reading.pack.FrameRule.Role;

/** Tolls of people of whom the report does not tell whose they are, and who may be anybody's: those of both sides, of a fight, from elsewhere. */
record OpenTolls(Cues cues) {
    private static final int NEAR = 2;

    /** Whether the words of a toll leave its people open, given the attack or clash that it is of, and what the report told before. */
    boolean isOpen(Draft draft, Optional<Draft> happening, List<Draft> before) {
        return isOfBoth(draft)
                || isBareDeed(draft)
                || isForeign(draft, happening, before)
                || isMixed(draft, happening.or(() -> Counted.next(draft, before)));
    }

    /** "On both sides 99 dead": a total that is neither's. */
    private static boolean isOfBoth(Draft draft) {
        return draft.scene.mentions().actors().stream()
                .anyMatch(m -> m.reference() == Reference.BOTH
                        && draft.scene.clauses().of(Math.max(0, m.head())) == draft.clause());
    }

    /** "Fifteen dead", in an attack that struck people of several sides at once. */
    private static boolean isMixed(Draft draft, Optional<Draft> happening) {
        return (draft.count == null || draft.count.of() == null)
                && Completion.named(draft.wordTargets).isEmpty()
                && happening
                        .filter(h -> h.kind == Kind.ATTACK
                                && Parties.of(Completion.named(h.targets)).size() > 1)
                        .isPresent();
    }

    /** "The conflict cost seventy people their lives": people of whom nothing is said may be of either side of the fight that took them. */
    boolean isOfFight(Draft draft, List<Draft> before) {
        boolean anybody = draft.count == null || draft.count.of() == null || TollCompletion.isFighter(draft);
        boolean taken = draft.rule.fillers(Role.AGENTS).isEmpty();
        int verb = draft.scene.tree().word(draft.anchor).isVerb() ? draft.anchor : Matcher.governor(draft, cues);
        return anybody
                && taken
                && verb >= 0
                && (isOfCapture(draft, before)
                        || Arguments.of(draft.scene.tree(), verb, cues).subject().stream()
                                .anyMatch(s -> isFightNoun(draft, s) || isItself(draft, s, before)));
    }

    /** "In the capture of the city two hundred people died": a place is fought over by both. */
    private static boolean isOfCapture(Draft draft, List<Draft> before) {
        return before.stream()
                .anyMatch(d -> d.scene == draft.scene
                        && d.kind == Kind.TERRITORY
                        && d.anchor != d.clause()
                        && d.clause() == draft.clause());
    }

    private boolean isFightNoun(Draft draft, int word) {
        return cues.is(Cue.FIGHT, Victims.lemma(draft.scene, word));
    }

    /** A pronoun for what took lives, where no attack was just told of. */
    private static boolean isItself(Draft draft, int word, List<Draft> before) {
        return draft.scene.tree().word(word).upos().equals("PRON")
                && before.reversed().stream()
                        .filter(d -> TollCompletion.isViolence(d) && draft.sentence() - d.sentence() <= 1)
                        .findFirst()
                        .filter(d -> d.kind == Kind.ATTACK)
                        .isEmpty();
    }

    /** "Ten executions": a deed of which nobody says whom it befell; only "the killings" are those told before. */
    private boolean isBareDeed(Draft draft) {
        return draft.bareDeed
                && draft.scene.tree().children(draft.anchor, "det").stream()
                        .noneMatch(
                                d -> cues.is(Cue.DEFINITE, draft.scene.lower().get(d.index())));
    }

    /** "Six tourists": people from elsewhere are of none of the report's parties; nor is whoever is at a place for such people. */
    private boolean isForeign(Draft draft, Optional<Draft> happening, List<Draft> before) {
        Optional<Draft> attack = happening.filter(h -> h.kind == Kind.ATTACK);
        boolean anybody = draft.count == null || draft.count.of() == null;
        return draft.victims >= 0
                        && (isStranger(draft)
                                || isCrew(draft)
                                        && attack.or(() -> lately(draft, before))
                                                .filter(OpenTolls::isOnParty)
                                                .isEmpty())
                || anybody
                        && attack.filter(h -> h.scene == draft.scene && isOnStrangers(h, draft.victims))
                                .isPresent();
    }

    private boolean isStranger(Draft draft) {
        return isStranger(draft.scene, draft.victims)
                || draft.scene.tree().children(draft.victims, "amod").stream()
                        .anyMatch(c -> isStranger(draft.scene, c.index()));
    }

    private boolean isStranger(Scene scene, int word) {
        return cues.is(Cue.FOREIGN, Victims.lemma(scene, word));
    }

    /** A crew is of the side whose ship was struck, or nobody's. */
    private boolean isCrew(Draft draft) {
        return cues.is(Cue.CREW, Victims.lemma(draft.scene, draft.victims))
                || cues.is(Cue.CREW, draft.scene.lower().get(draft.victims));
    }

    private static Optional<Draft> lately(Draft draft, List<Draft> before) {
        return before.reversed().stream()
                .filter(d -> TollCompletion.isViolence(d) && draft.sentence() - d.sentence() <= NEAR)
                .findFirst()
                .filter(d -> d.kind == Kind.ATTACK);
    }

    private static boolean isOnParty(Draft attack) {
        return Completion.named(attack.wordTargets).stream().anyMatch(t -> !t.isUnnamed());
    }

    /** "In a strike on a camp for migrants forty people died": an attack told by a noun that names a place for people from elsewhere. */
    private boolean isOnStrangers(Draft attack, int victims) {
        return attack.anchor != attack.clause()
                && attack.scene.tree().subtree(attack.anchor).stream()
                        .anyMatch(i -> i != victims && isStranger(attack.scene, i));
    }
}
