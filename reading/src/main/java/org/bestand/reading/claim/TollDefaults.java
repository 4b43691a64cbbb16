package org.bestand.reading.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.VictimGroup;

/** Whose the people of a toll are where neither its words nor the tolls before it say: who was struck, who tells, where it was, or whose land it is. */
final class TollDefaults {
    /** Of how many days a toll is one of a war and not of a deed. */
    private static final int LONG = 60;

    private static final String CIVILIANS = "CVL";
    private static final Set<String> LOCAL = Set.of("MIL", "POL", CIVILIANS);
    private static final Set<VictimGroup> RESIDENTS = Set.of(VictimGroup.CVL, VictimGroup.POL, VictimGroup.CHD);
    private static final Set<Kind> HARM = Set.of(Kind.KILLED, Kind.WOUNDED, Kind.CASUALTIES);

    private final Cast cast;
    private final Cues cues;
    private final Fled fled;

    TollDefaults(Cast cast, Cues cues) {
        this.cast = cast;
        this.cues = cues;
        fled = new Fled(cast, cues);
    }

    /** The army and the officials of a land that only its own people recognise give the toll of those people. */
    Optional<String> ofAuthority(Draft draft) {
        return TollCompletion.isFighter(draft)
                ? Optional.empty()
                : draft.speakers.stream()
                        .filter(s -> !s.via() && !s.isUnnamed() && isOfficial(s))
                        .filter(s ->
                                cast.grounds().containsValue(s.party()) || cast.isGroup(s.party()) && !cast.isInner())
                        .map(Actor::party)
                        .findFirst();
    }

    private static boolean isOfficial(Actor speaker) {
        return speaker.sector().equals("GOV")
                || speaker.sector().equals("MIL")
                || speaker.sector().equals("HLT");
    }

    /** Whose the victims are, where the words do not say: the side of the first of these that is plain. */
    Optional<String> of(Draft draft, List<Draft> before, Optional<Draft> happening) {
        Optional<String> byAgents = draft.ownAgents ? againstDoers(draft) : Optional.empty();
        Optional<String> spoken = tellersOwn(draft);
        Optional<String> bySpeaker = spoken.or(() -> foeOfTeller(draft, happening));
        Optional<String> byTarget =
                struck(happening).filter(s -> !isElsewhere(draft, happening, s)).map(s -> people(draft, happening, s));
        Optional<String> byPlace = draft.kind == Kind.DISPLACED ? fled.of(draft, before) : onGround(draft, happening);
        draft.filledBy = byAgents.isPresent()
                ? "agents"
                : byTarget.isPresent()
                        ? "attack"
                        : bySpeaker.isPresent() ? "speaker" : byPlace.isPresent() ? "place" : "home";
        if (draft.kind == Kind.DISPLACED
                && byPlace.isEmpty()
                && draft.agents.stream().anyMatch(a -> a.party().equals(cast.home()))) {
            return Optional.of(cast.home());
        }
        return land(draft)
                .or(() -> byAgents.filter(cast::isGroup).flatMap(g -> officials(draft)))
                .or(() -> spoken.filter(s -> isOwnPeople(draft, s, byAgents)))
                .or(() -> byAgents)
                .or(() -> byTarget.filter(cast::isGroup).flatMap(g -> healers(draft)))
                .or(() -> byTarget)
                .or(() -> bySpeaker)
                .or(() -> byPlace)
                .or(() -> struck(Counted.next(draft, before)).filter(s -> !cast.isGroup(s)))
                .or(() -> abroad(draft, before))
                .or(() -> atHome(draft, before, happening));
    }

    /** Those of who tells of a toll, where that one tells of its own people. */
    private Optional<String> tellersOwn(Draft draft) {
        return TollCompletion.isFighter(draft)
                ? Optional.empty()
                : draft.speakers.stream()
                        .filter(s -> !s.via() && tellsOwn(s))
                        .map(Cast::side)
                        .findFirst();
    }

