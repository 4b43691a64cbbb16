package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.bestand.model.Actor;
import org.bestand.model.Kind;

/** What two sides say each about its own side, or of each other, in one breath is a claim of each of them. */
final class OwnSides {
    private final Cues cues;

    OwnSides(Cues cues) {
        this.cues = cues;
    }

    /** The drafts with those of two speakers parted by speaker, in the order of the text. */
    List<Draft> parted(List<Draft> drafts) {
        List<Draft> all = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean two = draft.speakers.size() == 2
                    && draft.speakers.stream().noneMatch(Actor::via)
                    && !Cast.side(draft.speakers.get(0)).equals(Cast.side(draft.speakers.get(1)));
            boolean losses = draft.kind == Kind.CASUALTIES && !isNone(draft) && isTheirs(draft);
            if (two && (losses || draft.kind.isToll() && has(draft, Cue.OWN_SIDE))) {
                draft.speakers.forEach(s -> all.add(ownToll(draft, s)));
            } else if (two && draft.kind == Kind.ATTACK && has(draft, Cue.MUTUAL)) {
                all.add(deed(draft, 0, 1));
                all.add(deed(draft, 1, 0));
            } else {
                all.add(draft);
            }
        }
        return all;
    }

    private static boolean isNone(Draft draft) {
        return draft.count == null || Long.valueOf(0).equals(draft.count.high());
    }

    /** "Both sides report losses": of nobody else than who tells of them. */
    private static boolean isTheirs(Draft draft) {
        return draft.targets.stream().allMatch(t -> draft.speakers.stream()
                .anyMatch(s -> Cast.side(s).equals(Cast.side(t))));
    }

    private boolean has(Draft draft, Cue type) {
        return !cues.starts(type, draft.scene.lower()).isEmpty();
    }

    private static Draft ownToll(Draft draft, Actor speaker) {
        Draft own = draft.twin();
        own.speakers = List.of(speaker);
        String sector = draft.targets.stream().map(Actor::sector).findFirst().orElse("");
        own.targets = List.of(Cast.on(Cast.side(speaker), sector, ""));
        return own;
    }

    private static Draft deed(Draft draft, int speaker, int doer) {
        Draft deed = draft.twin();
        deed.speakers = List.of(draft.speakers.get(speaker));
        deed.agents = List.of(draft.speakers.get(doer));
        deed.targets = List.of(Actor.of(Cast.side(draft.speakers.get(speaker))));
        return deed;
    }
}
