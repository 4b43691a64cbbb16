package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bestand.model.Actor;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.mention.ActorMention.Reference;
import org.bestand.reading.mention.ActorMention.Type;

/** Which armed group, organisation or alliance is meant by a definite noun for one. */
record Bands(
        Cast cast,
        List<Scene> scenes,
        Known known,
        Told told,
        Pairs pairs,
        Referents referents,
        Governments governments,
        Cues cues) {
    private static final String REBELS = "REB";

    /** How many sentences back a group may have been named that is still the one spoken of. */
    private static final int SPOKEN = 3;

    /** "The UN mission": the one by that very word that was named before, where it is of an organisation as such. */
    Optional<String> mission(ActorMention mention) {
        boolean compound = mention.head() >= 0
                && mention.actors().size() == 1
                && isBody(mention)
                && mention.range().last() == mention.head()
                && scenes.get(told.now()).lower().get(mention.head()).indexOf('-') > 0;
        return compound
                ? referents
                        .namesake(
                                mention,
                                m -> isBody(m) && !m.actors().getFirst().isUnnamed())
                        .map(m -> m.actors().getFirst().party())
                : Optional.empty();
    }

    /** "The group", "the mission": the organisation or group of whoever is named before it in the sentence, else the one named last, else whoever was. */
    List<Actor> organised(ActorMention mention, String sector, String text) {
        if (sector.equals(REBELS)) {
            return rebels(mention, text);
        }
        Predicate<ActorMention> other = m -> !referents.isDoneBy(mention, m);
        Predicate<ActorMention> organisation = other.and(m -> m.type() == Type.ORGANISATION);
        Predicate<ActorMention> body = organisation.or(other.and(this::isGroup));
        Predicate<ActorMention> armed = other.and(m -> isGroup(m)
                || isArmed(m.actors().getFirst())
                        && !m.actors().getFirst().sector().equals(REBELS));
        boolean band = mention.reference() == Reference.BAND;
        return referents
                .namesake(
                        mention, body.and(m -> cast.isGroup(Cast.side(m.actors().getFirst()))))
                .or(() -> told.latest(mention, other.and(this::isMember), told.now()))
                .or(() -> told.latest(mention, band ? armed : organisation, told.now() - (band ? SPOKEN : 1)))
                .or(() -> referents.latest(mention, body))
                .or(() -> referents.latest(
                        mention, m -> RebelGroup.isNameless(m.actors().getFirst())))
                .map(m -> m.actors().getFirst())
                .map(a -> List.of(Referents.pointed(a, a.sector().equals(REBELS) ? REBELS : "", text)))
                .orElseGet(() -> governments.party(mention, sector, text));
    }

    /** "The coalition", "the peace force": the one of that very noun, else the organisation named last, or whose official is. */
    List<Actor> alliance(ActorMention mention, String text) {
        Predicate<ActorMention> body = m -> !referents.isDoneBy(mention, m)
                && !m.actors().getFirst().isUnnamed()
                && (m.type() == Type.ORGANISATION
                        || isMember(m) && !isArmed(m.actors().getFirst()));
        return referents
                .namesake(mention, body)
                .or(() -> ahead(mention))
                .or(() -> referents.latest(mention, body))
                .map(m -> m.actors().getFirst())
                .map(a -> List.of(Referents.pointed(a, "", text)))
                .orElse(List.of());
    }

    /** "The coalition bombed a prison … the Saudi coalition says": the one that a report calls by that noun with whose it is, further on. */
    private Optional<ActorMention> ahead(ActorMention mention) {
        String noun = Victims.lemma(scenes.get(told.now()), mention.head());
        return scenes.stream()
                .skip(told.now() + 1L)
                .flatMap(s -> s.mentions().actors().stream()
                        .filter(m -> m.head() >= 0 && Victims.lemma(s, m.head()).equals(noun)))
                .filter(m -> !m.actors().isEmpty() && !m.actors().getFirst().isUnnamed())
                .findFirst();
    }

    /** One who speaks or acts for an organisation or armed group. */
    private boolean isMember(ActorMention mention) {
        Actor first = mention.actors().getFirst();
        return (mention.type() == Type.PERSON || mention.type() == Type.ROLE)
                && !first.isUnnamed()
                && cast.isGroup(first.party());
    }

    /**
     * Rebels that are spoken of as known: the armed group named just before, else the one that is a side or the nameless ones that are, else
     * the last that was named.
     */
    List<Actor> rebels(ActorMention mention, String text) {
        Predicate<ActorMention> armed =
                m -> isGroup(m) && isArmed(m.actors().getFirst()) && !referents.isDoneBy(mention, m);
        Optional<String> found = fellows(mention)
                .or(() -> told.latest(mention, armed, told.now() - 1)
                        .map(m -> m.actors().getFirst().party()))
                .or(cast::group)
                .or(cast::nameless)
                .or(() -> referents
                        .latest(mention, armed)
                        .map(m -> m.actors().getFirst().party()))
                .filter(g -> !isOneOfSuch(mention, g))
                .or(() -> cast.home().isEmpty() ? Optional.empty() : Optional.of(cast.home() + "." + REBELS));
        return found.map(g -> List.of(Actor.of(g, "", text))).orElse(List.of());
    }

    /** "The gangs" beside "the gang X": several are not the one of them that is named. */
    private boolean isOneOfSuch(ActorMention mention, String group) {
        Scene now = scenes.get(told.now());
        if (mention.head() < 0 || !cues.is(Cue.BANDS, now.lower().get(mention.head()))) {
            return false;
        }
        String one = Victims.lemma(now, mention.head());
        return scenes.stream().anyMatch(s -> s.mentions().actors().stream()
                .filter(m -> m.actors().stream().anyMatch(a -> a.party().equals(group)))
                .anyMatch(m -> s.lower()
                        .subList(m.range().first(), m.range().last() + 1)
                        .contains(one)));
    }

    /** "The militias": the ones by that very noun who were told of just before with whose they are. */
    private Optional<String> fellows(ActorMention mention) {
        return referents
                .namesake(
                        mention,
                        m -> m.type() == Type.PEOPLE && isArmed(m.actors().getFirst()) && told.isNear(m, SPOKEN))
                .map(m -> Cast.side(m.actors().getFirst()))
                .filter(side -> !RebelGroup.isRebellion(side, cast.home()));
    }

    /** An armed group by its name, or people who are named by it ("fighters of Al-Shabaab"). */
    boolean isGroup(ActorMention mention) {
        return mention.type() == Type.GROUP
                || mention.type() == Type.PEOPLE && isOfGroup(mention.actors().getFirst());
    }

    private boolean isOfGroup(Actor first) {
        return !first.code().contains(".")
                && !known.country().test(first.party())
                && cast.fighters().isSide(first.party());
    }

    boolean isArmed(Actor actor) {
        return pairs.isArmed(actor);
    }

    static boolean isBody(ActorMention mention) {
        return mention.type() == Type.ORGANISATION || mention.type() == Type.GROUP;
    }
}
