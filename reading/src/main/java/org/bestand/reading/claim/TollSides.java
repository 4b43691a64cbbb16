package org.bestand.reading.claim;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Precision;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.mention.CountMention;
import org.bestand.reading.pack.FrameRule.Role;
import org.bestand.reading.syntax.Word;

/** Whose the people of a toll are, as far as the words of its sentence say. */
record TollSides(Cues cues, Victims victims, Filling filling) {
    private static final Set<String> FORCES = Set.of("MIL", "REB", "POL");

    /** Whose people they are: by the noun itself, else by "on the Armenian side" in the clause. */
    List<Actor> of(Draft draft, int head, CountMention figure) {
        List<Actor> nearest = figure == null ? List.of() : nearestAdjective(draft.scene, head, figure);
        List<Actor> named = nearest.isEmpty() ? named(draft.scene, head, figure) : nearest;
        if (isGuess(draft, head, named)) {
            return draft.targets;
        }
        if (named.stream().anyMatch(a -> !a.isUnnamed())) {
            return inTurn(draft.scene, figure, named);
        }
        List<Actor> whole = ofWhole(draft, head);
        if (!whole.isEmpty()) {
            return whole;
        }
        Set<Integer> clause = shared(draft);
        List<Actor> beside = clause.stream()
                .filter(w -> isSideOf(draft.scene, w))
                .map(w -> filling.named(draft.scene, w))
                .filter(a -> a.stream().anyMatch(x -> !x.isUnnamed()))
                .findFirst()
                .orElse(List.of());
        if (!beside.isEmpty()) {
            return beside;
        }
        for (ActorMention mention : draft.scene.mentions().actors()) {
            if (mention.type() == ActorMention.Type.ADJECTIVE
                    && mention.head() >= 0
                    && clause.contains(mention.range().first())
                    && cues.is(Cue.SIDE, Victims.lemma(draft.scene, mention.head()))
                    && !isFrom(draft.scene, mention.head())) {
                return mention.actors();
            }
        }
        List<Actor> among = among(draft, head);
        if (!among.isEmpty()) {
            return among;
        }
        List<Actor> own =
                head == draft.anchor || !Tolls.standsAsNoun(draft) ? named : filling.named(draft.scene, draft.anchor);
        return draft.targets.isEmpty() ? own : draft.targets;
    }

    /** "The group lost seven fighters": who the rule's words say to have lost them, where the noun by itself says of no party. */
    private static boolean isGuess(Draft draft, int head, List<Actor> named) {
        boolean said = !draft.targets.isEmpty() && draft.targets.stream().noneMatch(Actor::isUnnamed);
        return said
                && draft.rule.fillers(Role.TARGETS).contains("subject")
                && !draft.rule.fillers(Role.VICTIMS).contains("subject")
                && !Cast.isShared(draft.targets, named)
                && draft.scene
                        .actorAt(head)
                        .filter(m -> m.actors().stream().allMatch(Actor::isUnnamed))
                        .isPresent();
    }

    /** "Nineteen dead among the rebels", "among the rebels fell nineteen dead": whoever is named right behind the dead, else last before them. */
    private List<Actor> among(Draft draft, int head) {
        Scene scene = draft.scene;
        List<Word> parties = scene.clauses().words(draft.clause()).stream()
                .filter(i ->
                        cues.all(Cue.HAPPENING).stream().noneMatch(scene.lower().get(i)::endsWith))
                .filter(i -> scene.tree().children(i, "case").stream()
                        .anyMatch(c -> cues.is(Cue.WITH, scene.lower().get(c.index()))))
                .filter(i -> scene.actorAt(i).filter(TollSides::isForce).isPresent())
                .map(scene.tree()::word)
                .toList();
        return parties.stream()
                .filter(w -> scene.tree().word(head + 1).head() == w.index()
                        && scene.tree().word(head + 1).relation().equals("case"))
                .findFirst()
                .or(() -> parties.stream().filter(w -> w.index() < head).reduce((a, b) -> b))
                .map(w -> filling.named(scene, w.index()))
                .filter(a -> a.stream().anyMatch(x -> !x.isUnnamed()))
                .orElse(List.of());
    }

