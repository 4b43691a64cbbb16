package org.bestand.reading.syntax.repair;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.reading.pack.Table;
import org.bestand.reading.syntax.Word;

/**
 * "The convoy is shelled": with the auxiliary of verbs without an object, the participle of a verb that needs one tells what was done to its
 * subject; parsers take many such for actives.
 */
final class PassivePerfects implements Repair {
    private static final String AUXILIARY = "aux";
    private static final String SUBJECT = "nsubj";
    private static final String PASSIVE = ":pass";
    private static final Set<String> OBJECTS = Set.of("obj", "ccomp");

    private final Map<String, String> verbs;

    /** Table of columns {@code verb} and {@code auxiliary}: with which it tells a passive. */
    PassivePerfects(Table table) {
        verbs = table.rows().stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get("verb"), row -> row.get("auxiliary")));
    }

    @Override
    public void mend(Draft tree) {
        for (Word word : tree.words()) {
            String auxiliary = verbs.get(word.lemma());
            boolean open = auxiliary != null
                    && word.isVerb()
                    && tree.children(word.index()).stream().noneMatch(c -> OBJECTS.contains(c.relation()));
            if (open) {
                mend(tree, word.index(), auxiliary);
            }
        }
    }

    private static void mend(Draft tree, int verb, String auxiliary) {
        boolean perfect = tree.children(verb).stream()
                .anyMatch(c -> c.relation().equals(AUXILIARY) && c.lemma().equals(auxiliary));
        if (!perfect) {
            return;
        }
        for (Word child : tree.children(verb)) {
            boolean marked = child.relation().equals(SUBJECT)
                    || child.relation().equals(AUXILIARY) && child.lemma().equals(auxiliary);
            if (marked) {
                tree.relate(child.index(), child.relation() + PASSIVE);
            }
        }
    }
}
