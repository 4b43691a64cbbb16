package org.bestand.reading.claim;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.bestand.reading.mention.ActorMention;

/**
 * Nameless fighters of a toll ("thirty rebels were killed") and of a deed ("gunmen stormed the prison") are the one armed group that stands against their country, where the report
 * itself tells that this group fights. A group that only claims a deed, or is suspected of it, leaves them nameless.
 */
final class Nameless {
    private static final Set<Kind> DEEDS = Set.of(Kind.ATTACK, Kind.CLASH, Kind.TERRITORY, Kind.CAPTURED);
    private static final String REBELS = "REB";

    private final Cast cast;
    private final Cues cues;
    private final List<Scene> scenes;
    private final Set<String> fighting = new HashSet<>();

    /**
     * @param cast who takes part in the report
     * @param cues small words of the language
     * @param drafts all that the report tells, with the parties that its words name
     */
    Nameless(Cast cast, Cues cues, List<Draft> drafts) {
        this.cast = cast;
        this.cues = cues;
        scenes = drafts.stream().map(d -> d.scene).distinct().toList();
        drafts.stream().filter(Nameless::isTold).forEach(d -> {
            Stream.concat(Stream.concat(d.wordAgents.stream(), d.wordTargets.stream()), losers(d))
                    .filter(a -> !a.hedged()
                            && d.speakers.stream().noneMatch(s -> s.party().equals(a.party())))
                    .map(Actor::party)
                    .filter(p -> !isClaimedAfter(p, d, drafts))
                    .forEach(fighting::add);
        });
    }

    private static boolean isTold(Draft draft) {
        return (DEEDS.contains(draft.kind) || draft.kind == Kind.DAMAGE || draft.kind.isToll())
                && draft.stance == Stance.ASSERTED
                && !draft.doubted
                && !draft.negated;
    }

    /** "Took a base of the group", "wrecked a camp of the group": whom the clause of what changed hands or was wrecked names. */
    private static Stream<Actor> losers(Draft draft) {
        if (draft.kind != Kind.TERRITORY && draft.kind != Kind.DAMAGE) {
            return Stream.empty();
        }
        List<Integer> clause = draft.scene.clauses().wide(draft.clause());
        return draft.scene.mentions().actors().stream()
                .filter(m -> m.type() == ActorMention.Type.GROUP && clause.contains(m.head()))
                .flatMap(m -> m.actors().stream());
    }

    /** Whether the report names a group for the first time after a deed, as the one that claims it. */
    private static boolean isClaimedAfter(String party, Draft deed, List<Draft> drafts) {
        return drafts.stream()
                .filter(d -> isNamed(d.scene, party))
                .findFirst()
                .filter(first -> deed.sentence() < first.sentence())
                .filter(first -> drafts.stream()
                        .anyMatch(d -> d.scene == first.scene
                                && DEEDS.contains(d.kind)
                                && d.speakers.stream().anyMatch(s -> s.party().equals(party))))
                .isPresent();
    }

    private static boolean isNamed(Scene scene, String party) {
        return scene.mentions().actors().stream()
                .flatMap(m -> m.actors().stream())
                .anyMatch(a -> a.party().equals(party));
    }

    /** Gives the nameless fighters of a toll, and those of a deed, the name of the group that they are of. */
    void name(Draft draft) {
        if (draft.kind.isToll()) {
            draft.targets = draft.targets.stream()
                    .map(t -> own(draft, struck(draft, named(t))))
                    .toList();
            draft.wordTargets = draft.wordTargets.stream().map(this::named).toList();
        } else if (DEEDS.contains(draft.kind)) {
            draft.targets = fighters(draft, draft.targets);
            draft.wordTargets = fighters(draft, draft.wordTargets);
        }
        if (draft.kind.isToll() || DEEDS.contains(draft.kind)) {
            draft.agents = doers(draft, draft.agents);
            draft.wordAgents = doers(draft, draft.wordAgents);
        }
    }

    /** "The movement reports 27 fighters killed": nameless fighters of whom a group tells, and whom it did not harm, are its own. */
    private Actor own(Draft draft, Actor target) {
        List<String> groups = draft.speakers.stream()
                .filter(s -> !s.via())
                .map(Cast::side)
                .filter(s -> cast.isGroup(s) && isFighting(s, target.party()))
                .filter(s -> draft.agents.stream().noneMatch(a -> Cast.side(a).equals(s)))
                .distinct()
                .toList();
        boolean open = target.sector().equals(REBELS) && draft.stance != Stance.DENIED && isFighter(target);
        return open && groups.size() == 1 ? target.withCode(groups.getFirst()) : target;
    }

    /** Whether the report tells of a group's fight, or the group is known for its fight with this state. */
    private boolean isFighting(String group, String state) {
        return fighting.contains(group) || cast.known().fought(group, state);
    }

    /** "Fighters", but not "rebels" or "terrorists", which nobody calls their own. */
    private boolean isFighter(Actor target) {
        return Arrays.stream(target.text().toLowerCase(Locale.ROOT).split(" "))
                .anyMatch(w -> cues.is(Cue.OWN_FIGHTERS, w));
    }

    /** "Killed 23 terrorists": nameless fighters whom a state harms on foreign ground are of the group that it fights there. */
    private Actor struck(Draft draft, Actor target) {
        boolean open = target.sector().equals(REBELS) && draft.agents.size() == 1;
        Optional<String> foe = !open
                ? Optional.empty()
                : draft.agents.stream()
                        .filter(a -> !cast.isGroup(Cast.side(a)) && !a.party().equals(target.party()))
                        .findFirst()
                        .flatMap(cast::rival);
        return foe.filter(f ->
                        cast.isGroup(f) && isFighting(f, draft.agents.getFirst().party()))
                .map(target::withCode)
                .orElse(target);
    }

    /** Who harms fighters of the group, by the very words, is none of it. */
    private List<Actor> doers(Draft draft, List<Actor> actors) {
        Set<String> harmed = Parties.of(draft.wordTargets);
        return actors.stream()
                .map(a -> {
                    Actor named = fighter(draft, a);
                    return harmed.contains(named.party()) ? a : named;
                })
                .toList();
    }

    private List<Actor> fighters(Draft draft, List<Actor> actors) {
        return actors.stream().map(a -> fighter(draft, a)).toList();
    }

    private Actor named(Actor actor) {
        if (!actor.sector().equals(REBELS)) {
            return actor;
        }
        Actor grouped = cast.grouped(List.of(actor)).getFirst();
        return fighting.contains(grouped.party()) ? grouped : actor;
    }

    /** Fighters in a deed are of a group that the report has named by then; "suspected rebels" and "militias" are not. */
    private Actor fighter(Draft draft, Actor actor) {
        boolean open = actor.sector().equals(REBELS)
                && !actor.hedged()
                && Arrays.stream(actor.text().toLowerCase(Locale.ROOT).split(" "))
                        .noneMatch(w -> cues.is(Cue.BANDS, w));
        Actor grouped = open ? named(actor) : actor;
        return scenes.stream().takeWhile(s -> s.index() <= draft.sentence()).anyMatch(s -> isNamed(s, grouped.party()))
                ? grouped
                : actor;
    }
}
