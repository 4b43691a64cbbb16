package org.bestand.reading.syntax.repair;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bestand.reading.syntax.Word;

/**
 * A pronoun that looks like an article of singular nouns cannot be one before a plural or a figure of some: it is the subject, and the plural what is done to
 * ("says that it rockets has shot down"). Parsers take it for the article wherever the plural has none of its own.
 */
final class ArticlesThatAreSubjects implements Repair {
    private static final String SUBJECT = "nsubj";
    private static final String OBJECT = "obj";
    private static final String RECEIVER = "iobj";
    private static final String FIGURE = "NUM";
    private static final String MANY = "|mv";
    private static final String PLURAL = "N|soort|mv";
    private static final String PRONOUN = "VNW|pers|pron|stan|red|3|ev|onz";
    private static final String PARTICIPLE = "WW|vd";
    private static final String FINITE = "WW|pv";

    private final Set<String> articles;
    private final Function<String, Optional<String>> plurals;
    private final Predicate<String> isVerb;

    /**
     * @param articles the words that are both
     * @param plurals the lemma of a form that is a plural noun and no singular one
     * @param isVerb whether a dictionary knows an infinitive: with the article it may stand for a noun (the fleeing)
     */
    ArticlesThatAreSubjects(
            Set<String> articles, Function<String, Optional<String>> plurals, Predicate<String> isVerb) {
        this.articles = articles;
        this.plurals = plurals;
        this.isVerb = isVerb;
    }

    @Override
    public void mend(Draft tree) {
        for (int i = 0; i < tree.size(); i++) {
            Word article = tree.word(i);
            if (articles.contains(tree.lower(i)) && article.relation().equals("det") && article.head() > i) {
                mend(tree, i, article.head());
            }
        }
    }

    private void mend(Draft tree, int article, int noun) {
        Word word = tree.word(noun);
        boolean figure = word.upos().equals(FIGURE) && tree.hasChild(noun, "nmod");
        Optional<String> lemma = figure ? Optional.of(word.lemma()) : plurals.apply(tree.lower(noun));
        int verb = word.head();
        boolean argument = word.relation().equals(SUBJECT) || word.relation().equals(OBJECT);
        if (lemma.isEmpty() || verb < 0 || !argument || !mayHaveObject(tree, noun, verb)) {
            return;
        }
        if (!figure) {
            tree.retag(noun, lemma.get(), "NOUN", PLURAL);
        }
        boolean other = tree.children(verb).stream()
                .anyMatch(c -> c.index() != noun && c.relation().equals(OBJECT));
        tree.relate(noun, other ? RECEIVER : OBJECT);
        tree.retag(article, tree.lower(article), "PRON", PRONOUN);
        tree.hang(article, verb, SUBJECT);
    }

    private boolean mayHaveObject(Draft tree, int noun, int verb) {
        List<Word> children = tree.children(verb);
        boolean taken = children.stream()
                .anyMatch(c -> c.index() != noun
                        && (c.relation().equals(SUBJECT)
                                || c.relation().equals(OBJECT)
                                        && !tree.word(noun).relation().equals(SUBJECT)));
        boolean plural = Stream.concat(Stream.of(tree.word(verb)), children.stream())
                .anyMatch(w -> w.xpos().startsWith(FINITE) && w.xpos().contains(MANY));
        boolean done = tree.word(verb).xpos().startsWith(PARTICIPLE) && tree.hasChild(verb, "aux");
        boolean doing = tree.word(verb).xpos().startsWith(FINITE) && !isVerb.test(tree.lower(noun));
        return !taken && !plural && (done || doing);
    }
}
