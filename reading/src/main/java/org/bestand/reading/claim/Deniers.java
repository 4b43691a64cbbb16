package org.bestand.reading.claim;

import java.util.List;
import org.bestand.model.Actor;
import org.bestand.model.Kind;

/** "The army denies that homes were destroyed": who denies the harm of an attack of their own right after it denies having done that. */
final class Deniers {
    private static final int NEAR = 3;

    private Deniers() {}

    /** The doers of a denied harm, given what is told before it: those of the last attack, where its speaker is one of them. */
    static List<Actor> of(Draft denied, List<Draft> before) {
        return before.reversed().stream()
                .takeWhile(d -> denied.sentence() - d.sentence() <= NEAR)
                .filter(TollCompletion::isViolence)
                .findFirst()
                .filter(d -> d.kind == Kind.ATTACK && d.agents.stream().anyMatch(a -> isSpeaker(denied, a)))
                .map(d -> d.agents)
                .orElse(List.of());
    }

    private static boolean isSpeaker(Draft denied, Actor doer) {
        return denied.speakers.stream()
                .anyMatch(
                        s -> !s.via() && !Fighters.isUnarmed(s) && Cast.side(s).equals(Cast.side(doer)));
    }
}
