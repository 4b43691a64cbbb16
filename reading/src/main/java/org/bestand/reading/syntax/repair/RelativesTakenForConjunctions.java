package org.bestand.reading.syntax.repair;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bestand.reading.syntax.Word;

/**
 * "Rwanda, that M23 was to support": what looks like the conjunction of what is said, right behind a name and a comma, is a relative pronoun and
 * the subject, where the clause has no other that the verb agrees with; so it is in the clause of a noun that has no subject. Whoever parsers took for the subject has something done to them or,
 * beside an object, for them.
 */
final class RelativesTakenForConjunctions implements Repair {
    private static final String SUBJECT = "nsubj";
    private static final String OBJECT = "obj";
    private static final String RELATIVE = "VNW|betr|pron|stan|vol";
    private static final Set<String> ADDED = Set.of("acl", "acl:relcl", "advcl");

    private final Set<String> words;

    /** Makes the repair, given the words that are conjunctions of what is said and relative pronouns. */
    RelativesTakenForConjunctions(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    @Override
    public void mend(Draft tree) {
        for (int i = 2; i + 1 < tree.size(); i++) {
            Word mark = tree.word(i);
            int verb = mark.head();
            boolean behindName = tree.word(i - 2).upos().equals("PROPN")
                    && tree.word(i - 1).form().equals(",");
            if (words.contains(tree.lower(i))
                    && mark.upos().equals("SCONJ")
                    && mark.relation().equals("mark")
                    && behindName
                    && verb > i
                    && (ADDED.contains(tree.word(verb).relation()) || isSaidOf(tree, i - 2, verb))) {
                mend(tree, i, verb);
            } else if (words.contains(tree.lower(i)) && opensOrphan(tree, mark)) {
                subject(tree, i, verb);
            } else if (words.contains(tree.lower(i)) && isArgument(tree, mark)) {
                tree.retag(i, tree.lower(i), "PRON", RELATIVE);
                alone(tree, mark);
            }
        }
    }

    /** "Made a truce, that has come into force": the clause of a noun that has no subject but the word that opens it. */
    private static boolean opensOrphan(Draft tree, Word mark) {
        int verb = mark.head();
        return mark.upos().equals("SCONJ")
                && mark.relation().equals("mark")
                && verb > mark.index()
                && tree.word(verb).relation().startsWith("acl")
                && tree.word(tree.word(verb).head()).upos().equals("NOUN")
                && tree.children(verb).stream()
                        .noneMatch(c -> c.baseRelation().endsWith("subj")
                                || c.baseRelation().equals("expl")
                                || c.upos().equals("ADV") && c.index() == mark.index() + 1);
    }

    /** Makes a pronoun that is a subject the only one of its verb. */
    private static void alone(Draft tree, Word pronoun) {
        if (pronoun.relation().equals(SUBJECT)) {
            tree.children(pronoun.head()).stream()
                    .filter(c -> c.relation().equals(SUBJECT) && c.index() > pronoun.index())
                    .forEach(c -> tree.relate(c.index(), tree.hasChild(c.head(), OBJECT) ? "iobj" : OBJECT));
        }
    }

    /** A conjunction that is somebody who does something in the clause of a noun or name is a pronoun; there are no two subjects. */
    private static boolean isArgument(Draft tree, Word mark) {
        return mark.upos().equals("SCONJ")
                && (mark.relation().equals(SUBJECT) || mark.relation().equals(OBJECT))
                && mark.head() >= 0
                && tree.word(mark.head()).relation().equals("acl:relcl");
    }

    private static void subject(Draft tree, int pronoun, int verb) {
        tree.retag(pronoun, tree.lower(pronoun), "PRON", RELATIVE);
        tree.relate(pronoun, tree.hasChild(verb, "aux:pass") ? SUBJECT + ":pass" : SUBJECT);
        tree.relate(verb, "acl:relcl");
    }

    /** "Points at Ruritania, that rebels arms": a clause that seems to be what is said stands behind what the verb is about, and not behind who says it. */
    private static boolean isSaidOf(Draft tree, int last, int verb) {
        int name = name(tree, last);
        return tree.word(verb).relation().equals("ccomp")
                && tree.word(name).head() == tree.word(verb).head()
                && tree.word(name).relation().equals("obl")
                && tree.hasChild(name, "case");
    }

    private static void mend(Draft tree, int pronoun, int verb) {
        Optional<Word> named = tree.children(verb).stream()
                .filter(c -> c.relation().equals(SUBJECT))
                .filter(c -> c.upos().equals("PROPN") && c.index() == pronoun + 1 || isMany(c) && isOfOne(tree, verb))
                .findFirst();
        named.ifPresent(n -> tree.relate(n.index(), tree.hasChild(verb, OBJECT) ? "iobj" : OBJECT));
        if (tree.children(verb).stream().noneMatch(c -> c.relation().startsWith(SUBJECT))) {
            subject(tree, pronoun, verb);
            tree.hang(verb, name(tree, pronoun - 2), "acl:relcl");
        }
    }

    private static boolean isMany(Word word) {
        return word.xpos().startsWith("N|soort|mv");
    }

    /** Whether a verb, or its auxiliary, has the form of the singular. */
    private static boolean isOfOne(Draft tree, int verb) {
        return Stream.concat(Stream.of(tree.word(verb)), tree.children(verb).stream())
                .filter(w -> w.xpos().startsWith("WW|pv"))
                .anyMatch(w -> !w.xpos().contains("|mv"));
    }

    /** The first word of a name that ends here. */
    private static int name(Draft tree, int last) {
        Word word = tree.word(last);
        return word.relation().equals("flat") ? word.head() : last;
    }
}
