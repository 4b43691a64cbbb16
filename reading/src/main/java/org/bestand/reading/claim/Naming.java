package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.mention.CountMention;
import org.bestand.reading.mention.PlaceMention;
import org.bestand.reading.syntax.Word;

/** Whom a noun of a sentence names. */
record Naming(Cast cast, Cues cues, Joined joined) {
    /** How a genitive or a possessive pronoun hangs on its noun. */
    private static final String PLURAL = "|mv|";

    static final String POSSESSIVE = "nmod:poss";

    private static final Set<ActorMention.Type> BODIES =
            EnumSet.of(ActorMention.Type.ORGANISATION, ActorMention.Type.GROUP);

    /** Whom a noun names: by itself, by a nationality adjective, by the place or party that it belongs to. */
    List<Actor> named(Scene scene, int head) {
        List<Actor> such = such(scene, head);
        List<Actor> listed = such.isEmpty() ? listed(scene, head) : such;
        if (!listed.isEmpty()) {
            return listed;
        }
        Optional<ActorMention> mention = scene.actorAt(head);
        if (mention.isPresent()) {
            List<Actor> actors = joined.of(scene, mention.get());
            if (!actors.isEmpty()) {
                return explained(scene, head, actors);
            }
        }
        List<Actor> called = called(scene, head);
        if (!called.isEmpty()) {
            return called;
        }
        List<Actor> adjectives = adjectives(scene, head);
        if (!adjectives.isEmpty()) {
            return adjectives;
        }
        Optional<PlaceMention> place = scene.placeAt(head);
        if (place.isPresent() && place.get().place().country().length() == 3) {
            return List.of(
                    Actor.of(place.get().holder(), "", place.get().place().text()));
        }
        return owner(scene, head);
    }

    /** "The regional bloc X": a noun that names nobody by itself bears the name of the body that stands right behind it. */
    private List<Actor> called(Scene scene, int head) {
        return scene.tree().children(head, "appos").stream()
                .filter(c -> c.index() == head + 1)
                .flatMap(c -> scene.actorAt(c.index()).stream())
                .filter(m -> BODIES.contains(m.type()))
                .findFirst()
                .map(cast::meant)
                .orElse(List.of());
    }

    /** "X, a militia that …": a noun for nameless rebels that stands beside a group's name means that group. */
    private List<Actor> explained(Scene scene, int head, List<Actor> actors) {
        Word word = scene.tree().word(head);
        boolean nameless = actors.size() == 1
                && actors.getFirst().sector().equals("REB")
                && actors.getFirst().name().isEmpty();
        if (nameless && word.baseRelation().equals("appos")) {
            return scene.actorAt(word.head())
                    .map(cast::meant)
                    .filter(named -> named.size() == 1 && !named.getFirst().isUnnamed())
                    .orElse(actors);
        }
        return nameless ? united(scene, head).orElse(actors) : actors;
    }

    /** "Three armies, united in the alliance X": the body by whose name they go together. */
    private Optional<List<Actor>> united(Scene scene, int head) {
        return scene.tree().children(head).stream()
                .filter(c -> c.relation().startsWith("acl") && cues.is(Cue.UNITED, Victims.lemma(scene, c.index())))
                .flatMap(c -> scene.tree().children(c.index(), "obl").stream())
                .flatMap(o -> scene.actorAt(o.index()).stream())
                .filter(m -> BODIES.contains(m.type()))
                .map(cast::meant)
                .filter(named -> !named.isEmpty())
                .findFirst();
    }

    /** Whom a noun names, else whose a thing is by a possessive ("their policy", "X's house"); "their release" is not for them to do. */
    List<Actor> namedOrOwner(Scene scene, int head) {
        List<Actor> named = named(scene, head);
        if (!named.isEmpty() || cues.is(Cue.FATE, Victims.lemma(scene, head)) || isOthers(scene, head)) {
            return named;
        }
        return scene.tree().children(head).stream()
                .filter(c -> c.relation().equals(POSSESSIVE))
                .map(c -> scene.actorAt(c.index()).map(cast::meant).orElse(List.of()))
                .filter(a -> !a.isEmpty())
                .findFirst()
                .or(() -> within(scene, head))
                .orElseGet(() -> beside(scene, head));
    }

