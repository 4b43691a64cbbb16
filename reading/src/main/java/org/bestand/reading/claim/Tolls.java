package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.model.Actor;
import org.bestand.model.Count;
import org.bestand.model.Stance;
import org.bestand.model.VictimGroup;
import org.bestand.reading.mention.CountMention;
import org.bestand.reading.mention.CountedNouns;
import org.bestand.reading.pack.FrameRule.Flag;
import org.bestand.reading.pack.FrameRule.Match;

/** Counts the people of a toll: one draft for each figure, with the side and group that it belongs to. */
final class Tolls {
    private static final Set<String> NOMINAL = Set.of("nsubj", "obj", "iobj", "nmod", "obl");

    private final Cues cues;
    private final Victims victims;
    private final Filling filling;
    private final Things things;
    private final Shares shares;
    private final TollSides sides;
    private final Company company;

    Tolls(Cues cues, CountedNouns nouns, Filling filling) {
        this.cues = cues;
        victims = new Victims(cues, nouns);
        this.filling = filling;
        things = new Things(cues, nouns, filling);
        shares = new Shares(cues, victims, filling);
        sides = new TollSides(cues, victims, filling);
        company = new Company(victims);
    }

    /** The drafts of one sentence with their counts, split where a verb has several figures. Verbs take theirs before nouns. */
    List<Draft> count(List<Draft> told) {
        List<Draft> drafts = HandedOver.without(told);
        Set<CountMention> used = new HashSet<>();
        Set<Integer> anchors =
                drafts.stream().filter(d -> d.kind.isToll()).map(d -> d.anchor).collect(Collectors.toSet());
        Map<Draft, List<Draft>> counted = new IdentityHashMap<>();
        Set<Integer> harmed = new HashSet<>();
        drafts.stream().filter(d -> !standsAsNoun(d)).forEach(d -> {
            counted.put(d, counted(d, used, anchors));
            counted.get(d).forEach(c -> harmed.add(c.victims));
        });
        drafts.stream()
                .filter(d -> standsAsNoun(d) && !(d.kind.isToll() && harmed.contains(d.anchor)))
                .filter(d -> !SamePeople.isToldBy(d, counted.values()))
                .forEach(d -> counted.put(d, counted(d, used, anchors)));
        List<Draft> all = SamePeople.gathered(drafts, counted);
        List<Draft> gapped = shares.gapped(all, used);
        // Whose a figure without a verb is was no further victim of the verb before.
        all.removeIf(d -> gapped.stream().anyMatch(g -> isOwner(d, g)));
        all.addAll(gapped);
        List<Draft> parts = shares.parts(all, used);
        all.removeIf(d -> parts.stream().anyMatch(p -> Shares.isStateOf(d, p)));
        all.addAll(parts);
        boolean shares = all.stream().anyMatch(d -> d.rules.contains("count.part"));
        return shares ? all.stream().filter(d -> !Wholes.isRecall(d)).toList() : all;
    }

    private static boolean isOwner(Draft toll, Draft gapped) {
        return toll.count != null
                && toll.count.vague()
                && toll.victims == gapped.victims
                && toll.anchor == gapped.anchor;
    }

    private List<Draft> counted(Draft draft, Set<CountMention> used, Set<Integer> anchors) {
        if (draft.kind.isToll()) {
            return toll(draft, used, anchors);
        }
        return draft.victims < 0 ? things.count(draft) : List.of(draft);
    }

    /** Whether a draft's trigger is a noun, or a participle that stands for one (the hostages, the wounded). */
    static boolean standsAsNoun(Draft draft) {
        return draft.rule.match() == Match.NOUN
                || NOMINAL.contains(draft.scene.tree().word(draft.anchor).baseRelation())
                        && draft.rule.match() == Match.VERB;
    }

    private List<Draft> toll(Draft draft, Set<CountMention> used, Set<Integer> anchors) {
        draft.candidates.stream()
                .filter(h -> isFresh(draft.scene, h, used))
                .findFirst()
                .ifPresent(h -> draft.victims = h);
        if (draft.victims < 0 && draft.rule.match() == Match.VERB && standsAsNoun(draft)) {
            draft.victims = victims.isPeople(draft.scene, draft.anchor) ? draft.anchor : -1;
        }
        draft.bareDeed = isDeed(draft);
        Optional<CountMention> loose = loose(draft, used);
        if (loose.isEmpty()) {
            return draft.victims < 0 || isAct(draft) ? List.of(draft) : split(draft, used, anchors);
        }
        CountMention figure = loose.get();
        draft.rules.add("count.beside");
        int first = figure.noun() < 0 ? -1 : first(draft.scene, figure.noun());
        if (first >= 0 && Arguments.conjuncts(draft.scene.tree(), first).size() > 1) {
            draft.victims = first;
            return split(draft, used, anchors);
        }
        used.add(figure);
        int head = figure.noun() >= 0
                ? figure.noun()
                : draft.victims >= 0 ? draft.victims : figure.number().last();
        return List.of(figured(draft, head, figure));
    }

