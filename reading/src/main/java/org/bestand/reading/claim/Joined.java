package org.bestand.reading.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bestand.model.Actor;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.mention.PlaceMention;
import org.bestand.reading.syntax.Tree;

/**
 * "The delegations of Kenya and the rebels", "his colleagues from Mali and Niger", "the neighbours Chad and Niger": a plural noun has those
 * whom a coordination behind it names, of whom its own phrase names the first or nobody.
 */
record Joined(Cast cast, Cues cues) {
    private static final String PLURAL = "|mv|";
    private static final int COUNTRY_CODE = 3;
    /** What names a party by itself: whatever else is joined has people of its own. */
    private static final Set<ActorMention.Type> NAMES = EnumSet.of(
            ActorMention.Type.COUNTRY,
            ActorMention.Type.SEAT,
            ActorMention.Type.GROUP,
            ActorMention.Type.ORGANISATION,
            ActorMention.Type.ANAPHOR);

    /** Whom a phrase means, with those whose people its noun tells of besides. */
    List<Actor> of(Scene scene, ActorMention mention) {
        List<Actor> meant = cast.meant(mention);
        if (meant.isEmpty()
                || mention.head() < 0
                || !scene.tree().word(mention.head()).xpos().contains(PLURAL)) {
            return meant;
        }
        String sector = meant.getFirst().sector();
        List<Actor> more = Stream.concat(owners(scene, mention).stream(), beside(scene, mention).stream())
                .distinct()
                .flatMap(o -> parties(scene, o).stream())
                .map(a -> Actor.of(
                        cast.isGroup(a.party())
                                ? a.party()
                                : Cast.on(a.party(), sector, "").code(),
                        "",
                        a.text()))
                .toList();
        boolean behind = mention.head() == mention.range().last();
        boolean same = Parties.of(more).equals(Parties.of(meant));
        return more.isEmpty() || same ? meant : behind ? more : Filling.merged(meant, more);
    }

    /** Whose people they are by a preposition of belonging, as far as the phrase itself does not name them. */
    private List<Integer> owners(Scene scene, ActorMention mention) {
        Tree tree = scene.tree();
        int last = mention.range().last();
        if (isOwned(scene, mention)) {
            return List.of();
        }
        // "The Ruritanian troops from Sylvania": soldiers who are told to be of a state come from where they were.
        boolean stationed =
                isStates(scene, mention) && mention.actors().stream().noneMatch(Actor::isUnnamed);
        for (int i = mention.head() + 1; i < tree.size() && i <= last + 1; i++) {
            boolean of = cues.is(Cue.OF, scene.lower().get(i))
                    || !stationed && cues.is(Cue.FROM, scene.lower().get(i));
            int owner = tree.word(i).head();
            if (of && owner > i) {
                return Arguments.conjuncts(tree, owner).stream()
                        .filter(c -> c > last)
                        .toList();
            }
        }
        return List.of();
    }

    /** "Its troops from the city": soldiers are their country's, wherever they come from; allies are not. */
    private boolean isOwned(Scene scene, ActorMention mention) {
        return !scene.tree().children(mention.head(), Naming.POSSESSIVE).isEmpty() && isStates(scene, mention);
    }

    private boolean isStates(Scene scene, ActorMention mention) {
        return cast.meant(mention).stream().allMatch(a -> a.sector().equals("MIL"))
                && !cues.is(Cue.LANDSMAN, Victims.lemma(scene, mention.head()));
    }

    /** "The neighbours Ruritania and Sylvania": names that are joined to the one that the phrase has beside its noun. */
    private static List<Integer> beside(Scene scene, ActorMention mention) {
        return scene.tree().children(mention.head(), "appos").stream()
                .filter(name -> mention.range().covers(name.index()))
                .flatMap(name -> Arguments.conjuncts(scene.tree(), name.index()).stream())
                .filter(word -> word > mention.range().last())
                .toList();
    }

    private List<Actor> parties(Scene scene, int word) {
        List<Actor> named = scene.actorAt(word)
                .filter(m -> NAMES.contains(m.type()) && m.head() == word)
                .map(cast::meant)
                .orElse(List.of());
        return named.isEmpty()
                ? scene.placeAt(word)
                        .filter(p -> p.holder().length() == COUNTRY_CODE)
                        .map(Joined::holder)
                        .orElse(List.of())
                : named;
    }

    private static List<Actor> holder(PlaceMention place) {
        return List.of(Actor.of(place.holder(), "", place.place().text()));
    }
}
