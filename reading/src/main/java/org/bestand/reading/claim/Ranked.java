package org.bestand.reading.claim;

import org.bestand.reading.mention.TimeMention;
import org.bestand.reading.syntax.Tree;

/** "The deadliest attack since 2014", "the third raid in a week", "for the first time since May": since when something stands first is not when it was. */
final class Ranked {
    private static final String SUPERLATIVE = "|sup";
    private static final String ORDINAL = "TW|rang";

    private Ranked() {}

    /** Whether a mention only tells among what a happening is ranked; of a happening that it names itself it is the time. */
    static boolean is(Draft draft, TimeMention mention) {
        Tree tree = draft.scene.tree();
        boolean span = mention.type() == TimeMention.Type.SINCE || mention.type() == TimeMention.Type.DURATION;
        int ranked = tree.word(Settings.top(tree, mention.range())).head();
        return span
                && !mention.range().covers(draft.anchor)
                && ranked >= 0
                && ranked < mention.range().first()
                && tree.children(ranked).stream()
                        .filter(c -> c.index() < mention.range().first())
                        .anyMatch(
                                c -> c.xpos().contains(SUPERLATIVE) || c.xpos().startsWith(ORDINAL));
    }
}
