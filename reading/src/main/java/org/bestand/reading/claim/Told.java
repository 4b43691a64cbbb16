package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.syntax.Tree;

/** Whom a report has named so far, sentence by sentence, as its phrases were resolved. */
final class Told {
    private static final String PLURAL = "|mv|";
    private static final Set<String> DONE_TO = Set.of("obj", "iobj", "obl");
    private static final String SUBJECT = "nsubj";
    private static final String JOINED = "conj";

    private final List<Scene> scenes;
    private final List<List<ActorMention>> sentences = new ArrayList<>();
    private final Set<ActorMention> plurals = Collections.newSetFromMap(new IdentityHashMap<>());

    Told(List<Scene> scenes) {
        this.scenes = scenes;
    }

    /** Goes on to the next sentence. */
    void begin() {
        sentences.add(new ArrayList<>());
    }

    void tell(Scene scene, ActorMention mention) {
        here().add(mention);
        if (mention.head() >= 0 && scene.tree().word(mention.head()).xpos().contains(PLURAL)) {
            plurals.add(mention);
        }
    }

    boolean isPlural(ActorMention mention) {
        return plurals.contains(mention);
    }

    /** The sentence at hand, from 0. */
    int now() {
        return sentences.size() - 1;
    }

    /** The phrases of the sentence at hand so far. */
    List<ActorMention> here() {
        return sentences.getLast();
    }

    List<ActorMention> of(int sentence) {
        return sentences.get(sentence);
    }

    List<List<ActorMention>> sentences() {
        return sentences;
    }

    /** Whether a phrase stands under the very verb of another of this sentence. */
    boolean isBeside(ActorMention pronoun, ActorMention other) {
        Clauses clauses = scenes.get(now()).clauses();
        return here().contains(other) && other.head() >= 0 && clauses.of(pronoun.head()) == clauses.of(other.head());
    }

    /** Whether one of this sentence does what is done to another, also where verbs that are joined share their subject. */
    boolean isSubjectOver(ActorMention object, ActorMention other) {
        Tree tree = scenes.get(now()).tree();
        boolean done = here().contains(other)
                && other.head() >= 0
                && DONE_TO.contains(tree.word(object.head()).baseRelation());
        if (!done) {
            return false;
        }
        int verb = tree.word(object.head()).head();
        while (verb >= 0
                && tree.children(verb, SUBJECT).isEmpty()
                && tree.word(verb).baseRelation().equals(JOINED)) {
            verb = tree.word(verb).head();
        }
        return verb >= 0 && tree.children(verb, SUBJECT).stream().anyMatch(w -> w.index() == other.head());
    }

    /** The latest phrase before this one that names somebody and fits, from a sentence on; a sentence's first-named goes before its later ones. */
    Optional<ActorMention> latest(ActorMention mention, Predicate<ActorMention> fits, int from) {
        for (int i = now(); i >= Math.max(0, from); i--) {
            boolean here = i == now();
            Optional<ActorMention> found = of(i).stream()
                    .filter(m -> !here || m.range().last() < mention.range().first())
                    .filter(fits)
                    .min(Comparator.comparing(m -> m.range().first()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
