package org.bestand.reading.syntax.repair;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.reading.pack.Table;
import org.bestand.reading.syntax.Word;

/**
 * "There are dozens of wounded": a noun for people that looks like a participle is counted where a number stands right before it. The auxiliary
 * that it seemed to have is the verb.
 */
final class NounsTakenForParticiples implements Repair {
    private static final String NOUN = "N|soort|mv";
    private static final String SUBJECT = "nsubj";

    private final Map<String, String> nouns;
    private final Set<String> numbers;

    /** Makes the repair, given a table of columns {@code form} and {@code noun}, and nouns of number. */
    NounsTakenForParticiples(Table table, Set<String> numbers) {
        nouns = table.rows().stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get("form"), row -> row.get("noun")));
        this.numbers = Set.copyOf(numbers);
    }

    @Override
    public void mend(Draft tree) {
        for (int i = 1; i < tree.size(); i++) {
            String noun = nouns.get(tree.lower(i));
            boolean counted = numbers.contains(tree.lower(i - 1));
            if (noun != null && counted && !tree.word(i).relation().equals("nmod")) {
                tree.retag(i, noun, "NOUN", NOUN);
                auxiliary(tree, i)
                        .ifPresent(verb ->
                                head(tree, verb.index(), tree.word(verb.head()).index()));
                tree.hang(i, i - 1, "nmod");
            }
        }
    }

    private static Optional<Word> auxiliary(Draft tree, int noun) {
        return tree.children(noun).stream()
                .filter(c -> c.baseRelation().equals("aux") && c.xpos().startsWith("WW|pv"))
                .findFirst();
    }

    /** Makes an auxiliary the verb, and what counts the people, or is joined to others, its subject. */
    private static void head(Draft tree, int verb, int noun) {
        tree.replace(noun, verb, SUBJECT);
        for (Word child : tree.children(noun)) {
            boolean subject = child.baseRelation().equals(SUBJECT) || child.index() == noun - 1;
            tree.hang(child.index(), verb, subject ? SUBJECT : child.relation());
        }
    }
}
