package org.bestand.reading.syntax.repair;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bestand.reading.syntax.Word;

/**
 * A pronoun that looks like an article is none right behind the word that opens a clause and before a name that bears no article: it is the
 * subject, and whoever is named has something done to them or for them ("says that it Russia arms supplies"). So it is between a finite verb and
 * the particle or participle that ends its clause ("on Monday took it Sylvania over").
 */
final class ArticlesBeforeNames implements Repair {
    private static final String SUBJECT = "nsubj";
    private static final String OBJECT = "obj";
    private static final String PRONOUN = "VNW|pers|pron|stan|red|3|ev|onz";
    private static final String FINITE = "WW|pv";
    private static final String FINITE_PLURAL = "WW|pv|tgw|mv";
    private static final String MANY = "|mv|";
    private static final Set<String> PARTS = Set.of(SUBJECT, OBJECT, "iobj", "obl");

    private final Set<String> articles;
    private final Set<String> endings;

    /**
     * @param articles the words that are both
     * @param endings how names end that bear the article
     */
    ArticlesBeforeNames(Set<String> articles, Set<String> endings) {
        this.articles = articles;
        this.endings = endings;
    }

    @Override
    public void mend(Draft tree) {
        for (int i = 1; i + 1 < tree.size(); i++) {
            Word article = tree.word(i);
            int name = article.head();
            if (articles.contains(tree.lower(i)) && article.relation().equals(SUBJECT)) {
                give(tree, i);
            } else if (articles.contains(tree.lower(i))
                    && article.relation().equals("det")
                    && name == i + 1
                    && tree.word(i - 1).upos().equals("SCONJ")
                    && isBare(tree, name)) {
                mend(tree, i, name);
            } else if (articles.contains(tree.lower(i))
                    && article.relation().equals("det")
                    && name == i + 1
                    && tree.word(name).relation().equals(SUBJECT)
                    && isBare(tree, name)) {
                invert(tree, i, name);
            }
        }
    }

    /** "On Monday took it Sylvania": behind the finite verb of a clause that another word opens. */
    private static void invert(Draft tree, int article, int name) {
        int verb = tree.word(name).head();
        Word before = tree.word(article - 1);
        boolean inverted = before.xpos().startsWith(FINITE)
                && article > 1
                && (before.index() == verb
                        || before.head() == verb && before.relation().startsWith("aux"))
                && tree.words().stream().anyMatch(c -> c.head() == verb && c.index() < before.index());
        boolean alone = tree.children(verb).stream()
                .noneMatch(c -> c.index() != name && c.relation().startsWith(SUBJECT)
                        || c.relation().equals(OBJECT)
                        || c.relation().equals("ccomp")
                        || c.relation().equals("cop")
                        || c.relation().equals("aux:pass"));
        boolean acts = tree.word(verb).isVerb() && verb != article - 1
                || tree.children(verb).stream().anyMatch(c -> c.relation().equals("compound:prt"));
        if (inverted && alone && acts && !isPlural(tree, verb)) {
            tree.relate(name, OBJECT);
            tree.retag(article, tree.lower(article), "PRON", PRONOUN);
            tree.hang(article, verb, SUBJECT);
        }
    }

    /** "That it M23 arms supplies": a name right behind the subject is no part of the object that it was hung on. */
    private void give(Draft tree, int subject) {
        Word name = tree.word(subject + 1);
        int verb = tree.word(subject).head();
        boolean part = name.upos().equals("PROPN")
                && name.relation().equals("nmod")
                && !tree.hasChild(name.index(), "case")
                && name.head() > name.index()
                && tree.word(name.head()).head() == verb
                && tree.word(name.head()).relation().equals(OBJECT);
        if (part && tree.word(subject - 1).upos().equals("SCONJ")) {
            tree.hang(name.index(), verb, "iobj");
            tree.retag(subject, tree.lower(subject), "PRON", PRONOUN);
        }
    }

    /** Whether a word is a name that nothing but coordination and its own further words goes with, none of which bears an article. */
    private boolean isBare(Draft tree, int name) {
        List<Word> further = tree.children(name).stream()
                .filter(c -> c.relation().equals("flat"))
                .toList();
        boolean qualified = tree.children(name).stream()
                .anyMatch(c -> c.relation().equals("amod") || c.relation().equals("nmod"));
        return tree.word(name).upos().equals("PROPN")
                && PARTS.contains(tree.word(name).relation())
                && !qualified
                && !bearsArticle(tree.word(name))
                && further.stream().noneMatch(this::bearsArticle);
    }

    /** Whether a name may bear the article: by how it ends, or as initials, of which some do. */
    private boolean bearsArticle(Word word) {
        String lower = word.form().toLowerCase(Locale.ROOT);
        boolean initials = word.form().length() > 1 && word.form().chars().allMatch(Character::isUpperCase);
        return initials || endings.stream().anyMatch(lower::endsWith);
    }

    private static void mend(Draft tree, int article, int name) {
        int verb = tree.word(name).head();
        boolean opens = verb > name
                && tree.word(verb).isVerb()
                && tree.children(verb).stream()
                        .anyMatch(c -> c.index() == article - 1 && c.relation().equals("mark"));
        if (!opens || isPlural(tree, verb)) {
            return;
        }
        tree.children(verb).stream()
                .filter(c -> c.index() > name && c.relation().equals(SUBJECT))
                .forEach(c -> tree.relate(c.index(), OBJECT));
        boolean object = tree.children(verb).stream()
                .anyMatch(c -> c.index() != name && c.relation().equals(OBJECT));
        tree.relate(name, object ? "iobj" : OBJECT);
        tree.retag(article, tree.lower(article), "PRON", PRONOUN);
        tree.hang(article, verb, SUBJECT);
    }

    /** Whether the verb is a plural's, which the pronoun cannot be the subject of. */
    private static boolean isPlural(Draft tree, int verb) {
        return tree.children(verb).stream()
                        .anyMatch(
                                c -> c.relation().startsWith("aux") && c.xpos().contains(MANY))
                || tree.word(verb).xpos().startsWith(FINITE_PLURAL);
    }
}
