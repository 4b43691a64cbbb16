package org.bestand.reading.claim;

import java.util.List;
import java.util.Set;
import org.bestand.model.Kind;

/** "The premier says that Ruritania arms the rebels": help of which somebody accuses or suspects another is a deed, and no tie that the report knows of. */
final class Alleged {
    private static final Set<String> HELP = Set.of("supports", "supplies");

    private static final String RULE = "alleged-help";

    private Alleged() {}

    /** The drafts with such ties as help; where other words on the same place tell it as help already, without them. */
    static List<Draft> told(List<Draft> drafts) {
        drafts.forEach(Alleged::tell);
        return drafts.stream()
                .filter(d -> !d.rules.contains(RULE)
                        || drafts.stream()
                                .noneMatch(o -> o != d
                                        && o.kind == d.kind
                                        && o.scene == d.scene
                                        && o.anchor == d.anchor
                                        && !o.rules.contains(RULE)))
                .toList();
    }

    private static void tell(Draft draft) {
        if (draft.kind == Kind.RELATION
                && draft.content != null
                && HELP.contains(draft.content)
                && (!draft.speakers.isEmpty() || isCounted(draft))) {
            draft.kind = Kind.SUPPORT;
            draft.content = null;
            draft.rules.add(RULE);
        }
    }

    /** "Supplies 24 jets": so many are one delivery and no standing tie. */
    private static boolean isCounted(Draft draft) {
        return draft.scene.tree().children(draft.anchor, "obj").stream()
                .anyMatch(w -> !draft.scene.tree().children(w.index(), "nummod").isEmpty());
    }
}
