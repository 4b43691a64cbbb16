package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Count;
import org.bestand.reading.mention.CountMention;
import org.bestand.reading.syntax.Tree;

/** Who is counted together in a toll: persons named beside each other, two kinds of people under one figure, those whom a pronoun means. */
record Company(Victims victims) {
    private static final Set<String> JOINING = Set.of("mark", "case", "cc");
    private static final Set<String> NAMES = Set.of("PROPN", "PRON");

    /** "Shot him and General X dead": persons named beside each other are one toll. */
    static List<Draft> together(List<Draft> split) {
        boolean persons = split.size() > 1
                && split.stream()
                        .allMatch(d ->
                                NAMES.contains(d.scene.tree().word(d.victims).upos())
                                        && d.count != null
                                        && d.scene.countsOf(d.victims).isEmpty()
                                        && Objects.equals(d.count.low(), 1L)
                                        && Objects.equals(d.count.high(), 1L));
        if (!persons) {
            return split;
        }
        Draft all = split.getFirst();
        split.forEach(d -> all.targets = Filling.merged(all.targets, d.targets));
        all.count = Count.exactly(split.size(), all.count.text());
        return List.of(all);
    }

    /** The people of a toll with those joined to them, be it behind its verb ("all raiders died, as did seven soldiers"). */
    List<Integer> all(Draft draft) {
        Tree tree = draft.scene.tree();
        List<Integer> heads = new ArrayList<>(Arguments.conjuncts(tree, draft.victims));
        tree.children(draft.anchor).stream()
                .filter(w -> w.index() > draft.anchor && !w.isVerb() && !heads.contains(w.index()))
                .filter(w -> !draft.scene.countsOf(w.index()).isEmpty())
                .filter(w -> tree.children(w.index()).stream()
                        .anyMatch(c -> JOINING.contains(c.relation())
                                && victims.cues()
                                        .is(Cue.AND, draft.scene.lower().get(c.index()))))
                .forEach(w -> heads.add(w.index()));
        return heads;
    }

    /** Whether a bare plural noun for people stands right behind the conjunction that joins it to the noun before. */
    boolean isBeside(Scene scene, int head) {
        boolean bare = scene.tree().children(head).stream()
                .noneMatch(c -> c.index() < head
                        && !c.baseRelation().equals("cc")
                        && !c.baseRelation().equals("punct"));
        return bare
                && scene.tree().word(head).xpos().contains("|mv")
                && victims.type(scene, head)
                        .filter(t -> t.isPeople() && !t.isVictim())
                        .isPresent();
    }

    /** "For six hikers help came too late: those had died": the figure before a demonstrative for those whom it counts. */
    Optional<CountMention> meant(Draft draft, int head, Set<CountMention> used) {
        Scene scene = draft.scene;
        return scene.tree().word(head).xpos().startsWith("VNW|aanw")
                ? scene.mentions().counts().stream()
                        .filter(c -> c.noun() >= 0 && c.noun() < head && !c.part() && !used.contains(c))
                        .filter(c -> victims.isPeople(scene, c.noun())
                                && scene.clauses().of(c.noun()) != draft.clause())
                        .reduce((a, b) -> b)
                : Optional.empty();
    }

    /** "Three dead and five wounded policemen", "and dozens of wounded": those whose own word tells another toll, or whom the rule is not about. */
    static boolean isOfOther(Draft draft, int head, Set<Integer> anchors) {
        boolean dozens = draft.scene
                .countOn(head)
                .filter(c -> anchors.contains(c.noun()))
                .isPresent();
        if (dozens || draft.unlisted.contains(head)) {
            return true;
        }
        return draft.scene.tree().children(head, "amod").stream()
                .anyMatch(c -> c.index() != draft.anchor && anchors.contains(c.index()));
    }
}
