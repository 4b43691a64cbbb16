package org.bestand.exchange.acled;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bestand.exchange.view.Combatant;
import org.bestand.exchange.view.Names;
import org.bestand.exchange.view.Sides;
import org.bestand.model.Actor;
import org.bestand.model.Claim;
import org.bestand.model.Kind;

/**
 * The two actors of an event.
 *
 * @param first who strikes, where somebody does
 * @param second whom it strikes; null where nobody is told
 * @param onCivilians whether civilians were the main target
 */
record Pair(Party first, Party second, boolean onCivilians) {

    /**
     * Those of an event in a country.
     *
     * @param country ISO 3166-1 alpha-3 code of the country of the row
     */
    static Pair of(Event event, String country, Names names) {
        Sides sides = Sides.of(event.ledger());
        List<Claim> claims = Sides.put(event.ledger());
        boolean onCivilians = event.type().isOnCivilians()
                || event.type().isRemote()
                        && claims.stream()
                                .filter(claim -> claim.kind() == Kind.ATTACK)
                                .allMatch(Sides::strikesCivilians);
        if (onCivilians) {
            Combatant doer = doer(claims, sides);
            Party first = doer == null ? Party.unidentified(names.party(country)) : Party.of(doer, country, names);
            return new Pair(first, Party.civilians(names.party(civilianParty(claims, country))), true);
        }
        Combatant first = sides.first();
        Combatant second = sides.second();
        Combatant doer = doer(claims, sides);
        if (event.type().isRemote() && doer != null && doer.equals(second)) {
            second = first;
            first = doer;
        }
        boolean isStruck = event.type().isRemote() && doer == null;
        Party one = Party.of(first, country, names);
        Party other = second == null ? null : Party.of(second, country, names);
        if (other == null && (event.type().isBattle() || event.type().isRemote())) {
            Party unknown = Party.unidentified(names.party(country));
            return isStruck ? new Pair(unknown, one, false) : new Pair(one, unknown, false);
        }
        return new Pair(one, other, false);
    }

    /** The one of the two who is told to strike most; null where nobody is. */
    private static Combatant doer(List<Claim> claims, Sides sides) {
        List<Combatant> doers = new ArrayList<>();
        claims.stream()
                .filter(claim -> claim.kind() == Kind.ATTACK || claim.kind().isToll() || claim.kind() == Kind.DAMAGE)
                .flatMap(claim -> claim.agents().stream())
                .map(Combatant::of)
                .flatMap(Optional::stream)
                .forEach(doers::add);
        return Stream.of(sides.first(), sides.second())
                .filter(Objects::nonNull)
                .filter(doers::contains)
                .max((a, b) -> Long.compare(count(doers, a), count(doers, b)))
                .orElse(null);
    }

    private static long count(List<Combatant> doers, Combatant one) {
        return doers.stream().filter(one::equals).count();
    }

    /** Whose civilians they are; the country's where it is not told. */
    private static String civilianParty(List<Claim> claims, String country) {
        return claims.stream()
                .filter(Sides::strikesCivilians)
                .flatMap(claim -> claim.targets().stream())
                .filter(target -> !target.isUnnamed())
                .map(Actor::party)
                .findFirst()
                .orElse(country);
    }
}
