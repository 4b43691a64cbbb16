package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Kind;

/** Whom an outsider helps where the words leave it out: who asked for help, else whom others help, else the land that is at war with itself. */
record Helped(Cast cast) {
    private static final Set<String> HELP = Set.of("military-aid", "aid");

    /**
     * Whoever gets the help.
     *
     * @param draft help of one outsider for nobody that is named
     * @param before what the report has told by then, in its order
     */
    Optional<Actor> of(Draft draft, List<Draft> before) {
        Actor helper = draft.agents.getFirst();
        if (cast.isSide(helper)) {
            return Optional.empty();
        }
        return before.reversed().stream()
                .map(d -> isCall(d) ? d.agents : d.kind == Kind.SUPPORT ? sides(d.targets) : List.<Actor>of())
                .filter(found -> found.size() == 1)
                .map(List::getFirst)
                .filter(a -> !a.isUnnamed())
                .findFirst()
                .map(a -> Actor.of(Cast.side(a)))
                .or(() -> cast.isInner() ? Optional.of(Actor.of(cast.home())) : Optional.empty())
                .filter(a -> !Cast.side(a).equals(Cast.side(helper)));
    }

    private List<Actor> sides(List<Actor> helped) {
        return helped.stream().filter(cast::isSide).toList();
    }

    private static boolean isCall(Draft draft) {
        return draft.kind == Kind.REQUEST && draft.content != null && HELP.contains(draft.content);
    }
}
