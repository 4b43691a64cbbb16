package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/**
 * The arguments of an infinitive that stands for a noun ("the killing of ten villagers"): what it is done to stands behind the preposition of
 * belonging, who does it behind that of the doer, and else it is who is accused of it or who goes on with it.
 */
record Nominalised(Tree tree, Cues cues) {
    private static final Set<String> OBLIQUE = Set.of("obl", "nmod");

    /**
     * @param own what hangs on the infinitive itself
     * @param verbs the arguments of another verb
     */
    static Arguments of(Tree tree, int head, Cues cues, Arguments own, IntFunction<Arguments> verbs) {
        boolean nominal = tree.word(head).xpos().contains("|inf|nom|")
                && tree.children(head, "det").stream().anyMatch(d -> d.xpos().contains("|bep|"));
        return nominal ? new Nominalised(tree, cues).completed(head, own, verbs) : own;
    }

    private Arguments completed(int head, Arguments own, IntFunction<Arguments> verbs) {
        List<Integer> object = new ArrayList<>(own.object());
        List<Integer> subject = new ArrayList<>(own.subject());
        if (object.isEmpty()) {
            own.prepositions().forEach((word, heads) -> object.addAll(is(Cue.OF, word) ? heads : List.of()));
        }
        if (subject.isEmpty()) {
            subject.addAll(doers(head));
        }
        return new Arguments(
                subject.isEmpty() ? controller(head, verbs) : subject, object, own.indirect(), own.prepositions());
    }

    /** Who stands behind the preposition of the doer, in the phrase or, where the parser hung it on the verb, right behind the phrase. */
    private List<Integer> doers(int head) {
        int behind = tree.subtree(head).length();
        return IntStream.range(head + 1, tree.size())
                .filter(i -> tree.children(i, "case").stream()
                        .filter(c -> tree.dominates(head, i) || c.index() == behind)
                        .anyMatch(c -> is(Cue.DOER, c.form().toLowerCase(Locale.ROOT))))
                .boxed()
                .flatMap(i -> Arguments.conjuncts(tree, i).stream())
                .toList();
    }

    private boolean is(Cue type, String word) {
        return cues.is(type, word);
    }

    /** "Accuses them of the killing of", "goes on with the shelling of": who does it is whom the verb addresses, or its subject. */
    private List<Integer> controller(int head, IntFunction<Arguments> verbs) {
        Word word = tree.word(head);
        if (!OBLIQUE.contains(word.baseRelation())) {
            return List.of();
        }
        Word above = tree.word(word.head());
        if (!above.isVerb() && above.baseRelation().equals("obj")) {
            above = tree.word(above.head()); // the parser hung it on whom the verb addresses
        }
        boolean addressed = above.isVerb() && cues.is(Cue.OBJECT_CONTROL, above.lemma());
        boolean goesOn = above.index() == word.head()
                && above.isVerb()
                && tree.children(head, "case").stream()
                        .anyMatch(c -> is(Cue.DOING_AT, c.form().toLowerCase(Locale.ROOT)));
        if (addressed) {
            return verbs.apply(above.index()).object();
        }
        return goesOn ? verbs.apply(above.index()).subject() : List.of();
    }
}
