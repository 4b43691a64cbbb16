package org.bestand.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bestand.model.Actor;
import org.bestand.model.Stance;
import org.bestand.reading.pack.FrameRule.Role;

/** Who loses or gains ground, who is helped, and whose people had to flee, where the sentence does not say it and the report makes it plain. */
final class Losses {
    private static final int COUNTRY = 3;
    /** People of a country, and those in office there. */
    private static final Set<String> OWN = Set.of("CVL", "GOV", "OPP", "PAR");

    private static final Set<String> RESIDENTS = Set.of("CVL", "HLT");

    private final Cast cast;

    Losses(Cast cast) {
        this.cast = cast;
    }

    /** Ground lies in the country that loses it, unless that country takes it; of two sides the one loses what the other gains. */
    void ground(Draft draft) {
        Optional<String> country = cast.ground(draft.places);
        if (draft.agents.isEmpty() && !draft.targets.isEmpty()) {
            cast.against(draft.targets.getFirst()).ifPresent(gainer -> draft.agents = List.of(Actor.of(gainer)));
        } else if (draft.agents.isEmpty()) {
            country.filter(c -> cast.sides().contains(c)).ifPresent(c -> {
                draft.targets = List.of(Actor.of(c));
                cast.against(Actor.of(c)).ifPresent(gainer -> draft.agents = List.of(Actor.of(gainer)));
            });
        } else if (draft.targets.isEmpty()) {
            Actor gainer = draft.agents.getFirst();
            described(draft, gainer)
                    .or(() -> country.filter(c -> !c.equals(gainer.party()) && !isFriend(c, gainer)))
                    .or(() -> cast.rival(gainer).filter(r -> country.isPresent()))
                    .or(() -> cast.against(gainer))
                    .ifPresent(loser -> draft.targets = List.of(Actor.of(loser)));
        }
    }

    /** "Parts of the Sylvanian enclave": the side against who gains, by an adjective of the clause. */
    private Optional<String> described(Draft draft, Actor gainer) {
        return cast.against(gainer).filter(side -> draft.scene.clauses().wide(draft.clause()).stream()
                .flatMap(word -> draft.scene.adjectivesOf(word).stream())
                .flatMap(adjective -> adjective.actors().stream())
                .anyMatch(actor -> actor.party().equals(side)));
    }

    /** "Ruritania says that it holds the town" on the ground of those who have the same foe: they do not lose it, the foe does. */
    private boolean isFriend(String holder, Actor gainer) {
        Optional<String> foe = cast.rival(gainer).filter(f -> !f.equals(holder));
        return foe.isPresent() && cast.rival(Actor.of(holder)).equals(foe);
    }

    /**
     * Nameless troops, police or people who are helped are those of the country where that is, or that the report is about; where nobody is
     * named, and one side tells of the help of an outsider, it is the side against it that was helped, else the land where the help is given, else
     * who is helped elsewhere in the report.
     */
    void helped(Draft draft, List<Draft> before) {
        if (draft.targets.isEmpty() && draft.agents.size() == 1) {
            draft.speakers.stream()
                    .filter(s -> !s.via() && !cast.isSide(draft.agents.getFirst()))
                    .findFirst()
                    .flatMap(cast::against)
                    .or(() -> cast.ground(draft.places)
                            .filter(c -> draft.ownSetting
                                    && !draft.negated
                                    && !c.equals(draft.agents.getFirst().party())))
                    .map(Actor::of)
                    .or(() -> new Helped(cast).of(draft, before))
                    .ifPresent(side -> draft.targets = List.of(side));
            return;
        }
        if (draft.targets.isEmpty() || draft.targets.stream().anyMatch(a -> !a.isUnnamed())) {
            return;
        }
        String helper = draft.agents.isEmpty() ? "" : draft.agents.getFirst().party();
        String sector = draft.targets.getFirst().sector();
        cast.ground(draft.places)
                .or(() -> Optional.of(cast.home()))
                .filter(c -> !c.isEmpty() && !c.equals(helper))
                .ifPresent(c -> draft.targets = List.of(Cast.on(c, sector, "")));
    }

    /** Troops that move onto the ground of the side against them move against it, where the rule tells of ground. */
    void entered(Draft draft) {
        boolean open = !draft.rule.fillers(Role.GROUND).isEmpty()
                && draft.targets.isEmpty()
                && draft.agents.size() == 1
                && draft.stance != Stance.PLANNED;
        if (open) {
            Actor agent = draft.agents.getFirst();
            cast.ground(draft.places)
                    .filter(g -> !g.equals(agent.party())
                            && cast.opposed(agent).filter(g::equals).isPresent())
                    .ifPresent(g -> draft.targets = List.of(Actor.of(g)));
        }
    }

    /** Nameless people whom somebody forces, asks or rises against are those of the country that the report is about, also its own. */
    void people(Draft draft) {
        Optional<Actor> nameless = draft.targets.stream().findFirst().filter(Actor::isUnnamed);
        if (nameless.isEmpty()
                || draft.targets.size() > 1
                || !OWN.contains(nameless.get().sector())) {
            return;
        }
        cast.ground(draft.places)
                .or(() -> Optional.of(cast.home()))
                .filter(c -> !c.isEmpty())
                .ifPresent(c -> draft.targets = List.of(
                        Cast.on(c, nameless.get().sector(), nameless.get().text())));
    }

    /** A crowd of whom nothing is said rises in its own country. */
    void crowd(Draft draft) {
        if (Completion.named(draft.agents).isEmpty()) {
            cast.ground(draft.places)
                    .filter(g -> g.length() == COUNTRY)
                    .or(this::home)
                    .ifPresent(c -> draft.agents = List.of(Actor.of(c + ".CVL")));
        }
    }

    /** Nameless residents and doctors who rise, ask or help are those of the country where that is, or that the report is about. */
    List<Actor> actors(Draft draft) {
        Optional<String> country =
                cast.ground(draft.places).or(() -> cast.isBetweenStates() ? Optional.empty() : home());
        return draft.agents.stream()
                .map(a -> a.isUnnamed() && RESIDENTS.contains(a.sector()) && country.isPresent()
                        ? a.withCode(country.get() + "." + a.sector())
                        : a)
                .toList();
    }

    /** Where not two countries stand against each other, people without a side are those of the country that the report is about. */
    Optional<String> home() {
        long countries =
                cast.sides().stream().filter(side -> side.length() == COUNTRY).count();
        return countries < 2 && !cast.home().isEmpty() ? Optional.of(cast.home()) : Optional.empty();
    }
}
