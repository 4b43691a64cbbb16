package org.bestand.reading.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bestand.model.Kind;
import org.bestand.reading.pack.FrameRule;
import org.bestand.reading.pack.FrameRule.Flag;
import org.bestand.reading.pack.FrameRule.Match;
import org.bestand.reading.pack.FrameRule.Role;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** Whether a draft has what its rule asks for. */
final class Filled {
    /** Sectors that tell of a conflict without a part in it. */
    private static final Set<String> BYSTANDERS = Set.of("MED", "OBS", "HLT", "CVL");

    /** Ties that somebody may have to the own party: its leader, its armed wing. */
    private static final Set<String> WITHIN = Set.of("leads", "member");

    private static final String INFINITIVE = "|inf|";

    private Filled() {}

    /** Whether the roles that the rule needs are filled, by as many as it takes and by those who can be meant. */
    static boolean isComplete(Draft draft) {
        FrameRule rule = draft.rule;
        boolean several = (draft.kind == Kind.CLASH || draft.kind == Kind.TALKS)
                && rule.needs().contains(Role.AGENTS);
        boolean official =
                !rule.has(Flag.OFFICIAL) || draft.agents.stream().noneMatch(a -> BYSTANDERS.contains(a.sector()));
        boolean party = !rule.has(Flag.PARTY) || draft.parties().stream().anyMatch(a -> !a.isUnnamed());
        boolean fitting = !draft.transitive || !rule.has(Flag.INTRANSITIVE);
        return fitting
                && rule.needs().stream().allMatch(role -> isFilled(draft, role))
                && (!several || draft.agents.size() > 1)
                && !isTieToItself(draft)
                && !isDescription(draft)
                && official
                && party;
    }

    private static boolean isFilled(Draft draft, Role role) {
        return switch (role) {
            case AGENTS -> !draft.agents.isEmpty();
            // Of what is done together, those to whom it is done are doers too.
            case TARGETS -> draft.kind.isSymmetric() ? draft.agents.size() > 1 : !draft.targets.isEmpty();
            case MEDIATORS -> !draft.mediators.isEmpty();
            case VICTIMS -> draft.victims >= 0;
            case THINGS, GROUND -> true;
        };
    }

    /** "In the occupied town": a participle before a noun for ground, of which nobody is said to have taken it, only describes that. */
    private static boolean isDescription(Draft draft) {
        return draft.kind == Kind.TERRITORY
                && draft.agents.isEmpty()
                && draft.scene.tree().word(draft.anchor).baseRelation().equals("amod");
    }

    /** Whether the words that the rule asks for, or the phrase that triggers it, are themselves negative ("did not hold"). */
    static boolean isNegative(Draft draft, Cues cues) {
        Stream<String> phrase = draft.rule.match() == Match.PHRASE
                ? IntStream.rangeClosed(draft.trigger.first(), draft.trigger.last())
                        .mapToObj(i -> draft.scene.lower().get(i))
                : Stream.empty();
        return Stream.concat(draft.rule.with().stream().flatMap(List::stream), phrase)
                .anyMatch(w -> cues.is(Cue.NEGATION, w) || cues.is(Cue.NO, w));
    }

    /** "Try to take the town", "the operation to free it": ground that somebody only wants to gain. */
    static boolean isAim(Draft draft, Cues cues) {
        Tree tree = draft.scene.tree();
        Word word = tree.word(draft.anchor);
        if (draft.kind != Kind.TERRITORY || !word.xpos().contains(INFINITIVE) || word.head() < 0) {
            return false;
        }
        return switch (word.baseRelation()) {
            case "advcl", "acl" -> !Clauses.hasSubject(tree, draft.anchor);
            case "xcomp", "ccomp" -> cues.is(Cue.ATTEMPT, Victims.lemma(draft.scene, word.head()));
            default -> false;
        };
    }

    private static boolean isTieToItself(Draft draft) {
        return draft.kind == Kind.RELATION
                && !WITHIN.contains(draft.rule.content())
                && draft.agents.size() == 1
                && draft.targets.size() == 1
                && Cast.side(draft.agents.getFirst()).equals(Cast.side(draft.targets.getFirst()));
    }
}
