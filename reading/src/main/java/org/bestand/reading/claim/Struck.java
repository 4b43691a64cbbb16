package org.bestand.reading.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bestand.model.Actor;
import org.bestand.model.Kind;

/** Fills in whom force struck, and who fought, where the sentence leaves it out: by the ground, by where people live, by the sides of the report. */
record Struck(Cast cast, Cues cues) {

    void complete(Draft draft) {
        if (draft.kind == Kind.CLASH) {
            if (draft.agents.size() < 2) {
                draft.agents = widened(draft.agents);
            }
            if (draft.agents.isEmpty()) {
                draft.agents = neighbours(draft);
            }
            return;
        }
        draft.targets = asGround(draft);
        Optional<Actor> agent = Completion.named(draft.agents).stream().findFirst();
        agent.ifPresent(a -> draft.targets =
                draft.targets.stream().filter(t -> !isOwnGround(draft, t, a)).toList());
        if (!Completion.named(draft.targets).isEmpty()) {
            return;
        }
        Optional<String> country = cast.ground(draft.places);
        if (agent.isPresent()) {
            boolean own = country.filter(agent.get().party()::equals).isPresent();
            if (own && strikesCivilians(draft)) {
                draft.targets = List.of(Actor.of(country.get() + ".CVL"));
                return;
            }
            country.filter(c -> !own).or(() -> cast.opposed(agent.get())).ifPresent(p -> fillTarget(draft, p));
        } else {
            boolean thing = draft.kind == Kind.DAMAGE || !draft.targets.isEmpty();
            country.filter(c -> thing || !isOnlyHeard(draft))
                    .or(() -> thing && cast.isInner() ? Optional.of(cast.home()) : Optional.empty())
                    .ifPresent(p -> fillTarget(draft, p));
        }
    }

    /** "The air force bombed a school": where people live, learn and are healed nobody bears arms. */
    private boolean strikesCivilians(Draft draft) {
        Arguments arguments = Arguments.of(draft.scene.tree(), draft.anchor, cues);
        return Stream.concat(
                        arguments.object().stream(),
                        arguments.prepositions().values().stream().flatMap(List::stream))
                .anyMatch(h -> cues.is(Cues.Type.CIVIL_SITE, Victims.lemma(draft.scene, h)));
    }

    private boolean isOnlyHeard(Draft draft) {
        return draft.scene.clauses().wide(draft.clause()).stream()
                .anyMatch(i -> cues.lengthAt(Cues.Type.HEARD, draft.scene.lower(), i) > 0);
    }

    /** A capital that is struck is ground of its country and not the government that sits there. */
    private static List<Actor> asGround(Draft draft) {
        Set<String> grounds = draft.scene.mentions().places().stream()
                .map(p -> p.place().text())
                .collect(Collectors.toSet());
        List<Actor> targets = draft.targets.stream()
                .map(t -> grounds.contains(t.text()) && t.sector().equals("GOV") ? t.withCode(t.party()) : t)
                .toList();
        return Filling.merged(targets, List.of());
    }

    /** A place of the doer's own country tells where, not whom. */
    private static boolean isOwnGround(Draft draft, Actor target, Actor agent) {
        return target.party().equals(agent.party())
                && target.sector().isEmpty()
                && !agent.sector().equals("REB")
                && draft.scene.mentions().places().stream()
                        .anyMatch(p -> p.place().text().equals(target.text()));
    }

    private static void fillTarget(Draft draft, String party) {
        String sector = draft.targets.stream()
                .map(Actor::sector)
                .filter(x -> !x.isEmpty())
                .findFirst()
                .orElse("");
        draft.targets = List.of(Cast.on(party, sector, ""));
        draft.targetsFilled = true;
    }

    /** A fight on the border of two countries, without any party named, is between them. */
    private static List<Actor> neighbours(Draft draft) {
        return draft.places.stream()
                .filter(p -> p.country().contains("/"))
                .findFirst()
                .map(p -> Arrays.stream(p.country().split("/")).map(Actor::of).toList())
                .orElse(List.of());
    }

    /** One named side of a fight implies the other. */
    List<Actor> widened(List<Actor> agents) {
        if (agents.isEmpty()) {
            return cast.both("", "");
        }
        Optional<String> other = cast.against(agents.getFirst());
        if (other.isEmpty()) {
            return agents;
        }
        List<Actor> both = new ArrayList<>(agents);
        both.add(Actor.of(other.get()));
        return both;
    }
}
