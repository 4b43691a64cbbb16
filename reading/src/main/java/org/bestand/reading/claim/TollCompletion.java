package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.VictimGroup;
import org.bestand.reading.pack.FrameRule.Role;

/** Whose the people of a toll are, and who harmed them, where the sentence leaves it out and the report makes it plain. */
final class TollCompletion {
    static final int FAR = 6;

    private static final String FREED = "freed";
    private static final Set<String> FORCES = Set.of("MIL", "POL");
    private static final String CIVILIANS = "CVL";
    private static final String REBELS = "REB";
    static final String ENEMY = "enemy";
    static final String STAFF = "staff";

    /** What befalls people without being the deed of who struck. */
    private static final Set<Kind> FATES = Set.of(Kind.DISPLACED, Kind.RELEASED, Kind.MISSING);

    private final Cast cast;
    private final Cues cues;
    private final TollDoers doers;
    private final TollDefaults defaults;
    private final OpenTolls open;
    private final TollViolence violence;
    private final Figures figures;
    private final Staff staff;
    private final Crews crews;
    private final Captives captives;
    private final EarlierTolls earlier;

    TollCompletion(Cast cast, Cues cues) {
        this.cast = cast;
        this.cues = cues;
        doers = new TollDoers(cast, cues);
        defaults = new TollDefaults(cast, cues);
        open = new OpenTolls(cues);
        violence = new TollViolence(cues);
        figures = new Figures(cast, cues);
        staff = new Staff(cast, cues);
        crews = new Crews(cues);
        captives = new Captives(cast, cues);
        earlier = new EarlierTolls(cast, cues);
    }

    /** Completes one toll, given all drafts of the report in the order of the text and its place among them. */
    void complete(Draft draft, List<Draft> drafts, int at) {
        Optional<Draft> happening =
                violence.of(draft, drafts, at).or(() -> Counted.attack(draft, drafts.subList(0, at)));
        boolean fate = FATES.contains(draft.kind);
        if (draft.agents.isEmpty()) {
            draft.agents = captives.keeper(draft).stream().toList();
        }
        if (draft.agents.isEmpty() && !fate) {
            happening
                    .filter(h -> h.kind == Kind.ATTACK && sameVoice(h, draft) && !doers.isByVictims(draft, h))
                    .ifPresent(h -> draft.agents = h.agents);
        }
        earlier.someOf(draft, drafts.subList(0, at)).ifPresent(targets -> draft.targets = targets);
        Comrades.of(draft, drafts.subList(0, at))
                .or(() -> earlier.beside(draft, drafts.subList(0, at)))
                .ifPresent(targets -> draft.targets = targets);
        new OwnLosses(cast).complete(draft);
        new Perpetrators(cues).of(draft, drafts.subList(0, at)).ifPresent(doers -> {
            draft.targets = doers;
            draft.wordTargets = doers;
        });
        fill(draft, FREED, captives.freed(draft));
        crews.of(draft, drafts.subList(0, at)).ifPresent(side -> {
            draft.targets = List.of();
            fill(draft, "craft", Optional.of(side));
        });
        boolean ofFight = open.isOfFight(draft, drafts.subList(0, at));
        if (ofFight && cast.isInner()) {
            draft.targets = draft.targets.stream().filter(t -> !isCountryman(t)).toList();
            draft.wordTargets =
                    draft.wordTargets.stream().filter(t -> !isCountryman(t)).toList();
        } else if (!ofFight && !open.isOpen(draft, happening, drafts.subList(0, at))) {
            people(draft, drafts.subList(0, at), happening.or(() -> Counted.harmless(draft, drafts.subList(0, at))));
        }
        happening.filter(h -> doers.isMistaken(draft, h)).ifPresent(h -> draft.agents = List.of());
        if (draft.agents.isEmpty()) {
            draft.agents = doers.of(draft, drafts.subList(0, at), happening);
        }
        if (!draft.ownAgents && violence.isHardship(draft)) {
            draft.agents = List.of();
        }
        draft.targets =
                draft.targets.stream().filter(t -> !isForeignRebel(draft, t)).toList();
        draft.agents = draft.agents.stream().map(a -> enlisted(draft, a)).toList();
        apart(draft);
        HandedOver.mutual(draft);
    }

    /** "The attacker was shot by a soldier": soldiers and policemen whom nobody names, who harm people of one side, are of the state against it. */
    private Actor enlisted(Draft draft, Actor doer) {
        boolean open = doer.isUnnamed() && FORCES.contains(doer.sector());
        return Completion.named(draft.targets).stream()
                .filter(t -> open)
                .findFirst()
                .flatMap(cast::against)
                .filter(side -> !cast.isGroup(side))
                .map(side -> doer.withCode(side + "." + doer.sector()))
                .orElse(doer);
    }

