package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Means;
import org.bestand.model.Scope;
import org.bestand.model.Stance;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.mention.PlaceMention;
import org.bestand.reading.syntax.Tree;

/** Whom an attack or damage struck, and who did it, where the words do not say it and the report makes it plain. */
record Strikes(Cast cast, Cues cues) {
    private static final String CIVILIANS = "CVL";
    private static final Set<ActorMention.Reference> POSSESSIVE =
            Set.of(ActorMention.Reference.OWNER, ActorMention.Reference.PLURAL);
    /** How many sentences behind an attack the damage that it did is told. */
    private static final int RECALLED = 2;

    private static final Set<String> LOCAL = Set.of("MIL", "POL", CIVILIANS);

    /** Completes one attack or damage, given all that is told before it. */
    void complete(Draft draft, List<Draft> before) {
        new Craft(cues).complete(draft, before);
        String from = origin(draft);
        if (draft.kind == Kind.ATTACK && draft.agents.isEmpty() && cast.isBetweenStates()) {
            draft.agents =
                    cast.sides().stream().filter(from::equals).map(Actor::of).toList();
        }
        if (draft.kind == Kind.ATTACK && draft.agents.isEmpty() && isByWeapon(draft)) {
            draft.agents = shooter(draft, before);
            if (draft.agents.isEmpty()) {
                draft.agents = draft.scope == Scope.BACKGROUND
                        ? manned(draft, before)
                        : first(foreign(draft), manned(draft, before));
            }
        }
        if (draft.kind == Kind.ATTACK && draft.agents.isEmpty()) {
            draft.agents = insisting(draft, before);
        }
        draft.targets = asGround(draft);
        Optional<Actor> agent = Completion.named(draft.agents).stream().findFirst();
        agent.ifPresent(a -> heldGround(draft, a));
        agent.ifPresent(a -> theirs(draft, a));
        agent.filter(a -> cast.isInner() && !draft.onHomes && cues.stands(Cue.MISTAKE, draft))
                .filter(a -> Cast.side(a).equals(cast.home()))
                .ifPresent(a -> fillTarget(draft, cast.home()));
        agent.ifPresent(a -> draft.targets = new Unmarked(cast, cues).struck(draft, a));
        agent.ifPresent(a -> draft.targets =
                draft.targets.stream().filter(t -> !isOwnGround(draft, t, a)).toList());
        draft.targets = local(draft.targets);
        if (isEnemys(draft)) {
            Stream<Actor> tellers = tellers(draft);
            (draft.ownAgents ? Stream.concat(agent.stream(), tellers) : Stream.concat(tellers, agent.stream()))
                    .flatMap(a -> cast.against(a).or(() -> cast.rival(a)).stream())
                    .findFirst()
                    .ifPresent(p -> fillTarget(draft, p));
        }
        if (!Completion.named(draft.targets).isEmpty() || isOnStrangers(draft) || new Seas(cues).isShotInto(draft)) {
            return;
        }
        if (isOfWeapon(draft)) {
            sender(draft, agent, before).ifPresent(p -> fillTarget(draft, p));
            return;
        }
        Optional<String> ground = cast.ground(draft.places).filter(c -> !c.equals(from));
        if (agent.isPresent()) {
            struck(draft, agent.get(), ground).ifPresent(p -> fillTarget(draft, p));
        } else {
            boolean thing = draft.kind == Kind.DAMAGE || !draft.targets.isEmpty();
            toldArms(draft)
                    .or(() -> ground.filter(c -> thing || !isOnlyHeard(draft)))
                    .or(() -> draft.kind == Kind.DAMAGE ? struckBefore(draft, before) : Optional.empty())
                    .or(() -> thing && draft.kind == Kind.DAMAGE ? toldOwn(draft) : Optional.empty())
                    .or(() -> thing && cast.isInner() ? Optional.of(cast.home()) : Optional.empty())
                    .ifPresent(p -> fillTarget(draft, p));
        }
    }

    /** "A rocket was fired from Sylvania": on whose ground it comes from, which is not what it strikes; empty where the words do not say. */
    private String origin(Draft draft) {
        Tree tree = draft.scene.tree();
        return draft.scene.mentions().places().stream()
                .filter(p -> tree.word(p.head()).head() == draft.anchor)
                .filter(p -> tree.children(p.head(), "case").stream()
                        .anyMatch(c -> cues.is(Cue.FROM, draft.scene.lower().get(c.index()))))
                .map(PlaceMention::holder)
                .findFirst()
                .orElse("");
    }

