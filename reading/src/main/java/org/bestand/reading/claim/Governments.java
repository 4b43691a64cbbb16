package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bestand.model.Actor;
import org.bestand.model.Precision;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.mention.ActorMention.Type;
import org.bestand.reading.mention.PlaceMention;

/** Of which country or party an army, a government, an officer or a hospital is that is named without one. */
record Governments(Cast cast, List<Scene> scenes, Told told, Grounds grounds, Referents referents, Cues cues) {
    private static final Set<String> DOMESTIC = Set.of("REB", "GOV", "MIL", "POL", "PAR", "OPP");
    private static final Set<String> OFFICIAL = Set.of("GOV", "MIL", "POL", "PAR");

    /** Those who speak against a state's rulers or tend to its people: no armed group has them. */
    private static final Set<String> OF_STATES = Set.of("HLT", "OPP");

    private static final String SOLDIERS = "MIL";
    private static final String MEDIA = "MED";
    /** How many sentences behind an army's deed an officer without a country is one of it. */
    private static final int FAR = 2;

    private static final Set<String> FORCES = Set.of(SOLDIERS, "POL");

    /** Those whom a report names by what they are, and who are no state's for that. */
    private static final Set<String> OUTSIDE = Set.of(MEDIA, "BUS");

    static boolean isOfficial(String sector) {
        return OFFICIAL.contains(sector);
    }

    /**
     * Nameless rebels, officials and armies are those of the country that the report is about; so are those who held an office once.
     */
    Actor domestic(Actor actor, ActorMention mention) {
        Type type = mention.type();
        boolean former = actor.isUnnamed() && actor.sector().isEmpty() && (type == Type.PERSON || type == Type.ROLE);
        if (former && !cast.home().isEmpty()) {
            return actor.withCode(cast.home());
        }
        if (actor.isUnnamed() && isSettler(mention)) {
            return settler(actor);
        }
        if (!actor.isUnnamed() || !DOMESTIC.contains(actor.sector())) {
            return actor;
        }
        boolean people = type == Type.PEOPLE && !actor.sector().equals("REB");
        Optional<String> fellow = people || grounds.of(told.now()).isPresent()
                ? Optional.empty()
                : fellow(actor.sector(), FAR).map(Actor::party);
        Optional<String> ground = actor.sector().equals("REB")
                ? grounds.of(told.now()).map(Actor::party).filter(g -> !cast.isGroup(g))
                : Optional.empty();
        String home = ground.or(() -> fellow).orElseGet(() -> cast.home().isEmpty() ? only(mention) : cast.home());
        return home.isEmpty() || people ? actor : actor.withCode(cast.code(home, actor.sector()));
    }

    /** "The ministry of health", "the authorities": those who tend to the people of the place where something happened count its dead, whoever did it. */
    private boolean isHealing(ActorMention mention) {
        List<String> words = scenes.get(told.now()).lower();
        boolean named = told.latest(mention, referents::isState, told.now()).isPresent();
        return !named
                && IntStream.rangeClosed(
                                mention.range().first(), mention.range().last())
                        .anyMatch(i -> cues.is(Cue.HEALTH, words.get(i)) || cues.is(Cue.AUTHORITIES, words.get(i)));
    }

    /** "Settlers" are of the other side than that on whose ground they live, or of the one other state that the report names. */
    private Actor settler(Actor actor) {
        Optional<Actor> ground = grounds.near(told.now());
        List<String> others = cast.states().stream()
                .filter(s -> ground.filter(g -> !g.party().equals(s)).isPresent())
                .toList();
        return ground.flatMap(cast::against)
                .filter(side -> !cast.isGroup(side))
                .or(() -> others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty())
                .map(side -> actor.withCode(side + "." + actor.sector()))
                .orElse(actor);
    }

    /** "Settlers": people who live on others' ground. */
    private boolean isSettler(ActorMention mention) {
        return mention.head() >= 0 && cues.is(Cue.SETTLER, Victims.lemma(scenes.get(told.now()), mention.head()));
    }