    /** Nobody harms or takes its own people, unless the words say so: whoever is less sure of the two is somebody else. */
    private void apart(Draft draft) {
        boolean own = draft.agents.stream()
                .anyMatch(a -> draft.targets.stream().anyMatch(t -> Cast.side(t).equals(Cast.side(a))));
        boolean civil = draft.targets.stream().anyMatch(t -> t.sector().equals(CIVILIANS));
        if (!own || cues.saysOwn(draft) || captives.freed(draft).isPresent()) {
            return;
        }
        if (draft.targetsFilled) {
            boolean group = draft.agents.size() == 1 && cast.isGroup(Cast.side(draft.agents.getFirst()));
            boolean boast = draft.agents.size() == 1 && draft.ownAgents && !civil && isToldByDoer(draft);
            if (group || boast) {
                draft.targets = cast.opposed(draft.agents.getFirst())
                        .map(p -> List.of(Cast.on(p, "", "")))
                        .orElse(List.of());
            }
            return;
        }
        if (!draft.ownAgents || draft.rule.fillers(Role.AGENTS).isEmpty()) {
            draft.agents = List.of();
        } else if (!civil && draft.kind != Kind.DISPLACED && draft.agents.size() == 1) {
            String sector = draft.targets.getFirst().sector();
            cast.opposed(draft.agents.getFirst()).ifPresent(p -> draft.targets = List.of(Cast.on(p, sector, "")));
        }
    }

    private static boolean isToldByDoer(Draft draft) {
        return draft.speakers.stream()
                .anyMatch(s -> !s.via() && Cast.side(s).equals(Cast.side(draft.agents.getFirst())));
    }

    /** "The revolt cost 900 Indonesians their lives": in an inner war people of the country may be of either side. */
    private boolean isCountryman(Actor actor) {
        return actor.sector().isEmpty() && actor.party().equals(cast.home());
    }

    private void people(Draft draft, List<Draft> before, Optional<Draft> happening) {
        peacekeepers(draft, before);
        staff(draft, before);
        fill(draft, "own", ofSpeaker(draft));
        fill(draft, "landsmen", ofLandsmen(draft));
        enemies(draft);
        fill(draft, "authority", defaults.ofAuthority(draft));
        fill(draft, "sheltered", ofSheltered(draft));
        fill(draft, "hostage", captives.held(draft));
        fill(draft, "again", figures.again(draft, before));
        fill(draft, "rebutted", happening.isEmpty() ? figures.rebutted(draft, before) : Optional.empty());
        if (Completion.named(draft.targets).isEmpty() && earlier.isBare(draft)) {
            earlier.same(draft, before).ifPresent(targets -> draft.targets = targets);
            if (EarlierTolls.isBesideOpen(draft, before)) {
                return;
            }
        }
        if (draft.bareDeed && Completion.named(draft.targets).isEmpty()) {
            EarlierTolls.deed(draft, before).ifPresent(d -> draft.targets = d.targets);
        }
        fill(draft, "told", earlier.told(draft, before, happening));
        fill(draft, "beside", figures.beside(draft, before));
        fill(draft, "figure", happening.isEmpty() ? figures.of(draft, before) : Optional.empty());
        if (Completion.named(draft.targets).isEmpty()) {
            defaults.of(draft, before, happening).ifPresent(party -> fill(draft, draft.filledBy, Optional.of(party)));
        }
    }

    /** "India says that it killed thirty terrorists", at war with another state: whose they are is not said. */
    private boolean isForeignRebel(Draft draft, Actor target) {
        return target.sector().equals(REBELS)
                && cast.isBetweenStates()
                && Stream.concat(draft.speakers.stream(), draft.agents.stream()).anyMatch(cast::isSide);
    }

    private void peacekeepers(Draft draft, List<Draft> before) {
        new Peacekeepers(cast, cues).of(draft, before).ifPresent(mission -> {
            draft.targets = List.of(Actor.of(mission));
            draft.wordTargets = draft.targets;
        });
    }

    /** Employees of an organisation are its own, wherever from. */
    private void staff(Draft draft, List<Draft> before) {
        boolean only = draft.wordTargets.stream()
                .allMatch(a -> a.isUnnamed() || a.name().isEmpty());
        staff.of(draft, before).filter(s -> only).ifPresent(party -> {
            draft.targets = List.of(Actor.of(party));
            draft.wordTargets = draft.targets;
            draft.filledBy = STAFF;
        });
    }

