package org.bestand.reading.syntax.repair;

import java.util.List;
import java.util.Set;
import org.bestand.reading.syntax.Word;

/**
 * "The army gave in; the rebels denied it and demanded more": behind a semicolon stands a sentence of its own. Its first verb is joined loosely to
 * the one before, and what was hung on that from behind the semicolon belongs to it.
 */
final class ClausesBehindSemicolons implements Repair {
    private static final String LOOSE = "parataxis";
    private static final Set<String> CLAUSAL = Set.of("advcl", "ccomp", "acl", "csubj", "conj", LOOSE);
    private static final Set<String> QUOTES = Set.of("\"", "'", "“", "”", "„", "‘", "’", "«", "»");

    @Override
    public void mend(Draft tree) {
        for (int i = 1; i + 1 < tree.size(); i++) {
            if (tree.word(i).form().equals(";") && !isQuoted(tree)) {
                mend(tree, i, end(tree, i + 1));
            }
        }
    }

    private static boolean isQuoted(Draft tree) {
        return tree.words().stream().anyMatch(w -> QUOTES.contains(w.form()));
    }

    private static int end(Draft tree, int from) {
        int end = from;
        while (end < tree.size() && !tree.word(end).form().equals(";")) {
            end++;
        }
        return end;
    }

    private static void mend(Draft tree, int semicolon, int end) {
        List<Word> tops = tree.words().subList(semicolon + 1, end).stream()
                .filter(w -> w.head() >= 0 && w.head() < semicolon && !w.upos().equals("PUNCT"))
                .toList();
        Word main = tops.stream().filter(Word::isVerb).findFirst().orElse(null);
        if (main == null || !CLAUSAL.contains(main.baseRelation()) || tree.hasChild(main.index(), "mark")) {
            return;
        }
        tree.relate(main.index(), LOOSE);
        for (Word top : tops) {
            if (top != main && !top.relation().equals(LOOSE)) {
                tree.hang(top.index(), main.index(), top.relation());
            }
        }
    }
}
