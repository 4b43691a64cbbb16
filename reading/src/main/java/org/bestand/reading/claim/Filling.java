package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Means;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.mention.PlaceMention;
import org.bestand.reading.pack.FrameRule.Flag;
import org.bestand.reading.pack.FrameRule.Role;
import org.bestand.reading.syntax.Word;

/** Fills the roles of a draft from the words around its trigger. */
final class Filling {
    /** What things do too ("the town, which a shell hit"). */
    private static final Set<Kind> FORCE =
            EnumSet.of(Kind.ATTACK, Kind.CLASH, Kind.TERRITORY, Kind.DAMAGE, Kind.CEASEFIRE);

    /** Acts that somebody else is the target of. */
    private static final Set<Kind> OUTWARD =
            EnumSet.of(Kind.ACCUSE, Kind.REQUEST, Kind.THREATEN, Kind.REFUSE, Kind.COERCE, Kind.SUPPORT);

    /** Before a filler: it is that of the verb that governs the trigger. */
    private static final String GOVERNOR = "verb.";
    /** Before a filler: it is that of the clause that the trigger says. */
    private static final String SAID = "said.";
    /** Before a filler: it is that of the clause that says on what condition. */
    private static final String CONDITION = "if.";

    /** Between two fillers: the second is that of the first's head. */
    private static final char BELOW = '.';

    /** Between a filler and the lemmas, split by commas, that its head must have. */
    private static final char OF_LEMMA = ':';

    /** How a clause that says on what condition may hang on its verb. */
    private static final Set<String> CLAUSES = Set.of("advcl", "xcomp", "ccomp");

    private static final int COUNTRY_CODE = 3;

    private final Cues cues;
    private final Cast cast;
    private final Naming naming;
    private final Fellows fellows;
    private final Ships ships;

    Filling(Cues cues, Cast cast) {
        this.cues = cues;
        this.cast = cast;
        fellows = new Fellows(cast, cues);
        naming = new Naming(cast, cues, new Joined(cast, cues));
        ships = new Ships(cast, cues, naming);
    }

    void fill(Draft draft) {
        Arguments arguments = arguments(draft);
        draft.transitive = !arguments.object().isEmpty();
        draft.agents = principals(draft, arguments, fellows.with(draft, actors(draft, arguments, Role.AGENTS)));
        draft.targets = actors(draft, arguments, Role.TARGETS);
        draft.targets = ships.struck(draft, targetHeads(draft, arguments));
        draft.mediators = actors(draft, arguments, Role.MEDIATORS);
        draft.addressed = isAddressed(draft, arguments);
        draft.candidates = candidates(draft, arguments);
        draft.victims = draft.candidates.isEmpty() ? -1 : draft.candidates.getFirst();
        if (draft.kind.isSymmetric()) {
            if (draft.agents.size() < 2 || !isMutual(draft)) {
                draft.agents = merged(draft.agents, Parties.others(draft.targets, draft.agents));
            }
            draft.targets = List.of();
        } else {
            mutual(draft);
            outward(draft);
            if (Addressees.isAtItself(draft)) {
                draft.targets = List.of();
                draft.addressed = false;
            }
        }
        draft.ownAgents = !draft.agents.isEmpty();
        draft.onHomes = draft.kind == Kind.ATTACK && draft.means != Means.GROUND && isOnHomes(draft, arguments);
        if (draft.rule.has(Flag.SIDES)
                && draft.agents.isEmpty()
                && draft.kind.isSymmetric()
                && !new Clashes(cast, cues).isAbroad(draft)) {
            draft.agents = cast.both("", "");
        }
    }

    /** "The speaker agreed on behalf of X": what somebody does for somebody else the latter does. */
    private List<Actor> principals(Draft draft, Arguments arguments, List<Actor> agents) {
        List<Actor> principals = agents.isEmpty() || draft.kind.isToll()
                ? List.of()
                : cues.all(Cue.ON_BEHALF).stream()
                        .flatMap(p -> arguments.with(p).stream())
                        .flatMap(head -> naming.named(draft.scene, head).stream())
                        .toList();
        return principals.isEmpty() ? agents : principals;
    }

    private List<Integer> targetHeads(Draft draft, Arguments arguments) {
        return draft.rule.fillers(Role.TARGETS).stream()
                .flatMap(filler -> headsOf(draft, arguments, filler).stream())
                .toList();
    }

