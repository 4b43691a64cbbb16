package org.bestand.reading.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bestand.reading.mention.ActorMention.Type;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/**
 * "Yesterday warned Smith Ruritania", "that the rebels Zenda took": two names side by side, which a parser that does not know them takes for
 * one. Where they name different things the second is no part of the subject but what the verb is done to.
 */
public final class NamesApart {
    private static final Set<Type> DOERS =
            EnumSet.of(Type.PERSON, Type.COUNTRY, Type.SEAT, Type.GROUP, Type.ORGANISATION, Type.MEDIUM);
    private static final Set<Type> OTHERS =
            EnumSet.of(Type.PERSON, Type.COUNTRY, Type.SEAT, Type.GROUP, Type.ORGANISATION);
    /** Whose names are those of people: what else stands behind them is something else. */
    private static final Set<Type> OFFICES = EnumSet.of(Type.PEOPLE, Type.ROLE);

    private static final Set<Type> LANDS = EnumSet.of(Type.COUNTRY, Type.SEAT, Type.GROUP);
    private static final Set<String> JOINED = Set.of("flat", "appos", "nmod");
    private static final String NAME = "PROPN";
    private static final String OBJECT = "obj";

    private NamesApart() {}

    /** The tree with such names told apart; the very tree where it has none. */
    public static Tree told(Tree tree, List<ActorMention> actors, List<PlaceMention> places) {
        Tree told = tree;
        for (ActorMention first : actors) {
            for (ActorMention second : actors) {
                if (isNext(first.range(), second.range()) && isOther(told, first, second)) {
                    told = parted(told, first.range(), second.range(), second.head());
                }
            }
            for (PlaceMention place : places) {
                if (isNext(first.range(), place.range()) && isOther(told, first, place)) {
                    told = parted(told, first.range(), place.range(), place.head());
                }
            }
        }
        for (ActorMention land : actors) {
            told = LANDS.contains(land.type()) && isName(told, land.range(), land.head())
                    ? behindMonth(told, land)
                    : told;
        }
        return told;
    }

    private static boolean isNext(Range first, Range second) {
        return first.last() + 1 == second.first();
    }

    private static boolean isOther(Tree tree, ActorMention first, ActorMention second) {
        boolean doer = DOERS.contains(first.type()) && OTHERS.contains(second.type())
                || LANDS.contains(second.type()) && isDoneTo(tree, first, second.head());
        return doer
                && isName(tree, second.range(), second.head())
                && first.actors().stream().noneMatch(a -> second.actors().stream()
                        .anyMatch(b -> b.party().equals(a.party())));
    }

    private static boolean isOther(Tree tree, ActorMention first, PlaceMention second) {
        return (DOERS.contains(first.type()) || OFFICES.contains(first.type()))
                && second.preposition().isEmpty()
                && !second.adjectival()
                && isName(tree, second.range(), second.head())
                && isDoneTo(tree, first, second.head());
    }

    private static boolean isName(Tree tree, Range range, int head) {
        return range.first() == head
                && tree.word(head).form().codePoints().limit(1).anyMatch(Character::isUpperCase)
                && tree.word(head).upos().equals(NAME);
    }

    /** Whether a name stands between people or a party and a verb that has something to be done to: nothing else is its object. */
    private static boolean isDoneTo(Tree tree, ActorMention first, int name) {
        return (DOERS.contains(first.type()) || OFFICES.contains(first.type()))
                && verb(tree, first.head())
                        .filter(v -> v.index() > name
                                && tree.children(v.index(), OBJECT).isEmpty())
                        .filter(v -> tree.children(v.index(), "nsubj").stream()
                                .noneMatch(s -> s.relation().endsWith(":pass")))
                        .isPresent();
    }

    /** "Since Ruritania in February Sylvania invaded": no month is called by a land's name. */
    private static Tree behindMonth(Tree tree, ActorMention land) {
        Word name = tree.word(land.head());
        Word month = name.head() < 0 ? name : tree.word(name.head());
        boolean joined = name.baseRelation().equals("appos")
                && month.index() == name.index() - 1
                && month.upos().equals(NAME)
                && month.form().codePoints().limit(1).anyMatch(Character::isLowerCase)
                && month.head() > name.index()
                && tree.children(month.head(), OBJECT).isEmpty();
        return joined ? hung(tree, land.range(), name, month.head(), OBJECT) : tree;
    }

    private static Tree parted(Tree tree, Range first, Range second, int head) {
        Word name = tree.word(head);
        boolean joined = JOINED.contains(name.baseRelation())
                && first.covers(name.head())
                && tree.children(name.index(), "case").isEmpty();
        Optional<Word> verb = joined ? verb(tree, name.head()) : Optional.empty();
        return verb.map(v -> hung(
                        tree,
                        second,
                        name,
                        v.index(),
                        tree.children(v.index(), OBJECT).isEmpty() ? OBJECT : "iobj"))
                .orElse(tree);
    }

    private static Tree hung(Tree tree, Range range, Word name, int verb, String relation) {
        List<Word> words = new ArrayList<>(tree.words());
        words.set(name.index(), name.withArc(verb, relation));
        for (int i = range.first() + 1; i <= range.last(); i++) {
            words.set(i, tree.word(i).withArc(name.index(), "flat"));
        }
        // "That Ruritania Sylvania and Zembla asks": who is joined behind the second is joined to it.
        tree.children(name.head(), "conj").stream()
                .filter(c -> c.index() > range.last() && c.index() < verb)
                .forEach(c -> words.set(c.index(), c.withArc(name.index(), "conj")));
        return new Tree(tree.sentence(), words);
    }

    /** The verb whose subject a name is or belongs to. */
    private static Optional<Word> verb(Tree tree, int name) {
        Word word = tree.word(name);
        while (JOINED.contains(word.baseRelation()) && word.head() >= 0) {
            word = tree.word(word.head());
        }
        return Stream.of(word)
                .filter(w ->
                        w.baseRelation().equals("nsubj") && tree.word(w.head()).isVerb())
                .map(w -> tree.word(w.head()))
                .findFirst();
    }
}