    /** Those against who tells of a toll and did the attack that it is of. */
    private Optional<String> foeOfTeller(Draft draft, Optional<Draft> happening) {
        return draft.speakers.stream()
                .filter(s -> !s.via() && isDoer(s, happening))
                .findFirst()
                .flatMap(cast::opposed);
    }

    /** The one whom the attack that a toll is of has struck; people in a school or camp of an organisation that takes no part in the war are not its own. */
    private Optional<String> struck(Optional<Draft> happening) {
        return happening
                .filter(h -> h.kind == Kind.ATTACK && h.targets.size() == 1)
                .filter(h -> !h.onHomes || cast.fighters().isSide(Cast.side(h.targets.getFirst())))
                .map(h -> h.targets.getFirst())
                .filter(a -> !a.isUnnamed())
                .map(Cast::side);
    }

    /** "In the strip 83 people were killed": who struck a group abroad harms the people of the land that it is in. */
    private String people(Draft draft, Optional<Draft> happening, String struck) {
        boolean abroad = cast.isGroup(struck)
                && cast.sides().contains(struck)
                && happening.filter(h -> h.scene == draft.scene).isEmpty()
                && !TollCompletion.isFighter(draft);
        return cast.ground(draft.places)
                .filter(g -> abroad && !(cast.isInner() && g.equals(cast.home())) && !cast.isGroup(g))
                .filter(g -> happening.stream().flatMap(h -> h.agents.stream()).noneMatch(a -> a.party()
                        .equals(g)))
                .orElse(struck);
    }

    /** "In the strip forty people died in reprisals": on ground that is not of those whom the attack was only thought to have struck. */
    private boolean isElsewhere(Draft draft, Optional<Draft> happening, String struck) {
        return draft.ownSetting
                && happening.filter(h -> h.targetsFilled && h.places.isEmpty()).isPresent()
                && cast.ground(draft.places)
                        .filter(g -> !g.equals(struck) && !cast.isGroup(struck))
                        .isPresent();
    }

    /** "Two thousand dead in the breakaway town": those of a land that acts by itself, on its ground. */
    private Optional<String> land(Draft draft) {
        boolean anybody = draft.count != null && (draft.count.of() == null || RESIDENTS.contains(draft.count.of()));
        return anybody && draft.ownSetting && HARM.contains(draft.kind)
                ? cast.ground(draft.places)
                        .filter(cast.grounds()::containsValue)
                        .filter(l ->
                                draft.agents.stream().noneMatch(a -> a.party().equals(l)))
                : Optional.empty();
    }

    /**
     * "Since October four thousand people were killed in the strip, and twelve at home": people of a land that is not the one which the report is
     * about, or of that one where those of another were told of.
     */
    private Optional<String> abroad(Draft draft, List<Draft> before) {
        boolean said = draft.ownSetting && HARM.contains(draft.kind) && !TollCompletion.isFighter(draft);
        boolean others = before.stream()
                .filter(d -> HARM.contains(d.kind))
                .flatMap(d -> d.targets.stream())
                .anyMatch(t -> !cast.isGroup(Cast.side(t)) && !t.party().equals(cast.home()));
        return cast.ground(draft.places)
                .filter(g -> said && (cast.isInner() || cast.sides().contains(g)) && !cast.isGroup(g))
                .filter(g -> others || !g.equals(cast.home()));
    }

    /** Those on whose ground it was, of people who live there or whom an attack struck. */
    private Optional<String> onGround(Draft draft, Optional<Draft> happening) {
        boolean local = draft.count != null && draft.count.of() != null && RESIDENTS.contains(draft.count.of());
        boolean attack = happening.filter(h -> h.kind == Kind.ATTACK).isPresent();
        return attack || local ? cast.ground(draft.places) : Optional.empty();
    }

    /** Whether people harmed by a group are those of who tells of them, and not of whoever the group fights most. */
    private boolean isOwnPeople(Draft draft, String teller, Optional<String> foe) {
        return !TollCompletion.isFighter(draft)
                && foe.filter(cast::isGroup).isPresent()
                && !teller.equals(Cast.side(draft.agents.getFirst()));
    }

