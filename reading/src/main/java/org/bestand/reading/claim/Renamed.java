package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.model.Actor;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.mention.ActorMention.Type;

/**
 * "The Ruritanian rebels", "the Ruritanian movement": a definite noun for an armed group with the adjective of a country or people stands for the
 * group that the report has named before, where that fights this country, or is the only one and fights others from there, or those rebels are
 * of a people that is neither a side of the report nor at home in it.
 */
record Renamed(Cast cast, List<Scene> scenes, Known known, Told told) {
    private static final String ARTICLE = "LID|bep";
    private static final String REBELS = "REB";

    /** The group that such a noun stands for; empty where it is none, or might be several. */
    Optional<String> of(ActorMention mention) {
        boolean open = mention.actors().size() == 1
                && (mention.type() == Type.GROUP || mention.type() == Type.PEOPLE)
                && mention.actors().getFirst().name().isEmpty()
                && scenes.get(told.now())
                        .tree()
                        .word(mention.range().first())
                        .xpos()
                        .startsWith(ARTICLE);
        if (!open) {
            return Optional.empty();
        }
        Actor own = mention.actors().getFirst();
        boolean rebels = own.sector().equals(REBELS);
        boolean body = mention.type() == Type.GROUP;
        if (!rebels && (!body || !own.sector().isEmpty())) {
            return Optional.empty();
        }
        Set<String> groups = groups();
        Optional<String> only =
                groups.size() == 1 ? Optional.of(groups.iterator().next()) : Optional.empty();
        boolean foreign = !own.party().equals(cast.home()) && !cast.sides().contains(own.party());
        return rebels
                ? foe(groups, own.party()).or(() -> only.filter(g -> body || foreign))
                : only.filter(g -> !known.fought(g, own.party()));
    }

    /** The one of these groups that is known to fight a country. */
    private Optional<String> foe(Set<String> groups, String country) {
        List<String> foes =
                groups.stream().filter(g -> known.fought(g, country)).toList();
        return foes.size() == 1 ? Optional.of(foes.getFirst()) : Optional.empty();
    }

    /** The armed groups that the report has named so far. */
    private Set<String> groups() {
        return told.sentences().stream()
                .flatMap(List::stream)
                .filter(m -> m.type() == Type.GROUP || m.type() == Type.PEOPLE || m.type() == Type.PERSON)
                .flatMap(m -> m.actors().stream())
                .filter(a -> !a.isUnnamed() && cast.isGroup(Cast.side(a)) && known.isRebel(a.party()))
                .map(Actor::party)
                .filter(p -> !known.country().test(p) && cast.fighters().isSide(p))
                .collect(Collectors.toSet());
    }
}