    /** Where nobody is set against anybody: the one state that was named before. */
    private String only(ActorMention mention) {
        List<String> states = told.sentences().stream()
                .flatMap(List::stream)
                .filter(m -> m != mention && !m.actors().isEmpty() && referents.isState(m))
                .map(m -> m.actors().getFirst().party())
                .distinct()
                .toList();
        return states.size() == 1 ? states.getFirst() : "";
    }

    /** "The newspaper", "the company": the one told of before by that word, or, of media, the last; else one that nobody names. */
    private List<Actor> outsider(ActorMention mention, String sector, String text) {
        return referents
                .namesake(mention, m -> !m.actors().getFirst().isUnnamed() && m.type() != Type.ADJECTIVE)
                .or(() -> referents.latest(mention, m -> sector.equals(MEDIA) && m.type() == Type.MEDIUM))
                .map(m -> List.of(Referents.pointed(
                        m.actors().getFirst(), m.actors().getFirst().sector(), text)))
                .orElseGet(() -> List.of(Actor.of("?." + sector, "", text)));
    }

    /** "The government", "the army", "the country": a state's where it is one by its sector, else of whoever was named last. */
    List<Actor> party(ActorMention mention, String sector, String text) {
        if (OUTSIDE.contains(sector) && !told.isPossessive(mention)) {
            return outsider(mention, sector, text);
        }
        Optional<Actor> found = OFFICIAL.contains(sector) || OF_STATES.contains(sector)
                ? state(mention, sector)
                : referents.before(mention, "", false);
        if (isCountry(mention) && found.filter(a -> cast.isGroup(Cast.side(a))).isPresent()) {
            found = land(mention);
        }
        String party = found.map(Actor::party).orElse(cast.home());
        return party.isEmpty()
                ? List.of()
                : List.of(Actor.of(sector.isEmpty() ? party : cast.code(party, sector), "", text));
    }

    /** "The country", "that country", which is no group: the state that was named last, as somebody or, where no sentence names one later, as a place. */
    private Optional<Actor> land(ActorMention mention) {
        for (int i = told.now(); i >= 0; i--) {
            Optional<Actor> named =
                    told.latest(mention, this::isLand, i).map(m -> m.actors().getFirst());
            Optional<Actor> placed = lands(i, i == told.now() ? mention.range().first() : Integer.MAX_VALUE)
                    .map(p -> Actor.of(p.holder()));
            if (named.isPresent() || placed.isPresent()) {
                return named.or(() -> placed);
            }
        }
        return Optional.empty();
    }

    private boolean isCountry(ActorMention mention) {
        return mention.head() >= 0 && cues.is(Cue.LAND, Victims.lemma(scenes.get(told.now()), mention.head()));
    }

    private boolean isLand(ActorMention mention) {
        return referents.fits(mention, "", false)
                && !cast.isGroup(Cast.side(mention.actors().getFirst()));
    }

    /** The country that a sentence names last as a place, before this word. */
    private Optional<PlaceMention> lands(int sentence, int before) {
        return scenes.get(sentence).mentions().places().stream()
                .filter(p ->
                        p.place().precision() == Precision.COUNTRY && p.range().first() < before)
                .reduce((a, b) -> b);
    }

