package org.bestand.reading.syntax.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bestand.reading.pack.Table;
import org.bestand.reading.syntax.Word;

/**
 * What says how exact a number is stands right before it and belongs to it or to what is counted, never to the verb.
 */
final class NumberQualifiers implements Repair {
    private final List<List<String>> qualifiers = new ArrayList<>();

    /** Table of one column, {@code qualifier}: words between blanks. */
    NumberQualifiers(Table table) {
        table.rows()
                .forEach(
                        row -> qualifiers.add(Arrays.asList(row.get("qualifier").split(" "))));
    }

    @Override
    public void mend(Draft tree) {
        for (List<String> qualifier : qualifiers) {
            for (int i = 0; i + qualifier.size() < tree.size(); i++) {
                int number = i + qualifier.size();
                if (tree.word(number).upos().equals("NUM") && tree.reads(i, qualifier)) {
                    mend(tree, i, number);
                }
            }
        }
    }

    private static void mend(Draft tree, int first, int number) {
        Word figure = tree.word(number);
        Word qualifier = tree.word(first);
        boolean right =
                qualifier.head() == number || figure.relation().equals("nummod") && qualifier.head() == figure.head();
        if (!right) {
            tree.hang(first, number, "advmod");
        }
        for (int i = first + 1; i < number; i++) {
            tree.hang(i, first, "fixed");
        }
    }
}
