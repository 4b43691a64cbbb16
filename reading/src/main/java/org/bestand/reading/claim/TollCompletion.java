package org.bestand.reading.claim;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.VictimGroup;
import org.bestand.reading.pack.FrameRule.Role;

/** Whose the people of a toll are, and who harmed them, where the sentence leaves it out and the report makes it plain. */
final class TollCompletion {
    static final int FAR = 6;

    /** How many words before a noun those for "another" with its figure begin. */
    private static final int FURTHER = 4;

    private static final String CIVILIANS = "CVL";
    private static final String REBELS = "REB";
    static final String ENEMY = "enemy";
    private static final String STAFF = "staff";

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

    TollCompletion(Cast cast, Cues cues) {
        this.cast = cast;
        this.cues = cues;
        doers = new TollDoers(cast, cues);
        defaults = new TollDefaults(cast);
        open = new OpenTolls(cues);
        violence = new TollViolence(cues);
        figures = new Figures(cast, cues);
        staff = new Staff(cast, cues);
    }

    /** Completes one toll, given all drafts of the report in the order of the text and its place among them. */
    void complete(Draft draft, List<Draft> drafts, int at) {
        Optional<Draft> happening =
                violence.of(draft, drafts, at).or(() -> Counted.attack(draft, drafts.subList(0, at)));
        boolean fate = FATES.contains(draft.kind);
        if (draft.agents.isEmpty() && !fate) {
            happening
                    .filter(h -> h.kind == Kind.ATTACK && sameVoice(h, draft) && !doers.isByVictims(draft, h))
                    .ifPresent(h -> draft.agents = h.agents);
        }
        fill(draft, "freed", ofFreed(draft));
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
        apart(draft);
    }

