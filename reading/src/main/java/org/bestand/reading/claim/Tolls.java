package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bestand.model.Actor;
import org.bestand.model.Count;
import org.bestand.model.VictimGroup;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.mention.CountMention;
import org.bestand.reading.mention.CountedNouns;
import org.bestand.reading.mention.NounClass;
import org.bestand.reading.pack.FrameRule.Flag;
import org.bestand.reading.pack.FrameRule.Match;
import org.bestand.reading.syntax.Word;

/** Counts the people of a toll: one draft for each figure, with the side and group that it belongs to. */
final class Tolls {
    private final Cues cues;
    private final CountedNouns nouns;
    private final Filling filling;
    private final Things things;

    Tolls(Cues cues, CountedNouns nouns, Filling filling) {
        this.cues = cues;
        this.nouns = nouns;
        this.filling = filling;
        things = new Things(cues, nouns, filling);
    }

    /** The drafts of one sentence with their counts, split where one verb has several figures. Verbs take their figures before nouns. */
    List<Draft> count(List<Draft> drafts) {
        Set<CountMention> used = new HashSet<>();
        Set<Integer> anchors =
                drafts.stream().filter(d -> d.kind.isToll()).map(d -> d.anchor).collect(Collectors.toSet());
        Map<Draft, List<Draft>> counted = new IdentityHashMap<>();
        Stream.concat(
                        drafts.stream().filter(d -> d.rule.match() != Match.NOUN),
                        drafts.stream().filter(d -> d.rule.match() == Match.NOUN))
                .forEach(d -> counted.put(
                        d, d.kind.isToll() ? toll(d, used, anchors) : d.victims < 0 ? things.count(d) : List.of(d)));
        Set<Integer> harmed = new HashSet<>();
        drafts.stream()
                .filter(d -> d.rule.match() != Match.NOUN)
                .flatMap(d -> counted.get(d).stream())
                .forEach(d -> harmed.add(d.victims));
        List<Draft> all = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean nounOfOther =
                    draft.rule.match() == Match.NOUN && draft.kind.isToll() && harmed.contains(draft.anchor);
            if (!nounOfOther) {
                all.addAll(counted.get(draft));
            }
        }
        all.addAll(parts(all, used));
        return all;
    }

    private List<Draft> toll(Draft draft, Set<CountMention> used, Set<Integer> anchors) {
        draft.candidates.stream()
                .filter(h -> isFresh(draft.scene, h, used))
                .findFirst()
                .ifPresent(h -> draft.victims = h);
        Optional<CountMention> bare = bare(draft, used);
        if (bare.isEmpty()
                && draft.victims >= 0
                && draft.scene.countsOf(draft.victims).isEmpty()) {
            bare = afterColon(draft, used);
        }
        if (bare.isEmpty()
                && (draft.victims < 0
                        || !tells(draft.scene, draft.victims)
                        || isSpent(draft.scene, draft.victims, used))) {
            bare = beside(draft, used);
        }
        if (bare.isPresent()) {
            CountMention figure = bare.get();
            used.add(figure);
            draft.rules.add("count.beside");
            int head = figure.noun() >= 0
                    ? figure.noun()
                    : draft.victims >= 0 ? draft.victims : figure.number().last();
            return List.of(figured(draft, head, figure));
        }
        return draft.victims < 0 ? List.of(draft) : split(draft, used, anchors);
    }

    private List<Draft> split(Draft draft, Set<CountMention> used, Set<Integer> anchors) {
        List<Draft> split = new ArrayList<>();
        for (int head : Arguments.conjuncts(draft.scene.tree(), draft.victims)) {
            if (head != draft.anchor && anchors.contains(head)) {
                continue;
            }
            List<CountMention> figures = figures(draft, head).stream()
                    .filter(c -> !c.part() && used.add(c))
                    .toList();
            for (CountMention figure : figures) {
                split.add(figured(draft, head, figure));
            }
            if (figures.isEmpty() && !among(draft, head, used, split)) {
                uncounted(draft, head, split);
            }
        }
        return split;
    }

    /** "Among the dead are two children": the figure of those who are part of the whole that the trigger names. */
    private boolean among(Draft draft, int head, Set<CountMention> used, List<Draft> split) {
        Scene scene = draft.scene;
        boolean part = head == draft.anchor
                && scene.tree().children(head, "case").stream()
                        .anyMatch(c -> cues.is(Cues.Type.AMONG, scene.lower().get(c.index())));
        if (!part) {
            return false;
        }
        List<Integer> clause = scene.clauses().wide(draft.clause());
        for (CountMention figure : scene.mentions().counts()) {
            if (clause.contains(figure.number().first())
                    && figure.noun() >= 0
                    && isPeople(scene, figure.noun())
                    && used.add(figure)) {
                split.add(figured(draft, figure.noun(), figure));
            }
        }
        return true;
    }

    /** "Five killed and 35 wounded": a figure without a noun right before the trigger. */
    private static Optional<CountMention> bare(Draft draft, Set<CountMention> used) {
        return draft.scene.mentions().counts().stream()
                .filter(c -> !used.contains(c)
                        && c.noun() < 0
                        && !c.part()
                        && c.number().last() + 1 == draft.anchor)
                .findFirst();
    }

    /** "More people were killed than thought: at least 115." */
    private static Optional<CountMention> afterColon(Draft draft, Set<CountMention> used) {
        int colon = draft.scene.lower().lastIndexOf(":");
        return draft.scene.mentions().counts().stream()
                .filter(c -> !used.contains(c)
                        && c.noun() < 0
                        && !c.part()
                        && colon >= draft.anchor
                        && c.range().first() == colon + 1)
                .findFirst();
    }

    /** Whether all figures of a word are taken by other tolls of the sentence. */
    private static boolean isSpent(Scene scene, int head, Set<CountMention> used) {
        List<CountMention> figures = Arguments.conjuncts(scene.tree(), head).stream()
                .flatMap(h -> scene.countsOf(h).stream())
                .toList();
        return !figures.isEmpty() && used.containsAll(figures);
    }

    /** Whether a word has a figure that no other toll of the sentence has taken. */
    private static boolean isFresh(Scene scene, int head, Set<CountMention> used) {
        return Arguments.conjuncts(scene.tree(), head).stream()
                .flatMap(h -> scene.countsOf(h).stream())
                .anyMatch(c -> !used.contains(c) && !c.part());
    }

    /** Whether a word by itself can be the people of a toll: it is counted, or it is a noun for people. */
    private boolean tells(Scene scene, int head) {
        return !scene.countsOf(head).isEmpty()
                || scene.countOn(head).isPresent()
                || isPeople(scene, head)
                || Arguments.conjuncts(scene.tree(), head).stream()
                        .anyMatch(h -> !scene.countsOf(h).isEmpty())
                || cues.is(Cues.Type.NOBODY, scene.lower().get(head))
                || scene.tree().word(head).upos().equals("PROPN");
    }

    /**
     * The figure of people that stands nearest to the trigger in its clause: the wording of tolls is formulaic, and where the parser went astray
     * it says more than the tree.
     */
    private Optional<CountMention> beside(Draft draft, Set<CountMention> used) {
        List<Integer> clause = draft.scene.clauses().wide(draft.clause());
        return draft.scene.mentions().counts().stream()
                .filter(c -> !used.contains(c)
                        && !c.part()
                        && clause.contains(c.number().first()))
                .filter(c -> c.noun() < 0 || isPeople(draft.scene, c.noun()))
                .min(Comparator.comparing(c -> Math.abs(c.number().first() - draft.anchor)));
    }

    private List<CountMention> figures(Draft draft, int head) {
        List<CountMention> figures = draft.scene.countsOf(head);
        if (!figures.isEmpty()) {
            return figures;
        }
        if (draft.scene.countOn(head).isPresent()) {
            return List.of(draft.scene.countOn(head).get());
        }
        return head == draft.anchor && draft.rule.has(Flag.LAST) ? List.of() : total(draft, head);
    }

    /** "The death toll has risen to 22": the figure without a noun in the clause of a noun for a total. */
    private List<CountMention> total(Draft draft, int head) {
        if (!cues.is(Cues.Type.TOTAL, lemma(draft.scene, head))) {
            return List.of();
        }
        List<Integer> clause = draft.scene.clauses().wide(draft.clause());
        return draft.scene.mentions().counts().stream()
                .filter(c -> !c.part() && clause.contains(c.number().first()))
                .filter(c -> c.noun() < 0 || c.noun() == head || isPeople(draft.scene, c.noun()))
                .toList();
    }

    private Draft figured(Draft draft, int head, CountMention figure) {
        Draft twin = draft.twin();
        twin.victims = head;
        VictimGroup group = group(draft.scene, head, figure);
        twin.count = draft.rule.has(Flag.ZERO)
                ? Count.exactly(0, figure.count().text()).of(group)
                : figure.count().of(group);
        twin.targets = side(draft, head, figure);
        twin.rules.add("count");
        return twin;
    }

    private VictimGroup group(Scene scene, int head, CountMention figure) {
        if (figure.noun() >= 0 && figure.noun() != head) {
            VictimGroup group = groupOf(scene, figure.noun());
            if (group != null) {
                return group;
            }
        }
        return groupOf(scene, head);
    }

    private void uncounted(Draft draft, int head, List<Draft> split) {
        Scene scene = draft.scene;
        Draft twin = draft.twin();
        twin.victims = head;
        twin.targets = side(draft, head, null);
        boolean none = scene.tree().children(head).stream()
                        .anyMatch(c -> cues.is(Cues.Type.NO, scene.lower().get(c.index())))
                || cues.is(Cues.Type.NOBODY, scene.lower().get(head))
                || draft.rule.has(Flag.ZERO);
        Word word = scene.tree().word(head);
        Optional<NounClass> type = type(scene, head);
        boolean victims = type.map(NounClass::isVictim).orElse(false);
        boolean losses = type.map(t -> t.sort() == NounClass.Sort.LOSS).orElse(false);
        VictimGroup group = groupOf(scene, head);
        if (none) {
            twin.count = new Count(0L, 0L, false, false, group, "", words(scene, head));
            split.add(twin);
        } else if (type.map(NounClass::isPeople).orElse(false) || losses) {
            boolean singular = isSingular(word) && !victims && !losses;
            twin.count = singular
                    ? Count.exactly(1, word.form()).of(group)
                    : new Count(1L, null, false, true, group, "", word.form());
            if (!isDefinite(scene, head) || head != draft.anchor) {
                split.add(twin);
            }
        } else if (word.upos().equals("PROPN")
                || scene.actorAt(head)
                        .map(a -> a.type() == ActorMention.Type.PERSON)
                        .orElse(false)) {
            twin.count = Count.exactly(1, word.form());
            split.add(twin);
        } else if (word.upos().equals("PRON") && head != draft.anchor) {
            twin.count = null;
            split.add(twin);
        }
    }

    private Optional<NounClass> type(Scene scene, int word) {
        Optional<NounClass> byForm = nouns.classify(scene.tree().word(word).form());
        return byForm.isPresent()
                ? byForm
                : nouns.classify(scene.tree().word(word).lemma());
    }

    private boolean isPeople(Scene scene, int word) {
        return type(scene, word).map(NounClass::isPeople).orElse(false);
    }

    private VictimGroup groupOf(Scene scene, int word) {
        return type(scene, word).map(NounClass::group).orElse(null);
    }

    private static boolean isSingular(Word word) {
        return word.xpos().contains("|ev|");
    }

    private boolean isDefinite(Scene scene, int noun) {
        return scene.tree().children(noun, "det").stream()
                .anyMatch(d -> cues.is(Cues.Type.DEFINITE, scene.lower().get(d.index())));
    }

    private static String words(Scene scene, int head) {
        return scene.tree().word(head).form();
    }

    private static String lemma(Scene scene, int word) {
        return scene.tree().word(word).lemma().toLowerCase(Locale.ROOT);
    }

    /** Whose people they are: by the noun itself, else by "on the Armenian side" in the clause. */
    private List<Actor> side(Draft draft, int head, CountMention figure) {
        List<Actor> nearest = figure == null ? List.of() : nearestAdjective(draft.scene, head, figure);
        List<Actor> named = nearest.isEmpty() ? filling.named(draft.scene, head) : nearest;
        if (named.stream().anyMatch(a -> !a.isUnnamed())) {
            return named;
        }
        List<Integer> clause = draft.scene.clauses().wide(draft.clause());
        for (ActorMention mention : draft.scene.mentions().actors()) {
            if (mention.type() == ActorMention.Type.ADJECTIVE
                    && mention.head() >= 0
                    && clause.contains(mention.range().first())
                    && cues.is(Cues.Type.SIDE, lemma(draft.scene, mention.head()))) {
                return mention.actors();
            }
        }
        return draft.targets.isEmpty() ? named : draft.targets;
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

    /** Figures that are parts of a toll's figure ("among them three children", "thirteen dead: eight civilians and five soldiers"). */
    private List<Draft> parts(List<Draft> drafts, Set<CountMention> used) {
        List<Draft> parts = new ArrayList<>();
        List<Draft> tolls =
                drafts.stream().filter(d -> d.kind.isToll() && d.count != null).toList();
        if (tolls.isEmpty()) {
            return parts;
        }
        Scene scene = tolls.getFirst().scene;
        for (CountMention figure : scene.mentions().counts()) {
            boolean people = figure.noun() >= 0 && isPeople(scene, figure.noun());
            if ((figure.part() || people && behindColon(scene, figure)) && used.add(figure)) {
                tolls.stream()
                        .filter(d -> d.victims < figure.range().first())
                        .max(Comparator.comparing(d -> d.victims))
                        .ifPresent(whole -> parts.add(part(whole, figure)));
            }
        }
        return parts;
    }

    private static boolean behindColon(Scene scene, CountMention figure) {
        int colon = scene.lower().lastIndexOf(":");
        return colon > 0 && figure.range().first() > colon;
    }

    private Draft part(Draft whole, CountMention figure) {
        Draft part = whole.twin();
        VictimGroup group = figure.noun() < 0 ? null : groupOf(whole.scene, figure.noun());
        part.count = figure.count().of(group);
        List<Actor> named = figure.noun() < 0 ? List.of() : filling.named(whole.scene, figure.noun());
        if (named.stream().anyMatch(a -> !a.isUnnamed())) {
            part.targets = named;
        }
        part.rules.add("count.part");
        return part;
    }
}
