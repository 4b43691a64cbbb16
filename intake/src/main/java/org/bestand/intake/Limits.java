package org.bestand.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How much is taken in before an input is refused: a number for every {@link Limit}. */
public final class Limits {
    /** The usual number of each. */
    public static final Limits DEFAULT = new Limits(Map.of());

    private final Map<Limit, Long> changed;

    private Limits(Map<Limit, Long> changed) {
        this.changed = changed;
    }

    /**
     * The same limits with another number for one of them.
     *
     * @throws IllegalArgumentException where the number is less than 1 (the depth of folders and the redirects: less than 0), or more than what an
     *     array can hold where something is held whole
     */
    public Limits with(Limit limit, long number) {
        long least = limit == Limit.DEPTH || limit == Limit.REDIRECTS ? 0 : 1;
        long most = limit == Limit.UNPACKED_BYTES ? Long.MAX_VALUE : Integer.MAX_VALUE - 16;
        if (number < least || number > most) {
            throw new IllegalArgumentException(
                    "the limit " + limit.word() + " is at least " + least + " and at most " + most + ", not " + number);
        }
        Map<Limit, Long> more = new EnumMap<>(Limit.class);
        more.putAll(changed);
        more.put(limit, number);
        return new Limits(Collections.unmodifiableMap(more));
    }

    /** The number of a limit. */
    public long of(Limit limit) {
        return changed.getOrDefault(limit, limit.usual());
    }

    /** The number of a limit that fits an {@code int}. */
    int whole(Limit limit) {
        return Math.toIntExact(of(limit));
    }

    /** The end of a sentence that refuses an input, so that whoever needs more knows what to set. */
    String named(Limit limit) {
        return "; the limit " + limit.word() + " is " + of(limit);
    }
}
