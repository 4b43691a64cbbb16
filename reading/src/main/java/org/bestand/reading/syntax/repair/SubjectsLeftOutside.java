package org.bestand.reading.syntax.repair;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.reading.syntax.Word;

/**
 * "Thousands fled since Ruritania in May a raid began": a finite clause that nothing opens, with its verb last, right behind a phrase with a
 * preposition. The preposition opens the clause and its noun is the subject; what was taken for the subject is the object.
 */
final class SubjectsLeftOutside implements Repair {
    private static final String SUBJECT = "nsubj";
    private static final String MARK = "mark";
    private static final String CASE = "case";
    private static final Set<String> OUTSIDE = Set.of("obl", "nmod");

    @Override
    public void mend(Draft tree) {
        for (Word verb : tree.words()) {
            boolean clause = verb.relation().equals("advcl") && verb.xpos().startsWith("WW|pv");
            if (clause && isLast(tree, verb.index())) {
                Optional<Word> noun = isOpened(tree, verb.index())
                        ? outside(tree, verb.index()).or(() -> between(tree, verb.index()))
                        : between(tree, verb.index());
                noun.ifPresent(n -> take(tree, verb.index(), n.index()));
            }
        }
    }

    /** Whether no conjunction opens the clause: none at all, or a preposition that stands before a time and not before the whole. */
    private static boolean isOpened(Draft tree, int verb) {
        return tree.children(verb).stream()
                .filter(c -> c.relation().equals(MARK))
                .allMatch(c -> c.upos().equals("ADP") && isCase(tree, verb, c.index()));
    }

    private static boolean isCase(Draft tree, int verb, int mark) {
        return mark + 1 < verb
                && tree.word(mark + 1).head() == verb
                && tree.word(mark + 1).relation().equals(SUBJECT)
                && tree.word(mark + 1).upos().equals("PROPN");
    }

    /** Whether subject and object stand before the verb, as in a clause that hangs on another. */
    private static boolean isLast(Draft tree, int verb) {
        List<Word> own = tree.children(verb).stream()
                .filter(c -> c.baseRelation().equals(SUBJECT) || c.relation().equals("obj"))
                .toList();
        return !own.isEmpty() && own.stream().allMatch(c -> c.index() < verb);
    }

    /** The noun with a preposition that ends right where the clause begins and hangs on something else. */
    private static Optional<Word> outside(Draft tree, int verb) {
        int first = first(tree, verb);
        return tree.words().stream()
                .filter(w -> w.index() < first && OUTSIDE.contains(w.baseRelation()) && w.isNominal())
                .filter(w -> !tree.stands(w.index(), verb) && !tree.stands(verb, w.index()))
                .filter(w -> tree.hasChild(w.index(), CASE) && isAllOf(tree, w.index(), w.index() + 1, first))
                .findFirst();
    }

    /** "Since Ruritania in May a raid began, …": the noun right behind what opens the clause, where it hangs on the verb outside. */
    private static Optional<Word> between(Draft tree, int verb) {
        Optional<Word> opener = tree.children(verb).stream()
                .filter(c -> c.relation().equals(MARK))
                .findFirst();
        return opener.flatMap(mark -> tree.words().stream()
                .filter(w -> w.index() > mark.index() && w.index() < verb)
                .filter(w -> OUTSIDE.contains(w.baseRelation()) && w.isNominal() && !tree.hasChild(w.index(), CASE))
                .filter(w -> !tree.stands(verb, w.index()) && tree.stands(w.head(), verb))
                .filter(w -> isAllOf(tree, w.index(), mark.index() + 1, w.index()))
                .findFirst());
    }

    private static int first(Draft tree, int verb) {
        int first = verb;
        while (first > 0
                && tree.stands(verb, first - 1)
                && !tree.word(first - 1).upos().equals("PUNCT")) {
            first--;
        }
        return first;
    }

    /** Whether only words of a noun's phrase stand from here to there. */
    private static boolean isAllOf(Draft tree, int noun, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tree.stands(noun, i) || tree.lower(i).equals(",")) {
                return false;
            }
        }
        return true;
    }

    private static void take(Draft tree, int verb, int noun) {
        for (Word child : tree.children(verb)) {
            boolean time = child.relation().equals(MARK) && isCase(tree, verb, child.index());
            if (time) {
                tree.relate(child.index() + 1, "obl");
                tree.hang(child.index(), child.index() + 1, CASE);
            } else if (child.relation().equals(SUBJECT)
                    && tree.word(child.index()).relation().equals(SUBJECT)) {
                tree.relate(child.index(), "obj");
            }
        }
        tree.hang(noun, verb, SUBJECT);
        for (Word child : tree.children(noun)) {
            if (child.relation().equals(CASE)) {
                tree.hang(child.index(), verb, MARK);
            } else if (child.relation().equals("nmod")
                    && child.index() > noun
                    && tree.hasChild(child.index(), CASE)
                    && child.upos().equals("PROPN")) {
                tree.hang(child.index(), verb, "obl");
            }
        }
    }
}
