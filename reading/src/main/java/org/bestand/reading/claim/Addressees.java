package org.bestand.reading.claim;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Stance;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** Fills in whom a call, threat or blame is addressed to, and who broke a truce, where the sentence leaves it out and the report makes it plain. */
final class Addressees {
    /** What a party may be to itself. */
    private static final String LEADS = "leads";

    private static final String CEASEFIRE = "ceasefire";
    /** What outsiders ask of both sides. */
    private static final Set<String> OF_BOTH = Set.of("restraint", CEASEFIRE, "talks");

    private static final String MEDIA = "MED";

    /** Those who speak for themselves in a country, be it against its rulers. */
    private static final Set<String> APART = Set.of("OPP", "CVL", "PAR", MEDIA, "OBS");
    /** What a side asks others for, and not the side against it. */
    private static final Set<String> OF_FRIENDS = Set.of("military-aid", "aid");

    /** What is blamed before all else where no attack was told of. */
    private static final Set<Kind> HARM = EnumSet.of(Kind.DAMAGE, Kind.KILLED);

    /** What is blamed where no harm was told of either. */
    private static final Set<Kind> MOVES = EnumSet.of(Kind.DEPLOY, Kind.TERRITORY, Kind.COERCE);

    private final Cast cast;

    private final Cues cues;
    private final Askers askers;
    private final Heeded heeded;

    Addressees(Cast cast, Cues cues, List<Scene> scenes) {
        this.cast = cast;
        this.cues = cues;
        askers = new Askers(cues);
        heeded = new Heeded(cast, cues, scenes);
    }

