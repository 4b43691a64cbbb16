package org.bestand.reading.claim;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/**
 * "X blames Y for shelling towns because it will not talk": a pronoun that is the subject of a clause which gives the reason, time or aim of a
 * deed without a subject of its own means whoever does that deed.
 */
final class Controlled {
    private static final Set<String> DONE_TO = Set.of("obj", "iobj");

    private Controlled() {}

    /** Whoever is done or asked to do the deed that the pronoun's clause hangs on. */
    static Optional<ActorMention> of(Scene scene, ActorMention pronoun) {
        Tree tree = scene.tree();
        Word word = tree.word(pronoun.head());
        if (!word.relation().equals("nsubj")
                || !tree.word(word.head()).relation().equals("advcl")) {
            return Optional.empty();
        }
        Word deed = tree.word(tree.word(word.head()).head());
        boolean open = deed.relation().equals("xcomp") && !Clauses.hasSubject(tree, deed.index());
        return open
                ? tree.children(deed.head()).stream()
                        .filter(c -> DONE_TO.contains(c.relation()) && c.index() < deed.index())
                        .flatMap(c -> named(scene, c.index()))
                        .findFirst()
                : Optional.empty();
    }

    private static Stream<ActorMention> named(Scene scene, int head) {
        return scene.mentions().actors().stream()
                .filter(m -> m.head() == head
                        && m.actors().size() == 1
                        && !m.actors().getFirst().isUnnamed());
    }
}
