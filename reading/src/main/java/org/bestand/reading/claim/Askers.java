package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bestand.model.Actor;
import org.bestand.model.Kind;
import org.bestand.model.Phase;

/** Whose call or offer a refusal turns down, where the report told of that just before and the refusal does not say it again. */
final class Askers {
    private final Cues cues;

    Askers(Cues cues) {
        this.cues = cues;
    }

    /**
     * Whom a refusal refuses something: who asked the one that refuses for it, or held it out.
     *
     * @param refusal a refusal whose doers are known
     * @param drafts all of the report, in the order of the text
     */
    List<Actor> of(Draft refusal, List<Draft> drafts) {
        for (Draft earlier : near(refusal, drafts)) {
            List<Actor> proposers = proposers(earlier, refusal);
            if (!proposers.isEmpty() && !Cast.isShared(proposers, refusal.agents)) {
                return proposers;
            }
        }
        return List.of();
    }

    /** "Turned a plea of the mission for mine sweepers down": whoever turns a plea down was asked. */
    List<Actor> refusing(Draft request, List<Draft> drafts) {
        return drafts.stream()
                .filter(d -> d.kind == Kind.REFUSE && d.scene == request.scene && d.anchor != request.anchor)
                .filter(d -> d.scene.tree().dominates(d.clause(), request.anchor))
                .map(d -> d.agents)
                .filter(agents -> !Cast.isShared(agents, request.agents))
                .findFirst()
                .orElse(List.of());
    }

    /** Whom somebody helps who was just asked for it; "although X is an ally, Y gave no help": whom the clause before it is about. */
    List<Actor> helped(Draft help, List<Draft> drafts) {
        Stream<Draft> asked = near(help, drafts).stream()
                .filter(d -> d.kind == Kind.REQUEST && !d.negated && Cast.isShared(d.targets, help.agents));
        Stream<Draft> concerned = drafts.stream().filter(d -> isConcern(d, help));
        return Stream.concat(asked, concerned)
                .map(d -> d.agents)
                .filter(agents -> !agents.isEmpty() && !Cast.isShared(agents, help.agents))
                .findFirst()
                .orElse(List.of());
    }

    /** Whether a claim is the standing tie that an adverbial clause before the help tells of somebody. */
    private static boolean isConcern(Draft draft, Draft help) {
        return draft.kind == Kind.RELATION
                && draft.scene == help.scene
                && draft.anchor < help.anchor
                && draft.agents.size() == 1
                && draft.scene.tree().word(draft.clause()).relation().equals("advcl")
                && draft.scene.clauses().above(draft.clause()) == help.clause();
    }

    /** What its own sentence and the one before tell ahead of the refusal or below its words, the nearest first. */
    private static List<Draft> near(Draft refusal, List<Draft> drafts) {
        List<Draft> near = new ArrayList<>();
        for (Draft draft : drafts.reversed()) {
            if (refusal.sentence() - draft.sentence() == 1 || isAhead(draft, refusal)) {
                near.add(draft);
            }
        }
        return near;
    }

    private static boolean isAhead(Draft draft, Draft refusal) {
        return draft.scene == refusal.scene
                && draft.anchor != refusal.anchor
                && (draft.anchor < refusal.anchor || draft.scene.tree().dominates(refusal.clause(), draft.anchor));
    }

    private List<Actor> proposers(Draft earlier, Draft refusal) {
        if (earlier.negated) {
            return List.of();
        }
        return switch (earlier.kind) {
            case REQUEST ->
                earlier.scene == refusal.scene
                                || earlier.targets.isEmpty()
                                || Cast.isShared(earlier.targets, refusal.agents)
                        ? earlier.agents
                        : List.of();
            case CEASEFIRE, AGREEMENT -> offering(earlier, refusal);
            case STATEMENT -> isOfAnother(earlier) ? List.of() : earlier.agents;
            default -> List.of();
        };
    }

    /** Who holds out a truce or a deal to those who refuse it: whoever brings it about, who names it, else the other side. */
    private static List<Actor> offering(Draft deal, Draft refusal) {
        boolean offer = deal.phase == Phase.PROPOSED || deal.phase == Phase.DECLARED && deal.wordAgents.size() == 1;
        if (!offer) {
            return List.of();
        }
        List<Actor> named = deal.wordAgents.isEmpty() ? deal.agents : deal.wordAgents;
        return !deal.mediators.isEmpty()
                ? deal.mediators
                : named.stream()
                        .filter(a -> !Cast.isShared(List.of(a), refusal.agents))
                        .toList();
    }

    /** "Has an ear for that": what a statement only points back at was held out by somebody else. */
    private boolean isOfAnother(Draft draft) {
        return draft.scene.clauses().wide(draft.clause()).stream()
                .anyMatch(i -> cues.lengthAt(Cue.BACK, draft.scene.lower(), i) > 0);
    }
}
