package org.bestand.reading.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.When;
import org.bestand.reading.mention.TimeMention;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** "Since the beginning", "since the beginning of the war": the day that a time since counts from, where the report told of it. */
final class Beginnings {
    private static final Set<Kind> BEGUN = EnumSet.of(Kind.CLASH, Kind.ATTACK);

    private Beginnings() {}

    /** Of a bare beginning the latest happening told before; of the beginning of something only that, or what was told to have begun; null for none. */
    static When told(List<Draft> drafts, Draft draft, TimeMention since) {
        Tree tree = draft.scene.tree();
        List<String> named = IntStream.rangeClosed(
                        since.range().first(), since.range().last())
                .mapToObj(i -> tree.children(i, "nmod"))
                .flatMap(List::stream)
                .filter(w -> w.index() > since.range().last())
                .map(Word::lemma)
                .toList();
        return named.isEmpty()
                ? Settings.told(drafts, draft, false)
                : Settings.told(drafts.stream().filter(d -> isMeant(d, named)).toList(), draft, false);
    }

    private static boolean isMeant(Draft earlier, List<String> named) {
        return BEGUN.contains(earlier.kind)
                && (earlier.phase == Phase.STARTS
                        || named.contains(
                                earlier.scene.tree().word(earlier.anchor).lemma()));
    }
}
