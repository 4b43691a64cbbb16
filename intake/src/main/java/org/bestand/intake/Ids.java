package org.bestand.intake;

import java.util.HashSet;
import java.util.Set;

/** The ids given out so far: each only once. */
final class Ids {
    private final Set<String> taken = new HashSet<>();

    /** Takes an id, whether it is taken already or not. */
    void take(String id) {
        taken.add(id);
    }

    /** The wanted id, or where it is taken the first free one of id-2, id-3 and so on. */
    String unique(String wanted) {
        String id = wanted;
        for (int n = 2; !taken.add(id); n++) {
            id = wanted + "-" + n;
        }
        return id;
    }
}
