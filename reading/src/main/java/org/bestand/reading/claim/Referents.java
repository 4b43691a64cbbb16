package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.bestand.model.Actor;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.mention.ActorMention.Type;
import org.bestand.reading.syntax.Word;

/** Which of those whom a report has named so far a phrase can point at. */
record Referents(Cast cast, List<Scene> scenes, Told told, Cues cues) {
    private static final Set<String> WITNESS = Set.of("HLT", "OBS", "CVL");
    private static final String SOLDIERS = "MIL";

    static boolean isPronoun(ActorMention mention) {
        return mention.type() == Type.ANAPHOR && mention.range().length() == 1;
    }

    /** Whoever is named last that is a person, or, if not a person, a party that acts; a sector only where one is asked for. */
    Optional<Actor> before(ActorMention mention, String sector, boolean person) {
        Predicate<ActorMention> fitting = m -> (fits(m, sector, person) || person && isOneOfPeople(mention, m))
                && !(isPronoun(mention) && isDoneBy(mention, m));
        Optional<ActorMention> last = latest(mention, fitting);
        return last.filter(m -> person && isPronoun(mention) && m.type() != Type.PERSON)
                .flatMap(m -> latest(mention, fitting.and(n -> n.type() == Type.PERSON && isBeside(m, n))))
                .or(() -> last)
                .map(m -> m.actors().getFirst());
    }

    /** "The police killed them, says the mission's chief X. He …": a person by name is meant before a body in the same sentence. */
    private boolean isBeside(ActorMention some, ActorMention other) {
        return told.sceneOf(some).equals(told.sceneOf(other));
    }

    /** "A Ruritanian stabbed two. He was shot": one of a people told of in this sentence or the one before may be who a pronoun means. */
    private boolean isOneOfPeople(ActorMention pronoun, ActorMention other) {
        return isPronoun(pronoun)
                && other.type() == Type.PEOPLE
                && !other.actors().getFirst().isUnnamed()
                && told.isOne(other)
                && told.isNear(other, 1);
    }

    /** "X called Y and promised him help", "X puts it down to the group": what is done to somebody is not done by them. */
    boolean isDoneBy(ActorMention phrase, ActorMention other) {
        return !told.isPossessive(phrase) && told.isSubjectOver(phrase, other);
    }

    boolean fits(ActorMention mention, String sector, boolean person) {
        Actor first = mention.actors().getFirst();
        if (person) {
            boolean somebody = mention.type() == Type.PERSON
                    || mention.type() == Type.ROLE && (!first.isUnnamed() || WITNESS.contains(first.sector()));
            return somebody
                    && (sector.isEmpty() || first.sector().equals(sector) || sector.equals(SOLDIERS) && leads(first));
        }
        return !first.isUnnamed()
                && mention.type() != Type.MEDIUM
                && !first.sector().equals("MED")
                && mention.type() != Type.PEOPLE
                && !isWeapon(mention);
    }

    /** "A Ruritanian drone hit his house": a weapon owns nothing, nor does the state that it is named by. */
    private boolean isWeapon(ActorMention mention) {
        return mention.head() >= 0
                && told.sceneOf(mention)
                        .filter(s -> {
                            Word head = s.tree().word(mention.head());
                            int noun = head.baseRelation().equals("amod") ? head.head() : head.index();
                            return cues.is(Cue.WEAPON, Victims.lemma(s, noun));
                        })
                        .isPresent();
    }

    /** Whether somebody is one of an armed group by name, and so may have a rank in it. */
    private boolean leads(Actor actor) {
        return !actor.name().isEmpty()
                && actor.sector().isEmpty()
                && !actor.isUnnamed()
                && cast.isGroup(Cast.side(actor));
    }

    /** The last phrase before this one that fits; the first of its sentence before later ones of it. */
    Optional<ActorMention> latest(ActorMention mention, Predicate<ActorMention> fits) {
        return told.latest(
                mention,
                fits.and(m -> !told.disagrees(mention, m))
                        .and(m -> isPronoun(mention) || !told.isDescribed(mention, m)),
                0);
    }

    /** The latest phrase before this one that has its very noun, by itself or at the end of a longer word. */
    Optional<ActorMention> namesake(ActorMention mention, Predicate<ActorMention> fits) {
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

    boolean isState(ActorMention mention) {
        Actor first = mention.actors().getFirst();
        return !cast.isGroup(Cast.side(first))
                && !first.sector().equals("REB")
                && !first.isUnnamed()
                && mention.type() != Type.MEDIUM;
    }

    /** Somebody as a phrase that points at them has them, with the phrase's sector and words. */
    static Actor pointed(Actor antecedent, String sector, String text) {
        String code = sector.isEmpty() ? antecedent.party() : antecedent.party() + "." + sector;
        return new Actor(
                code, antecedent.name(), text.isEmpty() ? antecedent.text() : text, false, antecedent.hedged());
    }
}
