package org.bestand.reading.syntax.repair;

import java.util.List;
import org.bestand.reading.syntax.Word;

/**
 * "Witnesses speak of dozens of dead": where the form of a plural verb is also the infinitive, parsers take a plural noun that opens the sentence for its head
 * and the verb behind it for what it has. A sentence without another finite verb has that one, and the noun is its subject. So is a
 * pronoun that was taken for the article of the verb behind it ("Those deny it").
 */
final class OpeningSubjects implements Repair {
    private static final String NOUNS = "N|soort|mv";
    private static final String INFINITIVE = "WW|inf";
    private static final String PRESENT = "WW|pv|tgw|mv";
    private static final String FINITE = "WW|pv";

    @Override
    public void mend(Draft tree) {
        if (tree.size() < 3) {
            return;
        }
        Word noun = tree.word(0);
        Word verb = tree.word(1);
        if (noun.upos().equals("PRON")
                && noun.relation().equals("det")
                && noun.head() == 1
                && verb.isVerb()
                && !tree.hasChild(1, "nsubj")) {
            tree.retag(1, verb.lemma(), "VERB", verb.xpos().startsWith(FINITE) ? verb.xpos() : PRESENT);
            tree.relate(0, "nsubj");
            return;
        }
        boolean verbal = verb.xpos().startsWith(INFINITIVE) || verb.xpos().startsWith(PRESENT);
        boolean opening = noun.head() < 0 && noun.xpos().startsWith(NOUNS) && verbal && verb.head() == 0;
        boolean other = tree.children(0).stream()
                .anyMatch(c -> c.index() > 1 && (c.xpos().startsWith(FINITE) || isFinite(tree, c)));
        if (!opening || other) {
            return;
        }
        List<Word> behind = tree.children(0).stream().filter(c -> c.index() > 1).toList();
        tree.replace(0, 1, "nsubj");
        tree.retag(1, verb.lemma(), "VERB", PRESENT);
        behind.forEach(c -> tree.hang(c.index(), 1, c.relation()));
        tree.children(1).stream().filter(c -> c.relation().equals("nmod")).forEach(c -> tree.relate(c.index(), "obl"));
    }

    /** Whether a clause on which the noun's own verb may hang has a finite verb of its own. */
    private static boolean isFinite(Draft tree, Word word) {
        return word.relation().equals("conj")
                && tree.children(word.index()).stream().anyMatch(c -> c.xpos().startsWith(FINITE));
    }
}
