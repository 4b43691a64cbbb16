package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.reading.mention.CountMention;
import org.bestand.reading.mention.Range;

/**
 * Figures that somebody gives anew for a toll told before, without its noun: "a doctor puts it at six", "among the rebels they are 138".
 *
 * @param cues small words of the language
 * @param filling finds whom words name
 * @param victims tells words for people
 * @param shares finds the parts of a figure
 */
record Retold(Cues cues, Filling filling, Victims victims, Shares shares) {
    /** The rule by which a figure is given anew. */
    static final String RULE = "count.retold";

    private static final int NEAR = 1;
    private static final Set<String> COMPLEMENTS = Set.of("obj", "obl", "nmod", "conj", "xcomp", "appos");
    private static final Set<String> BREAKS = Set.of(",", ":", ";");

    /**
     * The drafts of a sentence with those of its retold figures.
     *
     * @param own the drafts of the sentence
     * @param before the drafts of the sentences before it
     * @param spoken tolls of which this sentence speaks, whether they give a figure or none
     */
    List<Draft> added(Scene scene, List<Draft> own, List<Draft> before, List<Draft> spoken) {
        List<Draft> all = new ArrayList<>(own);
        for (CountMention figure : scene.mentions().counts()) {
            Optional<Draft> toll =
                    isFree(scene, figure, own) ? told(scene, figure, own, before, spoken) : Optional.empty();
            toll.ifPresent(again -> {
                all.add(again);
                all.addAll(shares.parts(List.of(again), used(scene, all)));
            });
        }
        return all;
    }

    private Optional<Draft> told(
            Scene scene, CountMention figure, List<Draft> own, List<Draft> before, List<Draft> spoken) {
        Optional<Draft> here = counted(figure, own);
        Optional<Draft> whole = here.or(() -> before.stream()
                .filter(d -> d.kind.isToll() && d.count != null && scene.index() - d.sentence() <= NEAR)
                .reduce((a, b) -> b));
        if (figure.noun() >= 0 && !isNumber(scene, figure)) {
            boolean people = victims.isPeople(scene, figure.noun())
                    || scene.actorAt(figure.noun()).isPresent();
            return people && isGiven(scene, first(scene, figure)) && !isSource(scene, figure.noun())
                    ? here.map(t -> ofOthers(scene, figure, t))
                    : Optional.empty();
        }
        if (isGiven(scene, figure) || isPredicate(scene, figure)) {
            return here.or(() -> spokenOf(figure, spoken)).or(() -> whole).map(t -> again(scene, figure, t));
        }
        return isTotal(scene, figure) ? whole.map(t -> total(scene, figure, t)) : Optional.empty();
    }

    /** "Reports it on the authority of two sources": people who belong to a noun that gives no figure are not those counted. */
    private boolean isSource(Scene scene, int noun) {
        int above = scene.tree().word(noun).head();
        return scene.tree().word(noun).baseRelation().equals("nmod")
                && scene.tree().word(above).upos().equals("NOUN")
                && !isFigureNoun(scene, above)
                && !cues.is(Cue.TELLING, Victims.lemma(scene, above))
                && !victims.isTotal(scene, above);
    }

    /** The figure of the first of the nouns that a figure's noun is coordinated with. */
    private static CountMention first(Scene scene, CountMention figure) {
        int noun = figure.noun();
        while (scene.tree().word(noun).baseRelation().equals("conj")) {
            noun = scene.tree().word(noun).head();
        }
        return scene.countsOf(noun).stream().findFirst().orElse(figure);
    }

    /** The last toll before a figure in its sentence. */
    private static Optional<Draft> counted(CountMention figure, List<Draft> own) {
        return own.stream()
                .filter(d -> d.kind.isToll() && d.count != null)
                .filter(d -> d.anchor < figure.number().first())
                .reduce((a, b) -> b);
    }

    /** "How many died nobody knows, but the army puts it at 46": the toll that is only spoken of before a figure. */
    private static Optional<Draft> spokenOf(CountMention figure, List<Draft> spoken) {
        return spoken.stream().filter(d -> d.anchor < figure.number().first()).reduce((a, b) -> b);
    }

    private static boolean isFree(Scene scene, CountMention figure, List<Draft> own) {
        return !figure.part() && !figure.additional() && !used(scene, own).contains(figure);
    }

    private static Set<CountMention> used(Scene scene, List<Draft> own) {
        Set<CountMention> used = new HashSet<>();
        for (CountMention figure : scene.mentions().counts()) {
            if (own.stream()
                    .anyMatch(d -> d.count != null
                            && d.count.text().equals(figure.count().text()))) {
                used.add(figure);
            }
        }
        return used;
    }

    /** Whether a figure is told by a noun for a figure right before it ("the number 85"), so that it counts what is spoken of. */
    private boolean isNumber(Scene scene, CountMention figure) {
        return isFigureNoun(scene, figure.range().first() - 1);
    }

    private boolean isFigureNoun(Scene scene, int word) {
        return word >= 0 && cues.is(Cue.FIGURE_NOUN, Victims.lemma(scene, word));
    }

    /** Whether the figure hangs on a verb that gives figures, by a preposition or as its object. */
    private boolean isGiven(Scene scene, CountMention figure) {
        int number = figure.number().last();
        int word = figure.noun() >= 0 && !isNumber(scene, figure) ? figure.noun() : number;
        int clause = scene.clauses().of(number);
        String relation = scene.tree().word(word).baseRelation();
        return isGiving(scene, clause)
                && (word == figure.noun() || COMPLEMENTS.contains(relation))
                && (figure.noun() < 0 && hasOfThem(scene, number)
                        || isNumber(scene, figure)
                        || isBehindGiving(scene, figure));
    }

