package org.bestand.reading.syntax.repair;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.reading.pack.Table;
import org.bestand.reading.syntax.Word;

/**
 * The plural past of some verbs is also a noun's plural ("took" and "names", "shot" and "shots"). With somebody bare as its subject and with
 * an object or a particle of its own, and no word that only nouns have, it is the verb.
 */
final class PastsTakenForNouns implements Repair {
    private static final Set<String> OF_NOUNS = Set.of("det", "case", "amod", "nummod", "nmod:poss", "cop");
    private static final Set<String> OF_VERBS = Set.of("obj", "compound:prt", "expl:pv");
    private static final String SUBJECT = "nsubj";
    private static final String PAST_PLURAL = "WW|pv|verl|mv";

    private final Map<String, String> verbs;

    /** Table of columns {@code form} and {@code verb}, its infinitive. */
    PastsTakenForNouns(Table table) {
        verbs = table.rows().stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get("form"), row -> row.get("verb")));
    }

    @Override
    public void mend(Draft tree) {
        for (Word word : tree.words()) {
            String verb = verbs.get(tree.lower(word.index()));
            if (verb != null && word.upos().equals("NOUN") && actsAsVerb(tree, word.index())) {
                tree.retag(word.index(), verb, "VERB", PAST_PLURAL);
            }
        }
    }

    private static boolean actsAsVerb(Draft tree, int word) {
        boolean done = tree.children(word).stream().anyMatch(c -> OF_VERBS.contains(c.relation()));
        boolean noun = tree.children(word).stream().anyMatch(c -> OF_NOUNS.contains(c.relation()));
        return done && !noun && tree.hasChild(word, SUBJECT);
    }
}