    /**
     * "The army", "the authorities": of the country that the sentence is set in (the army that an official of a country speaks of, only where its
     * own clause is; where a state fights a group abroad it is that state's), else of the one where a state fights a group, else of the state
     * named last, one of the sides before others.
     */
    private Optional<Actor> state(ActorMention mention, String sector) {
        Officials officials = new Officials(cast, scenes, told);
        Optional<Actor> teller = sector.equals(SOLDIERS) ? officials.over(mention) : Optional.empty();
        if (teller.isPresent()) {
            return teller;
        }
        Optional<Actor> official = sector.equals(SOLDIERS) ? officials.before(mention) : Optional.empty();
        Optional<Actor> here = sector.equals("POL")
                ? grounds.near(told.now())
                : official.isPresent() ? grounds.of(told.now(), mention.head()) : grounds.of(told.now());
        if (here.isEmpty() && (told.isHeld(mention) || isHealing(mention))) {
            here = grounds.near(told.now());
        }
        here = here.filter(g -> !cast.isInner() || g.party().equals(cast.home()) || isNamed(g.party()));
        boolean abroad = sector.equals(SOLDIERS)
                && cast.isInner()
                && !here.map(cast::isSide).orElse(true);
        if (!abroad && (here.isPresent() || official.isPresent())) {
            return here.or(() -> official);
        }
        if (cast.isInner()) {
            return Optional.of(Actor.of(cast.home()));
        }
        Optional<Actor> defender =
                sector.equals(SOLDIERS) ? new Defenders(cast, scenes, told, cues).of(mention) : Optional.empty();
        return defender.or(() -> fellow(sector, 1)).or(() -> side(mention)).or(() -> referents
                .latest(mention, referents::isState)
                .map(m -> m.actors().getFirst()));
    }

    /** "The army": of the one state whose army or police, by name or by its men, was told of in this sentence or so many before it. */
    private Optional<Actor> fellow(String sector, int back) {
        List<String> states = told.sentences().subList(Math.max(0, told.now() - back), told.now() + 1).stream()
                .flatMap(List::stream)
                .filter(m -> !m.actors().isEmpty() && referents.isState(m))
                .flatMap(m -> m.actors().stream())
                .filter(a -> FORCES.contains(sector) && a.sector().equals(sector))
                .map(Actor::party)
                .distinct()
                .toList();
        return states.size() == 1 ? Optional.of(Actor.of(states.getFirst())) : Optional.empty();
    }

    /** The state that is a side of the report and was named last, as somebody or, in the paragraph, as the ground of a whole sentence. */
    private Optional<Actor> side(ActorMention mention) {
        for (int i = told.now(); i >= 0; i--) {
            Optional<Actor> named = told.latest(
                            mention,
                            m -> referents.isState(m)
                                    && cast.isSide(m.actors().getFirst())
                                    && !told.isDescribed(mention, m),
                            i)
                    .map(m -> m.actors().getFirst());
            Optional<Actor> ground = i < told.now()
                            && scenes.get(i).sentence().paragraph()
                                    == scenes.get(told.now()).sentence().paragraph()
                    ? grounds.of(i).filter(cast::isSide)
                    : Optional.empty();
            if (named.isPresent() || ground.isPresent()) {
                return named.or(() -> ground);
            }
        }
        return Optional.empty();
    }

    /** Whether somebody of a country acts in the report, so that it is more than the place where something was said. */
    private boolean isNamed(String country) {
        return scenes.stream()
                .flatMap(s -> s.mentions().actors().stream())
                .flatMap(m -> m.actors().stream())
                .anyMatch(a -> a.party().equals(country));
    }

    /**
     * "The governor", "the hospital": the one told of before by that word, else whoever it is of the ground that is told of; who is named is of that
     * ground.
     */
    List<Actor> local(ActorMention mention, String sector, String text) {
        Optional<Actor> named =
                mention.actors().stream().filter(a -> !a.name().isEmpty()).findFirst();
        Optional<Actor> ground = grounds.near(told.now()).filter(a -> !cast.isGroup(a.party()));
        if (named.isPresent()) {
            return List.of(ground.map(g -> named.get().withCode(cast.code(g.party(), sector)))
                    .orElseGet(() -> domestic(named.get(), mention)));
        }
        Optional<Actor> before = referents
                .namesake(mention, m -> m.type() == Type.PERSON || m.type() == Type.ROLE)
                .map(m -> m.actors().getFirst())
                .filter(a -> !a.isUnnamed());
        return before.map(a -> List.of(Referents.pointed(a, a.sector(), text)))
                .or(() -> ground.map(a -> List.of(Cast.on(a.party(), sector, text))))
                .orElseGet(() -> party(mention, sector, text));
    }
}