    /** "The army bombed one of their posts, says the group": what somebody strikes is not their own but that of who tells of it. */
    private void theirs(Draft draft, Actor agent) {
        Optional<Actor> teller = draft.speakers.stream()
                .filter(s -> !s.via() && !s.isUnnamed() && !Cast.side(s).equals(Cast.side(agent)))
                .filter(s -> isResident(s)
                        || !Fighters.isUnarmed(s) && cast.fighters().isSide(Cast.side(s)))
                .findFirst();
        boolean own = !draft.targets.isEmpty()
                && draft.targets.stream()
                        .allMatch(t -> isOwned(draft, t) || Cast.side(t).equals(Cast.side(agent)))
                && draft.agents.size() == 1;
        if (own && teller.isPresent()) {
            draft.targets =
                    List.of(Actor.of(isResident(teller.get()) ? teller.get().code() : Cast.side(teller.get())));
            draft.wordTargets = draft.targets;
        }
    }

    /** People of a country who tell what befell them. */
    private static boolean isResident(Actor teller) {
        return teller.sector().equals(CIVILIANS);
    }

    private boolean isOwned(Draft draft, Actor target) {
        return draft.scene.mentions().actors().stream()
                .anyMatch(m -> POSSESSIVE.contains(m.reference())
                        && m.type() == ActorMention.Type.ANAPHOR
                        && m.range().length() > 1
                        && cast.meant(m).contains(target));
    }

    /** "Between fighters of the group, policemen and villagers": beside somebody named nameless people are those of the report's country. */
    private List<Actor> local(List<Actor> targets) {
        boolean mixed =
                targets.stream().anyMatch(t -> !t.isUnnamed()) && !cast.home().isEmpty();
        return mixed
                ? Filling.merged(
                        targets.stream()
                                .map(t -> t.isUnnamed() && LOCAL.contains(t.sector())
                                        ? t.withCode(cast.code(cast.home(), t.sector()))
                                        : t)
                                .toList(),
                        List.of())
                : targets;
    }

    /** "Took dozens of vehicles of the enemy": what is struck is said to be of the side against who does or tells it. */
    private boolean isEnemys(Draft draft) {
        Tree tree = draft.scene.tree();
        Arguments arguments = Arguments.of(tree, draft.anchor, cues);
        List<Integer> struck = arguments.object().isEmpty() ? arguments.subject() : arguments.object();
        return Completion.named(draft.targets).isEmpty()
                && struck.stream()
                        .flatMap(w -> tree.subtree(w).stream().boxed())
                        .filter(w -> draft.scene.clauses().of(w) == draft.clause())
                        .filter(w -> tree.word(w).upos().equals("NOUN"))
                        .anyMatch(w -> cues.is(Cue.ENEMY, Victims.lemma(draft.scene, w)));
    }

    /** "Opened fire on a camp for migrants", "the attack in which six tourists died": who is from elsewhere is nobody's of the report. */
    private boolean isOnStrangers(Draft draft) {
        Tree tree = draft.scene.tree();
        IntStream struck = tree.word(draft.anchor).isVerb()
                ? Arguments.of(tree, draft.anchor, cues).object().stream().mapToInt(w -> w)
                : tree.subtree(draft.anchor).stream();
        return draft.kind == Kind.ATTACK && struck.anyMatch(w -> cues.is(Cue.FOREIGN, Victims.lemma(draft.scene, w)));
    }

    /** "Shot down three drones", "a drone came down in a field": a weapon that is lost is not that of the land where it comes down. */
    private boolean isOfWeapon(Draft draft) {
        Arguments arguments = Arguments.of(draft.scene.tree(), draft.anchor, cues);
        List<Integer> lost = arguments.object().isEmpty() ? arguments.subject() : arguments.object();
        return draft.kind == Kind.DAMAGE
                && (isDowning(draft)
                        || lost.stream().anyMatch(w -> cues.is(Cue.WEAPON, Victims.lemma(draft.scene, w))));
    }

    /** Whether something is said to be shot out of the air. */
    boolean isDowning(Draft draft) {
        return cues.is(Cue.DOWNING, Victims.lemma(draft.scene, draft.anchor));
    }

    /** Whose a lost weapon is: of who fired it in that sentence, of the side against who shot it down or tells of that, else of the last attacker. */
    private Optional<String> sender(Draft draft, Optional<Actor> agent, List<Draft> before) {
        Optional<Actor> tells = tellers(draft).filter(s -> !s.isUnnamed()).findFirst();
        if (!isDowning(draft)) {
            return fired(
                    draft, before.stream().filter(d -> d.means == Means.DRONE).toList());
        }
        return fired(draft, before.stream().filter(d -> d.scene == draft.scene).toList())
                .or(() -> agent.or(() -> tells).flatMap(a -> cast.opposed(a).or(() -> cast.rival(a))))
                .or(() -> fired(draft, before));
    }

    private static Stream<Actor> tellers(Draft draft) {
        return draft.speakers.stream().filter(s -> !s.via() && !Fighters.isUnarmed(s));
    }