    /** "A base with Ruritanian soldiers": what soldiers are in is theirs, unless it is a fight with them. */
    private Optional<List<Actor>> within(Scene scene, int head) {
        String lemma = Victims.lemma(scene, head);
        boolean thing = !cues.is(Cue.HAPPENING, lemma) && !cues.is(Cue.FIGHT, lemma);
        return scene.tree().children(head, "nmod").stream()
                .filter(c -> thing
                        && scene.tree().children(c.index(), "case").stream()
                                .anyMatch(p -> cues.is(Cue.MEANS, scene.lower().get(p.index()))))
                .flatMap(c -> scene.actorAt(c.index()).stream())
                .filter(m -> m.type() == ActorMention.Type.PEOPLE)
                .map(cast::meant)
                .filter(a -> !a.isEmpty() && a.stream().allMatch(s -> s.sector().equals("MIL") && !s.isUnnamed()))
                .findFirst();
    }

    /** "X, a group that …": a noun that names nobody stands for the group beside whose name it stands. */
    private List<Actor> beside(Scene scene, int head) {
        Word word = scene.tree().word(head);
        return word.baseRelation().equals("appos")
                ? scene.actorAt(word.head())
                        .filter(m -> m.type() == ActorMention.Type.GROUP)
                        .map(cast::meant)
                        .filter(named -> named.size() == 1 && !named.getFirst().isUnnamed())
                        .orElse(List.of())
                : List.of();
    }

    /** "Countries such as X and Y": those that a plural noun gives as instances of what it means. */
    private List<Actor> such(Scene scene, int head) {
        boolean as = scene.tree().word(head).xpos().contains(PLURAL)
                && head + 1 < scene.tree().size()
                && cues.is(Cue.SUCH_AS, scene.lower().get(head + 1));
        return as ? new Fellows(cast, cues).from(scene, head + 2) : List.of();
    }

    /** "The movements X and Y": those that stand by their names beside a plural noun for what they are. */
    private List<Actor> listed(Scene scene, int head) {
        Word noun = scene.tree().word(head);
        if (!noun.upos().equals("NOUN") || !noun.xpos().contains(PLURAL)) {
            return List.of();
        }
        List<Actor> counted = counted(scene, head);
        if (!counted.isEmpty()) {
            return counted;
        }
        List<Actor> found = new ArrayList<>();
        for (Word name : scene.tree().children(head, "appos")) {
            for (int i : names(scene, head, name.index())) {
                found = Filling.merged(found, scene.actorAt(i).map(cast::meant).orElse(List.of()));
            }
        }
        return found.size() > 1 && found.stream().noneMatch(Actor::isUnnamed) ? found : List.of();
    }

    /** "Two agencies, X and Y,": as many names right behind a figure and its noun as that counts are whom it counts. */
    private List<Actor> counted(Scene scene, int head) {
        boolean parted = head + 1 < scene.tree().size()
                && scene.tree().word(head + 1).upos().equals("PUNCT");
        List<Actor> named = parted ? new Fellows(cast, cues).from(scene, head + 2) : List.of();
        boolean all = scene.countsOf(head).stream()
                .map(CountMention::count)
                .anyMatch(c ->
                        Long.valueOf(named.size()).equals(c.low()) && c.low().equals(c.high()));
        return named.size() > 1 && all ? named : List.of();
    }

    /** A name with those joined to it, or to the noun that it stands beside, behind it. */
    private static List<Integer> names(Scene scene, int head, int name) {
        List<Integer> names = new ArrayList<>(Arguments.conjuncts(scene.tree(), name));
        scene.tree().children(head, "conj").stream()
                .filter(c -> c.index() > name && c.upos().equals("PROPN"))
                .forEach(c -> names.add(c.index()));
        return names.stream().filter(i -> i > head).toList();
    }

    /** "Its allies", "the enemies of X": they are others than whose they are. */
    private boolean isOthers(Scene scene, int head) {
        return cues.is(Cue.COUNTERPART, Victims.lemma(scene, head));
    }

    private List<Actor> owner(Scene scene, int head) {
        if (isOthers(scene, head)) {
            return List.of();
        }
        for (var child : scene.tree().children(head, "nmod")) {
            boolean of = scene.tree().children(child.index(), "case").stream()
                    .anyMatch(c -> cues.is(Cue.OF, scene.lower().get(c.index())));
            if (of) {
                Optional<ActorMention> mention = scene.actorAt(child.index());
                if (mention.isPresent()) {
                    return cast.meant(mention.get());
                }
                Optional<PlaceMention> place = scene.placeAt(child.index());
                if (place.isPresent() && place.get().place().country().length() == 3) {
                    return List.of(Actor.of(
                            place.get().holder(), "", place.get().place().text()));
                }
            }
        }
        return List.of();
    }

    /** Whose a noun is by its nationality adjectives. */
    List<Actor> adjectives(Scene scene, int noun) {
        List<Actor> found = new ArrayList<>();
        for (ActorMention mention : scene.adjectivesOf(noun)) {
            found = Filling.merged(found, cast.meant(mention));
        }
        return found;
    }
}