    private void fill(Draft draft, String by, Optional<String> party) {
        boolean peace =
                isFighter(draft) && party.filter(cast.fighters()::isSide).isEmpty();
        if (party.isEmpty()
                || peace
                || !by.equals(FREED) && isByOwn(draft, party.get())
                || !Completion.named(draft.targets).isEmpty()) {
            return;
        }
        boolean group = draft.kind == Kind.DISPLACED && cast.isInner() && cast.isGroup(party.get());
        String side = group && !cast.grounds().containsValue(party.get()) ? cast.home() : party.get();
        String sector = draft.targets.stream()
                .map(Actor::sector)
                .filter(s -> !s.isEmpty())
                .findFirst()
                .orElse("");
        draft.targets = List.of(Cast.on(side, sector, ""));
        draft.targetsFilled = !by.equals("own");
        draft.filledBy = by;
    }

    /** "Ruritanian shells killed a woman": between states the victims are not of the side whose weapons the words name. */
    private boolean isByOwn(Draft draft, String party) {
        return draft.ownAgents
                && !FATES.contains(draft.kind)
                && cast.isBetweenStates()
                && !cues.saysOwn(draft)
                && draft.agents.stream().filter(a -> !a.sector().equals("POL")).anyMatch(a -> Cast.side(a)
                        .equals(party));
    }

    /** "194 of the enemy were killed", "eight occupiers": people of the side against who says so, or against the doer. */
    private void enemies(Draft draft) {
        boolean enemy = draft.scene.clauses().wide(draft.clause()).stream()
                .anyMatch(i -> cues.is(Cue.ENEMY, Victims.lemma(draft.scene, i))
                        && (i == draft.victims || isAmong(draft.scene, i)));
        if (!enemy) {
            return;
        }
        Stream.concat(draft.speakers.stream().filter(s -> !s.via()), draft.agents.stream())
                .filter(a -> !a.isUnnamed())
                .flatMap(a -> cast.against(a).or(() -> cast.rival(a)).stream())
                .findFirst()
                .ifPresent(side -> {
                    draft.targets = List.of(Cast.on(side, "", ""));
                    draft.wordTargets = draft.targets;
                    draft.filledBy = ENEMY;
                });
    }

    /** "Of the enemy", "among the invaders": those whom the figure counts, and not who did it. */
    private boolean isAmong(Scene scene, int noun) {
        return scene.tree().children(noun, "case").stream()
                .map(c -> scene.lower().get(c.index()))
                .anyMatch(w -> cues.is(Cue.OF, w) || cues.is(Cue.WITH, w) || cues.is(Cue.AMONG, w));
    }

    /** "The country brought a thousand people to safety": a state moves its own people out of danger. */
    private Optional<String> ofSheltered(Draft draft) {
        boolean moved = draft.kind == Kind.DISPLACED
                && draft.scene.clauses().wide(draft.clause()).stream()
                        .anyMatch(i -> cues.lengthAt(Cue.SHELTER, draft.scene.lower(), i) > 0);
        return moved
                ? Completion.named(draft.agents).stream()
                        .map(Cast::side)
                        .filter(s -> !cast.isGroup(s))
                        .findFirst()
                : Optional.empty();
    }

    /** "Admits nine dead in its own ranks": the people of who says so. */
    private Optional<String> ofSpeaker(Draft draft) {
        return cues.saysOwn(draft)
                ? draft.speakers.stream()
                        .filter(s -> !s.via() && !s.isUnnamed())
                        .map(Cast::side)
                        .findFirst()
                : Optional.empty();
    }

    /** "The alliance reports eight allies killed": the people of who says so by what they are to them. */
    private Optional<String> ofLandsmen(Draft draft) {
        return draft.victims >= 0 && cues.is(Cue.LANDSMAN, Victims.lemma(draft.scene, draft.victims))
                ? draft.speakers.stream()
                        .filter(s -> !s.via() && !s.isUnnamed())
                        .map(Cast::side)
                        .findFirst()
                : Optional.empty();
    }

    static boolean isFighter(Draft draft) {
        return draft.count != null && draft.count.of() == VictimGroup.REB;
    }

    private static boolean sameVoice(Draft a, Draft b) {
        return a.scope == b.scope;
    }

    static boolean isViolence(Draft draft) {
        return draft.kind == Kind.ATTACK || draft.kind == Kind.CLASH;
    }

    /** Whether nobody is singled out as the attacker: the dead of a fight may be of either side. */
    static boolean isFight(Optional<Draft> happening) {
        return happening.filter(h -> h.kind == Kind.CLASH).isPresent();
    }
}
