package org.bestand.reading.syntax.repair;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bestand.reading.syntax.Word;

/**
 * "The army says that it civilians spared", in a language whose word for <em>it</em> is also a singular article: before a plural noun it is
 * no article but the subject, and the noun is what its singular verb is done to.
 */
final class LonePronouns implements Repair {
    private static final String SINGULAR_ARTICLE = "LID|bep|stan|evon";
    private static final String PRONOUN = "VNW|pers|pron|stan|red|3|ev|onz";
    private static final String FINITE = "WW|pv";
    private static final String NOUN = "N|";
    private static final String PLURAL = "|mv";
    private static final String SUBJECT = "nsubj";
    private static final String OBJECT = "obj";

    @Override
    public void mend(Draft tree) {
        for (int i = 0; i < tree.size(); i++) {
            Word article = tree.word(i);
            if (article.xpos().startsWith(SINGULAR_ARTICLE) && article.head() > i) {
                noun(tree, article).ifPresent(noun -> mend(tree, article, noun));
            }
        }
    }

    /** The plural noun that an article was taken to stand with, with nothing but its attributes between. */
    private static Optional<Word> noun(Draft tree, Word article) {
        int at = article.index() + 1;
        while (at < tree.size()
                && tree.word(at).upos().equals("ADJ")
                && tree.word(at).head() > at) {
            at++;
        }
        return Optional.of(at)
                .filter(i -> i < tree.size())
                .map(tree::word)
                .filter(w -> w.xpos().startsWith(NOUN) && w.xpos().contains(PLURAL));
    }

    private static void mend(Draft tree, Word article, Word noun) {
        boolean argument = noun.relation().equals(SUBJECT) || noun.relation().equals(OBJECT);
        if (!argument || noun.head() < noun.index()) {
            return;
        }
        int verb = noun.head();
        List<Word> children = tree.children(verb);
        boolean singular = Stream.concat(Stream.of(tree.word(verb)), children.stream())
                .anyMatch(w -> w.xpos().startsWith(FINITE) && !w.xpos().contains(PLURAL));
        boolean other = children.stream()
                .anyMatch(
                        w -> w.relation().equals(SUBJECT) && w.index() != noun.index() && w.index() != article.index());
        if (singular && !other) {
            tree.retag(article.index(), "PRON", PRONOUN);
            tree.relate(noun.index(), OBJECT);
            tree.hang(article.index(), verb, SUBJECT);
        }
    }
}
