package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.bestand.model.Actor;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.mention.ActorMention.Reference;
import org.bestand.reading.mention.ActorMention.Type;
import org.bestand.reading.syntax.Word;

/** Finds whom the phrases of a report point at, in the order of the text: each can point at those before it, pointing phrases among them. */
final class Pointing {
    private static final Set<String> DOMESTIC = Set.of("REB", "GOV", "MIL", "POL", "PAR", "OPP");
    private static final Set<String> WITNESS = Set.of("HLT", "OBS", "CVL");
    private static final Set<String> OFFICIAL = Set.of("GOV", "MIL", "POL", "PAR");

    /** Those who speak against a state's rulers or tend to its people: no armed group has them. */
    private static final Set<String> OF_STATES = Set.of("HLT", "OPP");

    private static final String REBELS = "REB";
    private static final String SOLDIERS = "MIL";

    private final Cast cast;
    private final List<Scene> scenes;
    private final Known known;
    private final Told told;
    private final Grounds grounds;
    private final Pairs pairs;
    private final Renamed renamed;
    private final Demonstratives demonstratives;

    Pointing(Cast cast, List<Scene> scenes, Known known) {
        this.known = known;
        this.cast = cast;
        this.scenes = scenes;
        told = new Told(scenes);
        grounds = new Grounds(scenes);
        pairs = new Pairs(cast, scenes, known, told);
        renamed = new Renamed(cast, scenes, known, told);
        demonstratives = new Demonstratives(scenes, told);
    }

    void resolveAll(Map<ActorMention, List<Actor>> meant) {
        for (Scene scene : scenes) {
            told.begin();
            List<ActorMention> inOrder = new ArrayList<>(scene.mentions().actors());
            inOrder.sort(Comparator.comparing(ActorMention::range));
            for (ActorMention mention : inOrder) {
                List<Actor> actors = resolve(mention);
                meant.put(mention, actors);
                if (!actors.isEmpty() && !isPronoun(mention)) {
                    told.tell(
                            scene,
                            new ActorMention(mention.range(), mention.head(), actors, Reference.NONE, type(mention)));
                }
            }
        }
    }

    /** "The premier", "the mayor": a definite noun for one person in office is a person to those who point at it. */
    private static Type type(ActorMention mention) {
        boolean office = mention.reference() == Reference.PERSON
                || mention.reference() == Reference.LOCAL
                        && mention.actors().stream().anyMatch(a -> a.sector().equals("GOV"));
        return office && !isPronoun(mention) ? Type.ROLE : mention.type();
    }

    private static boolean isPronoun(ActorMention mention) {
        return mention.type() == Type.ANAPHOR && mention.range().length() == 1;
    }

    private List<Actor> resolve(ActorMention mention) {
        Optional<Actor> own = mention.actors().stream().findFirst();
        String text = own.map(Actor::text).orElse("");
        List<Actor> teller = isPronoun(mention) ? told.teller(mention) : List.of();
        if (!teller.isEmpty()) {
            return teller.stream().map(a -> pointed(a, a.sector(), text)).toList();
        }
        if (mention.reference() == Reference.NONE) {
            return renamed.of(mention)
                    .map(group -> List.of(Actor.of(group, "", text)))
                    .orElseGet(() -> mention.actors().stream()
                            .map(a -> domestic(a, mention))
                            .toList());
        }
        return antecedents(mention, own.map(Actor::sector).orElse(""), text);
    }

    private List<Actor> antecedents(ActorMention mention, String sector, String text) {
        return switch (mention.reference()) {
            case BOTH -> sector.equals(REBELS) ? pairs.groups(text) : cast.both(sector, text);
            case STATES -> pairs.countries(mention, sector, text);
            case NEIGHBOURS -> pairs.neighbours(mention, sector, text);
            case THREE -> pairs.three(mention, sector, text);
            case PERSON ->
                before(mention, sector, true)
                        .map(a -> List.of(pointed(a, a.sector(), text)))
                        .orElseGet(() -> party(mention, sector, text));
            case LOCAL -> local(mention, sector, text);
            case SINGULAR -> single(mention, text);
            case OFFICIALS -> cast.isBetweenStates() ? cast.both(sector, text) : party(mention, sector, text);
            case PARTY -> sector.equals(REBELS) ? rebels(mention, text) : party(mention, sector, text);
            case ORGANISATION -> organised(mention, sector, text);
            case OWNER -> owned(mention, sector, text);
            case OTHER -> other(mention, sector, text);
            case LAST -> demonstratives.of(mention, text);
            case PLURAL -> several(mention, sector, text);
            case NONE -> List.of();
        };
    }

