package org.bestand.exchange.view;

import org.bestand.linking.estimate.Estimate;

/**
 * How many, as schemes with three numbers want it.
 *
 * @param low the least, at most {@code best}
 * @param best the number put forward
 * @param high the most that is told, at least {@code best}
 * @param open whether some claim says "at least", so that there can be more than {@code high}
 */
public record Figures(long low, long best, long high, boolean open) {
    /** Nobody, and not because somebody says so. */
    public static final Figures NONE = new Figures(0, 0, 0, false);

    public Figures {
        if (low < 0 || low > best || best > high) {
            throw new IllegalArgumentException("not in order: " + low + ", " + best + ", " + high);
        }
    }

    /** Those of a number that a rule derived; null where it puts none forward. */
    static Figures of(Estimate estimate) {
        Long best = estimate.best();
        if (best == null) {
            return null;
        }
        long low = estimate.low() == null ? best : Math.min(best, estimate.low());
        long high = estimate.high() == null ? best : Math.max(best, estimate.high());
        return new Figures(low, best, high, estimate.openAbove());
    }

    /** Both together; null is nothing told. */
    static Figures sum(Figures a, Figures b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return new Figures(a.low + b.low, a.best + b.best, a.high + b.high, a.open || b.open);
    }

    /**
     * A whole that is told as well as parts of it. It is never put below its parts, and they are not added to it.
     *
     * @param whole null where only parts are told
     * @param parts together; null where only the whole is told
     */
    static Figures whole(Figures whole, Figures parts) {
        if (whole == null || parts == null) {
            return whole == null ? parts : whole;
        }
        return new Figures(
                Math.min(whole.low, parts.low),
                Math.max(whole.best, parts.best),
                Math.max(whole.high, parts.high),
                whole.open || parts.open);
    }

    static long best(Figures figures) {
        return figures == null ? 0 : figures.best;
    }
}
