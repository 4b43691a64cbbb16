package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** "The army called on the rebels, but those refuse", "… the rebels. Those deny it": a demonstrative for people means whom its sentence did not begin with. */
record Demonstratives(List<Scene> scenes, Told told) {
    private static final String JOINED = "conj";
    private static final Set<String> ADDRESSED = Set.of("obj", "iobj");

    /** Whom a demonstrative that is a subject means: whom the verb before it is done to, else whoever is named right before it. */
    List<Actor> of(ActorMention demonstrative, String text) {
        return meant(demonstrative).stream()
                .flatMap(m -> m.actors().stream())
                .map(a -> Referents.pointed(a, a.sector(), text))
                .toList();
    }

    private Optional<ActorMention> meant(ActorMention demonstrative) {
        Tree tree = scenes.get(told.now()).tree();
        Word verb = tree.word(Math.max(0, tree.word(demonstrative.head()).head()));
        Optional<ActorMention> addressed = verb.baseRelation().equals(JOINED)
                ? told.here().stream()
                        .filter(m -> m.range().last() < demonstrative.range().first())
                        .filter(m -> m.head() >= 0 && isAddressed(tree.word(m.head()), verb.head()))
                        .reduce((a, b) -> b)
                : Optional.empty();
        return addressed.or(() -> last(demonstrative)).filter(Demonstratives::isNamed);
    }

    private static boolean isAddressed(Word word, int verb) {
        return word.head() == verb && ADDRESSED.contains(word.baseRelation());
    }

    private static boolean isNamed(ActorMention mention) {
        List<Actor> actors = mention.actors();
        return !actors.isEmpty() && actors.stream().noneMatch(Actor::isUnnamed);
    }

    /** Who bears the very last noun or name before it, here or in the sentence before. */
    private Optional<ActorMention> last(ActorMention demonstrative) {
        int now = told.now();
        Optional<Word> noun = nominal(now, demonstrative.range().first());
        int at = noun.isPresent() ? now : now - 1;
        if (at < 0) {
            return Optional.empty();
        }
        return noun.or(() -> nominal(at, scenes.get(at).tree().size())).flatMap(n -> told.of(at).stream()
                .filter(m -> m.range().covers(n.index()))
                .findFirst());
    }

    private Optional<Word> nominal(int sentence, int before) {
        return scenes.get(sentence).tree().words().stream()
                .filter(w -> w.index() < before && w.isNominal() && !w.upos().equals("PRON"))
                .reduce((a, b) -> b);
    }
}
