package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Scope;
import org.bestand.model.Stance;
import org.bestand.reading.claim.Question.Option;

/** Readings of the slots that hold one of few values: stance, phase, scope. */
final class ManyOptions {
    private ManyOptions() {}

    static List<Option> stances(Draft draft, Cast cast, int scenes) {
        Set<Stance> values = new LinkedHashSet<>();
        values.add(draft.stance);
        values.add(Stance.ASSERTED);
        values.add(Stance.ALLEGED);
        values.add(Stance.PLANNED);
        values.add(Stance.ADMITTED);
        values.add(Stance.DENIED);
        List<String> traits = traits(draft, cast, scenes);
        traits.add("own=" + isOwn(draft) + "/" + draft.kind.word());
        return options(values, draft.stance, traits);
    }

    private static boolean isOwn(Draft draft) {
        return !draft.speakers.isEmpty()
                && draft.agents.stream().anyMatch(a -> Cast.side(a).equals(Cast.side(draft.speakers.getLast())));
    }

    static boolean hasPhases(Kind kind) {
        return kind == Kind.CLASH || kind == Kind.ATTACK || kind == Kind.CEASEFIRE || kind == Kind.AGREEMENT;
    }

    static List<Option> phases(Draft draft, Cast cast, int scenes) {
        Set<Phase> values = new LinkedHashSet<>();
        values.add(draft.phase);
        boolean truce = draft.kind == Kind.CEASEFIRE || draft.kind == Kind.AGREEMENT;
        List<Phase> all = truce
                ? List.of(Phase.PROPOSED, Phase.DECLARED, Phase.AGREED, Phase.IN_FORCE, Phase.VIOLATED, Phase.ENDED)
                : List.of(Phase.STARTS, Phase.CONTINUES, Phase.ESCALATES, Phase.SUBSIDES, Phase.ENDS);
        if (!truce) {
            values.add(null);
        }
        values.addAll(all);
        List<String> traits = traits(draft, cast, scenes);
        traits.add("agents=" + Math.min(2, draft.agents.size()) + "/" + draft.kind.word());
        return options(values, draft.phase, traits);
    }

    static List<Option> scopes(Draft draft, List<Draft> before, Cast cast, int scenes) {
        Set<Scope> values = new LinkedHashSet<>();
        values.add(draft.scope);
        values.add(Scope.NEWS);
        values.add(Scope.BACKGROUND);
        List<String> traits = traits(draft, cast, scenes);
        if (!before.isEmpty()) {
            Draft last = before.getLast();
            int distance = draft.sentence() - last.sentence();
            boolean same =
                    last.scene.sentence().paragraph() == draft.scene.sentence().paragraph();
            traits.add("last=" + last.scope + Math.min(2, distance) + (same ? "" : ".over"));
        }
        traits.add("timed=" + (draft.time == null ? "no" : draft.time.isResolved() ? "yes" : "open"));
        return options(values, draft.scope, traits);
    }

    private static List<String> traits(Draft draft, Cast cast, int scenes) {
        List<String> traits = Traits.of(draft, cast);
        traits.addAll(Traits.position(draft, scenes));
        return traits;
    }

    private static <T> List<Option> options(Set<T> values, T ruled, List<String> traits) {
        List<String> shared = Traits.named(traits);
        List<Option> options = new ArrayList<>();
        for (T value : values) {
            List<String> own = new ArrayList<>();
            own.add("is=" + value);
            own.add(value == ruled ? "rules" : "not-rules");
            own.add("from=" + ruled + ">" + value);
            options.add(new Option(value, String.valueOf(value), Traits.named(own), shared));
        }
        return options;
    }
}