    void complete(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            List<Draft> before = drafts.subList(0, i);
            if (draft.kind == Kind.CEASEFIRE && draft.phase == Phase.VIOLATED && draft.agents.isEmpty()) {
                draft.agents = violator(draft, drafts);
            } else if (isBlamedOnBoth(draft)) {
                draft.agents = brokenBy(draft, drafts);
            } else if (draft.kind == Kind.REFUSE && !draft.agents.isEmpty() && draft.targets.isEmpty()) {
                draft.targets = refused(draft, drafts);
            } else if (draft.kind == Kind.SUPPORT && !draft.agents.isEmpty() && draft.targets.isEmpty()) {
                draft.targets = askers.helped(draft, drafts);
            } else if (!draft.agents.isEmpty() && draft.targets.isEmpty() && !draft.addressed && !isLeftOpen(draft)) {
                draft.targets = blamed(draft, drafts).orElseGet(() -> addressed(draft, before, drafts));
            }
        }
    }

    /**
     * "Condemned the raid without naming a culprit", "asked nobody to mediate", "pleads for measures against X", which others are to take.
     */
    private boolean isLeftOpen(Draft draft) {
        List<String> words = draft.scene.lower();
        BitSet below = draft.scene.tree().subtree(draft.anchor);
        return switch (draft.kind) {
            case ACCUSE -> IntStream.range(0, words.size()).anyMatch(i -> cues.lengthAt(Cue.NO_CULPRIT, words, i) > 0);
            case REQUEST ->
                draft.negated
                        || below.stream()
                                .anyMatch(
                                        i -> cues.is(Cue.VERSUS, words.get(i)) || cues.is(Cue.MEDIATING, words.get(i)));
            default -> false;
        };
    }

    /**
     * "Warns that its army will strike": nobody threatens or blames their own side alone; its opposition and its people may blame it. Nor is
     * anybody a member, friend or foe of themselves, though they may lead what is theirs.
     */
    static boolean isAtItself(Draft draft) {
        boolean tie = draft.kind == Kind.RELATION && !LEADS.equals(draft.content);
        return (draft.kind == Kind.THREATEN || draft.kind == Kind.ACCUSE || tie)
                && !draft.agents.isEmpty()
                && (draft.targets.size() == 1 || draft.kind == Kind.THREATEN && !draft.targets.isEmpty())
                && draft.targets.stream().allMatch(target -> isOwn(target, draft.agents));
    }

    /** Whether somebody is one of these, and not of those who speak against their own. */
    static boolean isOwn(Actor target, List<Actor> agents) {
        return agents.stream()
                .anyMatch(agent -> Cast.side(agent).equals(Cast.side(target)) && !isAtHome(agent, target));
    }

    /** "The opposition blames the premier", "the rulers warn demonstrators", and a person of the own country who is named. */
    private static boolean isAtHome(Actor agent, Actor target) {
        boolean apart = !agent.sector().equals(target.sector())
                && (APART.contains(agent.sector()) || APART.contains(target.sector()));
        return apart || !target.name().isEmpty() && !target.name().equals(agent.name());
    }

    /** "Blames the neighbours for a violation": both sides broke the truce, by the word of one of them. */
    private static boolean isBlamedOnBoth(Draft draft) {
        return draft.kind == Kind.CEASEFIRE && draft.phase == Phase.VIOLATED && draft.agents.size() > 1;
    }

    private static List<Actor> brokenBy(Draft draft, List<Draft> drafts) {
        Optional<List<Actor>> accused = drafts.stream()
                .filter(d -> d.kind == Kind.ACCUSE && d.scene == draft.scene && d.targets.size() == 1)
                .map(d -> d.targets)
                .filter(targets -> Cast.isShared(targets, draft.agents))
                .findFirst();
        if (accused.isPresent()) {
            return accused.get();
        }
        List<Actor> others = draft.agents.stream()
                .filter(a -> draft.speakers.stream().noneMatch(s -> Cast.side(s).equals(Cast.side(a))))
                .toList();
        boolean named = draft.agents.stream().anyMatch(a -> !a.text().isEmpty());
        return others.size() == draft.agents.size() && !named ? List.of() : others.isEmpty() ? draft.agents : others;
    }

    /** Whom the sentence accuses, else the side against the one that says so; news media are no side. */
    private List<Actor> violator(Draft draft, List<Draft> drafts) {
        Optional<Draft> accusation = drafts.stream()
                .filter(d -> d.kind == Kind.ACCUSE && d.scene == draft.scene && !d.targets.isEmpty())
                .findFirst();
        if (accusation.isPresent()) {
            return accusation.get().targets;
        }
        return draft.speakers.stream()
                .filter(s -> !s.via() && !s.sector().equals(MEDIA))
                .findFirst()
                .map(this::opponent)
                .orElse(List.of());
    }

    private List<Actor> addressed(Draft draft, List<Draft> before, List<Draft> all) {
        Actor agent = draft.agents.getFirst();
        List<Actor> heard = draft.kind == Kind.ACCUSE ? List.of() : spokenTo(draft, before);
        if (heard.isEmpty() && draft.kind == Kind.REQUEST) {
            heard = askers.refusing(draft, all);
        }
        if (heard.isEmpty() && draft.kind == Kind.REQUEST) {
            heard = heeded.by(draft, before);
        }
        if (heard.isEmpty() && draft.kind == Kind.REQUEST) {
            heard = captors(draft, before);
        }
        if (!heard.isEmpty()) {
            return heard;
        }
        List<Actor> meant =
                switch (draft.kind) {
                    case REQUEST -> asked(draft, agent, before);
                    case THREATEN -> threatened(agent, before);
                    case ACCUSE -> culprit(draft, before, all);
                    default -> List.of();
                };
        // Of several who speak together none is addressed.
        boolean own = draft.agents.size() > 1 && Cast.isShared(meant, draft.agents);
        return own ? List.of() : meant;
    }

    /** "Called both leaders and threatened to end the talks": those with whom somebody speaks who in the same breath asks or threatens. */
    private static List<Actor> spokenTo(Draft draft, List<Draft> before) {
        Word verb = draft.scene.tree().word(draft.clause());
        return before.stream()
                .filter(d -> d.kind == Kind.TALKS && d.scene == draft.scene && !d.negated)
                .filter(d -> verb.baseRelation().equals("conj") && verb.head() == d.clause())
                .filter(d -> Cast.isShared(d.agents, draft.agents))
                .flatMap(d -> d.agents.stream())
                .filter(a -> !Cast.isShared(List.of(a), draft.agents))
                .toList();
    }

    /** "Demands their release": whoever was last told to hold people is asked to let them go. */
    private List<Actor> captors(Draft draft, List<Draft> before) {
        boolean fate = draft.scene.tree().subtree(draft.anchor).stream()
                .anyMatch(w -> cues.is(Cue.FATE, Victims.lemma(draft.scene, w)));
        return before.reversed().stream()
                .filter(d -> fate && (d.kind == Kind.CAPTURED || d.kind == Kind.COERCE) && !d.agents.isEmpty())
                .map(d -> d.agents)
                .filter(agents -> !Cast.isShared(agents, draft.agents))
                .findFirst()
                .orElse(List.of());
    }

    /** The side against whoever threatens; of who is on none, those who struck them last. */
    private List<Actor> threatened(Actor agent, List<Draft> before) {
        List<Actor> opponent = opponent(agent);
        return cast.isSide(agent)
                ? opponent
                : before.reversed().stream()
                        .filter(d -> d.kind == Kind.ATTACK && !d.negated && !d.agents.isEmpty())
                        .filter(d ->
                                Cast.isShared(d.targets, List.of(agent)) && !Cast.isShared(d.agents, List.of(agent)))
                        .map(d -> d.agents)
                        .findFirst()
                        .orElse(List.of());
    }

    private List<Actor> asked(Draft draft, Actor agent, List<Draft> before) {
        if (draft.content == null || !OF_BOTH.contains(draft.content)) {
            return draft.content != null && OF_FRIENDS.contains(draft.content) ? List.of() : opponent(agent);
        }
        List<Actor> between = between(draft);
        if (between.size() > 1 && !Cast.isShared(between, draft.agents)) {
            return between;
        }
        return cast.isSide(agent) ? opponent(agent) : everybody(agent, before);
    }

    /** "Calls for talks between X and Y": those between whom there is to be what is called for. */
    private List<Actor> between(Draft draft) {
        Scene scene = draft.scene;
        Tree tree = scene.tree();
        return scene.clauses().wide(draft.clause()).stream()
                .filter(w -> tree.children(w, "case").stream()
                        .anyMatch(c -> cues.is(Cue.BETWEEN, scene.lower().get(c.index()))))
                .filter(w -> tree.dominates(draft.clause(), w))
                .map(w -> Arguments.conjuncts(tree, w).stream()
                        .flatMap(a -> scene.actorAt(a).stream())
                        .flatMap(m -> cast.meant(m).stream())
                        .filter(a -> !a.isUnnamed())
                        .toList())
                .filter(named -> named.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    /** Both sides, and those whom the report told of as striking together with one of them. */
    private List<Actor> everybody(Actor outsider, List<Draft> before) {
        List<Actor> allies = before.stream()
                .filter(d -> d.kind == Kind.ATTACK && !d.negated && d.agents.size() > 1)
                .filter(d -> d.agents.stream().anyMatch(cast::isSide)
                        && d.targets.stream().anyMatch(cast::isSide))
                .flatMap(d -> d.agents.stream())
                .filter(a -> !a.isUnnamed() && !a.party().equals(outsider.party()))
                .map(Cast::side)
                .filter(side -> !cast.sides().contains(side))
                .distinct()
                .map(Actor::of)
                .toList();
        return cast.sides().isEmpty() ? List.of() : Filling.merged(cast.both("", ""), allies);
    }

    /** A side that will not talk or cease fire refuses it to the side against it; else who just asked or offered is refused. */
    private List<Actor> refused(Draft draft, List<Draft> drafts) {
        List<Actor> asker = askers.of(draft, drafts);
        boolean peace = draft.content != null && OF_BOTH.contains(draft.content);
        return asker.isEmpty() && peace ? opponent(draft.agents.getFirst()) : asker;
    }

    private List<Actor> opponent(Actor actor) {
        return cast.against(actor).map(p -> List.of(Actor.of(p))).orElse(List.of());
    }

    /** "Condemns the raid", "demands that the raids stop": whoever did the attack that the very words of a blame or a demand are about. */
    private static Optional<List<Actor>> blamed(Draft draft, List<Draft> all) {
        boolean stop = draft.kind == Kind.REQUEST && CEASEFIRE.equals(draft.content);
        if (draft.kind != Kind.ACCUSE && !stop) {
            return Optional.empty();
        }
        return all.stream()
                .filter(d -> d.kind == Kind.ATTACK && d.scene == draft.scene && !d.agents.isEmpty())
                .filter(d -> !d.pointsBack || d.ownAgents)
                .filter(d -> d.anchor != draft.anchor && draft.scene.tree().dominates(draft.anchor, d.anchor))
                .map(d -> d.agents)
                .filter(agents -> !Cast.isShared(agents, draft.agents))
                .findFirst();
    }

    private List<Actor> culprit(Draft draft, List<Draft> before, List<Draft> all) {
        if (isOfAnother(draft, before, all)) {
            return List.of();
        }
        List<Actor> doer = doer(draft, before, all);
        return doer.isEmpty() ? opponent(draft.agents.getFirst()) : doer;
    }

    /**
     * Whoever did the latest violence told of is blamed by who condemns it; where a state fights a group, an outsider's bare "the attack" is that
     * of the group.
     */
    private List<Actor> doer(Draft blame, List<Draft> before, List<Draft> all) {
        Actor by = blame.agents.getFirst();
        List<List<Actor>> strikes = agents(before, EnumSet.of(Kind.ATTACK));
        List<List<Actor>> harm = strikes.isEmpty() ? agents(before, HARM) : strikes;
        List<List<Actor>> doers = harm.isEmpty() ? agents(before, MOVES) : harm;
        boolean bare = blame.places.isEmpty() && cast.isInner() && !cast.isSide(by);
        Optional<List<Actor>> suffered = before.reversed().stream()
                .filter(d -> d.kind == Kind.ATTACK && !d.negated && Cast.isShared(d.targets, List.of(by)))
                .map(d -> d.agents)
                .filter(agents -> !agents.isEmpty() && !Cast.isShared(agents, List.of(by)))
                .findFirst();
        if (suffered.isPresent()) {
            return owning(suffered.get(), all);
        }
        Optional<List<Actor>> named = named(blame, before);
        if (named.isPresent()) {
            return owning(named.get(), all);
        }
        List<Actor> latest = doers.stream()
                .filter(d -> bare && d.stream().allMatch(a -> cast.isGroup(Cast.side(a))))
                .findFirst()
                .or(() -> doers.stream().findFirst())
                .orElse(List.of());
        return latest.stream().anyMatch(a -> Cast.side(a).equals(Cast.side(by))) ? List.of() : owning(latest, all);
    }

    /** Whether the words of a blame name an attack of their own that nobody is told to have done. */
    private static boolean isOfAnother(Draft blame, List<Draft> before, List<Draft> all) {
        return all.stream()
                .filter(d -> d.kind == Kind.ATTACK && d.scene == blame.scene && d.agents.isEmpty())
                .filter(d -> blame.scene.tree().dominates(blame.anchor, d.anchor))
                .anyMatch(d -> d.ownSetting && isNew(d, before));
    }

    /** "Condemned the attack in Paris": an attack in a land where none was told of before. */
    private static boolean isNew(Draft attack, List<Draft> before) {
        return !attack.places.isEmpty()
                && before.stream()
                        .filter(d -> d.kind == Kind.ATTACK && d.scene != attack.scene)
                        .allMatch(d -> Recalling.isElsewhere(attack, d));
    }

    /** "Condemned the bombings": of several attacks the latest that was told of by the very word that the blame is about. */
    private static Optional<List<Actor>> named(Draft blame, List<Draft> before) {
        Scene scene = blame.scene;
        Set<String> words = scene.tree().children(blame.anchor).stream()
                .filter(w -> !w.isVerb())
                .map(w -> Victims.lemma(scene, w.index()))
                .collect(Collectors.toSet());
        return before.reversed().stream()
                .filter(d -> d.kind == Kind.ATTACK && !d.negated && !d.agents.isEmpty() && d.scene != scene)
                .filter(d -> words.contains(Victims.lemma(d.scene, d.anchor)))
                .map(d -> d.agents)
                .filter(agents -> !Cast.isShared(agents, blame.agents))
                .findFirst();
    }

    /** Who did the deeds of some kinds that were told of, the latest first. */
    private static List<List<Actor>> agents(List<Draft> before, Set<Kind> kinds) {
        return before.reversed().stream()
                .filter(d -> kinds.contains(d.kind) && !d.negated && !d.agents.isEmpty())
                .map(d -> d.agents)
                .toList();
    }

    /** The group that owns up to an attack, in whatever sentence, is who its nameless rebels are. */
    private List<Actor> owning(List<Actor> doers, List<Draft> all) {
        boolean nameless = doers.size() == 1 && doers.getFirst().sector().equals("REB");
        return all.stream()
                .filter(d -> nameless && d.kind == Kind.ATTACK && d.stance == Stance.ADMITTED && !d.negated)
                .map(d -> d.agents)
                .filter(agents ->
                        agents.size() == 1 && cast.isGroup(agents.getFirst().party()))
                .findFirst()
                .orElse(doers);
    }
}
