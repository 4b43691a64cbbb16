package org.bestand.languages.nl;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Count;
import org.bestand.model.Kind;
import org.bestand.model.Phase;
import org.bestand.model.Place;
import org.bestand.model.Scope;
import org.bestand.model.Stance;
import org.bestand.model.VictimGroup;

/**
 * A claim as a test speaks of it: a kind, narrowed down by what is said of it; what is not said is left open. Actors are given by their
 * code with its sector ({@code ARM.MIL}) or by their party alone ({@code ARM}), which fits any sector.
 */
record Expect(String words, Predicate<Claim> fits) {
    static Expect a(Kind kind) {
        return new Expect(kind.word(), c -> c.kind() == kind);
    }

    static Expect killed() {
        return a(Kind.KILLED);
    }

    static Expect killed(long figure) {
        return killed().count(figure);
    }

    static Expect wounded(long figure) {
        return a(Kind.WOUNDED).count(figure);
    }

    static Expect attack() {
        return a(Kind.ATTACK);
    }

    static Expect clash() {
        return a(Kind.CLASH);
    }

    /** With this figure as its lower or upper bound; {@link #exactly} and {@link #atLeast} say which. */
    Expect count(long figure) {
        return counts("" + figure, c -> Set.of(figure).contains(c.low() == null ? c.high() : c.low()));
    }

    Expect exactly() {
        return counts("exactly", c -> c.low() != null && c.low().equals(c.high()));
    }

    Expect atLeast() {
        return counts("at least", c -> c.low() != null && c.high() == null);
    }

    private Expect counts(String said, Predicate<Count> count) {
        return and(said, c -> c.count() != null && count.test(c.count()));
    }

    Expect among(VictimGroup group) {
        return counts("of " + group, c -> c.of() == group);
    }

    Expect by(String... codes) {
        return actors("by", Claim::agents, codes);
    }

    Expect of(String... codes) {
        return actors("of", Claim::targets, codes);
    }

    Expect saidBy(String... codes) {
        return actors("said by", Claim::speakers, codes);
    }

    Expect broughtAboutBy(String... codes) {
        return actors("brought about by", Claim::mediators, codes);
    }

    Expect inOwnVoice() {
        return saidBy();
    }

    Expect in(String... places) {
        return and("in " + Set.of(places), c -> c.places().stream()
                .map(Place::name)
                .collect(Collectors.toSet())
                .equals(Set.of(places)));
    }

    Expect nowhere() {
        return in();
    }

    Expect on(String day) {
        LocalDate date = LocalDate.parse(day);
        return and(
                "on " + day,
                c -> c.time() != null
                        && date.equals(c.time().start())
                        && date.equals(c.time().end()));
    }

    /** Its time runs from the one day to the other. */
    Expect between(String first, String last) {
        return and(
                "between " + first + " and " + last,
                c -> c.time() != null
                        && LocalDate.parse(first).equals(c.time().start())
                        && LocalDate.parse(last).equals(c.time().end()));
    }

    /** Its time is said in words that cannot be worked out. */
    Expect someTime(String text) {
        return and(
                "some time, " + text,
                c -> c.time() != null
                        && !c.time().isResolved()
                        && c.time().text().equalsIgnoreCase(text));
    }

    Expect phase(Phase phase) {
        return and(phase.word(), c -> c.phase() == phase);
    }

    Expect stance(Stance stance) {
        return and(stance.word(), c -> c.stance() == stance);
    }

    Expect background() {
        return and("background", c -> c.scope() == Scope.BACKGROUND);
    }

    Expect news() {
        return and("news", c -> c.scope() == Scope.NEWS);
    }

    Expect about(String content) {
        return and("about " + content, c -> c.content().equals(content));
    }

    Expect negated() {
        return and("negated", Claim::negated);
    }

    Expect and(String said, Predicate<Claim> other) {
        return new Expect(words + " " + said, fits.and(other));
    }

    private Expect actors(String role, Function<Claim, List<Actor>> actors, String... codes) {
        return and(role + " " + List.of(codes), c -> sameActors(actors.apply(c), List.of(codes)));
    }

    private static boolean sameActors(List<Actor> actors, List<String> codes) {
        return actors.size() == codes.size()
                && codes.stream().allMatch(code -> actors.stream().anyMatch(a -> isCalled(a, code)));
    }

    private static boolean isCalled(Actor actor, String code) {
        return actor.code().equals(code) || actor.party().equals(code);
    }
}
