package org.bestand.reading.syntax.repair;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bestand.reading.pack.Table;
import org.bestand.reading.syntax.Word;

/**
 * The past of some verbs of saying is also an adjective ("but known Monday that …" for "but owned on Monday that …"). Before a time that heads a
 * clause, as no time does, it is the verb of that clause; and where it heads a clause itself, with a subject and no copula.
 */
final class PastsTakenForAdjectives implements Repair {
    private static final String PAST = "WW|pv|verl|ev";
    private static final Set<String> HEADS = Set.of("conj", "root", "parataxis", "ccomp", "advcl");

    /** How far behind the verb the time ends that it was taken to describe ("last month"). */
    private static final int NEAR = 2;

    private final Map<String, String> verbs;
    private final Set<String> times;

    /** Table of columns {@code form} and {@code verb}; nouns of time by lemma. */
    PastsTakenForAdjectives(Table pasts, Set<String> times) {
        verbs = pasts.rows().stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get("form"), row -> row.get("verb")));
        this.times = Set.copyOf(times);
    }

    @Override
    public void mend(Draft tree) {
        for (int i = 0; i + 1 < tree.size(); i++) {
            int time = tree.word(i).head();
            if (verbs.containsKey(tree.lower(i))
                    && tree.word(i).relation().equals("amod")
                    && time > i
                    && time <= i + NEAR
                    && times.contains(tree.word(time).lemma().toLowerCase(Locale.ROOT))
                    && HEADS.contains(tree.word(time).baseRelation())) {
                mend(tree, i, time);
            } else if (verbs.containsKey(tree.lower(i)) && tells(tree, i)) {
                tree.retag(i, verbs.get(tree.lower(i)), "VERB", PAST);
            }
        }
    }

    /** "Ruritania known that it had fallen in": what heads a clause with somebody before it and no copula is the verb. */
    private static boolean tells(Draft tree, int past) {
        Word word = tree.word(past);
        return word.upos().equals("ADJ")
                && HEADS.contains(word.baseRelation())
                && tree.children(past).stream().noneMatch(c -> c.baseRelation().equals("cop"))
                && tree.children(past).stream().anyMatch(c -> c.baseRelation().equals("nsubj") && c.index() < past);
    }

    private void mend(Draft tree, int past, int time) {
        tree.retag(past, verbs.get(tree.lower(past)), "VERB", PAST);
        tree.replace(time, past, "obl");
        for (Word child : tree.children(time)) {
            if (child.relation().equals("amod")) {
                continue;
            }
            tree.hang(child.index(), past, child.relation().equals("acl") ? "ccomp" : child.relation());
        }
    }
}
