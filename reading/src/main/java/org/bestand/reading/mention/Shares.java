package org.bestand.reading.mention;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.bestand.model.Count;
import org.bestand.reading.mention.NumberRules.Share;
import org.bestand.reading.mention.Numeral.Sort;
import org.bestand.reading.mention.Phrases.Found;

/** Reads parts of a whole: computed where the whole is a figure of the same phrase ("de helft van de 26"), else vague. */
final class Shares {
    /** Fewest of a part whose whole is open: more than one. */
    private static final long VAGUE_PART = 2;

    private final NumberRules rules;
    private final Parts parts;

    Shares(NumberRules rules) {
        this.rules = rules;
        this.parts = new Parts(rules);
    }

    /**
     * The part that begins at a token; a share of nothing that is named is none.
     *
     * @param before the count before it in the sentence, which is its whole in "26 dead, half of them civilians"; or null
     */
    Optional<Numeral> at(Wording wording, int at, Count before) {
        return rules.shares().startingAt(wording, at).flatMap(share -> ofPhrase(wording, share)
                .or(() -> ofCountBefore(wording, share, before)));
    }

    private Optional<Numeral> ofPhrase(Wording wording, Found<Optional<Share>> share) {
        return rules.after()
                .startingAt(wording, share.last() + 1)
                .filter(f -> f.value() == Bound.PART)
                .map(of -> rules.reader()
                        .single(wording, of.last() + 1)
                        .filter(n -> n.sort() == Sort.FIGURE)
                        .flatMap(whole -> part(share.first(), share.value(), whole))
                        .orElse(Numeral.vague(share.first(), of.last(), VAGUE_PART, Sort.PART)));
    }

    private Optional<Numeral> ofCountBefore(Wording wording, Found<Optional<Share>> share, Count before) {
        if (before == null || !parts.areOpenBefore(wording, share.first())) {
            return Optional.empty();
        }
        boolean open = before.low() == null || before.high() == null;
        boolean vague = before.vague() || open && isCompared(wording, share.first());
        return Optional.of(
                vague || share.value().isEmpty()
                        ? Numeral.vague(share.first(), share.last(), VAGUE_PART, Sort.PART)
                        : share(share, share.value().get(), before));
    }

    private boolean isCompared(Wording wording, int first) {
        return rules.before()
                .endingAt(wording, first - 1)
                .filter(f -> f.value() != Bound.PART && f.value() != Bound.NONE)
                .isPresent();
    }

    private static Numeral share(Found<Optional<Share>> words, Share fraction, Count whole) {
        BigDecimal part = new BigDecimal(fraction.numerator())
                .divide(new BigDecimal(fraction.denominator()), MathContext.DECIMAL64);
        Long low = whole.low() == null ? null : round(part, whole.low(), RoundingMode.CEILING);
        Long high = whole.high() == null ? null : round(part, whole.high(), RoundingMode.FLOOR);
        boolean odd = low != null && high != null && low > high;
        return new Numeral(
                words.first(), words.last(), odd ? high : low, high, odd || whole.about(), false, Sort.FIGURE);
    }

    private static long round(BigDecimal part, long whole, RoundingMode mode) {
        // A third has no end in decimals: what is whole but for that must not be rounded away from it.
        return part.multiply(BigDecimal.valueOf(whole))
                .setScale(6, RoundingMode.HALF_EVEN)
                .setScale(0, mode)
                .longValueExact();
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