    /** A figure that does not stand on the people whom the tree names, where those have none of their own. */
    private Optional<CountMention> loose(Draft draft, Set<CountMention> used) {
        Scene scene = draft.scene;
        int people = draft.victims;
        if (people >= 0 && victims.isNobodyOf(draft, people)) {
            scene.mentions().counts().stream().filter(c -> c.count().isZero()).forEach(used::add);
            return beside(draft, used);
        }
        Optional<CountMention> figure = bare(draft, used);
        if (figure.isEmpty() && people >= 0 && scene.countsOf(people).isEmpty()) {
            figure = afterwards(draft, used);
        }
        boolean told = people >= 0
                && (victims.isTotal(scene, people) || tells(scene, people) && !isSpent(scene, people, used));
        return figure.isEmpty() && !told ? beside(draft, used) : figure;
    }

    /** Whether the trigger names the deed alone and not its victims (executions). */
    private boolean isDeed(Draft draft) {
        return draft.victims == draft.anchor
                && draft.rule.match() == Match.NOUN
                && !victims.isTotal(draft.scene, draft.anchor)
                && victims.type(draft.scene, draft.anchor).isEmpty()
                && !draft.rule.has(Flag.LAST);
    }

    /** A deed by itself has no count. */
    private boolean isAct(Draft draft) {
        return isDeed(draft) && draft.scene.countsOf(draft.anchor).isEmpty();
    }

    /** The first of the nouns that a noun is coordinated with. */
    private static int first(Scene scene, int noun) {
        int at = noun;
        while (scene.tree().word(at).baseRelation().equals("conj")
                && !scene.tree().word(scene.tree().word(at).head()).isVerb()) {
            at = scene.tree().word(at).head();
        }
        return at;
    }

    private List<Draft> split(Draft draft, Set<CountMention> used, Set<Integer> anchors) {
        List<Draft> split = new ArrayList<>();
        boolean figured = false;
        for (int head : company.all(draft)) {
            if (head != draft.victims && (anchors.contains(head) || Company.isOfOther(draft, head, anchors))) {
                continue;
            }
            boolean own = head == draft.anchor && standsAsNoun(draft); // "among them eight wounded"
            List<CountMention> figures = figures(draft, head).stream()
                    .filter(c -> (!c.part() || c.number().covers(head) || own)
                            && (used.add(c) || SharedFigures.isOwn(draft, head, anchors)))
                    .toList();
            for (CountMention figure : figures) {
                split.add(figured(draft, head, figure));
            }
            if (figures.isEmpty() && figured && company.isBeside(draft.scene, head)) {
                share(draft, head, split.getLast());
                continue;
            }
            figured = !figures.isEmpty();
            boolean among = among(draft, head, used, split);
            if (!figured && !among) {
                uncounted(draft, head, used, split);
            }
        }
        return Company.together(split);
    }

    /** "Ninety soldiers and policemen": one figure for both. */
    private void share(Draft draft, int head, Draft counted) {
        counted.targets = Filling.merged(counted.targets, sides.of(draft, head, null));
        if (counted.count.of() != victims.groupOf(draft.scene, head)) {
            counted.count = counted.count.of(null);
        }
    }

    /** "Among the dead are two children": the figure of those who are part of the whole that the trigger names. */
    private boolean among(Draft draft, int head, Set<CountMention> used, List<Draft> split) {
        Scene scene = draft.scene;
        int above = Math.max(0, scene.tree().word(head).head());
        boolean part = head == draft.anchor
                && scene.tree().children(head, "case").stream()
                        .anyMatch(c -> cues.is(Cue.AMONG, scene.lower().get(c.index()))
                                || cues.is(Cue.BELONG, Victims.lemma(scene, above)));
        if (!part) {
            return false;
        }
        List<Integer> clause = scene.clauses().wide(draft.clause());
        if (draft.stance == null
                && clause.stream()
                        .anyMatch(i -> cues.is(Cue.HEARSAY, scene.lower().get(i)))) {
            draft.stance = Stance.ALLEGED;
        }
        for (CountMention figure : scene.mentions().counts()) {
            if (clause.contains(figure.number().first())
                    && figure.noun() >= 0
                    && victims.isPeople(scene, figure.noun())
                    && used.add(figure)) {
                Draft share = figured(draft, figure.noun(), figure);
                share.rules.add(Wholes.AMONG);
                split.add(share);
            }
        }
        if (split.isEmpty()) {
            Arguments.of(scene.tree(), draft.clause(), cues).subject().stream()
                    .filter(s -> s != head)
                    .forEach(s -> member(draft, s, used, split));
        }
        return true;
    }

