package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bestand.model.Actor;

/**
 * What bears on whether an act of saying is a claim: who speaks, what else its sentence tells, below its verb or beside it, how much of the
 * sentence is quoted, and whether it only points back at what was said.
 */
final class SpeechTraits {
    /** Up to this share of a sentence a quotation is but a word or two of it. */
    private static final double SCRAP = 0.3;

    private SpeechTraits() {}

    static List<String> of(Draft draft, List<Draft> kept, List<Draft> later, Cast cast, Cues cues) {
        if (!draft.kind.isSpeechAct()) {
            return List.of();
        }
        String kind = "/" + draft.kind.word();
        List<String> traits = new ArrayList<>();
        traits.add("agent=" + agent(draft, cast) + kind);
        TreeSet<String> company = new TreeSet<>();
        Stream.concat(kept.stream(), later.stream().filter(l -> l.doubts.isEmpty()))
                .filter(o -> o.scene == draft.scene && o != draft)
                .forEach(o -> company.add((isBelow(draft, o) ? "below." : "beside.") + o.kind.family()));
        company.forEach(c -> traits.add("with=" + c + kind));
        if (company.isEmpty()) {
            traits.add("with=none" + kind);
        }
        traits.add("quoting=" + quoting(draft) + kind);
        if (pointsBack(draft, cues)) {
            traits.add("of-that" + kind);
        }
        return traits;
    }

    private static String agent(Draft draft, Cast cast) {
        if (draft.agents.isEmpty()) {
            return "none";
        }
        Actor first = draft.agents.getFirst();
        return (cast.isSide(first) ? "side." : "other.") + first.sector();
    }

    private static boolean isBelow(Draft draft, Draft other) {
        return draft.anchor != other.anchor && draft.scene.tree().dominates(draft.anchor, other.anchor);
    }

    private static String quoting(Draft draft) {
        int words = draft.scene.tree().size();
        int quoted = (int) draft.scene.tree().words().stream()
                .filter(w -> draft.scene.sentence().isQuoted(w.index()))
                .count();
        return quoted == 0 ? "none" : quoted <= words * SCRAP ? "scrap" : "much";
    }

    /** "Calls that nonsense". */
    private static boolean pointsBack(Draft draft, Cues cues) {
        return draft.scene.tree().children(draft.anchor, "obj").stream()
                .anyMatch(o -> cues.is(Cues.Type.THIS, draft.scene.lower().get(o.index())));
    }
}
