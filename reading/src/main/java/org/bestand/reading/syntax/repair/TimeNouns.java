package org.bestand.reading.syntax.repair;

import java.util.Locale;
import java.util.Set;
import org.bestand.reading.syntax.Word;

/** Nights and Tuesdays undergo nothing: as subject of a passive, or as second subject, they say when. */
final class TimeNouns implements Repair {
    private static final String SUBJECT = "nsubj";

    private final Set<String> times;

    TimeNouns(Set<String> times) {
        this.times = Set.copyOf(times);
    }

    @Override
    public void mend(Draft tree) {
        for (int i = 0; i < tree.size(); i++) {
            Word word = tree.word(i);
            if (word.baseRelation().equals(SUBJECT)
                    && times.contains(word.lemma().toLowerCase(Locale.ROOT))) {
                boolean passive = word.relation().equals("nsubj:pass");
                boolean second = tree.children(word.head()).stream()
                        .anyMatch(w ->
                                w.index() != word.index() && w.baseRelation().equals(SUBJECT));
                if (passive || second) {
                    tree.relate(i, "obl");
                }
            }
        }
    }
}
