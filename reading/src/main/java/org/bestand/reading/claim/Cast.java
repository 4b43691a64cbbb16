package org.bestand.reading.claim;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bestand.model.Actor;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.reading.mention.ActorMention;

/**
 * Who takes part in a report, and whom its pronouns and definite nouns point at.
 *
 * @param sides the two sides that the report is about, the one named first first; fewer where it has not two
 * @param home party of the country that the report is most about, or empty
 * @param states parties that the report names as countries, by name, seat or adjective
 * @param fighters who can use force
 * @param rivals whom each party of the report is set against most
 * @param foes the one armed group of the report that fights a country, by the country
 * @param grounds on whose ground a place lies that is not its country's, by the place
 * @param known what is known of the parties beforehand
 * @param meant whom each phrase of the report means, by the very phrase
 */
record Cast(
        List<String> sides,
        String home,
        Set<String> states,
        Fighters fighters,
        Map<String, String> rivals,
        Map<String, String> foes,
        Map<Place, String> grounds,
        Known known,
        Map<ActorMention, List<Actor>> meant) {

    private static final Set<ActorMention.Type> NATIONAL =
            EnumSet.of(ActorMention.Type.COUNTRY, ActorMention.Type.SEAT, ActorMention.Type.ADJECTIVE);

    private static final Set<ActorMention.Type> ORGANISED =
            EnumSet.of(ActorMention.Type.GROUP, ActorMention.Type.ORGANISATION, ActorMention.Type.MEDIUM);
    private static final Set<String> FORCES = Set.of("MIL", "POL");
    private static final int COUNTRY_CODE = 3;
    /**
     * What each of several groups that fight one state alone counts for that state's being the home of the report, in the measure
     * of mentions. A lone group counts once, as it may fight its foe from another country.
     */
    private static final int BY_GROUPS = 3;

    /** Without knowledge of the sides, for a first reading. */
    static Cast unknown(List<Scene> scenes, Known known, Cues cues) {
        return meaning(scenes, known, cues, new Sides.Fronts(List.of(), Map.of()), mostNamed(scenes, known), Map.of());
    }

    /** With the sides that a first reading shows to fight, treat or accuse each other. */
    static Cast of(List<Scene> scenes, List<Draft> first, Known known, Cues cues) {
        Map<String, Set<String>> fights = fights(scenes, known);
        String home = mostNamed(scenes, known);
        Set<String> states = states(scenes, known);
        Sides.Fronts fronts = Sides.of(scenes, first, home, states, Fighters.of(scenes, states, known), known);
        return meaning(scenes, known, cues, fronts, home, foes(fights));
    }

    /** The armed group of the report that is known to fight a country of it, where there is but one. */
    private static Map<String, String> foes(Map<String, Set<String>> fights) {
        Map<String, Set<String>> against = new HashMap<>();
        fights.forEach((group, states) -> states.forEach(
                s -> against.computeIfAbsent(s, x -> new HashSet<>()).add(group)));
        Map<String, String> foes = new HashMap<>();
        against.forEach((state, groups) -> {
            if (groups.size() == 1) {
                foes.put(state, groups.iterator().next());
            }
        });
        return Map.copyOf(foes);
    }

    /** The armed groups of a report, each with the states of the report that it is known to fight. */
    private static Map<String, Set<String>> fights(List<Scene> scenes, Known known) {
        Set<String> states = states(scenes, known);
        Map<String, Set<String>> fights = new HashMap<>();
        for (Scene scene : scenes) {
            scene.mentions().actors().stream()
                    .filter(m -> m.type() == ActorMention.Type.GROUP)
                    .flatMap(m -> m.actors().stream())
                    .filter(a -> !a.isUnnamed() && isGroup(Cast.side(a), states))
                    .forEach(a -> fights.computeIfAbsent(a.party(), g -> {
                        Set<String> against = new HashSet<>(known.opponents().apply(g));
                        against.removeIf(s -> !known.country().test(s) || !states.contains(s));
                        return against;
                    }));
        }
        return fights;
    }

    private static Cast meaning(
            List<Scene> scenes, Known known, Cues cues, Sides.Fronts fronts, String home, Map<String, String> foes) {
        Map<ActorMention, List<Actor>> meant = new IdentityHashMap<>();
        Set<String> states = states(scenes, known);
        Fighters fighters = Fighters.of(scenes, states, known);
        Cast cast =
                new Cast(fronts.pair(), home, states, fighters, fronts.rivals(), foes, grounds(scenes), known, meant);
        new Pointing(cast, scenes, known, cues).resolveAll(meant);
        return cast;
    }

    private static Map<Place, String> grounds(List<Scene> scenes) {
        Map<Place, String> grounds = new HashMap<>();
        scenes.stream()
                .flatMap(s -> s.mentions().places().stream())
                .filter(p -> !p.holder().equals(p.place().country()))
                .forEach(p -> grounds.put(p.place(), p.holder()));
        return Map.copyOf(grounds);
    }

    /** On whose ground a place lies: its country, or the party that acts by itself there. */
    String ground(Place place) {
        return grounds.getOrDefault(place, place.country());
    }

    /** Whose ground the first of these places is that is not a border; empty where none is. */
    Optional<String> ground(List<Place> places) {
        return places.stream()
                .filter(p -> p.country().length() == COUNTRY_CODE)
                .map(this::ground)
                .findFirst();
    }

    /**
     * Parties named as countries by name, seat, adjective or place, those of whom only people are named that are no organisation, and those that
     * a group of the report is known to fight alone.
     */
    private static Set<String> states(List<Scene> scenes, Known known) {
        Set<String> states = toldOf(scenes, known);
        states.addAll(implied(scenes, known, states).keySet());
        return states;
    }

    private static Set<String> toldOf(List<Scene> scenes, Known known) {
        Set<String> states = new HashSet<>();
        Set<String> organised = new HashSet<>();
        Set<String> peoples = new HashSet<>();
        for (Scene scene : scenes) {
            scene.mentions().places().forEach(p -> {
                states.addAll(List.of(p.place().country().split("/")));
                states.add(p.holder());
            });
            for (ActorMention mention : scene.mentions().actors()) {
                Set<String> named = NATIONAL.contains(mention.type())
                        ? states
                        : ORGANISED.contains(mention.type()) ? organised : peoples;
                mention.actors().forEach(a -> named.add(a.party()));
            }
        }
        peoples.stream()
                .filter(p -> known.country().test(p) && !organised.contains(p))
                .forEach(states::add);
        return states;
    }

    /** States that go unnamed though the report names a group that is known to fight them alone, by how often it does. */
    private static Map<String, Integer> implied(List<Scene> scenes, Known known, Set<String> named) {
        Map<String, Integer> implied = new LinkedHashMap<>();
        scenes.stream()
                .flatMap(s -> s.mentions().actors().stream())
                .filter(m -> m.type() == ActorMention.Type.GROUP)
                .flatMap(m -> m.actors().stream())
                .map(Actor::party)
                .filter(g -> !known.country().test(g))
                .map(g -> known.opponents().apply(g).stream()
                        .filter(known.country())
                        .toList())
                .filter(foes -> foes.size() == 1 && !named.contains(foes.getFirst()))
                .forEach(foes -> implied.merge(foes.getFirst(), 1, Integer::sum));
        return implied;
    }

    /** The country that the report names most, in places twice as much; armed groups count for the state that they fight and no other. */
    private static String mostNamed(List<Scene> scenes, Known known) {
        Set<String> states = states(scenes, known);
        Set<String> grounds = Set.copyOf(grounds(scenes).values());
        Map<String, Integer> named = new LinkedHashMap<>(implied(scenes, known, toldOf(scenes, known)));
        for (Scene scene : scenes) {
            for (ActorMention mention : scene.mentions().actors()) {
                mention.actors().stream()
                        .map(Actor::party)
                        .filter(p -> grounds.contains(p) || known.country().test(p) && states.contains(p))
                        .forEach(p -> named.merge(p, 1, Integer::sum));
            }
            scene.mentions().places().forEach(p -> {
                // The border with a country is not yet its ground.
                if (p.place().country().length() == COUNTRY_CODE && p.place().precision() != Precision.BORDER) {
                    named.merge(p.holder(), 2, Integer::sum);
                }
            });
        }
        Map<String, Integer> fought = new HashMap<>();
        fights(scenes, known).values().stream()
                .filter(s -> s.size() == 1)
                .flatMap(Set::stream)
                .filter(named::containsKey)
                .forEach(s -> fought.merge(s, 1, Integer::sum));
        fought.forEach((s, groups) -> named.merge(s, groups == 1 ? 1 : BY_GROUPS * groups, Integer::sum));
        return named.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** The side that somebody is on: the party, but for a country's nameless rebels and its opposition, who are sides of their own. */
    static String side(Actor actor) {
        return actor.sector().equals("REB") || actor.sector().equals("OPP") ? actor.code() : actor.party();
    }

    /** The sides, and the country that the report is most about behind them: who may lie at a border of which one neighbour is named. */
    List<String> neighbours() {
        return Stream.concat(sides.stream(), Stream.of(home))
                .distinct()
                .filter(p -> !p.isEmpty())
                .toList();
    }

    boolean isSide(Actor actor) {
        return sides.contains(sideOf(actor));
    }

    /** Nameless rebels of the country stand on the side of the group that the report names, where none of their own is a side. */
    private String sideOf(Actor actor) {
        String side = side(actor);
        boolean nameless = RebelGroup.isRebellion(side, home) && !sides.contains(side);
        return nameless ? group().orElse(side) : side;
    }

    /** Whether somebody is on the side of one of some. */
    static boolean isOn(List<Actor> side, Actor actor) {
        return side.stream().anyMatch(a -> side(a).equals(side(actor)));
    }

    /** Whether some and others have a side in common. */
    static boolean isShared(List<Actor> some, List<Actor> others) {
        return some.stream().anyMatch(a -> isOn(others, a));
    }

    /** The code of those of a party who are in a sector; soldiers of one that has none are those of the state that fights there. */
    String code(String party, String sector) {
        return (sector.equals("MIL") ? army(party) : party) + "." + sector;
    }

    /** Whose soldiers are meant where a party's are told of: its own, or of one that has none those of the state that fights there. */
    String army(String party) {
        return known.army().apply(party);
    }

    /** A side as an actor, with a sector where it has none yet. */
    static Actor on(String side, String sector, String text) {
        return Actor.of(sector.isEmpty() || side.contains(".") ? side : side + "." + sector, "", text);
    }

    /** The side against somebody; empty where the report has not two or the actor is on none of them. */
    Optional<String> against(Actor actor) {
        if (sides.size() != 2 || !isSide(actor)) {
            return Optional.empty();
        }
        return Optional.of(sides.get(0).equals(sideOf(actor)) ? sides.get(1) : sides.get(0));
    }

    /** Whom the report sets somebody against most, be they of its two sides or not. */
    Optional<String> rival(Actor actor) {
        return Optional.ofNullable(rivals.get(sideOf(actor)));
    }

    /** The side against a doer: the other of the report's two, or for nameless rebels their own country. */
    Optional<String> opposed(Actor agent) {
        Optional<String> other = against(agent);
        if (other.isPresent() || !isGroup(side(agent))) {
            return other;
        }
        String country = agent.sector().equals("REB") ? agent.party() : home;
        return country.isEmpty() ? Optional.empty() : Optional.of(country);
    }

    /** The one armed group of the report that is known to fight a state. */
    Optional<String> foe(String state) {
        return Optional.ofNullable(foes.get(state));
    }

    /**
     * "The group fired at a patrol across the border": whom a group strikes on the ground of a state that it does not fight, where it is known to
     * fight one state alone and the report sets it against that one.
     */
    Optional<String> abroad(Actor doer, String ground) {
        List<String> states = known.opponents().apply(side(doer)).stream()
                .filter(known.country())
                .toList();
        return states.stream()
                .filter(s -> states.size() == 1 && isGroup(side(doer)) && !s.equals(ground))
                .filter(this.states::contains)
                .findFirst();
    }

    /** The group against which an outsider stands by a country that fights it; empty where the outsider is known for no such fight. */
    Optional<String> stands(Actor outsider, String country) {
        return isInner() && country.equals(home) && !isSide(outsider)
                ? Optional.ofNullable(foes.get(outsider.party())).filter(sides::contains)
                : Optional.empty();
    }

    /** Whether the country that the report is about fights a group and not another state. */
    boolean isInner() {
        return sides.size() == 2 && sides.contains(home) && sides.stream().anyMatch(this::isGroup);
    }

    /** Whether the report sets two states against each other. */
    boolean isBetweenStates() {
        return sides.size() == 2 && sides.stream().noneMatch(this::isGroup);
    }

    /** The named armed group that is one of the sides; empty where there is none or both are groups. Missions are none. */
    Optional<String> group() {
        List<String> groups = sides.stream()
                .filter(s ->
                        isGroup(s) && !s.contains(".") && !fighters.missions().contains(s))
                .toList();
        return groups.size() == 1 ? Optional.of(groups.getFirst()) : Optional.empty();
    }

    /** The nameless rebels that are one of the sides; empty where none are. */
    Optional<String> nameless() {
        return sides.stream().filter(s -> s.endsWith(RebelGroup.REBELS)).findFirst();
    }

    /**
     * Nameless rebels of a country are the armed group that stands against it, where the report names one and does not set the nameless
     * against it themselves.
     */
    List<Actor> grouped(List<Actor> actors) {
        return actors.stream()
                .map(a -> a.sector().equals("REB")
                        ? groupOf(a.party()).map(a::withCode).orElse(a)
                        : a)
                .toList();
    }

    private Optional<String> groupOf(String country) {
        if (sides.contains(country + RebelGroup.REBELS)) {
            return Optional.empty();
        }
        Optional<String> side = isInner() && country.equals(home) ? group() : Optional.empty();
        return side.or(() -> Optional.ofNullable(foes.get(country)));
    }

    /** An armed group, nameless rebels among them, and not a state. */
    boolean isGroup(String side) {
        return isGroup(side, states);
    }

    static boolean isGroup(String side, Set<String> states) {
        return side.contains(".") || !states.contains(side);
    }

    /** A nameless soldier, policeman or source with them who speaks is one of the country that the report is about, where no two states fight. */
    Actor local(Actor speaker) {
        boolean nameless = speaker.isUnnamed() && FORCES.contains(speaker.sector());
        return nameless && !home.isEmpty() && !isBetweenStates()
                ? speaker.withCode(code(home, speaker.sector()))
                : speaker;
    }

    /** Both sides as actors, with a sector where one is asked for. */
    List<Actor> both(String sector, String text) {
        return sides.stream().map(s -> on(s, sector, text)).toList();
    }

    /** Whom a phrase of the report means: itself, or whom it points back at; empty where that stays open. */
    List<Actor> meant(ActorMention mention) {
        return meant.getOrDefault(mention, List.of());
    }
}
