package org.bestand.record;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Reads many things by their numbers, some at a time, so that never all are in memory. */
final class Batches<T> implements Iterable<T> {
    static final int MOST = 250;

    private final List<Long> numbers;
    private final Function<List<Long>, List<T>> read;

    /**
     * @param numbers of all of them
     * @param read reads some
     */
    Batches(List<Long> numbers, Function<List<Long>, List<T>> read) {
        this.numbers = numbers;
        this.read = read;
    }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private int next;
            private Iterator<T> some = List.<T>of().iterator();

            @Override
            public boolean hasNext() {
                while (!some.hasNext() && next < numbers.size()) {
                    int to = Math.min(numbers.size(), next + MOST);
                    some = read.apply(numbers.subList(next, to)).iterator();
                    next = to;
                }
                return some.hasNext();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return some.next();
            }
        };
    }

    /** Values by what they are of, in their order. */
    static <K, V> Map<K, List<V>> by(List<V> all, Function<V, K> key) {
        Map<K, List<V>> by = new LinkedHashMap<>();
        all.forEach(one ->
                by.computeIfAbsent(key.apply(one), k -> new ArrayList<>()).add(one));
        return by;
    }
}