    /** Who did the last of these attacks, if it was somebody else. */
    private static Optional<String> fired(Draft draft, List<Draft> attacks) {
        return attacks.reversed().stream()
                .filter(d -> d.kind == Kind.ATTACK && d.means != Means.GROUND && !d.negated && !d.agents.isEmpty())
                .findFirst()
                .map(d -> Cast.side(d.agents.getFirst()))
                .filter(side ->
                        draft.agents.stream().noneMatch(a -> Cast.side(a).equals(side)));
    }

    /** "A drone struck": a weapon by itself does it. */
    private boolean isByWeapon(Draft draft) {
        return Arguments.of(draft.scene.tree(), draft.anchor, cues).subject().stream()
                .anyMatch(w -> cues.is(Cue.WEAPON, Victims.lemma(draft.scene, w)));
    }

    /** A missile that comes down on the ground of one of two states at war is that of the other, where it strikes nobody from elsewhere. */
    private List<Actor> foreign(Draft draft) {
        Optional<String> ground = cast.isBetweenStates() ? cast.ground(draft.places) : Optional.empty();
        return ground
                .filter(g -> Completion.named(draft.targets).stream()
                        .allMatch(t -> t.party().equals(g)))
                .map(Actor::of)
                .flatMap(cast::against)
                .map(Actor::of)
                .filter(a -> !isOfSpeaker(draft, a))
                .stream()
                .toList();
    }

    private static List<Actor> first(List<Actor> some, List<Actor> others) {
        return some.isEmpty() ? others : some;
    }

    /** "A fighter jet dropped two bombs": in an inner war in which no other state was told to strike, the country's own forces have such craft. */
    private List<Actor> manned(Draft draft, List<Draft> before) {
        boolean craft = Arguments.of(draft.scene.tree(), draft.anchor, cues).subject().stream()
                .anyMatch(w -> cues.is(Cue.CRAFT, Victims.lemma(draft.scene, w)));
        boolean helped = before.stream()
                .filter(d -> d.kind == Kind.ATTACK)
                .flatMap(d -> d.agents.stream())
                .anyMatch(a -> !a.party().equals(cast.home()) && !cast.isGroup(Cast.side(a)));
        return craft && !helped && cast.isInner() ? List.of(Actor.of(cast.code(cast.home(), "MIL"))) : List.of();
    }

    /** "No bases were hit, insists the ministry": who was told to have attacked a side, and says what of it was struck or not, did it. */
    private List<Actor> insisting(Draft draft, List<Draft> before) {
        return tellers(draft)
                .filter(s -> !s.isUnnamed() && !Cast.isOn(draft.targets, s))
                .filter(s -> draft.targets.isEmpty()
                        ? draft.negated
                        : draft.targets.stream().allMatch(t -> isFoe(s, t)))
                .filter(s -> before.reversed().stream()
                        .filter(d -> d.kind == Kind.ATTACK && !d.agents.isEmpty())
                        .findFirst()
                        .filter(d -> Cast.isOn(d.agents, s))
                        .isPresent())
                .map(s -> Actor.of(Cast.side(s)))
                .limit(1)
                .toList();
    }

    private boolean isFoe(Actor some, Actor other) {
        return cast.opposed(some).filter(Cast.side(other)::equals).isPresent()
                || cast.rival(some).filter(Cast.side(other)::equals).isPresent();
    }

    private static boolean isOfSpeaker(Draft draft, Actor doer) {
        return draft.speakers.stream()
                .anyMatch(s -> !Fighters.isUnarmed(s) && Cast.side(s).equals(Cast.side(doer)));
    }

    /** Whose a weapon is that strikes right behind an attack: of who did that, unless they tell of it or it strikes their own ground. */
    private List<Actor> shooter(Draft draft, List<Draft> before) {
        return before.reversed().stream()
                .filter(d -> d.kind == Kind.ATTACK || d.kind == Kind.CLASH)
                .findFirst()
                .filter(d -> d.kind == Kind.ATTACK && !d.negated && d.scope == draft.scope)
                .filter(d -> d.means != Means.GROUND && d.means != Means.SMALL_ARMS)
                .filter(d -> draft.sentence() - d.sentence() <= 1)
                .map(d -> Completion.named(d.agents))
                .filter(doers -> doers.stream()
                        .noneMatch(a -> isOfSpeaker(draft, a)
                                || cast.ground(draft.places)
                                        .filter(g -> g.equals(a.party()))
                                        .isPresent()))
                .orElse(List.of());
    }

