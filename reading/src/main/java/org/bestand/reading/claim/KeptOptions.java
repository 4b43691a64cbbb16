package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import org.bestand.reading.claim.Question.Option;

/** Whether a draft is a claim, and not told already: what speaks for it. */
final class KeptOptions {
    private KeptOptions() {}

    /** The first option is that of the rules: what may be told again is no claim for them. */
    static List<Option> of(Draft draft, List<Draft> kept, List<Draft> later, Cast cast, int scenes, Cues cues) {
        Option no = new Option(false, "no-claim", List.of(), List.of());
        Optional<Retelling> again = Retelling.of(draft, kept);
        if (again.filter(Retelling::isPlain).isPresent()) {
            return List.of(no);
        }
        List<String> traits = Traits.of(draft, cast);
        traits.addAll(Traits.position(draft, scenes));
        String family = "/" + draft.kind.family();
        String kind = "/" + draft.kind.word();
        draft.doubts.forEach(d -> {
            traits.add("doubt=" + d);
            traits.add("doubt=" + d + kind);
        });
        boolean retold =
                later.stream().anyMatch(l -> Once.sameThing(draft, l) && Once.weight(l) > Once.weight(draft) + 1);
        traits.add("retold=" + retold + family);
        traits.add("sure=" + (int) (draft.confidence * 5));
        traits.add("agents=" + Math.min(2, draft.agents.size()) + kind);
        traits.add("targets=" + Math.min(2, draft.targets.size()) + kind);
        traits.add("phase=" + draft.phase + kind);
        traits.add("scope=" + draft.scope + kind);
        traits.add("setting=" + (draft.time != null) + (!draft.places.isEmpty()) + family);
        traits.add("pointing=" + draft.pointsBack + (draft.back != null) + kind);
        traits.addAll(SpeechTraits.of(draft, kept, later, cast, cues));
        alike(draft, kept, traits, "kept");
        alike(draft, later, traits, "later");
        again.ifPresent(r -> traits.addAll(r.traits()));
        boolean ruled = draft.doubts.isEmpty() && again.isEmpty();
        traits.add(ruled ? "rules-keep" : "rules-drop");
        Option yes = new Option(true, "claim", List.of("stands"), Traits.named(traits));
        return ruled ? List.of(yes, no) : List.of(no, yes);
    }

    private static void alike(Draft draft, List<Draft> others, List<String> traits, String which) {
        boolean clause = false;
        boolean sentence = false;
        boolean report = false;
        boolean happening = false;
        for (Draft other : others) {
            boolean here = other.scene == draft.scene;
            if (other.kind == draft.kind) {
                clause |= here && other.clause() == draft.clause();
                sentence |= here;
                report = true;
            }
            happening |= here && other.anchor == draft.anchor && other.kind != draft.kind;
        }
        String alike = clause ? "clause" : sentence ? "sentence" : report ? "report" : "none";
        traits.add(which + "=" + alike + "/" + draft.kind.word());
        traits.add(which + "=" + alike + "/" + draft.rule.id());
        if (happening) {
            traits.add(which + "-word/" + draft.kind.word());
        }
    }
}
