package org.bestand.linking;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The reports that were taken in: all of them where nobody else keeps them, else those that are needed just now. */
final class Shelf implements Readings {
    private static final int MOST = 2_000;
    private static final float LOAD = 0.75f;

    private final Readings others;
    private final Map<String, ReportRead> here;

    /**
     * @param others keeps all; null where nobody does
     */
    Shelf(Readings others) {
        this.others = others;
        this.here = others == null ? new HashMap<>() : new Latest<>(MOST);
    }

    /** The values that were asked for last. */
    static final class Latest<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1;

        private final int most;

        Latest(int most) {
            super(most, LOAD, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }

    void put(ReportRead one) {
        here.put(one.report().id(), one);
    }

    @Override
    public ReportRead of(String report) {
        ReportRead one = here.get(report);
        if (one == null && others != null) {
            one = others.of(report);
            here.put(report, one);
        }
        return one;
    }

    /** Nothing is needed for now. */
    void leave() {
        if (others != null) {
            here.clear();
        }
    }
}
