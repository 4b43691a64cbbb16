package org.bestand.reading.claim;

import java.util.List;
import java.util.Set;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/**
 * Tags behind what is said (", says X"): told by their order alone, a mark, a finite verb of saying, whoever says it, a mark. Parsers hang
 * them in many ways, give them the subject of the sentence that they close, or take whoever says it for what is said.
 */
final class Tags {
    private static final String FINITE = "WW|pv";
    private static final String PLURAL = "WW|inf";
    private static final Set<String> NAMES = Set.of("NOUN", "PROPN", "X");
    private static final Set<String> INNER = Set.of("obl", "nmod", "appos", "flat");
    private static final Set<String> PARTS = Set.of("obj", "nsubj", "iobj");

    private Tags() {}

    /** The heads of whoever a tag names; empty where a verb, whose group begins at {@code first}, makes none. */
    static List<Integer> speakers(Scene scene, int verb, int first) {
        Tree tree = scene.tree();
        int end = end(tree, first);
        boolean behindMark =
                first >= 2 && tree.word(opening(tree, first)).upos().equals("PUNCT");
        if (!behindMark
                || end <= verb
                || end - first < 2
                || !isFinite(tree, first)
                || !standsAlone(scene, verb, first, end)) {
            return List.of();
        }
        int speaker = named(tree, first, end);
        return speaker < 0 || saysMore(tree, verb, speaker, end) ? List.of() : Arguments.conjuncts(tree, speaker);
    }

    /** The mark before a tag, or what stands there instead; a small word between ("so says X") is part of the tag. */
    private static int opening(Tree tree, int first) {
        int before = first - 1;
        while (before > 0 && tree.word(before).upos().equals("ADV")) {
            before--;
        }
        return before;
    }

    /** The mark that ends a tag, or the end of the sentence. */
    static int end(Tree tree, int first) {
        int end = first;
        while (end < tree.size() && !tree.word(end).upos().equals("PUNCT")) {
            end++;
        }
        return end;
    }

    /** The mark that ends a tag with what is put beside whoever it names ("says X, the mayor, and …"). */
    static int close(Tree tree, int first) {
        int mark = end(tree, first);
        int next = end(tree, mark + 1);
        while (next < tree.size() - 1
                && tree.word(mark).form().equals(",")
                && !tree.word(mark + 1).upos().equals("CCONJ")
                && tree.words().subList(mark, next).stream().noneMatch(Word::isVerb)) {
            mark = next;
            next = end(tree, mark + 1);
        }
        return mark;
    }

    /** A finite verb; a plural one looks like the infinitive that nothing governs. */
    private static boolean isFinite(Tree tree, int word) {
        String tag = tree.word(word).xpos();
        return tag.startsWith(FINITE)
                || tag.startsWith(PLURAL)
                        && !Matcher.isNominal(tree.word(word))
                        && !tree.word(word).relation().equals("xcomp")
                        && tree.children(word, "aux").isEmpty()
                        && tree.children(word, "mark").isEmpty();
    }

    /** Whether no clause opens within a tag, and what stands before it is more than somebody with a clause of their own or a time clause. */
    private static boolean standsAlone(Scene scene, int verb, int first, int end) {
        Tree tree = scene.tree();
        for (int i = first + 1; i < end; i++) {
            Word word = tree.word(i);
            if (word.xpos().startsWith(FINITE)
                    || word.upos().equals("SCONJ")
                    || word.relation().equals("mark")) {
                return false;
            }
        }
        boolean told = scene.sentence().isQuoted(first - 2)
                && tree.children(verb, "nsubj").stream().noneMatch(s -> s.index() < first);
        for (int i = first - 1; i >= 0 && !tree.word(i).form().equals(";"); i--) {
            told |= tree.word(i).xpos().startsWith(FINITE) && !isAside(tree, i);
        }
        return told;
    }

    /** Whether a word stands in a relative clause or one that a subjunction opens. */
    private static boolean isAside(Tree tree, int word) {
        for (int at = word; at >= 0; at = tree.word(at).head()) {
            String relation = tree.word(at).relation();
            if (relation.equals("acl:relcl")
                    || relation.equals("advcl")
                            && tree.children(at, "mark").stream()
                                    .anyMatch(m -> m.upos().equals("SCONJ"))) {
                return true;
            }
        }
        return false;
    }

    /** The first noun behind the verb that no preposition opens and that tells no time, or -1. */
    private static int named(Tree tree, int first, int end) {
        for (int i = first + 1; i < end; i++) {
            Word word = tree.word(i);
            boolean noun = NAMES.contains(word.upos()) && !INNER.contains(word.baseRelation());
            if (noun && tree.children(i, "case").isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the verb names something else beside whoever says it ("there the army counted ten dead"). */
    private static boolean saysMore(Tree tree, int verb, int speaker, int end) {
        return tree.children(verb).stream()
                .anyMatch(c -> c.index() > speaker
                        && c.index() < end
                        && PARTS.contains(c.baseRelation())
                        && NAMES.contains(c.upos()));
    }
}
