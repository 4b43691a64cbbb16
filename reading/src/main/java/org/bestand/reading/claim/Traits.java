package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Count;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** What a draft looks like to a judge: names of its traits. */
final class Traits {
    /** Words whose very form tells how something is put: adverbs, auxiliaries, subjunctions. */
    private static final Set<String> SMALL = Set.of("ADV", "AUX", "SCONJ");

    private Traits() {}

    /** The traits that bear on every slot. */
    static List<String> of(Draft draft, Cast cast) {
        List<String> traits = new ArrayList<>();
        traits.add("kind=" + draft.kind.word());
        traits.add("rule=" + draft.rule.id());
        traits.add("family=" + draft.kind.family() + "/" + draft.rule.match());
        traits.add("counted=" + counted(draft.count) + "/" + draft.kind.family());
        traits.add("said=" + said(draft, cast) + "/" + draft.kind.family());
        traits.add("stance=" + draft.stance + (draft.negated ? "/not" : "") + "/" + draft.kind.family());
        traits.add("war=" + war(cast) + "/" + draft.kind.family());
        return traits;
    }

    private static String counted(Count count) {
        if (count == null) {
            return "no";
        }
        return (count.isZero() ? "none" : count.vague() ? "vague" : "some") + (count.of() == null ? "" : count.of());
    }

    private static String said(Draft draft, Cast cast) {
        if (draft.speakers.isEmpty()) {
            return "no";
        }
        Actor last = draft.speakers.getLast();
        String who = cast.isSide(last) ? (cast.isGroup(Cast.side(last)) ? "group" : "side") : "other";
        return who + "." + last.sector();
    }

    private static String war(Cast cast) {
        return cast.sides().size() < 2 ? "open" : cast.isInner() ? "inner" : "outer";
    }

    /** Where in the sentence and report it stands. */
    static List<String> position(Draft draft, int scenes) {
        Tree tree = draft.scene.tree();
        Word anchor = tree.word(draft.anchor);
        List<String> traits = new ArrayList<>();
        traits.add("anchor=" + anchor.relation());
        traits.add("clause=" + tree.word(draft.clause()).relation());
        traits.add("tense=" + tense(draft));
        traits.add("lemma=" + anchor.lemma());
        traits.add("third=" + draft.sentence() * 3 / Math.max(1, scenes));
        traits.add("paragraph=" + Math.min(3, draft.scene.sentence().paragraph()));
        if (draft.scene.sentence().isQuoted(draft.anchor)) {
            traits.add("quoted");
        }
        for (int i : draft.scene.clauses().wide(draft.clause())) {
            if (SMALL.contains(tree.word(i).upos())) {
                traits.add("small=" + draft.scene.lower().get(i));
            }
        }
        int above = draft.scene.clauses().above(draft.clause());
        if (above >= 0) {
            traits.add("above=" + tree.word(above).lemma());
        }
        return traits;
    }

    /** The tags of a clause's verb and its first auxiliary: what the treebank knows of tense and mood. */
    private static String tense(Draft draft) {
        Tree tree = draft.scene.tree();
        int clause = draft.clause();
        String own = brief(tree.word(clause));
        return tree.children(clause, "aux").stream()
                        .findFirst()
                        .map(a -> brief(a) + "+")
                        .orElse("")
                + own;
    }

    private static String brief(Word word) {
        if (!word.isVerb()) {
            return word.upos();
        }
        String[] parts = word.xpos().split("\\|");
        return parts.length > 2 ? parts[1] + "." + parts[2] : word.xpos();
    }

    /** Traits as the tables of a judge can name them: without blanks. */
    static List<String> named(Collection<String> traits) {
        List<String> named = new ArrayList<>(traits.size());
        for (String trait : traits) {
            named.add(trait.replace(' ', '_'));
        }
        return named;
    }
}
