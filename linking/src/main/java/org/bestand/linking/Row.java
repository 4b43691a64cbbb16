package org.bestand.linking;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** Strands in their order, each once, in no more room than they need. */
final class Row extends AbstractList<Gathered> implements RandomAccess {
    private static final Gathered[] NONE = {};

    private Gathered[] members = NONE;
    private int size;

    @Override
    public Gathered get(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return members[index];
    }

    @Override
    public int size() {
        return size;
    }

    private int find(Gathered strand) {
        return Arrays.binarySearch(members, 0, size, strand);
    }

    void put(Gathered strand) {
        int at = find(strand);
        if (at >= 0) {
            return;
        }
        int to = -at - 1;
        if (size == members.length) {
            members = Arrays.copyOf(members, size + 1 + size / 2);
        }
        System.arraycopy(members, to, members, to + 1, size - to);
        members[to] = strand;
        size++;
    }

    void takeOut(Gathered strand) {
        int at = find(strand);
        if (at >= 0) {
            System.arraycopy(members, at + 1, members, at, size - at - 1);
            members[--size] = null;
        }
    }

    /** Those that come before a strand. */
    List<Gathered> before(Gathered strand) {
        int at = find(strand);
        return subList(0, at >= 0 ? at : -at - 1);
    }

    /** Those that come behind a strand. */
    List<Gathered> behind(Gathered strand) {
        int at = find(strand);
        return subList(at >= 0 ? at + 1 : -at - 1, size);
    }

    /** In no more room than it needs now. */
    void trim() {
        members = Arrays.copyOf(members, size);
    }
}
