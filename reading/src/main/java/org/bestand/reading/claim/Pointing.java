package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
    private static final String REBELS = "REB";
    private static final String SOLDIERS = "MIL";

    /** How many sentences back somebody may have said that they speak. */
    private static final int SPOKEN = 3;

    /** What each country has one of, whoever of it is spoken of. */
    private static final Set<String> HOME = Set.of("OPP", "PAR");

    private final Cast cast;
    private final List<Scene> scenes;
    private final Cues cues;
    private final Told told;
    private final Grounds grounds;
    private final Pairs pairs;
    private final Renamed renamed;
    private final Demonstratives demonstratives;
    private final Referents referents;
    private final Governments governments;
    private final Bands bands;
    /** Codes of persons whom nobody knows, by the name under which the report once told whose they are. */
    private final Map<String, String> persons = new HashMap<>();

    Pointing(Cast cast, List<Scene> scenes, Known known, Cues cues) {
        this.cast = cast;
        this.scenes = scenes;
        this.cues = cues;
        told = new Told(scenes);
        grounds = new Grounds(scenes, cues);
        pairs = new Pairs(cast, scenes, known, told);
        renamed = new Renamed(cast, scenes, known, told);
        demonstratives = new Demonstratives(scenes, told);
        referents = new Referents(cast, scenes, told, cues);
        governments = new Governments(cast, scenes, told, grounds, referents, cues);
        bands = new Bands(cast, scenes, known, told, pairs, referents, governments, cues);
    }

    void resolveAll(Map<ActorMention, List<Actor>> meant) {
        for (Scene scene : scenes) {
            told.begin();
            List<ActorMention> inOrder = new ArrayList<>(scene.mentions().actors());
            inOrder.sort(Comparator.comparing(ActorMention::range));
            for (ActorMention mention : inOrder) {
                List<Actor> actors = resolve(mention);
                meant.put(mention, actors);
                if (!actors.isEmpty() && !Referents.isPronoun(mention)) {
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
        return office && !Referents.isPronoun(mention) ? Type.ROLE : mention.type();
    }

    /** Whom a phrase means; whoever was once told to be somebody's stays so under the same name. */
    private List<Actor> resolve(ActorMention mention) {
        String name = mention.actors().size() == 1 ? mention.actors().getFirst().name() : "";
        boolean stranger = !name.isEmpty() && mention.actors().getFirst().isUnnamed();
        if (stranger && persons.containsKey(name)) {
            return List.of(mention.actors().getFirst().withCode(persons.get(name)));
        }
        List<Actor> meant = apposed(mention)
                .or(() -> new Wings(cast, cues).of(mention, scenes.get(told.now())))
                .orElseGet(() -> pointedAt(mention));
        if (!stranger || meant.isEmpty() || mention.reference() == Reference.NONE) {
            return meant;
        }
        Actor owner = meant.getFirst();
        persons.put(name, owner.code());
        return List.of(mention.actors().getFirst().withCode(owner.code()));
    }

    /** "X, an armed group": a noun for nameless ones that stands beside the name of a group is that group. */
    private Optional<List<Actor>> apposed(ActorMention mention) {
        boolean nameless = mention.head() >= 0
                && mention.actors().size() == 1
                && mention.actors().getFirst().isUnnamed()
                && mention.actors().getFirst().name().isEmpty();
        Word head = nameless ? scenes.get(told.now()).tree().word(mention.head()) : null;
        return nameless && head.baseRelation().equals("appos")
                ? told.here().stream()
                        .filter(m -> m.range().covers(head.head()) && Bands.isBody(m))
                        .filter(m ->
                                m.actors().size() == 1 && !m.actors().getFirst().isUnnamed())
                        .map(ActorMention::actors)
                        .findFirst()
                : Optional.empty();
    }

    private List<Actor> pointedAt(ActorMention mention) {
        Optional<Actor> own = mention.actors().stream().findFirst();
        String text = own.map(Actor::text).orElse("");
        if (told.isFirstPerson(mention)) {
            return !told.isQuoted(mention)
                    ? List.of()
                    : self(mention, own.map(Actor::sector).orElse(""), text);
        }
        List<Actor> teller = Referents.isPronoun(mention)
                ? Controlled.of(scenes.get(told.now()), mention, cues)
                        .filter(m -> !told.disagrees(mention, m))
                        .map(ActorMention::actors)
                        .orElseGet(() -> told.teller(mention))
                : List.of();
        if (!teller.isEmpty()) {
            return teller.stream()
                    .map(a -> Referents.pointed(a, a.sector(), text))
                    .toList();
        }
        if (new Somebody(scenes, cues).is(mention, told.now())) {
            return List.of();
        }
        if (mention.reference() == Reference.NONE) {
            return renamed.of(mention)
                    .or(() -> bands.mission(mention))
                    .map(group -> List.of(Actor.of(group, "", text)))
                    .orElseGet(() -> mention.actors().stream()
                            .map(a -> Fielded.of(a, scenes.get(told.now()), mention, cues)
                                    .or(() -> new Ethnic(grounds, cues).of(a, scenes.get(told.now()), mention))
                                    .orElseGet(() -> governments.domestic(a, mention)))
                            .toList());
        }
        return antecedents(mention, own.map(Actor::sector).orElse(""), text);
    }

    private List<Actor> antecedents(ActorMention mention, String sector, String text) {
        return switch (mention.reference()) {
            case BOTH -> both(mention, sector, text);
            case STATES -> pairs.countries(mention, sector, text);
            case NEIGHBOURS -> pairs.neighbours(mention, sector, text);
            case THREE -> pairs.three(mention, sector, text);
            case PERSON -> person(mention, sector, text);
            case LOCAL -> governments.local(mention, sector, text);
            case SINGULAR -> single(mention, text);
            case OFFICIALS ->
                cast.isBetweenStates() ? cast.both(sector, text) : governments.party(mention, sector, text);
            case PARTY -> party(mention, sector, text);
            case ALLIANCE -> bands.alliance(mention, text);
            case ORGANISATION, BAND -> bands.organised(mention, sector, text);
            case OWNER -> owned(mention, sector, text);
            case OTHER -> other(mention, sector, text);
            case LAST -> demonstratives.of(mention, text);
            case PLURAL -> several(mention, sector, text);
            case NONE -> List.of();
        };
    }

    /** "The government", "the militia"; "his government", "her army": of whoever the pronoun means. */
    private List<Actor> party(ActorMention mention, String sector, String text) {
        if (sector.equals(REBELS)) {
            return bands.rebels(mention, text);
        }
        if (Governments.isOfficial(sector) && told.isPossessive(mention)) {
            return owned(mention, sector, text);
        }
        return HOME.contains(sector)
                ? subject(mention)
                        .map(a -> List.of(Actor.of(a.party() + "." + sector, "", text)))
                        .orElseGet(() -> governments.party(mention, sector, text))
                : governments.party(mention, sector, text);
    }

    /** "He will not listen to the opposition": whoever a pronoun before it means that is what its sentence is about. */
    private Optional<Actor> subject(ActorMention mention) {
        Scene scene = scenes.get(told.now());
        return scene.mentions().actors().stream()
                .filter(m ->
                        Referents.isPronoun(m) && m.head() < mention.range().first())
                .filter(m -> scene.tree().word(m.head()).relation().equals("nsubj"))
                .reduce((a, b) -> b)
                .map(this::resolve)
                .filter(actors -> actors.size() == 1 && cast.isSide(actors.getFirst()))
                .map(List::getFirst)
                .filter(a -> !cast.isGroup(a.party()));
    }

    /** "He", "the premier": the person named last who may be meant; "his country": that person's. */
    private List<Actor> person(ActorMention mention, String sector, String text) {
        boolean country = told.isPossessive(mention) && !Referents.isPronoun(mention);
        return referents
                .before(mention, sector, true)
                .map(a -> List.of(country ? Actor.of(a.party(), "", text) : Referents.pointed(a, a.sector(), text)))
                .orElseGet(() -> governments.party(mention, sector, text));
    }

    /** "Both sides": those of the report; "X and Y shell each other": those who do it. */
    private List<Actor> both(ActorMention mention, String sector, String text) {
        List<Actor> doers = told.isReciprocal(mention) ? told.ownSubjects(mention) : List.of();
        if (doers.stream().map(Cast::side).distinct().count() > 1) {
            return doers.stream()
                    .map(a -> Referents.pointed(a, a.sector(), text))
                    .toList();
        }
        return sector.equals(REBELS) ? pairs.groups(text) : cast.both(sector, text);
    }

    /** "We", "our troops" in a quotation: whoever is told to speak beside it, else who spoke last; unknown where nobody is. */
    private List<Actor> self(ActorMention mention, String sector, String text) {
        List<Actor> speakers = scenes.get(told.now()).mentions().actors().stream()
                .filter(told::speaks)
                .min(Comparator.comparing(
                        m -> Math.abs(m.range().first() - mention.range().first())))
                .map(this::resolve)
                .orElseGet(() -> told.latest(mention, told::speaks, told.now() - SPOKEN)
                        .map(ActorMention::actors)
                        .orElseGet(() -> mention.reference() == Reference.PERSON
                                ? antecedents(mention, sector, text)
                                : List.of()));
        boolean self = Referents.isPronoun(mention);
        return speakers.stream()
                .map(a -> self
                        ? Referents.pointed(a, a.sector(), text)
                        : Cast.on(sector.isEmpty() ? a.party() : Cast.side(a), sector, text))
                .toList();
    }

    /** "She", "his": the person, organisation or country named last; a feminine pronoun means no country, where it can mean anybody else. */
    private List<Actor> single(ActorMention mention, String text) {
        return Controlled.owner(scenes.get(told.now()), told, mention)
                .or(() -> referents.latest(
                        mention,
                        m -> (referents.fits(m, "", true)
                                        || (isOrganised(m) || isBodyBefore(m))
                                                && !m.actors().getFirst().isUnnamed())
                                && !(m.type() == Type.COUNTRY && told.isFeminine(mention))
                                && !referents.isDoneBy(mention, m)))
                .map(m -> List.of(Referents.pointed(
                        m.actors().getFirst(), m.actors().getFirst().sector(), text)))
                .orElseGet(() -> governments.party(mention, "", text));
    }

    /** "The mission", "the government": a definite noun of the singular that stands for a body told of before; "her" is of no neuter. */
    private boolean isBodyBefore(ActorMention mention) {
        return mention.type() == Type.ANAPHOR
                && mention.actors().size() == 1
                && !told.isPlural(mention)
                && !told.isNeuter(mention);
    }

    private static boolean isOrganised(ActorMention mention) {
        return Bands.isBody(mention) || mention.type() == Type.COUNTRY || mention.type() == Type.SEAT;
    }

    /** "His troops": those of whoever is named last before them, people who only speak or suffer aside, subjects before others. */
    private List<Actor> owned(ActorMention mention, String sector, String text) {
        return beside(mention)
                .or(() -> sector.equals(REBELS) ? leader(mention) : Optional.empty())
                .or(() -> told.subject(
                                mention,
                                m -> m.actors().size() == 1
                                        && !told.disagrees(mention, m)
                                        && (referents.fits(m, "", false) || bands.isGroup(m)))
                        .map(m -> m.actors().getFirst()))
                .or(() -> referents.before(mention, "", false))
                .map(a -> List.of(Cast.on(Cast.side(a), part(a, sector), text)))
                .orElseGet(() -> governments.party(mention, sector, text));
    }

    /** The part of somebody's party that is theirs: the men of an officer are soldiers; an armed group has no parts. */
    private String part(Actor owner, String sector) {
        boolean whole = cast.isGroup(Cast.side(owner))
                || sector.equals(REBELS) && !owner.sector().equals(SOLDIERS);
        return whole ? "" : sector.equals(REBELS) ? SOLDIERS : sector;
    }

    /** "His men": of the person named last who is one of an armed group, but where somebody else is what their sentence is about. */
    private Optional<Actor> leader(ActorMention mention) {
        boolean other = told.subject(mention, m -> referents.fits(m, "", false))
                .filter(told.here()::contains)
                .isPresent();
        return other
                ? referents.before(mention, "", true).filter(bands::isArmed)
                : told.latest(
                                mention,
                                m -> referents.fits(m, "", true)
                                        && bands.isArmed(m.actors().getFirst()),
                                told.now() - SPOKEN)
                        .map(m -> m.actors().getFirst());
    }

    /** "The army of X and its allies": whoever the phrase is joined to. */
    private Optional<Actor> beside(ActorMention mention) {
        Word head = scenes.get(told.now()).tree().word(mention.head());
        return head.baseRelation().equals("conj")
                ? told.here().stream()
                        .filter(m -> m.range().covers(head.head()) && referents.fits(m, "", false))
                        .map(m -> m.actors().getFirst())
                        .findFirst()
                : Optional.empty();
    }

    private List<Actor> other(ActorMention mention, String sector, String text) {
        return referents
                .before(mention, "", false)
                .flatMap(cast::against)
                .map(p -> List.of(Cast.on(p, sector, text)))
                .orElse(List.of());
    }

    /** "The rebels", "the soldiers", "the inhabitants", "they". */
    private List<Actor> several(ActorMention mention, String sector, String text) {
        if (told.isPossessive(mention)) {
            return theirs(mention, sector, text);
        }
        if (sector.equals(REBELS)) {
            return bands.rebels(mention, text);
        }
        if (Governments.isOfficial(sector)) {
            return fellows(mention)
                    .map(a -> List.of(Referents.pointed(a, sector, text)))
                    .orElseGet(() -> governments.party(mention, sector, text));
        }
        boolean local = sector.equals("CVL")
                && !Referents.isPronoun(mention)
                && !cast.home().isEmpty();
        String country = grounds.around(told.now())
                .or(() -> new Officials(cast, scenes, told).before(mention))
                .map(Actor::party)
                .orElse(cast.home());
        return local ? List.of(Actor.of(country + ".CVL", "", text)) : plural(mention, text);
    }

    /** "The soldiers": the ones by that very noun who were told of last with whose they are. */
    private Optional<Actor> fellows(ActorMention mention) {
        return referents
                .namesake(
                        mention,
                        m -> m.type() == Type.PEOPLE && !m.actors().getFirst().isUnnamed())
                .map(m -> m.actors().getFirst());
    }

    /** "Their homes", "their troops": of the subject of their clause, else of several who were named last. */
    private List<Actor> theirs(ActorMention mention, String sector, String text) {
        List<Actor> subjects = told.ownSubjects(mention);
        List<Actor> owners = subjects.isEmpty() ? plural(mention, "") : subjects;
        if (sector.isEmpty()) {
            return owners.stream()
                    .map(a -> Referents.pointed(a, a.sector(), text))
                    .toList();
        }
        boolean known = !owners.isEmpty() && owners.stream().noneMatch(Actor::isUnnamed);
        if (!known && sector.equals(REBELS)) {
            return bands.rebels(mention, text);
        }
        return known
                ? owners.stream()
                        .map(a -> Cast.on(Cast.side(a), part(a, sector), text))
                        .toList()
                : List.of();
    }

    /** "They": several or a people of this sentence or the one before, "the fighters" among them; else the country that it is about, or an organisation farther back. */
    private List<Actor> plural(ActorMention mention, String text) {
        Predicate<ActorMention> people = m ->
                m.type() == Type.PEOPLE || m.type() == Type.GROUP || m.actors().size() > 1;
        Predicate<ActorMention> near = people.or(m -> m.type() == Type.ANAPHOR && told.isPlural(m));
        Predicate<ActorMention> apart = m -> !isBound(mention, m) && !told.isOutsideQuotation(mention, m);
        return told.latest(mention, near.and(apart), told.now() - 1)
                .or(() -> told.subject(
                        mention, m -> m.type() == Type.COUNTRY && told.here().contains(m)))
                .or(() -> referents.latest(
                        mention, people.or(m -> m.type() == Type.ORGANISATION).and(apart)))
                .map(m -> m.actors().stream()
                        .map(a -> Referents.pointed(a, a.sector(), text))
                        .toList())
                .orElseGet(() ->
                        cast.group().map(g -> List.of(Actor.of(g, "", text))).orElse(List.of()));
    }

    /** "A thousand villagers fled from them": a pronoun does not mean what stands beside it under its own verb. */
    private boolean isBound(ActorMention pronoun, ActorMention other) {
        return Referents.isPronoun(pronoun) && !told.isPossessive(pronoun) && told.isBeside(pronoun, other);
    }
}
