package org.bestand.reading.syntax.repair;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.bestand.reading.pack.Table;
import org.bestand.reading.syntax.Word;

/** "Shot twenty inhabitants, among whom ten women": the women are some of the inhabitants and have no part in the verb of their own. */
final class PartPhrases implements Repair {
    private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubj:pass", "obj", "iobj", "obl", "parataxis");
    private static final int LONGEST = 5;

    private final List<List<String>> openings;

    /** Table with a column {@code part}: the words that open such a phrase, between blanks. */
    PartPhrases(Table table) {
        openings = table.rows().stream()
                .map(row -> Arrays.asList(row.get("part").split(" ")))
                .toList();
    }

    @Override
    public void mend(Draft tree) {
        for (List<String> opening : openings) {
            for (int i = 1; i + opening.size() < tree.size(); i++) {
                if (tree.reads(i, opening)) {
                    mend(tree, i, i + opening.size());
                }
            }
        }
    }

    private static void mend(Draft tree, int opening, int first) {
        int part = first;
        while (tree.word(part).head() > part
                && !tree.word(tree.word(part).head()).isVerb()) {
            part = tree.word(part).head();
        }
        Word word = tree.word(part);
        boolean argument = ARGUMENTS.contains(word.relation())
                && part - first < LONGEST
                && !word.isVerb()
                && word.head() >= 0
                && word.head() < opening;
        int whole = argument ? whole(tree, opening) : -1;
        if (whole >= 0) {
            tree.hang(part, whole, "nmod");
        }
    }

    /** The noun that ends right before the phrase, else the one that the verb right before it has nearest. */
    private static int whole(Draft tree, int opening) {
        int at = opening - 1;
        while (at > 0 && tree.word(at).upos().equals("PUNCT")) {
            at--;
        }
        if (isNominal(tree, at)) {
            return at;
        }
        if (!tree.word(at).isVerb()) {
            return -1;
        }
        int own = nearest(tree, at, at);
        boolean shared = own < 0
                && tree.word(at).relation().equals("xcomp")
                && tree.word(at).head() >= 0;
        return shared ? nearest(tree, tree.word(at).head(), at) : own;
    }

    /** The last of a verb's arguments before a word. */
    private static int nearest(Draft tree, int verb, int before) {
        return tree.children(verb).stream()
                .filter(w ->
                        w.index() < before && ARGUMENTS.contains(w.relation()) && !tree.hasChild(w.index(), "case"))
                .mapToInt(Word::index)
                .filter(w -> isNominal(tree, w))
                .max()
                .orElse(-1);
    }

    /** A noun or number, or an adjective or participle that stands for one ("ninety wounded"). */
    private static boolean isNominal(Draft tree, int at) {
        Word word = tree.word(at);
        return switch (word.upos()) {
            case "NOUN", "NUM" -> true;
            case "ADJ", "VERB" ->
                ARGUMENTS.contains(word.relation()) && (tree.hasChild(at, "nummod") || tree.hasChild(at, "amod"));
            default -> false;
        };
    }
}
