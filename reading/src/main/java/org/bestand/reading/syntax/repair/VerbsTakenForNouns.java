package org.bestand.reading.syntax.repair;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.reading.pack.Table;
import org.bestand.reading.syntax.Word;

/**
 * The plural of some verbs of saying is also a noun's (the media report that …, the reports that …). With somebody bare before it and a
 * clause right behind it, and no word that only nouns have, it is the verb.
 */
final class VerbsTakenForNouns implements Repair {
    private static final Set<String> OF_NOUNS = Set.of("det", "case", "amod", "nummod", "nmod:poss");
    private static final Set<String> CLAUSES = Set.of("acl", "ccomp", "advcl");
    private static final String FINITE_PLURAL = "WW|pv|tgw|mv";

    private final Set<String> verbs;

    /** Table of columns {@code word} and {@code part}, of which the verbs are taken, by their infinitives, which are also their plurals. */
    VerbsTakenForNouns(Table reporting) {
        verbs = reporting.rows().stream()
                .filter(row -> row.get("part").equals("verb"))
                .map(row -> row.get("word"))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void mend(Draft tree) {
        for (int i = 1; i + 1 < tree.size(); i++) {
            if (tree.word(i).upos().equals("NOUN")
                    && verbs.contains(tree.lower(i))
                    && tree.word(i + 1).upos().equals("SCONJ")) {
                mend(tree, i);
            }
        }
    }

    private static void mend(Draft tree, int i) {
        boolean noun = tree.children(i).stream().anyMatch(c -> OF_NOUNS.contains(c.relation()));
        Optional<Word> subject = tree.children(i).stream()
                .filter(c -> c.index() == i - 1 && c.isNominal() && !tree.hasChild(c.index(), "case"))
                .findFirst();
        Optional<Word> clause = tree.words().stream()
                .filter(c -> c.index() > i && CLAUSES.contains(c.baseRelation()))
                .filter(c -> c.head() == i || subject.isPresent() && c.head() == i - 1)
                .findFirst();
        if (noun || clause.isEmpty() || subject.isEmpty()) {
            return;
        }
        tree.retag(i, tree.lower(i), "VERB", FINITE_PLURAL);
        tree.relate(subject.get().index(), "nsubj");
        tree.hang(clause.get().index(), i, "ccomp");
    }
}
