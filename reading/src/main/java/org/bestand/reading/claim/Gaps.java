package org.bestand.reading.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** Finds the gap of a subject that two joined clauses share, where the parser has taken what stands behind the second verb for its subject. */
final class Gaps {
    private static final String SUBJECT = "nsubj";
    private static final String FINITE = "|pv|";
    private static final String PRONOUN = "VNW|betr";
    private static final Set<String> VERBAL = Set.of("aux", "cop");
    private static final Set<String> OPENING = Set.of("cc", "punct");

    private static final String INFINITIVE = "inf|";

    private Gaps() {}

    /** "Sent soldiers to train the army": an infinitive that the parser hung on what is sent, and not on the sending. */
    static boolean isOfSending(Tree tree, Word infinitive) {
        if (!infinitive.relation().equals("acl")) {
            return false;
        }
        Word above = tree.word(infinitive.head());
        return infinitive.xpos().contains(INFINITIVE)
                && above.relation().equals("obj")
                && tree.word(above.head()).isVerb();
    }

    /** What an infinitive takes its doer from: the verb above it. */
    static Word governor(Tree tree, Word infinitive) {
        Word above = tree.word(infinitive.head());
        return isOfSending(tree, infinitive) ? tree.word(above.head()) : above;
    }

    /**
     * "X talks of a crime and accuses Y": a joined clause that opens with its finite verb has nothing before it that could be its subject, and
     * shares that of the clause before, if there the subject stands before the verb.
     */
    static boolean isShared(Tree tree, int verb) {
        Word word = tree.word(verb);
        if (!word.baseRelation().equals("conj") || !tree.word(word.head()).isVerb()) {
            return false;
        }
        if (tree.word(word.head()).relation().equals("acl:relcl")) {
            return isRelative(tree, word.head()) && !isRelative(tree, verb);
        }
        int finite = finite(tree, verb);
        int before = finite(tree, word.head());
        List<Word> subjects = tree.children(word.head(), SUBJECT);
        return finite >= 0
                && before >= 0
                && subjects.size() == 1
                && subjects.getFirst().index() < before
                && tree.children(verb, SUBJECT).stream().allMatch(s -> s.index() > finite)
                && Stream.concat(Stream.of(word), tree.children(verb, "xcomp").stream())
                        .flatMap(w -> tree.children(w.index()).stream())
                        .noneMatch(c -> c.index() < finite && !OPENING.contains(c.baseRelation()));
    }

    /** Whether a pronoun that stands for the antecedent is the subject of a relative clause: it is that of all clauses joined to it. */
    private static boolean isRelative(Tree tree, int verb) {
        return tree.children(verb).stream()
                .anyMatch(c -> c.xpos().startsWith(PRONOUN) && c.relation().equals(SUBJECT));
    }

    private static int finite(Tree tree, int verb) {
        if (tree.word(verb).xpos().contains(FINITE)) {
            return verb;
        }
        return tree.children(verb).stream()
                .filter(c -> VERBAL.contains(c.baseRelation()) && c.xpos().contains(FINITE))
                .map(Word::index)
                .findFirst()
                .orElse(-1);
    }

    /** "X is an ally of Y and leans on it": the subject of the noun that a verb is joined to, where that says what somebody is. */
    static List<Integer> ofCopula(Tree tree, Word verb) {
        boolean joins = verb.isVerb()
                && !Clauses.hasSubject(tree, verb.index())
                && !tree.children(verb.head(), "cop").isEmpty();
        return joins
                ? tree.children(verb.head(), SUBJECT).stream()
                        .map(Word::index)
                        .limit(1)
                        .toList()
                : List.of();
    }

    /** The first of joined nouns. */
    static int firstOf(Tree tree, int noun) {
        Word word = tree.word(noun);
        return word.baseRelation().equals("conj") ? word.head() : noun;
    }

    /** "Ally and banker of the North": what hangs on nouns that are joined to this one, and may belong to it as well. */
    static List<Integer> shared(Tree tree, int noun) {
        return tree.children(noun, "conj").stream()
                .flatMap(next -> tree.children(next.index(), "nmod").stream())
                .map(Word::index)
                .toList();
    }

    /** "Had mines laid", "would armies send": of a verb's objects those between it and its infinitive, which are the infinitive's. */
    static List<Integer> raised(Word infinitive, List<Integer> objects) {
        return objects.stream()
                .filter(o -> o > infinitive.head() && o < infinitive.index())
                .toList();
    }
}