    private boolean isOnHomes(Draft draft, Arguments arguments) {
        return targetHeads(draft, arguments).stream().anyMatch(h -> cues.is(Cue.HOMES, Victims.lemma(draft.scene, h)));
    }

    /** A verb's own arguments; a noun that hangs on a light verb shares those of the verb. */
    private Arguments arguments(Draft draft) {
        Arguments arguments =
                Relatives.agreed(draft.scene, draft.anchor, Arguments.of(draft.scene.tree(), draft.anchor, cues), cues);
        if (draft.kind.isSpeechAct() && draft.scene.tree().word(draft.anchor).isVerb()) {
            arguments = Relatives.speakerFirst(draft.scene, draft.anchor, arguments);
        }
        if (!FORCE.contains(draft.kind) && !draft.kind.isToll() || isForceOf(draft)) {
            return Relatives.subjectFirst(draft.scene, draft.anchor, arguments, cues);
        }
        if (draft.kind == Kind.ATTACK || draft.kind == Kind.TERRITORY) {
            return Relatives.townLast(draft.scene, draft.anchor, arguments);
        }
        return draft.kind.isToll() ? Relatives.partyFirst(draft.scene, draft.anchor, arguments) : arguments;
    }

    /**
     * "Ruritania, which Sylvania attacked": where form leaves it open, a party that is more than a town does what the clause behind it tells of.
     */
    private static boolean isForceOf(Draft draft) {
        int about = draft.scene.tree().word(draft.anchor).head();
        return (draft.kind == Kind.ATTACK || draft.kind == Kind.TERRITORY)
                && about >= 0
                && draft.scene
                        .actorAt(about)
                        .filter(m -> m.type() == ActorMention.Type.COUNTRY
                                || m.type() == ActorMention.Type.GROUP
                                || m.type() == ActorMention.Type.ORGANISATION)
                        .isPresent();
    }

    /** "Each other": doers and sufferers are the same. */
    private void mutual(Draft draft) {
        if (isMutual(draft) && draft.agents.size() > 1) {
            draft.targets = draft.agents;
            draft.rules.add("mutual");
        }
    }

    /** "Accuses both neighbours", "threw the soldiers out of the country": of several whom an act goes out to nobody is its own doer. */
    private void outward(Draft draft) {
        if (!OUTWARD.contains(draft.kind) || draft.targets.size() < 2 || isMutual(draft)) {
            return;
        }
        List<Actor> rest = draft.targets.stream()
                .filter(t -> !Addressees.isOwn(t, draft.agents))
                .toList();
        draft.targets = rest.isEmpty() ? draft.targets : rest;
    }

    private boolean isMutual(Draft draft) {
        List<Integer> clause = draft.scene.clauses().wide(draft.clause());
        return clause.stream().anyMatch(i -> cues.lengthAt(Cue.MUTUAL, draft.scene.lower(), i) > 0);
    }

