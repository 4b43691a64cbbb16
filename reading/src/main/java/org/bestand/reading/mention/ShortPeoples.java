package org.bestand.reading.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.bestand.model.Actor;
import org.bestand.model.Actors;
import org.bestand.model.Actors.NameType;
import org.bestand.model.Gazetteer;
import org.bestand.reading.mention.ActorMention.Type;
import org.bestand.reading.syntax.Tree;

/**
 * "The Bosnian Serbs … the Serbs": a people that a report calls by its long name is meant by the short one too, which is by itself that of
 * its kin in a state of their own. So are its soldiers, where the report has nothing to tell of that state.
 *
 * @param names who bears which name
 * @param countries which codes are states'
 * @param language of the names
 */
public record ShortPeoples(Actors names, Gazetteer countries, String language) {
    private static final Set<Type> STATE =
            EnumSet.of(Type.COUNTRY, Type.SEAT, Type.PERSON, Type.ROLE, Type.ORGANISATION);
    private static final Set<Type> BEARERS = EnumSet.of(Type.PEOPLE, Type.PERSON, Type.ROLE);
    private static final char JOINT = '-';

    /** The actors of a report's sentences with such names understood. */
    public List<List<ActorMention>> understood(List<Tree> trees, List<List<ActorMention>> found) {
        Map<String, String> peoples = new HashMap<>();
        for (int i = 0; i < trees.size(); i++) {
            for (ActorMention mention : found.get(i)) {
                kin(trees.get(i), mention)
                        .forEach(state -> peoples.merge(
                                state, party(mention), (a, b) -> named(b, found) > named(a, found) ? b : a));
            }
        }
        if (peoples.isEmpty()) {
            return found;
        }
        List<List<ActorMention>> understood = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            int sentence = i;
            understood.add(found.get(i).stream()
                    .map(m -> isShort(sentence, m, peoples, trees, found) ? of(m, peoples.get(party(m))) : m)
                    .toList());
        }
        return understood;
    }

    /** How often a report names a party: of two peoples with the same kin the short name means the one that it is more about. */
    private static long named(String party, List<List<ActorMention>> found) {
        return found.stream()
                .flatMap(List::stream)
                .flatMap(m -> m.actors().stream())
                .filter(a -> a.party().equals(party))
                .count();
    }

    /** The states whose people bears the last part of a long name. */
    private List<String> kin(Tree tree, ActorMention mention) {
        if (mention.type() != Type.PEOPLE
                || mention.actors().size() != 1
                || !isLong(tree, mention)
                || countries.countryName(party(mention)).isPresent()) {
            return List.of();
        }
        return inhabited(tree, mention.head()).stream()
                .filter(state -> !state.equals(party(mention)))
                .toList();
    }

    private List<String> inhabited(Tree tree, int word) {
        String form = tree.word(word).form();
        String last = form.substring(form.lastIndexOf(JOINT) + 1);
        if (last.isEmpty()) {
            return List.of();
        }
        String name = Character.toUpperCase(last.charAt(0)) + last.substring(1);
        return names.named(name, language).stream()
                .filter(b -> b.type() == NameType.INHABITANT)
                .map(Actors.Bearer::code)
                .toList();
    }

    /** Whether the words of a phrase call a state's people by its bare name ("the Serbs", "the leader of the Serbs"). */
    private boolean isBare(Tree tree, ActorMention mention) {
        return BEARERS.contains(mention.type())
                && IntStream.rangeClosed(
                                mention.range().first(), mention.range().last())
                        .anyMatch(i -> inhabited(tree, i).contains(party(mention)));
    }

    private static boolean isLong(Tree tree, ActorMention mention) {
        int head = mention.head();
        if (head < 0) {
            return false;
        }
        boolean named = head > mention.range().first()
                && Character.isUpperCase(tree.word(head - 1).form().charAt(0))
                && tree.word(head - 1).upos().equals("ADJ");
        return named || tree.word(head).form().indexOf(JOINT) > 0;
    }

    private boolean isShort(
            int sentence,
            ActorMention mention,
            Map<String, String> peoples,
            List<Tree> trees,
            List<List<ActorMention>> found) {
        if (mention.actors().size() != 1 || !peoples.containsKey(party(mention)) || mention.head() < 0) {
            return false;
        }
        boolean theirs = mention.type() == Type.PEOPLE || mention.type() == Type.ADJECTIVE;
        return isBare(trees.get(sentence), mention) || theirs && !isTold(party(mention), trees, found);
    }

    /** Whether a report tells of a state itself. */
    private boolean isTold(String state, List<Tree> trees, List<List<ActorMention>> found) {
        return IntStream.range(0, found.size()).anyMatch(i -> found.get(i).stream()
                .filter(m -> STATE.contains(m.type()) && m.actors().size() == 1)
                .anyMatch(m -> party(m).equals(state) && !isBare(trees.get(i), m)));
    }

    private static ActorMention of(ActorMention mention, String people) {
        Actor actor = mention.actors().getFirst();
        String sector = actor.sector().isEmpty() ? "" : "." + actor.sector();
        return new ActorMention(
                mention.range(),
                mention.head(),
                List.of(actor.withCode(people + sector)),
                mention.reference(),
                mention.type());
    }

    private static String party(ActorMention mention) {
        return mention.actors().getFirst().party();
    }
}
