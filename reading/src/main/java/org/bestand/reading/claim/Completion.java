package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.bestand.reading.syntax.Word;

/** Fills in the parties that a sentence leaves out and the report makes plain; where two readings are open they stay empty. */
final class Completion {
    /** How many sentences a definite noun for an attack can look back. */
    private static final int RECALLED = 2;
    /** Ships and firms that the text gives no country are nobody's of the report. */
    private static final String TRADE = "BUS";

    /** People who tell what was done before their eyes. */
    private static final Set<String> WITNESS = Set.of("CVL", "");

    /** What people who bear no arms do as well as states. */
    private static final Set<Kind> OWN_ACTS =
            Set.of(Kind.PROTEST, Kind.REQUEST, Kind.ACCUSE, Kind.REFUSE, Kind.SUPPORT);

    private final Cast cast;
    private final Cues cues;
    private final Losses losses;
    private final TollCompletion tolls;
    private final Truces truces;
    private final FirstPersons firstPersons;
    private final Strikes strikes;
    private final Clashes clashes;
    private final Wreckage wreckage;
    private final Avenged avenged;
    private final Garrisons garrisons;
    private final Destroyers destroyers;

    Completion(Cast cast, Cues cues) {
        this.cast = cast;
        this.cues = cues;
        tolls = new TollCompletion(cast, cues);
        losses = new Losses(cast);
        truces = new Truces(cast, cues);
        firstPersons = new FirstPersons(cues);
        strikes = new Strikes(cast, cues);
        clashes = new Clashes(cast, cues);
        avenged = new Avenged(cues);
        garrisons = new Garrisons(cast);
        wreckage = new Wreckage(strikes, cues);
        destroyers = new Destroyers(cast, cues);
    }

