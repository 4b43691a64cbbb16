package org.bestand.reading.syntax.repair;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.bestand.reading.pack.Table;
import org.bestand.reading.syntax.Word;

/** All repairs of a language in their order. Immutable, thread-safe. */
public final class Repairs implements UnaryOperator<List<Word>> {
    private final List<Repair> repairs;

    /**
     * Makes the repairs.
     *
     * @param perfects verbs whose perfect looks like a passive: columns {@code verb}, {@code auxiliary}, {@code agent}
     * @param reporting verbs of saying and demonstratives: columns {@code word}, {@code part}, {@code object}
     * @param qualifiers what stands before numbers: column {@code qualifier}
     * @param pairs paired conjunctions: columns {@code first}, {@code relation}, {@code second}
     * @param particles particles of separable verbs
     * @param isVerb whether a dictionary knows an infinitive
     */
    public Repairs(
            Table perfects,
            Table reporting,
            Table qualifiers,
            Table pairs,
            Set<String> particles,
            Predicate<String> isVerb) {
        this.repairs = List.of(
                new StrayPrepositions(),
                new LooseParticles(particles, isVerb),
                new PairedConjunctions(pairs),
                new NumberQualifiers(qualifiers),
                new ActivePerfects(perfects),
                new FrontedObjects(reporting),
                new MissingSubjects());
    }

    @Override
    public List<Word> apply(List<Word> words) {
        var draft = new Draft(words);
        repairs.forEach(repair -> repair.mend(draft));
        return draft.words();
    }
}
