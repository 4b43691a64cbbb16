package org.bestand.record;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/** A list that is read once somebody looks into it: much of what a record holds is not asked for by most. */
final class Later<E> extends AbstractList<E> {
    private Supplier<List<E>> source;
    private List<E> list;

    /**
     * @param source gives the same whenever it is asked
     */
    Later(Supplier<List<E>> source) {
        this.source = source;
    }

    private synchronized List<E> list() {
        if (list == null) {
            list = List.copyOf(source.get());
            source = null;
        }
        return list;
    }

    @Override
    public E get(int index) {
        return list().get(index);
    }

    @Override
    public int size() {
        return list().size();
    }
}
