package org.bestand.reading.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.reading.mention.ActorMention.Type;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/**
 * "Yesterday warned Smith Ruritania": two names side by side, which a parser that does not know them takes for one. Where they name two
 * different parties the second is no part of the subject but whom the verb is done to.
 */
public final class NamesApart {
    private static final Set<Type> DOERS = EnumSet.of(Type.PERSON, Type.COUNTRY, Type.SEAT, Type.GROUP);
    private static final Set<Type> OTHERS =
            EnumSet.of(Type.PERSON, Type.COUNTRY, Type.SEAT, Type.GROUP, Type.ORGANISATION);
    private static final Set<String> JOINED = Set.of("flat", "appos", "nmod");
    private static final String NAME = "PROPN";

    private NamesApart() {}

    /** The tree with such names told apart; the very tree where it has none. */
    public static Tree told(Tree tree, List<ActorMention> mentions) {
        Tree told = tree;
        for (ActorMention first : mentions) {
            for (ActorMention second : mentions) {
                if (first.range().last() + 1 == second.range().first() && isOther(told, first, second)) {
                    told = parted(told, first, second);
                }
            }
        }
        return told;
    }

    private static boolean isOther(Tree tree, ActorMention first, ActorMention second) {
        boolean named = second.range().first() == second.head()
                && tree.word(second.head()).form().codePoints().limit(1).anyMatch(Character::isUpperCase)
                && tree.word(second.head()).upos().equals(NAME);
        return named
                && DOERS.contains(first.type())
                && OTHERS.contains(second.type())
                && first.actors().stream().noneMatch(a -> second.actors().stream()
                        .anyMatch(b -> b.party().equals(a.party())));
    }

    private static Tree parted(Tree tree, ActorMention first, ActorMention second) {
        Word name = tree.word(second.head());
        boolean joined = JOINED.contains(name.baseRelation())
                && first.range().covers(name.head())
                && tree.children(name.index(), "case").isEmpty();
        Optional<Word> verb = joined ? verb(tree, name.head()) : Optional.empty();
        if (verb.isEmpty()) {
            return tree;
        }
        boolean twice = !tree.children(verb.get().index(), "obj").isEmpty();
        List<Word> words = new ArrayList<>(tree.words());
        words.set(name.index(), name.withArc(verb.get().index(), twice ? "iobj" : "obj"));
        for (int i = second.range().first() + 1; i <= second.range().last(); i++) {
            words.set(i, tree.word(i).withArc(name.index(), "flat"));
        }
        return new Tree(tree.sentence(), words);
    }

    /** The verb whose subject a name is or belongs to. */
    private static Optional<Word> verb(Tree tree, int name) {
        Word word = tree.word(name);
        while (JOINED.contains(word.baseRelation()) && word.head() >= 0) {
            word = tree.word(word.head());
        }
        return word.baseRelation().equals("nsubj") && tree.word(word.head()).isVerb()
                ? Optional.of(tree.word(word.head()))
                : Optional.empty();
    }
}
