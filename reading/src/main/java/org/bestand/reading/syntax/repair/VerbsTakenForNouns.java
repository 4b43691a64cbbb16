package org.bestand.reading.syntax.repair;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.reading.pack.Table;
import org.bestand.reading.syntax.Word;

/**
 * The plural of some verbs of saying is also a noun's (the media report that …, the reports that …). With somebody bare before it and a
 * clause right behind it, and no word that only nouns have, it is the verb. So is a singular that looks like a noun where it opens a tag
 * behind a comma or a demonstrative, with whoever says it behind it (", reports the paper").
 */
final class VerbsTakenForNouns implements Repair {
    private static final Set<String> OF_NOUNS = Set.of("det", "case", "amod", "nummod", "nmod:poss");
    private static final Set<String> CLAUSES = Set.of("acl", "ccomp", "advcl");
    private static final String FINITE_PLURAL = "WW|pv|tgw|mv";

    private static final String DEMONSTRATIVE = "VNW|aanw";
    private static final String FINITE_SINGULAR = "WW|pv|tgw|met-t";

    private final Set<String> verbs;
    private final Map<String, String> singulars;

    /** Table of columns {@code word} and {@code part}, of which the verbs are taken, by their infinitives, which are also their plurals; and of {@code form}, {@code verb}. */
    VerbsTakenForNouns(Table reporting, Table tags) {
        singulars = tags.rows().stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get("form"), row -> row.get("verb")));
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
            } else if (tree.word(i).upos().equals("NOUN")
                    && singulars.containsKey(tree.lower(i))
                    && opensTag(tree, i)) {
                tag(tree, i);
            }
        }
    }

    /**
     * Whether a word stands right behind a comma and right before somebody named, with nothing that only nouns have; or right behind the
     * demonstrative that opens its sentence ("That reports the paper").
     */
    private static boolean opensTag(Draft tree, int i) {
        Word next = tree.word(i + 1);
        boolean pointing = i == 1 && tree.word(0).xpos().startsWith(DEMONSTRATIVE);
        return (pointing || tree.word(i - 1).form().equals(","))
                && (next.relation().equals("det") && next.head() > i
                        || next.upos().equals("PROPN"))
                && tree.children(i).stream()
                        .noneMatch(c -> OF_NOUNS.contains(c.relation()) && !(pointing && c.index() == 0));
    }

    private void tag(Draft tree, int i) {
        tree.retag(i, singulars.get(tree.lower(i)), "VERB", FINITE_SINGULAR);
        if (tree.word(i).head() >= 0) {
            tree.relate(i, "parataxis");
        }
        int next = tree.word(i + 1).relation().equals("det") ? tree.word(i + 1).head() : i + 1;
        tree.hang(next, i, "nsubj");
        if (tree.word(i - 1).xpos().startsWith(DEMONSTRATIVE)) {
            tree.hang(i - 1, i, "obj");
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