    /** "There are Chinese among the dead": one or more of the side of those who are named. */
    private void member(Draft draft, int head, Set<CountMention> used, List<Draft> split) {
        uncounted(draft, head, used, split);
        List<Actor> named = filling.named(draft.scene, head);
        if (split.isEmpty() && !named.isEmpty()) {
            Draft twin = draft.twin();
            twin.victims = head;
            twin.restOn(draft.scene.tree().word(head).probability());
            twin.targets = named;
            twin.count = new Count(
                    1L,
                    null,
                    false,
                    true,
                    null,
                    "",
                    draft.scene.tree().word(head).form());
            split.add(twin);
        }
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

    /** "More people were killed than thought: at least 115", "only fighters were killed, fourteen in total". */
    private static Optional<CountMention> afterwards(Draft draft, Set<CountMention> used) {
        int colon = draft.scene.lower().lastIndexOf(":");
        int comma = draft.scene.lower().lastIndexOf(",");
        return draft.scene.mentions().counts().stream()
                .filter(c -> !used.contains(c) && c.noun() < 0 && !c.part())
                .filter(c -> isRight(draft, c, colon) || c.cumulative() && isRight(draft, c, comma))
                .findFirst();
    }

    /** Whether a figure stands right behind a mark that stands behind the trigger. */
    private static boolean isRight(Draft draft, CountMention figure, int mark) {
        return mark >= draft.anchor && figure.range().first() == mark + 1;
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
                .anyMatch(h -> scene.countsOf(h).stream().anyMatch(c -> !used.contains(c) && !c.part())
                        || scene.countOn(h).filter(c -> !used.contains(c)).isPresent());
    }

    /** Whether a word by itself can be the people of a toll: it is counted, or it is a noun for people. */
    private boolean tells(Scene scene, int head) {
        return !scene.countsOf(head).isEmpty()
                || scene.countOn(head).isPresent()
                || victims.isPeople(scene, head)
                || Arguments.conjuncts(scene.tree(), head).stream()
                        .anyMatch(h -> !scene.countsOf(h).isEmpty())
                || cues.is(Cue.NOBODY, scene.lower().get(head))
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
                .filter(c -> c.noun() < 0 || victims.isPeople(draft.scene, c.noun()))
                .min(Comparator.comparing(c -> Math.abs(c.number().first() - draft.anchor)));
    }

    /** The clause that a participle or infinitive completes, else the trigger's own. */
    private static int outer(Draft draft) {
        int clause = draft.clause();
        while (draft.scene.tree().word(clause).relation().startsWith("xcomp")
                && draft.scene.clauses().above(clause) >= 0) {
            clause = draft.scene.clauses().above(clause);
        }
        return clause;
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

    /** "The death toll has risen to 22", "put the number of dead at 22": the figure in the clause of a noun for a total; of two the later. */
    private List<CountMention> total(Draft draft, int head) {
        if (!victims.isTotal(draft.scene, head)) {
            return List.of();
        }
        List<Integer> clause = draft.scene.clauses().wide(outer(draft));
        List<CountMention> figures = draft.scene.mentions().counts().stream()
                .filter(c -> !c.part() && clause.contains(c.number().first()))
                .filter(c -> c.noun() < 0 || c.noun() == head || victims.isPeople(draft.scene, c.noun()))
                .toList();
        return figures.size() == 2 && isFrom(draft.scene, figures.getFirst()) ? figures.subList(1, 2) : figures;
    }

    /** "Raised from seven to ten": the older of two figures. */
    private boolean isFrom(Scene scene, CountMention figure) {
        int before = figure.range().first() - 1;
        return before >= 0 && cues.is(Cue.OF, scene.lower().get(before));
    }

    private Draft figured(Draft draft, int head, CountMention figure) {
        Draft twin = draft.twin();
        twin.victims = head;
        twin.restOn(draft.scene.tree().word(head).probability());
        VictimGroup group = group(draft.scene, head, figure);
        twin.count = victims.isNil(draft, figure.range().first())
                ? Count.exactly(0, figure.count().text()).of(group)
                : figure.count().of(group);
        twin.targets = sides.of(draft, head, figure);
        twin.rules.add("count");
        return twin;
    }

    private VictimGroup group(Scene scene, int head, CountMention figure) {
        if (figure.noun() >= 0 && figure.noun() != head) {
            VictimGroup group = victims.groupOf(scene, figure.noun());
            if (group != null) {
                return group;
            }
        }
        int among = victims.among(scene, head);
        VictimGroup own = victims.groupOf(scene, head);
        return own == null && among >= 0 ? victims.groupOf(scene, among) : own;
    }

    private void uncounted(Draft draft, int head, Set<CountMention> used, List<Draft> split) {
        Optional<CountMention> meant = company.meant(draft, head, used);
        if (meant.isPresent() && used.add(meant.get())) {
            split.add(figured(draft, meant.get().noun(), meant.get()));
            return;
        }
        Optional<Count> count = victims.withoutFigure(draft, head);
        boolean pronoun = head != draft.anchor && victims.isPointer(draft.scene, head);
        if (count.isPresent() || pronoun) {
            Draft twin = draft.twin();
            twin.victims = head;
            twin.restOn(draft.scene.tree().word(head).probability());
            twin.targets = sides.of(draft, head, null);
            twin.count = count.orElse(null);
            split.add(twin);
        }
    }
}
