package org.bestand.reading.syntax.repair;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.bestand.reading.pack.Table;
import org.bestand.reading.syntax.Word;

/** The noun right behind a noun of number (dozens, thousands) is what is counted and hangs on it. */
final class CountedNouns implements Repair {
    private static final Set<String> APART =
            Set.of("obj", "iobj", "nsubj", "nsubj:pass", "obl", "nmod", "appos", "conj");

    private final Set<String> numbers = new HashSet<>();
    private final Set<String> times;

    /**
     * Makes the repair.
     *
     * @param table table of one column, {@code form}: nouns of number in lower case
     * @param times lemmas of nouns of time, which are not what is counted where they stand behind a number by chance
     */
    CountedNouns(Table table, Set<String> times) {
        table.rows().forEach(row -> numbers.add(row.get("form")));
        this.times = Set.copyOf(times);
    }

    @Override
    public void mend(Draft tree) {
        for (int i = 0; i + 1 < tree.size(); i++) {
            if (numbers.contains(tree.lower(i))) {
                int noun = tree.word(i + 1).upos().equals("ADJ")
                                && tree.word(i + 1).head() == i + 2
                        ? i + 2
                        : i + 1;
                Word counted = tree.word(Math.min(noun, tree.size() - 1));
                if (isLoose(tree, counted) && !tree.stands(counted.index(), i)) {
                    tree.hang(counted.index(), i, "nmod");
                }
            }
        }
    }

    private boolean isLoose(Draft tree, Word word) {
        boolean isNoun =
                word.upos().equals("NOUN") || word.isNominal() && word.xpos().contains("|nom|");
        return isNoun
                && APART.contains(word.relation())
                && !tree.hasChild(word.index(), "case")
                && !times.contains(word.lemma().toLowerCase(Locale.ROOT));
    }
}