    /**
     * Whom a doer struck whose words name nobody: whose ground it was, else the side against the doer. In a war of a country with a group who
     * helps the country strikes the group on its ground, and who bombs homes and markets there strikes the people of the country.
     */
    private Optional<String> struck(Draft draft, Actor agent, Optional<String> ground) {
        Optional<String> foe = ground.filter(c -> !c.equals(agent.party()))
                .map(c -> cast.stands(agent, c)
                        .or(() -> draft.kind == Kind.ATTACK ? cast.abroad(agent, c) : Optional.empty())
                        .orElse(c))
                .or(() -> rebels(agent, ground))
                .or(() -> cast.opposed(agent))
                .or(() -> cast.rival(agent)
                        .filter(r -> !cast.isInner() || cast.sides().contains(r)));
        boolean homes = draft.onHomes || isThing(draft, Cue.HOMES);
        if (homes && foe.isEmpty()) { // a state that strikes a village of its own
            return ground.filter(agent.party()::equals).map(land -> land + "." + CIVILIANS);
        }
        boolean people = homes && cast.isInner() && foe.filter(cast::isGroup).isPresent();
        return people ? Optional.of(cast.home() + "." + CIVILIANS) : foe;
    }

    /** "The army began its advance on the suburb": on its own ground a state fights the group that the report names as against it. */
    private Optional<String> rebels(Actor agent, Optional<String> ground) {
        boolean home =
                cast.isBetweenStates() && ground.filter(agent.party()::equals).isPresent();
        return home
                ? cast.grouped(List.of(Actor.of(agent.party() + ".REB"))).stream()
                        .map(Cast::side)
                        .filter(side -> !side.contains("."))
                        .findFirst()
                : Optional.empty();
    }

    private boolean isThing(Draft draft, Cue type) {
        return draft.thing >= 0 && cues.is(type, Victims.lemma(draft.scene, draft.thing));
    }

    /** "Two boats were destroyed, says the ministry": arms of whose loss a side tells without owning up to it are those of the other. */
    private Optional<String> toldArms(Draft draft) {
        return isThing(draft, Cue.ARMS) && !draft.negated && !cues.saysOwn(draft)
                ? sides(draft)
                        .flatMap(s ->
                                draft.stance == Stance.ADMITTED ? Stream.of(Cast.side(s)) : cast.opposed(s).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** "A wing has come down, says the government": what else a state tells to be wrecked is its own. */
    private Optional<String> toldOwn(Draft draft) {
        return sides(draft).map(Cast::side).filter(s -> !cast.isGroup(s)).findFirst();
    }

    private Stream<Actor> sides(Draft draft) {
        return tellers(draft).filter(cast::isSide);
    }

    private boolean isOnlyHeard(Draft draft) {
        return draft.scene.clauses().wide(draft.clause()).stream()
                .anyMatch(i -> cues.lengthAt(Cue.HEARD, draft.scene.lower(), i) > 0);
    }

    /** A capital that is struck is ground of its country and not the government that sits there. */
    private static List<Actor> asGround(Draft draft) {
        Set<String> grounds = draft.scene.mentions().places().stream()
                .map(p -> p.place().text())
                .collect(Collectors.toSet());
        List<Actor> targets = draft.targets.stream()
                .map(t -> grounds.contains(t.text()) && t.sector().equals("GOV") ? t.withCode(t.party()) : t)
                .toList();
        return Filling.merged(targets, List.of());
    }

    /** "American planes bombed the captured town": an outsider that helps a country strikes, on its ground, the group that holds that. */
    private void heldGround(Draft draft, Actor agent) {
        boolean ground = draft.targets.size() == 1
                && draft.targets.getFirst().sector().isEmpty()
                && draft.scene.mentions().places().stream()
                        .anyMatch(p ->
                                p.place().text().equals(draft.targets.getFirst().text()));
        if (ground) {
            cast.stands(agent, draft.targets.getFirst().party())
                    .ifPresent(group -> draft.targets = List.of(Actor.of(group)));
        }
    }

    /** "There is no damage", right behind the telling of an attack: whom that struck. */
    private static Optional<String> struckBefore(Draft draft, List<Draft> before) {
        return before.reversed().stream()
                .filter(TollCompletion::isViolence)
                .findFirst()
                .filter(d -> d.kind == Kind.ATTACK && !d.negated && draft.sentence() - d.sentence() <= RECALLED)
                .map(d -> Completion.named(d.targets))
                .filter(t -> t.size() == 1)
                .map(t -> Cast.side(t.getFirst()));
    }

    /** A place of the doer's own country tells where, not whom. */
    private static boolean isOwnGround(Draft draft, Actor target, Actor agent) {
        return target.party().equals(agent.party())
                && target.sector().isEmpty()
                && !agent.sector().equals("REB")
                && draft.scene.mentions().places().stream()
                        .anyMatch(p -> p.place().text().equals(target.text()));
    }

    private static void fillTarget(Draft draft, String party) {
        String sector = draft.targets.stream()
                .map(Actor::sector)
                .filter(x -> !x.isEmpty())
                .findFirst()
                .orElse("");
        draft.targets = List.of(Cast.on(party, sector, ""));
        draft.targetsFilled = true;
    }
}
