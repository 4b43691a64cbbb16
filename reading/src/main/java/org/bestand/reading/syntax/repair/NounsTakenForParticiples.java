package org.bestand.reading.syntax.repair;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.reading.pack.Table;
import org.bestand.reading.syntax.Word;

/**
 * "There are dozens of wounded": a noun for people that looks like a participle is counted where a number stands right before it. The auxiliary
 * that it seemed to have is the verb. "Twelve bodies": so is what seems a verb, where a number in figures or words stands before it.
 */
final class NounsTakenForParticiples implements Repair {
    private static final String NOUN = "N|soort|mv";
    private static final String SUBJECT = "nsubj";
    private static final Set<String> NOMINAL = Set.of("nsubj", "obj", "obl", "nmod", "conj", "root");

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
            if (noun != null && isBehindNumber(tree, i)) {
                tree.retag(i, noun, "NOUN", NOUN);
                count(tree, i);
            } else if (noun != null && counted && !tree.word(i).relation().equals("nmod")) {
                tree.retag(i, noun, "NOUN", NOUN);
                auxiliary(tree, i)
                        .ifPresent(verb ->
                                head(tree, verb.index(), tree.word(verb.head()).index()));
                tree.hang(i, i - 1, "nmod");
            }
        }
    }

    /** What seems a verb right behind a number; "the two seem to talk" has a verb with a number as its subject. */
    private static boolean isBehindNumber(Draft tree, int verb) {
        return tree.word(verb).upos().equals("VERB")
                && tree.word(verb - 1).upos().equals("NUM")
                && !tree.hasChild(verb - 1, "det")
                && !tree.hasChild(verb, "xcomp")
                && !tree.hasChild(verb, "ccomp");
    }

    /** "Speaks of twelve bodies", "puts it at twelve bodies": the noun takes the place of its number, below the verb that it seemed to be helped by. */
    private static void count(Draft tree, int noun) {
        auxiliary(tree, noun).ifPresent(verb -> {
            tree.replace(noun, verb.index(), "obj");
            tree.children(noun).stream()
                    .filter(c -> c.index() < noun - 1 && !c.baseRelation().equals("case"))
                    .forEach(c -> tree.hang(c.index(), verb.index(), c.relation()));
        });
        List<Word> cases = tree.children(noun - 1).stream()
                .filter(c -> c.baseRelation().equals("case"))
                .toList();
        cases.forEach(c -> tree.hang(c.index(), noun, "case"));
        tree.hang(noun - 1, noun, "nummod");
        if (!cases.isEmpty() || tree.hasChild(noun, "case")) {
            tree.hang(noun, tree.word(noun).head(), "obl");
        } else if (!NOMINAL.contains(tree.word(noun).baseRelation())) {
            tree.hang(noun, tree.word(noun).head(), "obj");
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