    /** "She", "his": the person, organisation or country named last. */
    private List<Actor> single(ActorMention mention, String text) {
        return latest(
                        mention,
                        m -> (fits(m, "", true)
                                        || (isOrganised(m) || isBody(m))
                                                && !m.actors().getFirst().isUnnamed())
                                && !isOwnSubject(mention, m))
                .map(m -> List.of(
                        pointed(m.actors().getFirst(), m.actors().getFirst().sector(), text)))
                .orElseGet(() -> party(mention, "", text));
    }

    /** "The mission", "the government": a definite noun of the singular that stands for a body told of before; "her" is of no neuter. */
    private boolean isBody(ActorMention mention) {
        return mention.type() == Type.ANAPHOR
                && mention.actors().size() == 1
                && !told.isPlural(mention)
                && !told.isNeuter(mention);
    }

    private static boolean isOrganised(ActorMention mention) {
        return mention.type() == Type.ORGANISATION
                || mention.type() == Type.GROUP
                || mention.type() == Type.COUNTRY
                || mention.type() == Type.SEAT;
    }

    /**
     * Nameless rebels, officials and armies are those of the country that the report is about; so are those who held an office once.
     */
    private Actor domestic(Actor actor, ActorMention mention) {
        Type type = mention.type();
        boolean former = actor.isUnnamed() && actor.sector().isEmpty() && (type == Type.PERSON || type == Type.ROLE);
        if (former && !cast.home().isEmpty()) {
            return actor.withCode(cast.home());
        }
        if (!actor.isUnnamed() || !DOMESTIC.contains(actor.sector())) {
            return actor;
        }
        boolean people = type == Type.PEOPLE && !actor.sector().equals("REB");
        String home = cast.home().isEmpty() ? only(mention) : cast.home();
        return home.isEmpty() || people ? actor : actor.withCode(home + "." + actor.sector());
    }

    /** Where nobody is set against anybody: the one state that was named before. */
    private String only(ActorMention mention) {
        List<String> states = told.sentences().stream()
                .flatMap(List::stream)
                .filter(m -> m != mention && !m.actors().isEmpty() && isState(m))
                .map(m -> m.actors().getFirst().party())
                .distinct()
                .toList();
        return states.size() == 1 ? states.getFirst() : "";
    }

    /** "The group", "the mission": the organisation or group named last, else whoever was. */
    private List<Actor> organised(ActorMention mention, String sector, String text) {
        if (sector.equals(REBELS)) {
            return rebels(mention, text);
        }
        Predicate<ActorMention> body = m -> m.type() == Type.ORGANISATION || isGroup(m);
        return namesake(mention, body.and(m -> cast.isGroup(Cast.side(m.actors().getFirst()))))
                .or(() -> latest(mention, body))
                .or(() -> latest(mention, m -> RebelGroup.isNameless(m.actors().getFirst())))
                .map(m -> m.actors().getFirst())
                .map(a -> List.of(pointed(a, RebelGroup.isNameless(a) ? REBELS : "", text)))
                .orElseGet(() -> party(mention, sector, text));
    }