    void complete(List<Draft> drafts) {
        Nameless nameless = new Nameless(cast, cues, drafts);
        new Raids(cast, cues).complete(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            pointed(drafts.get(i), drafts.subList(0, i));
        }
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (!firstPersons.tell(draft)) {
                quoted(draft);
            }
            if (!suffered(draft, drafts.subList(0, i))) {
                own(draft);
            }
            nameless(draft);
            alleged(draft, drafts);
            countered(draft, drafts.subList(0, i));
            claimed(draft, drafts.subList(0, i));
            avenged.complete(draft, drafts);
            garrisons.complete(draft);
            switch (draft.kind.family()) {
                case TOLL -> tolls.complete(draft, drafts, i);
                case VIOLENCE -> violence(draft, drafts, i);
                case TRUCE -> truces.complete(draft, drafts);
                default -> other(draft, drafts.subList(0, i));
            }
            confirmed(draft);
            draft.agents = cast.fighters().doers(draft.kind, named(draft.agents));
            draft.targets = named(draft.targets);
            draft.mediators = named(draft.mediators);
            nameless.name(draft);
        }
        Wholes.complete(drafts, cast.isInner() ? cast.home() + ".CVL" : "", cues);
        new SharedDoers(cues).complete(drafts);
        new Raids(cast, cues).told(drafts);
    }

    /** "They shot at us": they of whom a witness tells in quotation marks are not on the side of the one who tells. */
    private void quoted(Draft draft) {
        Optional<Actor> speaker = draft.speakers.stream().filter(s -> !s.via()).reduce((a, b) -> b);
        boolean open = draft.kind == Kind.ATTACK
                && draft.agents.size() == 1
                && speaker.isPresent()
                && draft.scene.sentence().isQuoted(draft.anchor);
        if (!open) {
            return;
        }
        Actor doer = draft.agents.getFirst();
        boolean theirs = Cast.side(doer).equals(Cast.side(speaker.get()))
                && (isPointedAt(draft, doer) || WITNESS.contains(speaker.get().sector()));
        if (theirs) {
            draft.agents = cast.against(speaker.get())
                    .map(side -> List.of(Cast.on(side, doer.sector(), doer.text())))
                    .orElse(List.of());
        }
    }

    private boolean isPointedAt(Draft draft, Actor doer) {
        return draft.scene.mentions().actors().stream()
                .filter(m -> cast.meant(m).contains(doer))
                .anyMatch(m -> m.range().length() == 1
                        && cues.is(Cue.THEY, draft.scene.lower().get(m.range().first())));
    }

    /** "The army admits that the base was attacked": who was just struck owns up to no deed of its own, but to having suffered that one. */
    private boolean suffered(Draft draft, List<Draft> before) {
        Optional<Actor> speaker = draft.speakers.stream().filter(s -> !s.via()).reduce((a, b) -> b);
        boolean open = draft.kind == Kind.ATTACK
                && draft.agents.isEmpty()
                && speaker.isPresent()
                && draft.scene.tree().word(draft.anchor).isVerb()
                && named(draft.targets).isEmpty();
        Optional<Draft> last = before.reversed().stream()
                .takeWhile(d -> open && draft.sentence() - d.sentence() <= RECALLED)
                .filter(d -> (d.kind == Kind.ATTACK || d.kind == Kind.TERRITORY) && d.scene != draft.scene)
                .findFirst()
                .filter(d -> !d.agents.isEmpty()
                        && !d.targets.isEmpty()
                        && d.targets.stream().allMatch(t -> Cast.side(t).equals(Cast.side(speaker.get()))));
        last.ifPresent(d -> {
            draft.agents = d.agents;
            draft.targets = d.targets;
        });
        return last.isPresent();
    }

    /** Who owns up to a deed is its doer, as is who denies it, where no other is named. */
    private void own(Draft draft) {
        boolean answers = draft.stance == Stance.ADMITTED || draft.stance == Stance.DENIED;
        if (answers && draft.agents.isEmpty() && draft.kind == Kind.ATTACK) {
            draft.agents = cast.fighters()
                    .doers(
                            draft.kind,
                            draft.speakers.stream().filter(s -> !s.via()).toList());
        }
    }

    /** Nameless soldiers as doers are those of the official who tells of them, in an inner war else the country's. */
    private void nameless(Draft draft) {
        if (draft.agents.isEmpty()
                || draft.agents.stream()
                        .anyMatch(a -> !a.isUnnamed() || !a.sector().equals("MIL"))) {
            return;
        }
        Optional<String> official = draft.speakers.stream()
                .filter(s -> !s.via() && (s.sector().equals("MIL") || s.sector().equals("GOV")) && !s.isUnnamed())
                .filter(s -> draft.stance == Stance.ADMITTED || cast.isInner())
                .map(Actor::party)
                .findFirst();
        Optional<String> home = cast.isInner() ? Optional.of(cast.home()) : Optional.empty();
        official.or(() -> home)
                .ifPresent(p -> draft.agents =
                        List.of(Actor.of(p + ".MIL", "", draft.agents.getFirst().text())));
    }

    /** Who tells of a strike of its own confirms it; people who bear no arms have none of their own. */
    private static void confirmed(Draft draft) {
        boolean plain = draft.kind == Kind.ATTACK
                && draft.stance == Stance.ASSERTED
                && !draft.negated
                && !draft.speakers.isEmpty();
        if (plain && draft.agents.stream().anyMatch(a -> isOwn(a, draft.speakers.getLast()))) {
            draft.stance = Stance.ADMITTED;
            draft.rules.add("own-deed");
        }
    }

    /** Whether somebody's deed is that of who tells of it; those who live in a country, or oppose its rulers, do not do what its army does. */
    private static boolean isOwn(Actor doer, Actor speaker) {
        return Cast.side(doer).equals(Cast.side(speaker))
                && !Fighters.isUnarmed(speaker)
                && !speaker.sector().equals("OPP");
    }

    /** A deed named in an accusation is done by the accused, to the accuser where nobody else is named. */
    private void alleged(Draft draft, List<Draft> drafts) {
        if (draft.kind.isSpeechAct() || draft.kind == Kind.RELATION) {
            return;
        }
        for (Draft accuse : drafts) {
            boolean inside = accuse.kind == Kind.ACCUSE
                    && !Addressees.isAtItself(accuse)
                    && accuse.scene == draft.scene
                    && accuse.anchor != draft.anchor
                    && accuse.scene.tree().dominates(accuse.anchor, draft.anchor)
                    && draft.speakers.stream().anyMatch(s -> accuse.agents.stream()
                            .anyMatch(a -> a.party().equals(s.party())));
            if (inside) {
                List<Actor> others = draft.agents.stream()
                        .filter(a -> accuse.agents.stream()
                                .noneMatch(b -> Cast.side(a).equals(Cast.side(b))))
                        .toList();
                boolean self = isSelf(draft, accuse);
                if (!isMutual(accuse)) {
                    draft.agents = others;
                }
                if (named(draft.agents).isEmpty() || self) {
                    draft.targets = isSame(draft.targets, accuse.targets) ? List.of() : draft.targets;
                    draft.agents = accuse.targets;
                }
                if (named(draft.targets).isEmpty() && draft.kind == Kind.ATTACK) {
                    draft.targets = cast.fighters().doers(draft.kind, accuse.agents);
                }
                return;
            }
        }
    }

    /** "X accuses Y that it shelled a town": whom the pronoun was taken for, it is not who accuses. */
    private static boolean isSelf(Draft draft, Draft accuse) {
        return isSame(draft.agents, accuse.agents)
                && !accuse.targets.isEmpty()
                && !isSame(accuse.agents, accuse.targets);
    }

    private static boolean isSame(List<Actor> some, List<Actor> others) {
        return !some.isEmpty()
                && some.stream().allMatch(a -> others.stream()
                        .anyMatch(o -> Cast.side(o).equals(Cast.side(a))));
    }

    private static boolean isMutual(Draft accuse) {
        return accuse.targets.isEmpty()
                || accuse.targets.stream().anyMatch(t -> accuse.agents.stream()
                        .anyMatch(a -> Cast.side(a).equals(Cast.side(t))));
    }

    /** "The attack" has the doers of the attack that it points back at, and those whom that struck; "such an attack" has its doers. */
    private void pointed(Draft draft, List<Draft> before) {
        boolean another = isAnother(draft);
        if (draft.kind != Kind.ATTACK
                || !draft.pointsBack && !another
                || !named(draft.agents).isEmpty()) {
            return;
        }
        for (Draft earlier : before.reversed()) {
            boolean far = draft.sentence() - earlier.sentence() > RECALLED || Recalling.isElsewhere(draft, earlier);
            if (far || earlier.kind == Kind.CLASH) {
                return;
            }
            if (earlier.kind == Kind.ATTACK && !isSame(earlier, draft) && !earlier.agents.isEmpty()) {
                draft.agents = earlier.agents;
                if (named(draft.targets).isEmpty() && !another) {
                    draft.targets = earlier.targets;
                }
                return;
            }
        }
    }

    /**
     * A counter-attack goes out from those who were attacked, or lost ground, just before, and strikes those who did it; who did that and calls it
     * a reprisal means the attack itself.
     */
    private void countered(Draft draft, List<Draft> before) {
        boolean counter = draft.kind == Kind.ATTACK
                && cues.is(Cue.COUNTER, Victims.lemma(draft.scene, draft.anchor))
                && named(draft.agents).isEmpty();
        if (!counter) {
            return;
        }
        before.reversed().stream()
                .takeWhile(d -> draft.sentence() - d.sentence() <= RECALLED)
                .filter(d -> d.anchor != draft.anchor && (d.kind == Kind.ATTACK || d.kind == Kind.TERRITORY))
                .filter(d -> !named(d.agents).isEmpty() && named(d.targets).size() == 1)
                .findFirst()
                .ifPresent(d -> {
                    boolean same = d.agents.stream()
                            .anyMatch(a -> draft.speakers.stream().anyMatch(s -> isOwn(a, s)));
                    List<Actor> struck = same ? d.targets : d.agents;
                    draft.agents = same ? d.agents : List.of(Actor.of(Cast.side(d.targets.getFirst())));
                    draft.targets = named(draft.targets).isEmpty() ? struck : draft.targets;
                });
    }

    private static boolean isSame(Draft a, Draft b) {
        return a.scene == b.scene && a.anchor == b.anchor;
    }

    private boolean isAnother(Draft draft) {
        return draft.scene.tree().children(draft.anchor).stream()
                .anyMatch(c -> cues.is(Cue.ANOTHER, draft.scene.lower().get(c.index())));
    }

    /** Who owns up to "the attack", or is said to have done it, struck whom the latest attack struck that nobody else is told to have done. */
    private void claimed(Draft draft, List<Draft> before) {
        boolean open = draft.kind == Kind.ATTACK
                && (draft.rule.stance() == Stance.ADMITTED || draft.pointsBack || isRetold(draft))
                && !draft.agents.isEmpty()
                && named(draft.targets).isEmpty();
        if (!open) {
            return;
        }
        for (Draft earlier : before.reversed()) {
            boolean same = earlier.agents.stream().allMatch(a -> a.sector().equals("REB"))
                    || earlier.agents.stream().anyMatch(a -> Cast.side(a).equals(Cast.side(draft.agents.getFirst())));
            if (earlier.kind == Kind.ATTACK && same && !named(earlier.targets).isEmpty()) {
                draft.targets = earlier.targets;
                return;
            }
        }
    }

    /** "The rulers say that the group committed the attack", "is behind the attack": the attack that was told of, not what came after it. */
    private boolean isRetold(Draft draft) {
        return draft.back != null
                && (isDefinite(draft, draft.anchor)
                        || draft.scene.tree().children(draft.anchor).stream()
                                .map(Word::index)
                                .anyMatch(w -> cues.is(Cue.HAPPENING, Victims.lemma(draft.scene, w))
                                        && isDefinite(draft, w)
                                        && !has(draft, w, "case", Cue.BESIDE)));
    }

    private boolean isDefinite(Draft draft, int noun) {
        return has(draft, noun, "det", Cue.DEFINITE);
    }

    private boolean has(Draft draft, int word, String relation, Cue type) {
        return draft.scene.tree().children(word, relation).stream()
                .anyMatch(c -> cues.is(type, draft.scene.lower().get(c.index())));
    }

    private void violence(Draft draft, List<Draft> drafts, int at) {
        if (draft.kind == Kind.CLASH) {
            clashes.complete(draft, drafts);
            return;
        }
        List<Draft> before = drafts.subList(0, at);
        if (draft.kind == Kind.DAMAGE) {
            destroyers.complete(draft, before);
            wreckage.complete(draft, drafts, at);
        }
        Policed.complete(draft);
        strikes.complete(draft, before);
        if (draft.kind == Kind.DAMAGE) {
            destroyers.complete(draft, before);
        }
    }

    private void other(Draft draft, List<Draft> before) {
        if (draft.kind == Kind.TALKS) {
            truces.held(draft, before);
        } else if (OWN_ACTS.contains(draft.kind)) {
            draft.agents = losses.actors(draft);
        }
        if (draft.kind == Kind.AGREEMENT
                && draft.agents.size() < 2
                && (draft.phase == org.bestand.model.Phase.AGREED || draft.agents.isEmpty())) {
            draft.agents = clashes.widened(draft.agents);
        } else if (draft.kind == Kind.ACCUSE
                && named(draft.targets).isEmpty()
                && !draft.agents.isEmpty()
                && !new TollViolence(cues).isObject(draft)) {
            // "Both sides speak of provocations": each blames the other.
            draft.targets = draft.agents.stream()
                    .flatMap(agent -> cast.against(agent).stream())
                    .map(Actor::of)
                    .toList();
        } else if (draft.kind == Kind.TERRITORY) {
            confirmed(draft);
            draft.agents = named(draft.agents);
            draft.targets = named(draft.targets);
            losses.ground(draft);
        } else if (draft.kind == Kind.SUPPORT) {
            losses.helped(draft, before);
        } else if (draft.kind == Kind.DEPLOY) {
            losses.entered(draft);
        } else if (draft.kind == Kind.COERCE || draft.kind == Kind.REQUEST || draft.kind == Kind.PROTEST) {
            losses.people(draft);
            if (draft.kind == Kind.PROTEST) {
                losses.crowd(draft);
            }
        }
    }

    /** A doer of whom not even the party is known is left open. */
    static List<Actor> named(List<Actor> actors) {
        List<Actor> named = new ArrayList<>(actors.size());
        for (Actor actor : actors) {
            if (!actor.isUnnamed() || actor.sector().equals(TRADE)) {
                named.add(actor);
            }
        }
        return named;
    }
}