    /** "Says the Lebanese ministry of health": people harmed by others, of whom a state's officials tell, are of that state and no group's. */
    private Optional<String> officials(Draft draft) {
        return TollCompletion.isFighter(draft)
                ? Optional.empty()
                : draft.speakers.stream()
                        .filter(s -> !s.via() && !s.isUnnamed() && !cast.isGroup(Cast.side(s)))
                        .filter(s -> isOfficial(s) || s.sector().isEmpty())
                        .map(Actor::party)
                        .filter(p ->
                                draft.agents.stream().noneMatch(a -> a.party().equals(p)))
                        .findFirst();
    }

    /** "Says the Lebanese ministry of health", behind a raid on a group: whoever tends to the people of a state counts them. */
    private Optional<String> healers(Draft draft) {
        return officials(draft).filter(p -> draft.speakers.stream()
                .anyMatch(s -> Arrays.stream(s.text().toLowerCase(Locale.ROOT).split(" "))
                        .anyMatch(w -> cues.is(Cue.HEALTH, w))));
    }

    /** Those against the doers; civilians whom a country's own troops harm are that country's, for an armed group has none. */
    private Optional<String> againstDoers(Draft draft) {
        Optional<String> foe =
                Completion.named(draft.agents).stream().findFirst().flatMap(cast::opposed);
        // "Riot police shot demonstrators": police harm the people of their own land.
        if (draft.agents.size() == 1
                && draft.agents.getFirst().sector().equals("POL")
                && draft.targets.stream().anyMatch(t -> t.sector().equals(CIVILIANS))) {
            return Optional.of(draft.agents.getFirst().party());
        }
        boolean civilians =
                draft.count != null && (draft.count.of() == VictimGroup.CVL || draft.count.of() == VictimGroup.CHD);
        return civilians && cast.isInner() && foe.filter(cast::isGroup).isPresent() ? Optional.of(cast.home()) : foe;
    }

    /**
     * People whose side nothing shows are those of the country that the report is about; in an inner war only soldiers, police, civilians,
     * those who flee and those whom doctors count, for fighters may be of either side.
     */
    private Optional<String> atHome(Draft draft, List<Draft> before, Optional<Draft> happening) {
        VictimGroup group = draft.count == null ? null : draft.count.of();
        boolean local = group == VictimGroup.MIL
                || group == VictimGroup.POL
                || group == VictimGroup.CVL
                || group == VictimGroup.CHD
                || !draft.targets.isEmpty() && draft.targets.stream().allMatch(t -> LOCAL.contains(t.sector()));
        if (new Crews(cues).isCrew(draft)) {
            return Optional.empty();
        }
        boolean fate = draft.kind == Kind.DISPLACED || draft.kind == Kind.MISSING;
        if (draft.kind == Kind.DISPLACED && !local && cast.isBetweenStates()) {
            return Optional.empty();
        }
        boolean doctor = draft.speakers.stream().anyMatch(s -> s.sector().equals("HLT")) || isCared(draft);
        boolean fight = TollCompletion.isFight(happening);
        boolean outer = cast.sides().size() == 2 && !cast.isInner() && group != VictimGroup.REB && !fight;
        boolean struck = cast.isInner() && group != VictimGroup.REB && isByGroup(draft, happening, before);
        boolean shown = local && (cast.isInner() || !fight)
                || fate
                || doctor && !fight && (!cast.isInner() || isOfHome(before))
                || struck
                || outer && !isOfLong(draft);
        boolean soldiers = group == VictimGroup.MIL
                || !draft.targets.isEmpty()
                        && draft.targets.stream().allMatch(t -> t.sector().equals("MIL"));
        Optional<String> land = cast.ground(draft.places)
                .filter(g -> local && HARM.contains(draft.kind) && cast.isInner() && !cast.isGroup(g))
                .filter(g -> crossed(g, soldiers).isEmpty());
        return shown && !cast.home().isEmpty()
                ? land.or(() -> crossed(cast.ground(draft.places).orElse(cast.home()), soldiers))
                        .or(() -> Optional.of(cast.home()))
                        .map(p -> soldiers ? cast.army(p) : p)
                : Optional.empty();
    }

