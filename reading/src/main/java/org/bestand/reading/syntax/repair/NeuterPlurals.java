package org.bestand.reading.syntax.repair;

import org.bestand.reading.syntax.Word;

/**
 * "That it six men has killed": the neuter article never stands with a plural, so that before a counted one it is the pronoun, and does
 * what the verb tells of them.
 */
final class NeuterPlurals implements Repair {
    private static final String SUBJECT = "nsubj";
    private static final String NEUTER = "LID|bep|stan|evon";
    private static final String PLURAL = "|mv";
    private static final String PRONOUN = "VNW|pers|pron|stan|red|3|ev|onz";

    @Override
    public void mend(Draft tree) {
        for (int i = 0; i < tree.size(); i++) {
            Word article = tree.word(i);
            if (article.xpos().equals(NEUTER) && article.head() > i + 1 && isCounted(tree, article)) {
                mend(tree, i, article.head());
            }
        }
    }

    private static boolean isCounted(Draft tree, Word article) {
        Word noun = tree.word(article.head());
        return noun.xpos().startsWith("N|soort")
                && noun.xpos().contains(PLURAL)
                && tree.hasChild(noun.index(), "nummod");
    }

    private static void mend(Draft tree, int article, int noun) {
        int verb = tree.word(noun).head();
        boolean argument = tree.word(noun).relation().equals(SUBJECT)
                || tree.word(noun).relation().equals("obj");
        boolean other = tree.children(verb).stream().anyMatch(w -> w.relation().equals(SUBJECT) && w.index() != noun);
        if (verb < 0 || !tree.word(verb).isVerb() || !argument || other) {
            return;
        }
        tree.relate(noun, "obj");
        tree.hang(article, verb, SUBJECT);
        tree.retag(article, "PRON", PRONOUN);
    }
}
