package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bestand.model.Kind;

/** Two deeds of one sentence that count the same people by one noun. */
final class SamePeople {
    private SamePeople() {}

    /** "The death of two fighters who were shot": a noun tells of no more dead than the clause that hangs on its people. */
    static boolean isToldBy(Draft noun, Collection<List<Draft>> counted) {
        return noun.victims >= 0
                && counted.stream()
                        .flatMap(List::stream)
                        .anyMatch(d -> d.kind == noun.kind && d.victims == noun.victims && hasFigure(d));
    }

    /** What the drafts of a sentence came to, in their order, with the figures that two of them share. */
    static List<Draft> gathered(List<Draft> drafts, Map<Draft, List<Draft>> counted) {
        List<Draft> all = new ArrayList<>();
        drafts.forEach(d -> all.addAll(counted.getOrDefault(d, List.of())));
        share(all);
        all.removeIf(d -> d.kind == Kind.MISSING && isCaptive(d, all));
        return all;
    }

    /** "The soldiers who were captured in May are still held": captives who cannot leave are not trapped besides. */
    private static boolean isCaptive(Draft missing, List<Draft> all) {
        return missing.victims >= 0
                && all.stream().anyMatch(d -> d.kind == Kind.CAPTURED && d.victims == missing.victims);
    }

    /** "Will hand over twelve captured soldiers": those whom an attribute tells to be captured are as many as the verb's. */
    private static void share(List<Draft> drafts) {
        for (Draft attribute : drafts) {
            if (attribute.kind.isToll() && isAttribute(attribute)) {
                drafts.stream()
                        .filter(d -> d.kind.isToll() && d.kind != attribute.kind)
                        .filter(d -> d.victims == attribute.victims && d.anchor != attribute.anchor)
                        .filter(d -> hasFigure(attribute) && !hasFigure(d))
                        .forEach(d -> d.count = attribute.count);
            }
        }
    }

    private static boolean hasFigure(Draft draft) {
        return draft.count != null && !draft.count.vague();
    }

    /** Whether a trigger is an attribute of the people whom it tells of. */
    static boolean isAttribute(Draft draft) {
        return draft.victims >= 0
                && draft.scene.tree().word(draft.anchor).baseRelation().equals("amod")
                && draft.scene.tree().word(draft.anchor).head() == draft.victims;
    }
}
