package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.reading.mention.CountMention;
import org.bestand.reading.mention.Range;
import org.bestand.reading.syntax.Tree;

/** Figures that somebody gives anew for a toll told before, without its noun: "a doctor puts it at six", "among the rebels they are 138". */
record Retold(Cues cues, Filling filling) {
    private static final int NEAR = 1;
    private static final Set<String> COMPLEMENTS = Set.of("obj", "obl", "nmod", "conj", "xcomp");

    /** The drafts of a sentence with those of its retold figures, given the drafts of the sentences before it. */
    List<Draft> added(Scene scene, List<Draft> own, List<Draft> before) {
        List<Draft> all = new ArrayList<>(own);
        for (CountMention figure : scene.mentions().counts()) {
            boolean free = isBare(figure) && !isUsed(figure, own);
            if (free && isTold(scene, figure)) {
                whole(scene, figure, own, before).ifPresent(toll -> all.add(again(scene, figure, toll)));
            } else if (free && isTotal(scene, figure)) {
                whole(scene, figure, own, before).ifPresent(toll -> all.add(total(scene, figure, toll)));
            }
        }
        return all;
    }

    private static boolean isBare(CountMention figure) {
        return figure.noun() < 0 && !figure.part() && !figure.additional();
    }

    /** Whether the figure hangs on a verb that gives figures, by a preposition or as its object, or is what "there of them are". */
    private boolean isTold(Scene scene, CountMention figure) {
        Tree tree = scene.tree();
        int number = figure.number().last();
        int clause = scene.clauses().of(number);
        String relation = tree.word(number).baseRelation();
        boolean ofThem = scene.clauses().wide(clause).stream()
                .anyMatch(i ->
                        i < number && cues.is(Cues.Type.OF_THEM, scene.lower().get(i)));
        boolean predicate = !tree.children(number, "cop").isEmpty() && ofThem;
        boolean given = cues.is(Cues.Type.FIGURE, Victims.lemma(scene, clause))
                && COMPLEMENTS.contains(relation)
                && (ofThem || isGiven(scene, figure.range().first() - 1));
        return predicate || given;
    }

    /** "Which brings the total to 900": a running total of those of whom a toll told just before has counted some. */
    private boolean isTotal(Scene scene, CountMention figure) {
        int number = figure.number().last();
        return figure.cumulative()
                && scene.clauses().wide(scene.clauses().of(number)).stream()
                        .anyMatch(i -> cues.is(Cues.Type.TOTAL, Victims.lemma(scene, i)));
    }

    private Draft total(Scene scene, CountMention figure, Draft toll) {
        Draft total = again(scene, figure, toll);
        total.agents = List.of();
        return total;
    }

    private boolean isGiven(Scene scene, int word) {
        return word >= 0 && cues.is(Cues.Type.FIGURE_AT, scene.lower().get(word));
    }

    private static boolean isUsed(CountMention figure, List<Draft> own) {
        return own.stream()
                .anyMatch(d ->
                        d.count != null && d.count.text().equals(figure.count().text()));
    }

    /** The toll of which a figure is: the last before it in its sentence, else the last of the sentence before. */
    private static Optional<Draft> whole(Scene scene, CountMention figure, List<Draft> own, List<Draft> before) {
        int number = figure.number().first();
        Optional<Draft> here = own.stream()
                .filter(d -> d.kind.isToll() && d.count != null && d.anchor < number)
                .reduce((a, b) -> b);
        return here.or(() -> before.stream()
                .filter(d -> d.kind.isToll() && d.count != null && scene.index() - d.sentence() <= NEAR)
                .reduce((a, b) -> b));
    }

    private Draft again(Scene scene, CountMention figure, Draft toll) {
        int number = figure.number().last();
        Draft again = new Draft(
                scene,
                toll.rule,
                number,
                new Range(figure.number().first(), figure.number().last()));
        again.kind = toll.kind;
        again.victims = number;
        again.count = figure.count().of(toll.count.of());
        List<Actor> side = side(scene, number);
        again.targets = side.isEmpty() ? toll.targets : side;
        again.agents = toll.agents;
        again.rules.add("count.retold");
        return again;
    }

    /** "Among the rebels they are 138": whose people they are, where the clause says it. */
    private List<Actor> side(Scene scene, int number) {
        return scene.clauses().wide(scene.clauses().of(number)).stream()
                .filter(i -> scene.tree().children(i, "case").stream()
                        .anyMatch(c -> cues.is(Cues.Type.WITH, scene.lower().get(c.index()))))
                .filter(i -> i != number)
                .map(i -> filling.named(scene, i))
                .filter(l -> l.stream().anyMatch(a -> !a.isUnnamed()))
                .findFirst()
                .orElse(List.of());
    }
}