    private static boolean isForce(ActorMention mention) {
        return mention.type() == ActorMention.Type.GROUP
                || mention.type() == ActorMention.Type.PEOPLE
                || mention.actors().stream().anyMatch(a -> FORCES.contains(a.sector()));
    }

    /** "Of the eleven thousand Borvians there were three thousand killed": a number without a noun counts some of those before its verb. */
    private List<Actor> ofWhole(Draft draft, int head) {
        Scene scene = draft.scene;
        if (!scene.tree().word(head).upos().equals("NUM")) {
            return List.of();
        }
        return scene.tree().children(draft.clause(), "obl").stream()
                .filter(w -> w.index() < head
                        && scene.tree().children(w.index(), "case").stream()
                                .anyMatch(c -> cues.is(Cue.OF, scene.lower().get(c.index()))))
                .map(w -> filling.named(scene, w.index()))
                .filter(a -> a.stream().anyMatch(x -> !x.isUnnamed()))
                .findFirst()
                .orElse(List.of());
    }

    /** "From the Armenian side" names who did it. */
    private boolean isFrom(Scene scene, int word) {
        return scene.tree().children(word, "case").stream()
                .anyMatch(c -> cues.is(Cue.OF, scene.lower().get(c.index())));
    }

    /** "On the side of Armenia", "on the other side": a side of somebody that the toll is on. */
    private boolean isSideOf(Scene scene, int word) {
        return cues.is(Cue.SIDE, Victims.lemma(scene, word))
                && scene.tree().children(word, "case").stream()
                        .anyMatch(c -> cues.is(Cue.WITH, scene.lower().get(c.index())))
                && (!scene.tree().children(word, "nmod").isEmpty()
                        || scene.actorAt(word)
                                .filter(m -> m.reference() == ActorMention.Reference.OTHER)
                                .isPresent());
    }

    /** Of as many parties as figures on one noun each figure has its own. */
    private static List<Actor> inTurn(Scene scene, CountMention figure, List<Actor> named) {
        List<CountMention> figures = figure == null || figure.noun() < 0 ? List.of() : scene.countsOf(figure.noun());
        return figures.size() == named.size() && figures.contains(figure)
                ? List.of(named.get(figures.indexOf(figure)))
                : named;
    }

    /** The words of the trigger's clause and of those that it is coordinated with, up to one that tells in which country it was. */
    private static Set<Integer> shared(Draft draft) {
        Scene scene = draft.scene;
        int clause = draft.clause();
        Set<Integer> words = new HashSet<>(scene.clauses().wide(clause));
        while (!isAbroad(scene, clause)
                && scene.tree().word(clause).baseRelation().equals("conj")
                && scene.clauses().above(clause) >= 0) {
            clause = scene.clauses().above(clause);
            words.addAll(scene.clauses().wide(clause));
        }
        return words;
    }

    private static boolean isAbroad(Scene scene, int clause) {
        return scene.mentions().places().stream()
                .anyMatch(p -> p.place().precision() == Precision.COUNTRY
                        && !p.preposition().isEmpty()
                        && scene.clauses().of(p.range().last()) == clause);
    }

    /** Whom the counted word names, the noun that a number counts, or those among whom the dead are. */
    private List<Actor> named(Scene scene, int head, CountMention figure) {
        List<Actor> named = filling.named(scene, head);
        if (named.stream().noneMatch(a -> !a.isUnnamed())
                && figure != null
                && figure.noun() >= 0
                && figure.noun() != head) {
            named = filling.named(scene, figure.noun());
        }
        int among = victims.among(scene, head);
        return named.stream().noneMatch(a -> !a.isUnnamed()) && among >= 0 ? filling.named(scene, among) : named;
    }

    /** "Three Armenian and five Azerbaijani soldiers": the adjective behind this figure and before the next. */
    private List<Actor> nearestAdjective(Scene scene, int head, CountMention figure) {
        if (scene.countsOf(head).size() < 2) {
            return List.of();
        }
        int next = scene.countsOf(head).stream()
                .map(c -> c.range().first())
                .filter(f -> f > figure.range().last())
                .min(Comparator.naturalOrder())
                .orElse(head + 1);
        return scene.mentions().actors().stream()
                .filter(m ->
                        m.range().first() > figure.number().last() && m.range().first() < next)
                .map(ActorMention::actors)
                .findFirst()
                .orElse(List.of());
    }
}
