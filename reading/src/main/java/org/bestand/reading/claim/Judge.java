package org.bestand.reading.claim;

import java.util.List;
import java.util.function.Supplier;
import org.bestand.model.Claim;
import org.bestand.model.Report;

/** Decides between the readings that the rules propose, where a report leaves more than one open. It never proposes anything itself. */
public interface Judge {
    /**
     * Told of a report before it is asked about it.
     *
     * @param report the report
     * @param proposed its claims as the rules by themselves read them, in the order in which questions number them
     */
    default void begin(Report report, Supplier<List<Claim>> proposed) {}

    /** Whether it has anything to say about a slot; what it has not, stays as the rules have it. */
    default boolean decides(Question.Slot slot) {
        return true;
    }

    /** The place of one of the question's options; the first is what the rules by themselves would take. */
    int choose(Question question);
}
