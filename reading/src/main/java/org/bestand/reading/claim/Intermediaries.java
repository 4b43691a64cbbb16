package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.bestand.model.Actor;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** Who brings about what others do: "under mediation of X and Y", "mediated by X", "under Egyptian leadership". */
record Intermediaries(Cues cues, Cast cast) {
    private static final int FARTHEST = 4;

    List<Actor> of(Draft draft) {
        Scene scene = draft.scene;
        List<Integer> heads = new ArrayList<>();
        List<Actor> found = List.of();
        for (ActorMention mention : scene.mentions().actors()) {
            if (mention.head() >= 0 && (isIntroduced(scene, mention) || isJoined(scene, mention, heads))) {
                heads.add(mention.head());
                if (reaches(scene, scene.clauses().of(mention.head()), draft.clause())) {
                    found = Filling.merged(found, cast.meant(mention));
                }
            }
        }
        return found;
    }

    private boolean isIntroduced(Scene scene, ActorMention mention) {
        if (mention.type() == ActorMention.Type.ADJECTIVE) {
            return cues.is(Cue.MEDIATING, Victims.lemma(scene, mention.head()));
        }
        if (isCalledSo(scene, mention)) {
            return true;
        }
        int first = mention.range().first();
        for (int from = Math.max(0, first - FARTHEST); from < first; from++) {
            if (from + cues.lengthAt(Cue.MEDIATION, scene.lower(), from) == first) {
                return true;
            }
        }
        return false;
    }

    /** "With X and Y as mediators". */
    private boolean isCalledSo(Scene scene, ActorMention mention) {
        boolean with = scene.tree().children(mention.head(), "case").stream()
                .anyMatch(c -> cues.is(Cue.MEANS, scene.lower().get(c.index())));
        int as = 1
                + Arguments.conjuncts(scene.tree(), mention.head()).stream()
                        .mapToInt(
                                i -> scene.actorAt(i).map(m -> m.range().last()).orElse(i))
                        .max()
                        .orElse(mention.range().last());
        return with
                && as + 1 < scene.tree().size()
                && cues.is(Cue.SUCH_AS, scene.lower().get(as))
                && cues.is(Cue.BROKER, Victims.lemma(scene, as + 1));
    }

    private static boolean isJoined(Scene scene, ActorMention mention, List<Integer> heads) {
        Word head = scene.tree().word(mention.head());
        return mention.type() != ActorMention.Type.ADJECTIVE
                && head.baseRelation().equals("conj")
                && heads.contains(head.head());
    }

    /** "They met under X's lead, and fought on": a clause joined to another keeps its intermediaries for itself where the other has a subject. */
    private static boolean reaches(Scene scene, int from, int to) {
        List<Integer> up = above(scene, from);
        List<Integer> down = above(scene, to);
        return up.stream().filter(c -> !down.contains(c)).noneMatch(c -> isApart(scene.tree(), c))
                && down.stream().filter(c -> !up.contains(c)).noneMatch(c -> isApart(scene.tree(), c));
    }

    private static List<Integer> above(Scene scene, int clause) {
        List<Integer> clauses = new ArrayList<>();
        for (int at = clause;
                at >= 0 && !clauses.contains(at);
                at = scene.clauses().above(at)) {
            clauses.add(at);
        }
        return clauses;
    }

    private static boolean isApart(Tree tree, int clause) {
        String relation = tree.word(clause).baseRelation();
        return (relation.equals("conj") || relation.equals("parataxis")) && Clauses.hasSubject(tree, clause);
    }
}