    /** Nobody harms or takes its own people, unless the words say so: whoever is less sure of the two is somebody else. */
    private void apart(Draft draft) {
        boolean own = draft.agents.stream()
                .anyMatch(a -> draft.targets.stream().anyMatch(t -> Cast.side(t).equals(Cast.side(a))));
        boolean civil = draft.targets.stream().anyMatch(t -> t.sector().equals(CIVILIANS));
        if (!own || cues.saysOwn(draft)) {
            return;
        }
        if (draft.targetsFilled) {
            if (draft.agents.size() == 1 && cast.isGroup(Cast.side(draft.agents.getFirst()))) {
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

    /** "The revolt cost 900 Indonesians their lives": in an inner war people of the country may be of either side. */
    private boolean isCountryman(Actor actor) {
        return actor.sector().isEmpty() && actor.party().equals(cast.home());
    }

    private void people(Draft draft, List<Draft> before, Optional<Draft> happening) {
        peacekeepers(draft);
        staff(draft, before);
        fill(draft, "own", ofSpeaker(draft));
        enemies(draft);
        fill(draft, "authority", defaults.ofAuthority(draft));
        fill(draft, "sheltered", ofSheltered(draft));
        fill(draft, "hostage", ofHostages(draft));
        fill(draft, "again", figures.again(draft, before));
        fill(draft, "rebutted", happening.isEmpty() ? figures.rebutted(draft, before) : Optional.empty());
        if (Completion.named(draft.targets).isEmpty() && isBare(draft)) {
            before(draft, before).filter(b -> !isByOthers(draft, b)).ifPresent(b -> draft.targets = b.targets);
            if (isBesideOpen(draft, before)) {
                return;
            }
        }
        if (draft.bareDeed && Completion.named(draft.targets).isEmpty()) {
            deed(draft, before).ifPresent(d -> draft.targets = d.targets);
        }
        fill(draft, "told", told(draft, before, happening));
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

    /** "A Ghanaian peacekeeper" is of the one mission that the report names, wherever from. */
    private void peacekeepers(Draft draft) {
        boolean mission = draft.count != null
                && draft.count.of() == VictimGroup.PKO
                && cast.fighters().missions().size() == 1;
        if (mission) {
            draft.targets =
                    List.of(Actor.of(cast.fighters().missions().iterator().next()));
            draft.wordTargets = draft.targets;
        }
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

    private static void fill(Draft draft, String by, Optional<String> party) {
        if (party.isEmpty() || !Completion.named(draft.targets).isEmpty()) {
            return;
        }
        String sector = draft.targets.stream()
                .map(Actor::sector)
                .filter(s -> !s.isEmpty())
                .findFirst()
                .orElse("");
        draft.targets = List.of(Cast.on(party.get(), sector, ""));
        draft.targetsFilled = !by.equals("own");
        draft.filledBy = by;
    }

    /** "194 of the enemy were killed", "eight occupiers": people of the side against who says so, or against the doer. */
    private void enemies(Draft draft) {
        boolean enemy = draft.scene.clauses().wide(draft.clause()).stream()
                .anyMatch(i -> cues.is(Cues.Type.ENEMY, Victims.lemma(draft.scene, i))
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
                .anyMatch(w -> cues.is(Cues.Type.OF, w) || cues.is(Cues.Type.WITH, w) || cues.is(Cues.Type.AMONG, w));
    }

    /** "The country brought a thousand people to safety": a state moves its own people out of danger. */
    private Optional<String> ofSheltered(Draft draft) {
        boolean moved = draft.kind == Kind.DISPLACED
                && draft.scene.clauses().wide(draft.clause()).stream()
                        .anyMatch(i -> cues.lengthAt(Cues.Type.SHELTER, draft.scene.lower(), i) > 0);
        return moved
                ? Completion.named(draft.agents).stream()
                        .map(Cast::side)
                        .filter(s -> !cast.isGroup(s))
                        .findFirst()
                : Optional.empty();
    }

    /** Hostages of an armed group are people of the one state that it fights. */
    private Optional<String> ofHostages(Draft draft) {
        boolean hostage = draft.victims >= 0 && cues.is(Cues.Type.HOSTAGE, Victims.lemma(draft.scene, draft.victims));
        List<String> states =
                cast.sides().stream().filter(s -> !cast.isGroup(s)).toList();
        return hostage && cast.sides().size() == 2 && states.size() == 1
                ? Optional.of(states.getFirst())
                : Optional.empty();
    }

    /** "The army ended the hijacking", "the police freed the guests": whom a state frees from an armed group are people of the state. */
    private Optional<String> ofFreed(Draft draft) {
        boolean freed = draft.kind == Kind.RELEASED
                && cast.isInner()
                && (cues.is(Cues.Type.RESCUE, Victims.lemma(draft.scene, draft.anchor))
                        || draft.scene.tree().subtree(draft.anchor).stream()
                                .anyMatch(i -> cues.is(Cues.Type.HOSTAGE, Victims.lemma(draft.scene, i))));
        return freed
                        && Stream.concat(draft.agents.stream(), draft.speakers.stream())
                                .anyMatch(a -> a.party().equals(cast.home()))
                ? Optional.of(cast.home())
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

    /** Whose the people of the tolls told before are: of one in the same sentence, else of the last in the same voice. */
    private Optional<String> told(Draft draft, List<Draft> before, Optional<Draft> happening) {
        boolean fight = isFight(happening);
        for (Draft earlier : before.reversed()) {
            boolean toll = earlier.kind.isToll()
                    && !earlier.filledBy.equals(ENEMY)
                    && !earlier.filledBy.equals(STAFF)
                    && !earlier.bareDeed
                    && !isByOthers(draft, earlier)
                    && earlier.targets.size() == 1
                    && !Completion.named(earlier.targets).isEmpty()
                    && !isVisitor(earlier);
            if (toll && alike(draft, earlier)) {
                boolean here = earlier.scene == draft.scene;
                boolean voice = !fight
                        && draft.sentence() - earlier.sentence() <= FAR
                        && earlier.kind == draft.kind
                        && SpeakerOptions.voices(earlier.speakers).equals(SpeakerOptions.voices(draft.speakers));
                boolean repeated = !fight
                        && draft.speakers.isEmpty()
                        && draft.sentence() - earlier.sentence() == 1
                        && draft.scene.sentence().paragraph()
                                == earlier.scene.sentence().paragraph()
                        && earlier.kind == draft.kind
                        && happening.isEmpty();
                if (here || voice || repeated) {
                    return Optional.of(Cast.side(earlier.targets.getFirst()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean alike(Draft a, Draft b) {
        return isFighter(a) == isFighter(b);
    }

    static boolean isFighter(Draft draft) {
        return draft.count != null && draft.count.of() == VictimGroup.REB;
    }

    private static boolean sameVoice(Draft a, Draft b) {
        return a.scope == b.scope;
    }

    /** "An Italian nun and two guards", killed elsewhere: those with people from abroad need not be from there. */
    private boolean isVisitor(Draft toll) {
        Actor victim = toll.targets.getFirst();
        return !cast.isSide(victim)
                && !cast.isGroup(victim.party())
                && cast.ground(toll.places)
                        .filter(g -> !g.equals(victim.party()))
                        .isPresent();
    }

    /** A figure without a noun of its own ("and 35 wounded", "twelve others") counts the same people as the one before it. */
    private boolean isBare(Draft draft) {
        return draft.victims >= 0
                && (draft.rules.contains("count.beside")
                        || draft.scene.tree().word(draft.victims).upos().equals("NUM")
                        || isFurther(draft)
                        || isMore(draft))
                && draft.count != null
                && draft.targets.stream().allMatch(Actor::isUnnamed);
    }

    /** "Twelve others", "dozens of others". */
    private boolean isFurther(Draft draft) {
        List<String> words = draft.scene.lower();
        return cues.is(Cues.Type.FURTHER, words.get(draft.victims))
                || draft.scene.tree().children(draft.victims, "nmod").stream()
                        .anyMatch(c -> cues.is(Cues.Type.FURTHER, words.get(c.index())));
    }

    /** "Another forty people": on top of those counted before. */
    private boolean isMore(Draft draft) {
        List<String> words = draft.scene.lower();
        return IntStream.rangeClosed(Math.max(0, draft.victims - FURTHER), draft.victims)
                .anyMatch(i -> cues.lengthAt(Cues.Type.MORE, words, i) > 0);
    }

    /** Whether the last toll, told with a figure right before, is of people of whom nobody can tell whose they are. */
    private static boolean isBesideOpen(Draft draft, List<Draft> before) {
        return Completion.named(draft.targets).isEmpty()
                && before.reversed().stream()
                        .filter(d -> d.kind.isToll() && d.count != null)
                        .findFirst()
                        .filter(d -> draft.sentence() - d.sentence() <= 1)
                        .filter(d -> Completion.named(d.targets).isEmpty())
                        .isPresent();
    }

    /** "The killings": those told of last. */
    private static Optional<Draft> deed(Draft draft, List<Draft> before) {
        return before.reversed().stream()
                .filter(d -> d.kind == draft.kind && draft.sentence() - d.sentence() <= FAR)
                .findFirst()
                .filter(d -> !Completion.named(d.targets).isEmpty());
    }

    /** Whether somebody else did one toll than the other, so that it need not be the same people whom it befell. */
    private static boolean isByOthers(Draft toll, Draft earlier) {
        return !Completion.named(toll.agents).isEmpty()
                && !Completion.named(earlier.agents).isEmpty()
                && Collections.disjoint(PartyOptions.parties(toll.agents), PartyOptions.parties(earlier.agents));
    }

    private static Optional<Draft> before(Draft draft, List<Draft> before) {
        for (Draft other : before.reversed()) {
            if (draft.sentence() - other.sentence() > 1) {
                break;
            }
            if (other.kind.isToll() && !Completion.named(other.targets).isEmpty()) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    static boolean isViolence(Draft draft) {
        return draft.kind == Kind.ATTACK || draft.kind == Kind.CLASH;
    }

    /** Whether nobody is singled out as the attacker: the dead of a fight may be of either side. */
    static boolean isFight(Optional<Draft> happening) {
        return happening.filter(h -> h.kind == Kind.CLASH).isPresent();
    }
}
