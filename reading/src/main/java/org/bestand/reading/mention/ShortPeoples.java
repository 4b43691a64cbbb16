package org.bestand.reading.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final char JOINT = '-';

    /** The actors of a report's sentences with such names understood. */
    public List<List<ActorMention>> understood(List<Tree> trees, List<List<ActorMention>> found) {
        Map<String, String> peoples = new HashMap<>();
        for (int i = 0; i < trees.size(); i++) {
            for (ActorMention mention : found.get(i)) {
                kin(trees.get(i), mention).forEach(state -> peoples.put(state, party(mention)));
            }
        }
        if (peoples.isEmpty()) {
            return found;
        }
        List<List<ActorMention>> understood = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            Tree tree = trees.get(i);
            understood.add(found.get(i).stream()
                    .map(m -> isShort(tree, m, peoples, found) ? of(m, peoples.get(party(m))) : m)
                    .toList());
        }
        return understood;
    }

    /** The states whose people bears the last part of a long name. */
    private List<String> kin(Tree tree, ActorMention mention) {
        if (mention.type() != Type.PEOPLE
                || mention.actors().size() != 1
                || !isLong(tree, mention)
                || countries.countryName(party(mention)).isPresent()) {
            return List.of();
        }
        return inhabited(tree, mention).stream()
                .filter(state -> !state.equals(party(mention)))
                .toList();
    }

    private List<String> inhabited(Tree tree, ActorMention mention) {
        String form = tree.word(mention.head()).form();
        String last = form.substring(form.lastIndexOf(JOINT) + 1);
        String name = Character.toUpperCase(last.charAt(0)) + last.substring(1);
        return names.named(name, language).stream()
                .filter(b -> b.type() == NameType.INHABITANT)
                .map(Actors.Bearer::code)
                .toList();
    }

    private static boolean isLong(Tree tree, ActorMention mention) {
        int head = mention.head();
        return head >= 0
                && tree.word(head).form().indexOf(JOINT)
                        != tree.word(head).form().length() - 1
                && (tree.word(head).form().indexOf(JOINT) > 0
                        || head > mention.range().first()
                                && Character.isUpperCase(
                                        tree.word(head - 1).form().charAt(0))
                                && tree.word(head - 1).upos().equals("ADJ"));
    }

    private boolean isShort(
            Tree tree, ActorMention mention, Map<String, String> peoples, List<List<ActorMention>> found) {
        if (mention.actors().size() != 1 || !peoples.containsKey(party(mention)) || mention.head() < 0) {
            return false;
        }
        boolean bare = mention.type() == Type.PEOPLE
                && !isLong(tree, mention)
                && inhabited(tree, mention).contains(party(mention));
        boolean theirs = mention.type() == Type.PEOPLE || mention.type() == Type.ADJECTIVE;
        return bare || theirs && !isTold(party(mention), found);
    }

    /** Whether a report tells of a state itself. */
    private static boolean isTold(String state, List<List<ActorMention>> found) {
        return found.stream()
                .flatMap(List::stream)
                .filter(m -> STATE.contains(m.type()))
                .flatMap(m -> m.actors().stream())
                .anyMatch(a -> a.party().equals(state));
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
