package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.syntax.Tree;
import org.bestand.reading.syntax.Word;

/** Where a report names a party, seen from a draft: how it hangs on the draft's words, how far off, how often. */
final class Mentioned {
    private final Cast cast;
    private final List<Scene> scenes;
    private final Map<String, Integer> times = new HashMap<>();
    /** Whom each phrase means, by the very phrase: every reading of every slot asks for it. */
    private final Map<ActorMention, Set<String>> parties = new IdentityHashMap<>();

    Mentioned(Cast cast, List<Scene> scenes) {
        this.cast = cast;
        this.scenes = scenes;
        for (Scene scene : scenes) {
            for (ActorMention mention : scene.mentions().actors()) {
                Set<String> meant = PartyOptions.parties(cast.meant(mention));
                parties.put(mention, meant);
                meant.forEach(p -> times.merge(p, 1, Integer::sum));
            }
        }
    }

    /** Traits of the naming of these parties, from a draft. */
    Set<String> traits(Draft draft, Set<String> parties) {
        Set<String> traits = new LinkedHashSet<>();
        List<ActorMention> here = naming(draft.scene, parties);
        for (ActorMention mention : here) {
            traits.add("hangs=" + hanging(draft, mention));
            traits.add("named-as=" + mention.type());
        }
        if (!here.isEmpty()) {
            traits.add("where=" + side(draft, here));
        } else {
            traits.add("where=" + farther(draft, parties));
        }
        traits.add("rank=" + rank(parties));
        return traits;
    }

    private List<ActorMention> naming(Scene scene, Set<String> wanted) {
        List<ActorMention> found = new ArrayList<>();
        for (ActorMention mention : scene.mentions().actors()) {
            if (!Collections.disjoint(parties.get(mention), wanted)) {
                found.add(mention);
            }
        }
        return found;
    }

    private static String side(Draft draft, List<ActorMention> here) {
        boolean clause = here.stream().anyMatch(m -> draft.scene.clauses().of(Math.max(0, m.head())) == draft.clause());
        boolean ahead = here.stream().allMatch(m -> m.range().first() > draft.anchor);
        return (clause ? "clause" : "sentence") + (ahead ? ".behind" : ".before");
    }

    private String farther(Draft draft, Set<String> parties) {
        int at = scenes.indexOf(draft.scene);
        for (int i = at - 1; i >= 0; i--) {
            if (!naming(scenes.get(i), parties).isEmpty()) {
                boolean same = scenes.get(i).sentence().paragraph()
                        == draft.scene.sentence().paragraph();
                return i == at - 1 ? (same ? "previous" : "previous.paragraph") : same ? "paragraph" : "earlier";
            }
        }
        return "later";
    }

    /** The way in the tree from the trigger to a naming: its relation and preposition, and what it hangs on. */
    private static String hanging(Draft draft, ActorMention mention) {
        Tree tree = draft.scene.tree();
        int head = mention.head();
        if (head < 0) {
            return "loose";
        }
        if (mention.type() == ActorMention.Type.ADJECTIVE) {
            return "adjective" + on(draft, head, head);
        }
        Word word = tree.word(head);
        String preposition = tree.children(head, "case").stream()
                .findFirst()
                .map(c -> ":" + draft.scene.lower().get(c.index()))
                .orElse("");
        return word.relation() + preposition + on(draft, head, word.head());
    }

    private static String on(Draft draft, int head, int above) {
        if (head == draft.anchor || above == draft.anchor) {
            return "@trigger";
        }
        if (head == draft.victims || above == draft.victims && above >= 0) {
            return "@victims";
        }
        if (above == draft.clause()) {
            return "@verb";
        }
        return above >= 0 && draft.scene.clauses().of(above) == draft.clause() ? "@clause" : "@elsewhere";
    }

    private String rank(Set<String> parties) {
        int own = parties.stream().mapToInt(p -> times.getOrDefault(p, 0)).max().orElse(0);
        long more = times.entrySet().stream()
                .filter(e -> !parties.contains(e.getKey()) && e.getValue() > own)
                .count();
        return own == 0 ? "unnamed" : String.valueOf(Math.min(3, more));
    }
}
