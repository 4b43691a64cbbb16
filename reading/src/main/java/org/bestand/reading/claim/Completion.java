package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Stance;
import org.bestand.model.VictimGroup;

/** Fills in the parties that a sentence leaves out and the report makes plain; where two readings are open they stay empty. */
final class Completion {
    private final Cast cast;
    private final Losses losses;
    private final Cues cues;

    Completion(Cast cast, Cues cues) {
        this.cast = cast;
        this.cues = cues;
        losses = new Losses(cast);
    }

    void complete(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            own(draft);
            nameless(draft);
            alleged(draft, drafts);
            switch (draft.kind.family()) {
                case TOLL -> toll(draft, drafts, i);
                case VIOLENCE -> violence(draft);
                case TRUCE -> truce(draft);
                default -> other(draft);
            }
            confirmed(draft);
            draft.agents = named(draft.agents);
            draft.targets = named(draft.targets);
            draft.mediators = named(draft.mediators);
        }
    }

    /** Who owns up to a deed is its doer. */
    private static void own(Draft draft) {
        if (draft.stance == Stance.ADMITTED && draft.agents.isEmpty() && draft.kind == Kind.ATTACK) {
            draft.agents = draft.speakers.stream().filter(s -> !s.via()).toList();
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

    /** Who tells of a strike of its own confirms it. */
    private static void confirmed(Draft draft) {
        boolean plain = draft.kind == Kind.ATTACK
                && draft.stance == Stance.ASSERTED
                && !draft.negated
                && !draft.speakers.isEmpty();
        if (plain && draft.agents.stream().anyMatch(a -> Cast.side(a).equals(Cast.side(draft.speakers.getLast())))) {
            draft.stance = Stance.ADMITTED;
            draft.rules.add("own-deed");
        }
    }

    /** A deed named in an accusation is done by the accused, to the accuser where nobody else is named. */
    private static void alleged(Draft draft, List<Draft> drafts) {
        if (draft.kind.isSpeechAct() || draft.kind.isToll() || draft.kind == Kind.RELATION) {
            return;
        }
        for (Draft accuse : drafts) {
            boolean inside = accuse.kind == Kind.ACCUSE
                    && accuse.scene == draft.scene
                    && accuse.anchor != draft.anchor
                    && accuse.scene.tree().dominates(accuse.anchor, draft.anchor)
                    && draft.speakers.stream().anyMatch(s -> accuse.agents.stream()
                            .anyMatch(a -> a.party().equals(s.party())));
            if (inside) {
                if (named(draft.agents).isEmpty()) {
                    draft.agents = accuse.targets;
                }
                if (named(draft.targets).isEmpty() && draft.kind == Kind.ATTACK) {
                    draft.targets = accuse.agents;
                }
                return;
            }
        }
    }

    private void toll(Draft draft, List<Draft> drafts, int at) {
        Optional<Draft> happening = happening(draft, drafts, at);
        if (draft.agents.isEmpty() && draft.kind != Kind.DISPLACED && draft.kind != Kind.RELEASED) {
            happening.filter(h -> h.kind == Kind.ATTACK && sameVoice(h, draft)).ifPresent(h -> draft.agents = h.agents);
        }
        String sector = draft.targets.stream()
                .map(Actor::sector)
                .filter(s -> !s.isEmpty())
                .findFirst()
                .orElse("");
        if (named(draft.targets).isEmpty()) {
            ofSpeaker(draft).ifPresent(party -> {
                draft.targets = List.of(Cast.on(party, sector, ""));
                draft.filledBy = "own";
            });
        }
        if (named(draft.targets).isEmpty() && isBare(draft)) {
            before(draft, drafts, at).ifPresent(b -> draft.targets = b.targets);
        }
        if (named(draft.targets).isEmpty()) {
            told(draft, drafts.subList(0, at)).ifPresent(party -> {
                draft.targets = List.of(Cast.on(party, sector, ""));
                draft.targetsFilled = true;
                draft.filledBy = "told";
            });
        }
        if (named(draft.targets).isEmpty()) {
            side(draft, happening).ifPresent(party -> {
                draft.targets = List.of(Cast.on(party, sector, ""));
                draft.targetsFilled = true;
            });
        }
        if (draft.kind == Kind.CAPTURED && draft.agents.isEmpty() && !cast.isInner()) {
            named(draft.targets).stream()
                    .findFirst()
                    .flatMap(cast::against)
                    .ifPresent(p -> draft.agents = List.of(Actor.of(p)));
        }
        if (draft.agents.stream().anyMatch(a -> draft.targets.stream()
                        .anyMatch(t -> Cast.side(t).equals(Cast.side(a))))
                && !draft.targetsFilled) {
            if (draft.rule
                    .fillers(org.bestand.reading.pack.FrameRule.Role.AGENTS)
                    .isEmpty()) {
                draft.agents = List.of();
            }
        }
    }

    /** "Admits nine dead in its own ranks": the people of who says so. */
    private Optional<String> ofSpeaker(Draft draft) {
        boolean own = draft.scene.clauses().wide(draft.clause()).stream()
                .anyMatch(i -> cues.lengthAt(Cues.Type.OWN_SIDE, draft.scene.lower(), i) > 0);
        return own
                ? draft.speakers.stream()
                        .filter(s -> !s.via() && !s.isUnnamed())
                        .map(Cast::side)
                        .findFirst()
                : Optional.empty();
    }

    /** Whose the people of the tolls told before are: of one in the same sentence, else of the last in the same voice. */
    private static Optional<String> told(Draft draft, List<Draft> before) {
        for (Draft earlier : before.reversed()) {
            boolean toll = earlier.kind.isToll() && earlier.targets.size() == 1 && !named(earlier.targets).isEmpty();
            if (toll && alike(draft, earlier)) {
                boolean here = earlier.scene == draft.scene;
                boolean voice = draft.sentence() - earlier.sentence() <= 6 && earlier.kind == draft.kind && SpeakerOptions.voices(earlier.speakers).equals(SpeakerOptions.voices(draft.speakers));
                if (here || voice) {
                    return Optional.of(Cast.side(earlier.targets.getFirst()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean alike(Draft a, Draft b) {
        return isFighter(a) == isFighter(b);
    }

    private static boolean isFighter(Draft draft) {
        return draft.count != null && draft.count.of() == VictimGroup.REB;
    }

    private static boolean sameVoice(Draft a, Draft b) {
        return a.scope == b.scope;
    }

    /** The attack or clash that a toll is of: in its own sentence, else the one that its words point back at. */
    private static Optional<Draft> happening(Draft draft, List<Draft> drafts, int at) {
        for (Draft other : drafts) {
            if (other.scene == draft.scene
                    && isViolence(other)
                    && (other.clause() == draft.clause()
                            || other.anchor < draft.anchor
                            || other.scene.clauses().above(other.clause()) == draft.clause())) {
                return Optional.of(other);
            }
        }
        if (draft.back == null || isViolence(draft.back)) {
            return Optional.ofNullable(draft.back);
        }
        for (int i = at - 1; i >= 0; i--) {
            Draft other = drafts.get(i);
            if (isViolence(other) && draft.sentence() - other.sentence() <= 2) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** A figure without a noun of its own ("and 35 wounded", "twelve others") counts the same people as the one before it. */
    private static boolean isBare(Draft draft) {
        return draft.victims >= 0
                && (draft.rules.contains("count.beside")
                        || draft.scene.tree().word(draft.victims).upos().equals("NUM"))
                && draft.count != null
                && draft.targets.stream().allMatch(Actor::isUnnamed);
    }

    private static Optional<Draft> before(Draft draft, List<Draft> drafts, int at) {
        for (int i = at - 1; i >= 0 && draft.sentence() - drafts.get(i).sentence() <= 1; i--) {
            Draft other = drafts.get(i);
            if (other.kind.isToll() && !named(other.targets).isEmpty()) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private static boolean isViolence(Draft draft) {
        return draft.kind == Kind.ATTACK || draft.kind == Kind.CLASH;
    }

    /** Whose the victims are, where the words do not say: the side of the first of these that is plain. */
    private Optional<String> side(Draft draft, Optional<Draft> happening) {
        Optional<String> byAgents =
                draft.ownAgents ? named(draft.agents).stream().findFirst().flatMap(this::opposed) : Optional.empty();
        Optional<String> spoken = draft.count != null && draft.count.of() == VictimGroup.REB
                ? Optional.empty()
                : draft.speakers.stream()
                        .filter(s -> !s.via() && tellsOwn(s))
                        .map(Cast::side)
                        .findFirst();
        Optional<String> bySpeaker = spoken.isPresent() ? spoken : draft.speakers.stream()
                    .filter(s -> !s.via() && isDoer(s, happening))
                    .findFirst()
                    .flatMap(this::opposed);
        Optional<Draft> attack = happening.filter(h -> h.kind == Kind.ATTACK);
        Optional<String> byTarget = attack.filter(h -> h.targets.size() == 1)
                .map(h -> h.targets.getFirst())
                .filter(a -> !a.isUnnamed())
                .map(Cast::side);
        Optional<String> place = draft.places.stream()
                .map(p -> p.country())
                .filter(c -> c.length() == 3)
                .findFirst();
        boolean local = draft.count != null
                && (draft.count.of() == VictimGroup.CVL
                        || draft.count.of() == VictimGroup.POL
                        || draft.count.of() == VictimGroup.CHD);
        Optional<String> byPlace =
                attack.isPresent() || local || draft.kind == Kind.DISPLACED ? place : Optional.empty();
        draft.filledBy = byAgents.isPresent()
                ? "agents"
                : byTarget.isPresent() ? "attack" : bySpeaker.isPresent() ? "speaker" : byPlace.isPresent() ? "place" : "home";
        return byAgents.or(() -> byTarget).or(() -> bySpeaker).or(() -> byPlace).or(() -> atHome(draft, happening));
    }

    /**
     * People whose side nothing shows are those of the country that the report is about; in an inner war only soldiers, police, civilians,
     * those who flee and those whom doctors count, for fighters may be of either side.
     */
    private Optional<String> atHome(Draft draft, Optional<Draft> happening) {
        VictimGroup group = draft.count == null ? null : draft.count.of();
        boolean local = group == VictimGroup.MIL
                || group == VictimGroup.POL
                || group == VictimGroup.CVL
                || group == VictimGroup.CHD;
        boolean fate = draft.kind == Kind.DISPLACED || draft.kind == Kind.MISSING;
        boolean doctor = draft.speakers.stream().anyMatch(s -> s.sector().equals("HLT"));
        boolean fight = happening.filter(h -> h.kind == Kind.CLASH).isPresent();
        boolean outer = cast.sides().size() == 2 && !cast.isInner() && group != VictimGroup.REB && !fight;
        return (local || fate || doctor || outer) && !cast.home().isEmpty() ? Optional.of(cast.home()) : Optional.empty();
    }

    /** Who did the attack that a toll is of counts the dead of the other side. */
    private static boolean isDoer(Actor speaker, Optional<Draft> happening) {
        return happening.filter(h -> h.kind == Kind.ATTACK)
                .filter(h -> h.agents.stream().anyMatch(a -> Cast.side(a).equals(Cast.side(speaker))))
                .isPresent();
    }

    /** A state at war with another, or an authority by its officials, gives the toll of its own people. */
    private boolean tellsOwn(Actor speaker) {
        boolean official = speaker.sector().equals("GOV") || speaker.sector().equals("MIL");
        boolean state = !cast.isGroup(Cast.side(speaker));
        if (cast.isSide(speaker)) {
            return (state || official)
                    && cast.against(speaker).filter(o -> !cast.isGroup(o)).isPresent();
        }
        return official && !state && !speaker.isUnnamed() && !cast.isInner();
    }

    /** The side against a doer: the other of the report's two, or for nameless rebels their own country. */
    private Optional<String> opposed(Actor agent) {
        Optional<String> against = cast.against(agent);
        if (against.isPresent() || !cast.isGroup(Cast.side(agent))) {
            return against;
        }
        String country = agent.sector().equals("REB") ? agent.party() : cast.home();
        return country.isEmpty() ? Optional.empty() : Optional.of(country);
    }

    private void violence(Draft draft) {
        if (draft.kind == Kind.CLASH) {
            if (draft.agents.size() < 2) {
                draft.agents = widened(draft.agents);
            }
            if (draft.agents.isEmpty()) {
                draft.agents = neighbours(draft);
            }
            return;
        }
        Optional<Actor> agent = named(draft.agents).stream().findFirst();
        agent.ifPresent(a -> draft.targets =
                draft.targets.stream().filter(t -> !isOwnGround(draft, t, a)).toList());
        if (!named(draft.targets).isEmpty()) {
            return;
        }
        Optional<String> country = draft.places.stream()
                .map(p -> p.country())
                .filter(c -> c.length() == 3)
                .findFirst();
        if (agent.isPresent()) {
            country.filter(c -> !c.equals(agent.get().party()))
                    .or(() -> opposed(agent.get()))
                    .ifPresent(p -> fillTarget(draft, p));
        } else {
            boolean thing = draft.kind == Kind.DAMAGE || !draft.targets.isEmpty();
            country.filter(c -> thing || cast.sides().contains(c) && !cast.isInner())
                    .or(() -> thing && cast.isInner() ? Optional.of(cast.home()) : Optional.empty())
                    .ifPresent(p -> fillTarget(draft, p));
        }
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

    /** A fight on the border of two countries, without any party named, is between them. */
    private static List<Actor> neighbours(Draft draft) {
        return draft.places.stream()
                .filter(p -> p.country().contains("/"))
                .findFirst()
                .map(p -> java.util.Arrays.stream(p.country().split("/"))
                        .map(Actor::of)
                        .toList())
                .orElse(List.of());
    }

    /** One named side of a fight implies the other. */
    private List<Actor> widened(List<Actor> agents) {
        if (agents.isEmpty()) {
            return cast.both("", "");
        }
        Optional<String> other = cast.against(agents.getFirst());
        if (other.isEmpty()) {
            return agents;
        }
        List<Actor> both = new ArrayList<>(agents);
        both.add(Actor.of(other.get()));
        return both;
    }

    private void truce(Draft draft) {
        boolean calledOff = draft.phase == org.bestand.model.Phase.ENDED && draft.agents.size() == 1;
        boolean unilateral = draft.phase == org.bestand.model.Phase.DECLARED
                || draft.phase == org.bestand.model.Phase.VIOLATED
                || calledOff;
        if (!unilateral && draft.agents.stream().filter(a -> cast.isSide(a)).count() < 2) {
            List<Actor> outsiders = draft.agents.stream()
                    .filter(a -> !cast.isSide(a) && !a.isUnnamed())
                    .toList();
            if (cast.sides().size() == 2) {
                draft.mediators = Filling.merged(draft.mediators, outsiders);
                List<Actor> sides = new ArrayList<>(
                        draft.agents.stream().filter(a -> cast.isSide(a)).toList());
                for (Actor side : cast.both("", "")) {
                    if (sides.stream().noneMatch(s -> Cast.side(s).equals(Cast.side(side)))) {
                        sides.add(side);
                    }
                }
                draft.agents = sides;
            }
        }
    }

    private void other(Draft draft) {
        if (draft.kind == Kind.AGREEMENT
                && draft.agents.size() < 2
                && (draft.phase == org.bestand.model.Phase.AGREED || draft.agents.isEmpty())) {
            draft.agents = widened(draft.agents);
        } else if (draft.kind == Kind.ACCUSE && named(draft.targets).isEmpty() && !draft.agents.isEmpty()) {
            cast.against(draft.agents.getFirst()).ifPresent(p -> draft.targets = List.of(Actor.of(p)));
        } else if (draft.kind == Kind.TERRITORY) {
            confirmed(draft);
            draft.agents = named(draft.agents);
            draft.targets = named(draft.targets);
            losses.ground(draft);
        } else if (draft.kind == Kind.SUPPORT) {
            losses.helped(draft);
        }
    }

    /** A doer of whom not even the party is known is left open. */
    private static List<Actor> named(List<Actor> actors) {
        return actors.stream().filter(a -> !a.isUnnamed()).toList();
    }
}