    /** A verb that gives figures, or a noun that does with the verb of being. */
    private boolean isGiving(Scene scene, int clause) {
        return cues.is(Cue.FIGURE, Victims.lemma(scene, clause)) || isGivenByNoun(scene, clause);
    }

    /** "On the rebels' side there is talk of hundreds". */
    private boolean isGivenByNoun(Scene scene, int clause) {
        return scene.tree().children(clause).stream()
                .anyMatch(c -> c.upos().equals("NOUN")
                        && cues.is(Cue.FIGURE, scene.lower().get(c.index())));
    }

    private boolean hasOfThem(Scene scene, int number) {
        return scene.clauses().wide(scene.clauses().of(number)).stream()
                .anyMatch(i -> i < number && isOfThem(scene, i));
    }

    private boolean isOfThem(Scene scene, int word) {
        return word >= 0 && cues.is(Cue.OF_THEM, scene.lower().get(word));
    }

    /** Whether a preposition that figures are given with stands right before the figure or its qualifier. */
    private boolean isBehindGiving(Scene scene, CountMention figure) {
        int first = behindMarks(scene, figure.range().first() - 1);
        for (int i = Math.max(0, first - 1); i < figure.number().first(); i++) {
            int length = cues.lengthAt(Cue.FIGURE_AT, scene.lower(), i);
            if (length > 0 && i + length > first) {
                return true;
            }
        }
        return false;
    }

    /** The first word at or before a place that is no quotation mark. */
    private static int behindMarks(Scene scene, int from) {
        int at = from;
        while (at >= 0
                && scene.tree().word(at).upos().equals("PUNCT")
                && !BREAKS.contains(scene.lower().get(at))) {
            at--;
        }
        return at;
    }

    /** "There were sixty of them", "they are 138": what "there of them are". */
    private boolean isPredicate(Scene scene, CountMention figure) {
        int number = figure.number().last();
        if (!scene.tree().children(number, "cop").isEmpty() && hasOfThem(scene, number)) {
            return true;
        }
        int them = isOfThem(scene, figure.range().first())
                ? figure.range().first()
                : behindMarks(scene, figure.range().first() - 1);
        return isOfThem(scene, them)
                && (isBeing(scene, number + 1) && !isVerb(scene, number + 2) || isBeing(scene, them - 2));
    }

    private boolean isBeing(Scene scene, int word) {
        return word >= 0
                && word < scene.tree().size()
                && cues.is(Cue.BEING, scene.lower().get(word));
    }

    private static boolean isVerb(Scene scene, int word) {
        return word < scene.tree().size() && scene.tree().word(word).isVerb();
    }

    /** "Which brings the total to 900": a running total of those of whom a toll told just before has counted some. */
    private boolean isTotal(Scene scene, CountMention figure) {
        int number = figure.number().last();
        return figure.cumulative()
                && scene.clauses().wide(scene.clauses().of(number)).stream()
                        .anyMatch(i -> cues.is(Cue.TOTAL, Victims.lemma(scene, i)));
    }

    private Draft total(Scene scene, CountMention figure, Draft toll) {
        Draft total = again(scene, figure, toll);
        total.agents = List.of();
        return total;
    }

    /** "The army speaks of 109 fighters, doctors of 29 villagers": people of whom another tells in the place of those just told of. */
    private Draft ofOthers(Scene scene, CountMention figure, Draft toll) {
        Draft others = again(scene, figure, toll);
        others.count = figure.count().of(victims.groupOf(scene, figure.noun()));
        List<Actor> named = filling.named(scene, figure.noun());
        others.targets = named.isEmpty() ? toll.targets : named;
        others.agents = List.of();
        return others;
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
        again.count = figure.count().of(toll.count == null ? null : toll.count.of());
        List<Actor> side = isGivenByNoun(scene, scene.clauses().of(number)) ? List.<Actor>of() : named(scene, number);
        again.targets = side.isEmpty() ? toll.targets : side;
        again.agents = toll.agents;
        again.speakers = tellers(scene, figure);
        again.rules.add(RULE);
        return again;
    }

    /** Who the verb that gives a figure has for its subject; who else says so is found as for all that is told. */
    private List<Actor> tellers(Scene scene, CountMention figure) {
        int clause = scene.clauses().of(figure.number().last());
        boolean people = figure.noun() >= 0 && !isNumber(scene, figure);
        if (!isGiven(scene, people ? first(scene, figure) : figure)) {
            return List.of();
        }
        return isGivenByNoun(scene, clause)
                ? named(scene, figure.number().last())
                : scene.tree().children(clause, "nsubj").stream()
                        .flatMap(s -> filling.named(scene, s.index()).stream())
                        .toList();
    }

    /** "Among the rebels they are 138": who stands behind such a preposition in the clause. */
    private List<Actor> named(Scene scene, int number) {
        return scene.clauses().wide(scene.clauses().of(number)).stream()
                .filter(i -> scene.tree().children(i, "case").stream()
                        .anyMatch(c -> cues.is(Cue.WITH, scene.lower().get(c.index()))))
                .filter(i -> i != number)
                .map(i -> filling.named(scene, i))
                .filter(l -> l.stream().anyMatch(a -> !a.isUnnamed()))
                .findFirst()
                .orElse(List.of());
    }
}
