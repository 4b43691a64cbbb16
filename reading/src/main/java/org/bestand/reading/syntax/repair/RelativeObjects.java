package org.bestand.reading.syntax.repair;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bestand.reading.syntax.Word;

/**
 * "The missiles that Ruritania fires", where word order leaves open who fires what: the relative pronoun is the object where the verb agrees
 * with the other noun and not with what the clause is about, where that noun is a second subject, or where it is a name and the verb one
 * that is never done to names.
 */
final class RelativeObjects implements Repair {
    private static final String SUBJECT = "nsubj";
    private static final String OBJECT = "obj";
    private static final String RELATIVE = "VNW|betr";
    private static final String OPEN = "VNW|vb";
    private static final String FINITE = "WW|pv";
    private static final String NOUN = "N|";
    private static final String PLURAL = "|mv";

    private final Set<String> verbs;
    private final Set<String> reporting;

    /**
     * Makes the repair.
     *
     * @param verbs lemmas of verbs that are never done to who bears a name (carry out, launch, sign)
     * @param reporting lemmas of verbs of saying
     */
    RelativeObjects(Set<String> verbs, Set<String> reporting) {
        this.verbs = Set.copyOf(verbs);
        this.reporting = Set.copyOf(reporting);
    }

    @Override
    public void mend(Draft tree) {
        for (int i = 0; i < tree.size(); i++) {
            Word verb = tree.word(i);
            if (verb.isVerb() && verb.relation().equals("acl:relcl")) {
                mend(tree, verb, tree.children(i));
            }
        }
    }

    private void mend(Draft tree, Word verb, List<Word> children) {
        Optional<Word> pronoun = children.stream()
                .filter(w -> w.relation().equals(SUBJECT))
                .filter(w -> w.xpos().startsWith(RELATIVE) || w.xpos().startsWith(OPEN))
                .findFirst();
        Optional<Word> finite = finite(verb, children);
        if (pronoun.isEmpty()) {
            second(tree, children);
        }
        if (pronoun.isEmpty() || finite.isEmpty()) {
            return;
        }
        List<Word> others = children.stream()
                .filter(w -> w.relation().equals(SUBJECT) || w.relation().equals(OBJECT))
                .filter(w -> w.index() != pronoun.get().index() && w.isNominal())
                .toList();
        if (others.size() != 1) {
            return;
        }
        Word other = others.getFirst();
        Word about = tree.word(verb.head());
        boolean named = other.upos().equals("PROPN");
        boolean plural = finite.get().xpos().contains(PLURAL);
        boolean agrees = named || isPlural(tree, other) == plural;
        boolean differs = about.xpos().startsWith(NOUN) && isPlural(tree, about) != plural;
        boolean second = other.relation().equals(SUBJECT);
        boolean said = about.upos().equals("PRON")
                && !other.upos().equals("PRON")
                && reporting.contains(verb.lemma().toLowerCase(Locale.ROOT));
        if (second
                || said
                || agrees && differs
                || named && verbs.contains(verb.lemma().toLowerCase(Locale.ROOT))) {
            tree.relate(pronoun.get().index(), OBJECT);
            tree.relate(other.index(), SUBJECT);
        }
    }

    /** "Something that Ruritania denies": of two objects without a subject the one that is no pronoun is the subject. */
    private static void second(Draft tree, List<Word> children) {
        List<Word> objects =
                children.stream().filter(w -> w.relation().equals(OBJECT)).toList();
        boolean relative = objects.size() == 2
                && (objects.getFirst().xpos().startsWith(RELATIVE)
                        || objects.getFirst().xpos().startsWith(OPEN));
        if (relative
                && objects.getLast().isNominal()
                && children.stream().noneMatch(w -> w.relation().startsWith(SUBJECT))) {
            tree.relate(objects.getLast().index(), SUBJECT);
        }
    }

    private static Optional<Word> finite(Word verb, List<Word> children) {
        if (verb.xpos().startsWith(FINITE)) {
            return Optional.of(verb);
        }
        return children.stream()
                .filter(w -> w.relation().equals("aux") && w.xpos().startsWith(FINITE))
                .findFirst();
    }

    private static boolean isPlural(Draft tree, Word noun) {
        return noun.xpos().contains(PLURAL) || tree.hasChild(noun.index(), "conj");
    }
}