    List<Actor> actors(Draft draft, Arguments arguments, Role role) {
        for (String filler : draft.rule.fillers(role)) {
            List<Actor> found = filler(draft, arguments, filler);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Actor> filler(Draft draft, Arguments arguments, String filler) {
        return switch (filler) {
            case "adjective" -> naming.adjectives(draft.scene, draft.anchor);
            case "both" -> cast.both("", "");
            case "other" -> opponents(draft.agents);
            case "all" -> everybody(draft, arguments);
            case "behind" -> behind(draft);
            case "rulers" -> rulers(draft.scene);
            default -> {
                List<Actor> found = new ArrayList<>();
                for (int head : headsOf(draft, arguments, filler)) {
                    if (isAskedFor(draft, head) || Distances.isLandmark(draft.scene, head, cues)) {
                        continue;
                    }
                    List<Actor> named = naming.namedOrOwner(draft.scene, head);
                    if (draft.kind.isSymmetric() && !named.isEmpty()) {
                        named = fellows.withLost(draft.scene, head, named);
                    }
                    if (!named.isEmpty()) {
                        draft.restOn(draft.scene.tree().word(head).probability());
                    }
                    found = merged(found, named);
                }
                yield found;
            }
        };
    }

    /** "Demands the release of its soldiers": whose release is asked for is not who is asked. */
    private boolean isAskedFor(Draft draft, int head) {
        return draft.kind == Kind.REQUEST && cues.is(Cue.FATE, Victims.lemma(draft.scene, head));
    }

    /** Who alone can decree something in a land: the government of the one where the sentence has places, else of the report's. */
    private List<Actor> rulers(Scene scene) {
        List<String> lands = scene.mentions().places().stream()
                .map(PlaceMention::holder)
                .filter(h -> h.length() == COUNTRY_CODE)
                .distinct()
                .toList();
        String land = lands.isEmpty() ? cast.home() : lands.getFirst();
        return land.length() == COUNTRY_CODE && lands.size() < 2 ? List.of(Actor.of(land + ".GOV")) : List.of();
    }

    /** Whoever is named right behind the trigger, but for who does it. */
    private List<Actor> behind(Draft draft) {
        int next = draft.trigger.last() + 1;
        return draft.scene.mentions().actors().stream()
                .filter(m -> m.range().first() >= next && m.range().first() <= next + 1)
                .filter(m -> m.type() != ActorMention.Type.ADJECTIVE && m.type() != ActorMention.Type.ANAPHOR)
                .findFirst()
                .map(cast::meant)
                .filter(found -> draft.agents.isEmpty() || !draft.agents.containsAll(found))
                .orElse(List.of());
    }

    /** The side against whoever does it, where the report has two. */
    private List<Actor> opponents(List<Actor> agents) {
        return agents.stream()
                .findFirst()
                .flatMap(cast::against)
                .map(side -> List.of(Actor.of(side)))
                .orElse(List.of());
    }

    private List<Actor> everybody(Draft draft, Arguments arguments) {
        List<Actor> found = naming.adjectives(draft.scene, draft.anchor);
        List<Integer> heads = new ArrayList<>(arguments.subject());
        heads.addAll(arguments.object());
        for (int head : heads) {
            found = merged(found, named(draft.scene, head));
        }
        return found;
    }

    private List<Integer> candidates(Draft draft, Arguments arguments) {
        List<Integer> heads = new ArrayList<>();
        for (String filler : draft.rule.fillers(Role.VICTIMS)) {
            headsOf(draft, arguments, filler).stream()
                    .filter(h -> !heads.contains(h))
                    .forEach(heads::add);
        }
        return heads;
    }

    /** The words that a filler of a rule means, in the clause of a trigger with these arguments. */
    List<Integer> headsOf(Draft draft, Arguments arguments, String filler) {
        int step = filler.indexOf(BELOW);
        int colon = filler.indexOf(OF_LEMMA);
        if (filler.startsWith(GOVERNOR)) {
            return governors(draft, filler.substring(GOVERNOR.length()));
        }
        if (filler.startsWith(SAID)) {
            return said(draft, filler.substring(SAID.length()));
        }
        if (filler.startsWith(CONDITION)) {
            return conditional(draft, filler.substring(CONDITION.length()));
        }
        if (step > 0) {
            return headsOf(draft, arguments, filler.substring(0, step)).stream()
                    .map(h -> Arguments.of(draft.scene.tree(), h, cues))
                    .flatMap(below -> headsOf(draft, below, filler.substring(step + 1)).stream())
                    .toList();
        }
        if (colon > 0) {
            List<String> lemmas = List.of(filler.substring(colon + 1).split(","));
            List<Integer> heads = headsOf(draft, arguments, filler.substring(0, colon)).stream()
                    .filter(h -> FrameBook.matches(lemmas, Victims.lemma(draft.scene, h)))
                    .toList();
            return heads.isEmpty() ? wherever(draft, filler.substring(0, colon), lemmas) : heads;
        }
        return plain(draft, arguments, filler);
    }

    /** "Fell after a siege into their hands": a turn of phrase belongs to its verb, whatever of the clause the parser hung it on. */
    private static List<Integer> wherever(Draft draft, String preposition, List<String> lemmas) {
        Scene scene = draft.scene;
        return scene.clauses().wide(draft.clause()).stream()
                .filter(w -> FrameBook.matches(lemmas, Victims.lemma(scene, w)))
                .filter(w -> scene.tree().children(w, "case").stream()
                        .anyMatch(c -> scene.lower().get(c.index()).equals(preposition)))
                .toList();
    }

    /** A filler of the verb that governs the trigger, the trigger itself left out. */
    private List<Integer> governors(Draft draft, String filler) {
        int verb = Matcher.governor(draft, cues);
        return verb < 0
                ? List.of()
                : headsOf(draft, ofGovernor(draft, verb), filler).stream()
                        .filter(h -> h != draft.anchor)
                        .toList();
    }

    /** "Ruritania, which the treaty breaks": what a party does something to is no doer, whatever the parser took for the subject. */
    private Arguments ofGovernor(Draft draft, int verb) {
        Arguments arguments = Arguments.of(draft.scene.tree(), verb, cues);
        return arguments.subject().contains(draft.anchor)
                ? Relatives.subjectFirst(draft.scene, verb, arguments, cues)
                : arguments;
    }

    private List<Integer> plain(Draft draft, Arguments arguments, String filler) {
        return switch (filler) {
            case "antecedent" -> Attached.antecedent(draft.scene, draft.anchor);
            case "appos" -> Attached.beside(draft.scene, draft.anchor);
            case "subject" -> arguments.subject();
            case "object" ->
                draft.unlisted.isEmpty()
                        ? arguments.object()
                        : arguments.object().stream()
                                .filter(o -> !draft.unlisted.contains(o))
                                .toList();
            case "indirect" -> receivers(draft, arguments);
            case "possessive" -> arguments.subject();
            case "predicate" -> Attached.predicate(draft.scene, draft.anchor);
            case "bearer" -> Owners.bearers(draft.scene.tree(), draft.anchor, cues);
            case "owner" -> Owners.of(draft.scene.tree(), draft.anchor, cues);
            case "wielder" -> Owners.wielders(draft.scene, draft.anchor, cues);
            case "trigger" -> List.of(draft.anchor);
            case "whose" -> Attached.whose(draft.scene, draft.anchor);
            default -> new Phrased(draft.scene, cues).of(draft.anchor, arguments, filler.replace('_', ' '));
        };
    }

    private static List<Integer> receivers(Draft draft, Arguments arguments) {
        List<Integer> found = arguments.indirect().isEmpty() ? draft.unlisted : arguments.indirect();
        return found.isEmpty() && !draft.kind.isToll() ? Receivers.of(draft.scene, arguments) : found;
    }

    /** A call to somebody to do something, or that somebody should. */
    private boolean isAddressed(Draft draft, Arguments arguments) {
        boolean asks = draft.kind == Kind.REQUEST;
        boolean toDo = !draft.scene.tree().children(draft.anchor, "xcomp").isEmpty();
        return !draft.targets.isEmpty()
                || asks && toDo && !arguments.object().isEmpty()
                || asks
                        && said(draft, "subject").stream()
                                .anyMatch(s -> draft.scene.actorAt(s).isPresent()
                                        || cues.is(Cue.EVERYBODY, Victims.lemma(draft.scene, s)));
    }

    /** In a clause that hangs on the trigger; one without a subject of its own is not asked for its subject. */
    private List<Integer> said(Draft draft, String filler) {
        for (Word clause : draft.scene.tree().children(draft.anchor)) {
            String relation = clause.baseRelation();
            if (relation.equals("ccomp") || relation.equals("xcomp") && !filler.equals("subject")) {
                Arguments arguments = Arguments.of(draft.scene.tree(), clause.index(), cues);
                List<Integer> heads = headsOf(draft, arguments, filler);
                if (!heads.isEmpty()) {
                    return heads;
                }
            }
        }
        return List.of();
    }

    /** In a clause below the trigger that opens with "if" or "as long as". */
    private List<Integer> conditional(Draft draft, String filler) {
        return draft.scene.tree().words().stream()
                .filter(w -> CLAUSES.contains(w.baseRelation())
                        && draft.scene.tree().dominates(draft.anchor, w.index())
                        && draft.scene.tree().children(w.index(), "mark").stream()
                                .anyMatch(m -> cues.is(
                                        Cue.CONDITION, draft.scene.lower().get(m.index()))))
                .flatMap(w -> headsOf(draft, Arguments.of(draft.scene.tree(), w.index(), cues), filler).stream())
                .toList();
    }

    /** Whom a noun names: by itself, by a nationality adjective, by the place or party that it belongs to. */
    List<Actor> named(Scene scene, int head) {
        return naming.named(scene, head);
    }

    /** Both lists, each party and sector once. */
    static List<Actor> merged(List<Actor> first, List<Actor> second) {
        Map<String, Actor> byCode = new LinkedHashMap<>();
        first.forEach(a -> byCode.putIfAbsent(a.code() + a.name(), a));
        second.forEach(a -> byCode.putIfAbsent(a.code() + a.name(), a));
        return new ArrayList<>(byCode.values());
    }
}
