package org.bestand.reading.syntax.repair;

import org.bestand.reading.syntax.Word;

/**
 * "That the Ruritanians heavy losses were inflicted on": where two phrases stand side by side, parsers give the article of the first to the
 * second. An article belongs to the first noun or name behind it that is no part of its own phrase.
 */
final class ArticlesOfOthers implements Repair {
    private static final String ARTICLE = "det";

    @Override
    public void mend(Draft tree) {
        for (Word article : tree.words()) {
            int noun = article.head();
            if (article.relation().equals(ARTICLE) && article.upos().equals("DET") && noun > article.index() + 1) {
                for (int i = article.index() + 1; i < noun; i++) {
                    if (isOther(tree, i, noun)) {
                        tree.hang(article.index(), i, ARTICLE);
                        break;
                    }
                }
            }
        }
    }

    private static boolean isOther(Draft tree, int word, int noun) {
        Word other = tree.word(word);
        return (other.upos().equals("NOUN") || other.upos().equals("PROPN"))
                && !tree.stands(noun, word)
                && !tree.hasChild(word, ARTICLE)
                && !tree.hasChild(word, "case");
    }
}
