package org.bestand.reading.syntax.repair;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.reading.pack.Table;
import org.bestand.reading.syntax.Word;

/**
 * "Are 27 villagers killed and 850 people fled": a participle that shares the auxiliary of another has no object where that auxiliary is one of the
 * passive or of verbs without an object. What stands between the two with it is its own subject.
 */
final class SubjectsOfJoinedParticiples implements Repair {
    private static final String PARTICIPLE = "WW|vd";
    private static final String OBJECT = "obj";

    private final Set<String> auxiliaries;

    /**
     * Makes the repair.
     *
     * @param perfects column {@code auxiliary}: with which verbs without an object make their perfect
     */
    SubjectsOfJoinedParticiples(Table perfects) {
        auxiliaries = perfects.rows().stream().map(row -> row.get("auxiliary")).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void mend(Draft tree) {
        for (Word verb : tree.words()) {
            if (verb.relation().equals("conj")
                    && verb.xpos().startsWith(PARTICIPLE)
                    && tree.word(verb.head()).isVerb()
                    && sharesAuxiliary(tree, verb)) {
                mend(tree, verb);
            }
        }
    }

    private boolean sharesAuxiliary(Draft tree, Word verb) {
        boolean own = tree.children(verb.index()).stream()
                .anyMatch(
                        c -> c.baseRelation().equals("aux") || c.baseRelation().equals("nsubj"));
        return !own
                && tree.children(verb.head()).stream()
                        .anyMatch(c -> c.relation().equals("aux:pass")
                                || c.relation().equals("aux") && auxiliaries.contains(c.lemma()));
    }

    private static void mend(Draft tree, Word verb) {
        List<Word> objects = tree.children(verb.index()).stream()
                .filter(c -> c.relation().equals(OBJECT))
                .toList();
        if (objects.size() == 1
                && objects.getFirst().index() > verb.head()
                && objects.getFirst().index() < verb.index()) {
            boolean passive = tree.hasChild(verb.head(), "aux:pass");
            tree.relate(objects.getFirst().index(), passive ? "nsubj:pass" : "nsubj");
        }
    }
}
