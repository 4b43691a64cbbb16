package org.bestand.reading.mention;

import java.math.BigInteger;
import java.util.Optional;
import org.bestand.reading.mention.NumberRules.Share;
import org.bestand.reading.mention.Numeral.Sort;

/** Reads parts of a whole: computed where the whole is a figure of the same phrase ("de helft van de 26"), else vague. */
final class Shares {
    /** Fewest of a part whose whole is open: more than one. */
    private static final long VAGUE_PART = 2;

    private final NumberRules rules;

    Shares(NumberRules rules) {
        this.rules = rules;
    }

    /** The part that begins at a token; a share of nothing that is named is none. */
    Optional<Numeral> at(Wording wording, int at) {
        return rules.shares().startingAt(wording, at).flatMap(share -> rules.after()
                .startingAt(wording, share.last() + 1)
                .filter(f -> f.value() == Bound.PART)
                .map(of -> rules.reader()
                        .single(wording, of.last() + 1)
                        .filter(n -> n.sort() == Sort.FIGURE)
                        .flatMap(whole -> part(at, share.value(), whole))
                        .orElse(Numeral.vague(at, of.last(), VAGUE_PART, Sort.VAGUE))));
    }

    private static Optional<Numeral> part(int first, Optional<Share> share, Numeral whole) {
        return share.map(fraction -> {
            BigInteger[] parts = BigInteger.valueOf(whole.low())
                    .multiply(fraction.numerator())
                    .divideAndRemainder(fraction.denominator());
            long part = parts[0].longValueExact();
            boolean round = parts[1].signum() != 0;
            return new Numeral(first, whole.last(), part, part, round, false, Sort.FIGURE);
        });
    }
}
