package org.bestand.reading.claim;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** Pronouns of which the tree says whom they mean. */
final class Controlled {
    private static final Set<String> DONE_TO = Set.of("obj", "iobj");

    private Controlled() {}

    /**
     * "X blames Y for shelling towns because it will not talk": the subject of a clause that gives the reason, time or aim of a deed without a
     * subject of its own is whoever does that deed; "X blames Y that it shelled": whoever is blamed.
     */
    static Optional<ActorMention> of(Scene scene, ActorMention pronoun, Cues cues) {
        Tree tree = scene.tree();
        Word word = tree.word(pronoun.head());
        if (!word.relation().equals("nsubj")) {
            return Optional.empty();
        }
        Word clause = tree.word(word.head());
        if (clause.relation().equals("ccomp") && cues.is(Cue.BLAMING, Victims.lemma(scene, clause.head()))) {
            return doneTo(scene, clause.head(), clause.index());
        }
        if (!clause.relation().equals("advcl")) {
            return Optional.empty();
        }
        Word deed = tree.word(clause.head());
        boolean open = deed.relation().equals("xcomp") && !Clauses.hasSubject(tree, deed.index());
        return open ? doneTo(scene, deed.head(), deed.index()) : Optional.empty();
    }

    /** Whom a verb is done to, before a clause of it. */
    private static Optional<ActorMention> doneTo(Scene scene, int verb, int before) {
        return scene.tree().children(verb).stream()
                .filter(c -> DONE_TO.contains(c.relation()) && c.index() < before)
                .flatMap(c -> named(scene, c.index()))
                .findFirst();
    }

    /** "According to X, Y brought the town under its control": whose a thing is that a country, the subject of a verb, does something with. */
    static Optional<ActorMention> owner(Scene scene, Told told, ActorMention pronoun) {
        int verb = scene.clauses().of(pronoun.head());
        return told.isPossessive(pronoun) && Referents.isPronoun(pronoun) && !told.isFeminine(pronoun)
                ? told.subject(pronoun, m -> told.here().contains(m) && m.type() == ActorMention.Type.COUNTRY)
                        .filter(m -> scene.tree().word(m.head()).head() == verb)
                : Optional.empty();
    }

    private static Stream<ActorMention> named(Scene scene, int head) {
        return scene.mentions().actors().stream()
                .filter(m -> m.head() == head
                        && m.actors().size() == 1
                        && !m.actors().getFirst().isUnnamed());
    }
}