    /** The latest phrase before this one that has its very noun, by itself or at the end of a longer word. */
    private Optional<ActorMention> namesake(ActorMention mention, Predicate<ActorMention> fits) {
        String noun = scenes.get(told.now()).lower().get(mention.head());
        for (int i = told.now(); i >= 0; i--) {
            List<String> words = scenes.get(i).lower();
            Optional<ActorMention> found = told.of(i).reversed().stream()
                    .filter(fits)
                    .filter(m -> words.subList(m.range().first(), m.range().last() + 1).stream()
                            .anyMatch(w -> w.endsWith(noun)))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** "His troops": those of whoever is named last before them, people who only speak or suffer aside, subjects before others. */
    private List<Actor> owned(ActorMention mention, String sector, String text) {
        return beside(mention)
                .or(() -> sector.equals(REBELS) ? leader(mention) : Optional.empty())
                .or(() -> told.subject(mention)
                        .filter(m -> m.actors().size() == 1 && (fits(m, "", false) || isGroup(m)))
                        .map(m -> m.actors().getFirst()))
                .or(() -> before(mention, "", false))
                .map(a -> List.of(Cast.on(Cast.side(a), sector.equals(REBELS) ? ranks(a) : sector, text)))
                .orElseGet(() -> party(mention, sector, text));
    }

    /** The men of an officer are soldiers; those of anybody else are their party's as such. */
    private String ranks(Actor leader) {
        return leader.sector().equals(SOLDIERS) && !cast.isGroup(Cast.side(leader)) ? SOLDIERS : "";
    }

    /** "His men": of whoever is named last by person, where that is one of an armed group. */
    private Optional<Actor> leader(ActorMention mention) {
        return before(mention, "", true).filter(this::isArmed);
    }

    /** "The army of X and its allies": whoever the phrase is joined to. */
    private Optional<Actor> beside(ActorMention mention) {
        Word head = scenes.get(told.now()).tree().word(mention.head());
        return head.baseRelation().equals("conj")
                ? told.here().stream()
                        .filter(m -> m.range().covers(head.head()) && fits(m, "", false))
                        .map(m -> m.actors().getFirst())
                        .findFirst()
                : Optional.empty();
    }

    static Actor pointed(Actor antecedent, String sector, String text) {
        String code = sector.isEmpty() ? antecedent.party() : antecedent.party() + "." + sector;
        return new Actor(
                code, antecedent.name(), text.isEmpty() ? antecedent.text() : text, false, antecedent.hedged());
    }

    private List<Actor> party(ActorMention mention, String sector, String text) {
        Optional<Actor> found = OFFICIAL.contains(sector) || OF_STATES.contains(sector)
                ? state(mention, sector)
                : before(mention, "", false);
        String party = found.map(Actor::party).orElse(cast.home());
        return party.isEmpty()
                ? List.of()
                : List.of(Actor.of(sector.isEmpty() ? party : party + "." + sector, "", text));
    }

    /**
     * "The army", "the authorities": of the country that the sentence is set in (the army that an official of a country speaks of, only where its
     * own clause is; where a state fights a group abroad it is that state's), else of the one where a state fights a group, else of the state
     * named last, one of the sides before others.
     */
    private Optional<Actor> state(ActorMention mention, String sector) {
        Optional<Actor> official = sector.equals(SOLDIERS) ? told.official(mention, cast) : Optional.empty();
        Optional<Actor> here = sector.equals("POL")
                ? grounds.near(told.now())
                : official.isPresent() ? grounds.of(told.now(), mention.head()) : grounds.of(told.now());
        boolean abroad = sector.equals(SOLDIERS)
                && cast.isInner()
                && !here.map(cast::isSide).orElse(true);
        if (!abroad && (here.isPresent() || official.isPresent())) {
            return here.or(() -> official);
        }
        if (cast.isInner()) {
            return Optional.of(Actor.of(cast.home()));
        }
        Optional<ActorMention> side =
                latest(mention, m -> isState(m) && cast.isSide(m.actors().getFirst()));
        return side.or(() -> latest(mention, this::isState)).map(m -> m.actors().getFirst());
    }

    /** "The governor", "the hospital": the one told of before by that word, else whoever it is of the ground that is told of. */
    private List<Actor> local(ActorMention mention, String sector, String text) {
        Optional<Actor> before = namesake(mention, m -> m.type() == Type.PERSON || m.type() == Type.ROLE)
                .map(m -> m.actors().getFirst())
                .filter(a -> !a.isUnnamed());
        Optional<Actor> ground = grounds.near(told.now()).filter(a -> !cast.isGroup(a.party()));
        return before.map(a -> List.of(pointed(a, a.sector(), text)))
                .or(() -> ground.map(a -> List.of(Cast.on(a.party(), sector, text))))
                .orElseGet(() -> party(mention, sector, text));
    }

    private boolean isState(ActorMention mention) {
        Actor first = mention.actors().getFirst();
        return !cast.isGroup(Cast.side(first))
                && !first.sector().equals("REB")
                && !first.isUnnamed()
                && mention.type() != Type.MEDIUM;
    }

    private List<Actor> other(ActorMention mention, String sector, String text) {
        return before(mention, "", false)
                .flatMap(cast::against)
                .map(p -> List.of(Cast.on(p, sector, text)))
                .orElse(List.of());
    }

    /** "The rebels", "the soldiers", "the inhabitants", "they". */
    private List<Actor> several(ActorMention mention, String sector, String text) {
        if (sector.equals(REBELS)) {
            return rebels(mention, text);
        }
        if (OFFICIAL.contains(sector)) {
            return party(mention, sector, text);
        }
        boolean local =
                sector.equals("CVL") && !isPronoun(mention) && !cast.home().isEmpty();
        String country = grounds.of(told.now()).map(Actor::party).orElse(cast.home());
        return local ? List.of(Actor.of(country + ".CVL", "", text)) : plural(mention, text);
    }

    /**
     * Rebels that are spoken of as known: the armed group named just before, else the one that is a side or the nameless ones that are, else
     * the last that was named.
     */
    private List<Actor> rebels(ActorMention mention, String text) {
        Predicate<ActorMention> armed = m -> isGroup(m) && isArmed(m.actors().getFirst());
        Optional<String> near = told.latest(mention, armed, told.now() - 1)
                .map(m -> m.actors().getFirst().party());
        Optional<String> found = near.or(cast::group)
                .or(cast::nameless)
                .or(() -> latest(mention, armed).map(m -> m.actors().getFirst().party()))
                .or(() -> cast.home().isEmpty() ? Optional.empty() : Optional.of(cast.home() + "." + REBELS));
        return found.map(g -> List.of(Actor.of(g, "", text))).orElse(List.of());
    }

    /** An armed group by its name, or people who are named by it ("fighters of Al-Shabaab"). */
    private boolean isGroup(ActorMention mention) {
        Actor first = mention.actors().getFirst();
        return mention.type() == Type.GROUP
                || mention.type() == Type.PEOPLE
                        && !first.code().contains(".")
                        && !known.country().test(first.party())
                        && cast.fighters().isSide(first.party());
    }

    private boolean isArmed(Actor actor) {
        return pairs.isArmed(actor);
    }

    /** "They": several or a people of this sentence or the one before, "the fighters" among them; else also an organisation farther back. */
    private List<Actor> plural(ActorMention mention, String text) {
        Predicate<ActorMention> people = m ->
                m.type() == Type.PEOPLE || m.type() == Type.GROUP || m.actors().size() > 1;
        Predicate<ActorMention> near = people.or(m -> m.type() == Type.ANAPHOR && told.isPlural(m));
        Predicate<ActorMention> apart = m -> !isBound(mention, m) && !told.isOutsideQuotation(mention, m);
        return told.latest(mention, near.and(apart), told.now() - 1)
                .or(() -> latest(
                        mention, people.or(m -> m.type() == Type.ORGANISATION).and(apart)))
                .map(m -> m.actors().stream()
                        .map(a -> pointed(a, a.sector(), text))
                        .toList())
                .orElseGet(() ->
                        cast.group().map(g -> List.of(Actor.of(g, "", text))).orElse(List.of()));
    }

    /** "A thousand villagers fled from them": a pronoun does not mean what stands beside it under its own verb. */
    private boolean isBound(ActorMention pronoun, ActorMention other) {
        return isPronoun(pronoun) && told.isBeside(pronoun, other);
    }

    private Optional<Actor> before(ActorMention mention, String sector, boolean person) {
        return latest(mention, m -> fits(m, sector, person) && !isOwnSubject(mention, m))
                .map(m -> m.actors().getFirst());
    }

    /** "X called Y and promised him help": what is done to "him" is not done by him. */
    private boolean isOwnSubject(ActorMention pronoun, ActorMention other) {
        return isPronoun(pronoun) && told.isSubjectOver(pronoun, other);
    }

    private static boolean fits(ActorMention mention, String sector, boolean person) {
        Actor first = mention.actors().getFirst();
        if (person) {
            boolean somebody = mention.type() == Type.PERSON
                    || mention.type() == Type.ROLE && (!first.isUnnamed() || WITNESS.contains(first.sector()));
            return somebody && (sector.isEmpty() || first.sector().equals(sector));
        }
        return !first.isUnnamed()
                && mention.type() != Type.MEDIUM
                && !first.sector().equals("MED")
                && mention.type() != Type.PEOPLE;
    }

    private Optional<ActorMention> latest(ActorMention mention, Predicate<ActorMention> fits) {
        return told.latest(mention, fits.and(m -> isPronoun(mention) || !told.isDescribed(mention, m)), 0);
    }
}
