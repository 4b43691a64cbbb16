package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** What a noun for a happening hangs on: the word that tells what became of it or who did it. */
final class Governors {
    private Governors() {}

    /** The verb or predicate that a noun is subject, object or complement of, also through a noun that it belongs to; -1 for none. */
    static int of(Tree tree, int noun) {
        int at = noun;
        for (int steps = 0; steps < 4; steps++) {
            int head = tree.word(at).head();
            String relation = tree.word(at).baseRelation();
            if (head < 0
                    || relation.equals("acl")
                    || relation.equals("advcl") && tree.word(at).isVerb()
                    || relation.equals("parataxis")) {
                return -1;
            }
            if (tree.word(head).isVerb() || isPredicate(tree, head, relation)) {
                return head;
            }
            at = head;
        }
        return -1;
    }

    /**
     * The verb of a relative clause whose object a noun is ("a raid that the rebels carried out"), also where that clause hangs on what
     * belongs to the noun; -1 for none.
     */
    static int performer(Tree tree, int noun, Cues cues) {
        List<Word> heads = new ArrayList<>(List.of(tree.word(noun)));
        heads.addAll(tree.children(noun, "nmod"));
        for (Word head : heads) {
            for (Word clause : tree.children(head.index(), "acl")) {
                if (clause.isVerb()
                        && clause.relation().equals("acl:relcl")
                        && Arguments.of(tree, clause.index(), cues).object().contains(head.index())) {
                    return clause.index();
                }
            }
        }
        return -1;
    }

    /** An adjective, and an adverb that a copula says of somebody ("are at one over a truce"). */
    private static boolean isPredicate(Tree tree, int head, String relation) {
        return switch (tree.word(head).upos()) {
            case "ADJ" -> !relation.equals("amod");
            case "ADV" -> !tree.children(head, "cop").isEmpty();
            default -> false;
        };
    }
}
