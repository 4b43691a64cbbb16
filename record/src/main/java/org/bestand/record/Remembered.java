package org.bestand.record;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A value that takes time to work out, kept as long as what it follows from stays where it was. Threads that ask at once wait for the first; one
 * that sees an older record than the one that was kept works out its own.
 *
 * @param <T> what is kept, which must not change
 */
final class Remembered<T> {
    private record Kept<T>(Object at, T value) {}

    private volatile Kept<T> kept;

    /**
     * The value.
     *
     * @param at where that stands which it follows from
     */
    T at(Object at, Supplier<T> work) {
        return at(at, former -> work.get());
    }

    /**
     * The value.
     *
     * @param work works it out, from the former where there is one
     */
    T at(Object at, Function<Optional<T>, T> work) {
        Kept<T> now = kept;
        return now != null && now.at().equals(at) ? now.value() : anew(at, work);
    }

    private synchronized T anew(Object at, Function<Optional<T>, T> work) {
        Kept<T> now = kept;
        if (now != null && now.at().equals(at)) {
            return now.value();
        }
        T value = work.apply(Optional.ofNullable(now).map(Kept::value));
        kept = new Kept<>(at, value);
        return value;
    }
}
