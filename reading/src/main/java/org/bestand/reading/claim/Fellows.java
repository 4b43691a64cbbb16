package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bestand.model.Actor;
import org.bestand.reading.mention.ActorMention;

/** "The army shelled the town together with X and Y": whom a clause names as doing it with its subject. */
record Fellows(Cast cast, Cues cues) {
    private static final String PASSIVE = ":pass";

    /** The doers of a draft with those who do it together with them; of a passive it is those it is done to who are together. */
    List<Actor> with(Draft draft, List<Actor> doers) {
        boolean passive = draft.scene.tree().children(draft.clause()).stream()
                .anyMatch(c -> c.relation().endsWith(PASSIVE));
        if (doers.isEmpty() || passive) {
            return doers;
        }
        List<Actor> all = new ArrayList<>(doers);
        for (int word : draft.scene.clauses().wide(draft.clause())) {
            int length = cues.lengthAt(Cue.TOGETHER, draft.scene.lower(), word);
            if (length > 0) {
                from(draft.scene, word + length).stream()
                        .filter(a -> all.stream().noneMatch(o -> o.party().equals(a.party())))
                        .forEach(all::add);
            }
        }
        return all;
    }

    /**
     * Those named by a noun, with whoever is named behind a conjunction that follows, which the parse hangs on something else: "representatives of
     * X, Y and the Z agreed on Monday", "the war with X and the splinter group Y".
     */
    List<Actor> withLost(Scene scene, int head, List<Actor> named) {
        Optional<ActorMention> first = scene.actorAt(head).filter(m -> m.type() != ActorMention.Type.ANAPHOR);
        int at = first.map(m -> m.range().last() + 1).orElse(scene.tree().size());
        if (at + 1 >= scene.tree().size() || !cues.is(Cue.AND, scene.lower().get(at))) {
            return named;
        }
        List<Actor> all = new ArrayList<>(named);
        at(scene, at + 1)
                .or(() -> behindNoun(scene, at + 1))
                .filter(m -> isNoSubject(scene, m.head()) && m.actors().stream().noneMatch(Actor::isUnnamed))
                .map(cast::meant)
                .filter(more -> Collections.disjoint(Parties.of(more), Parties.of(named)))
                .ifPresent(all::addAll);
        return all;
    }

    /** "The splinter group Y": a name beside the noun that a word is the article of. */
    private static Optional<ActorMention> behindNoun(Scene scene, int article) {
        boolean noun = article + 2 < scene.tree().size()
                && scene.tree().word(article).upos().equals("DET")
                && scene.tree().word(article + 1).upos().equals("NOUN");
        return noun
                ? scene.mentions().actors().stream()
                        .filter(m -> m.range().first() == article + 2)
                        .filter(m -> scene.tree().word(m.head()).head() == article + 1)
                        .findFirst()
                : Optional.empty();
    }

    /** Whether a word, or the noun that it stands beside, is no subject: that would open another clause. */
    private static boolean isNoSubject(Scene scene, int head) {
        return head >= 0 && !scene.tree().word(head).baseRelation().equals("nsubj");
    }

    /** Those named from a word on, and on behind conjunctions and commas. */
    List<Actor> from(Scene scene, int start) {
        List<Actor> named = new ArrayList<>();
        int at = start;
        Optional<ActorMention> next = at(scene, at);
        while (next.isPresent()) {
            named.addAll(cast.meant(next.get()));
            at = next.get().range().last() + 1;
            boolean goesOn = at + 1 < scene.tree().size()
                    && (scene.tree().word(at).upos().equals("CCONJ")
                            || scene.tree().word(at).upos().equals("PUNCT"));
            next = goesOn ? at(scene, at + 1) : Optional.empty();
        }
        return named;
    }

    /** Whoever is named by a phrase that starts at a word or right behind its article. */
    private static Optional<ActorMention> at(Scene scene, int word) {
        return scene.mentions().actors().stream()
                .filter(m -> m.range().first() == word
                        || m.range().first() == word + 1
                                && word < scene.tree().size()
                                && scene.tree().word(word).upos().equals("DET"))
                .findFirst();
    }
}