    /** Whose soldiers die where a state fights a group on other ground, and the group is against nobody else: that state's. */
    private Optional<String> crossed(String ground, boolean soldiers) {
        return soldiers ? cast.group().flatMap(g -> cast.abroad(Actor.of(g), ground)) : Optional.empty();
    }

    /** "An aid organisation has treated forty wounded": people who are told to lie in a hospital, or to be cared for. */
    private boolean isCared(Draft draft) {
        return draft.kind == Kind.WOUNDED
                && draft.scene.clauses().wide(draft.clause()).stream()
                        .anyMatch(i -> cues.is(Cue.CARE, Victims.lemma(draft.scene, i)));
    }

    /** Whether the last people told of before, fighters aside, were those of the country that the report is about. */
    private boolean isOfHome(List<Draft> before) {
        return before.reversed().stream()
                .filter(d -> HARM.contains(d.kind) && d.targets.stream().noneMatch(t -> cast.isGroup(Cast.side(t))))
                .findFirst()
                .filter(d -> d.targets.stream().anyMatch(t -> t.party().equals(cast.home())))
                .isPresent();
    }

    /**
     * Whether armed groups, and not the country's own troops, did the attack that a toll is of; where that is not told, whether the last
     * violence told was such an attack on civilians.
     */
    private boolean isByGroup(Draft draft, Optional<Draft> happening, List<Draft> before) {
        return happening
                .or(() -> before.reversed().stream()
                        .filter(d -> d.kind == Kind.CLASH || d.kind == Kind.ATTACK)
                        .findFirst()
                        .filter(d -> draft.sentence() - d.sentence() <= TollCompletion.FAR)
                        .filter(d -> d.targets.stream().anyMatch(t -> t.sector().equals(CIVILIANS))))
                .filter(this::isByGroup)
                .isPresent();
    }

    private boolean isByGroup(Draft attack) {
        return attack.kind == Kind.ATTACK
                && !attack.agents.isEmpty()
                && attack.agents.stream().allMatch(a -> cast.isGroup(Cast.side(a)))
                && attack.targets.stream().noneMatch(t -> cast.isGroup(Cast.side(t)))
                && isAtHome(attack);
    }

    private boolean isAtHome(Draft draft) {
        return draft.places.stream().allMatch(p -> cast.ground(p).equals(cast.home()));
    }

    /** A toll of months of war between two sides, of people of whom nothing is said, is of both. */
    private static boolean isOfLong(Draft draft) {
        return draft.time != null
                && draft.time.start() != null
                && draft.time.start().plusDays(LONG).isBefore(draft.time.end())
                && (draft.count == null || draft.count.of() == null || draft.rules.contains("count.part"));
    }

    /** Who did the attack that a toll is of counts the dead of the other side. */
    private static boolean isDoer(Actor speaker, Optional<Draft> happening) {
        return happening
                .filter(h -> h.kind == Kind.ATTACK)
                .filter(h -> h.agents.stream().anyMatch(a -> Cast.side(a).equals(Cast.side(speaker))))
                .isPresent();
    }

    /** A state at war with another, or an authority by its officials, gives the toll of its own people. */
    private boolean tellsOwn(Actor speaker) {
        boolean official = isOfficial(speaker);
        boolean state = !cast.isGroup(Cast.side(speaker));
        if (cast.isSide(speaker)) {
            return (state || official)
                    && cast.against(speaker).filter(o -> !cast.isGroup(o)).isPresent();
        }
        boolean land = cast.grounds().containsValue(speaker.party())
                || speaker.sector().equals("HLT")
                || cast.rival(speaker).isPresent();
        return official && !speaker.isUnnamed() && (land || !state && !cast.isInner());
    }
}
