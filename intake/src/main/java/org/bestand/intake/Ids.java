package org.bestand.intake;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The ids given out so far: each only once. */
final class Ids {
    private static final int LONGEST = 500;

    private final Set<String> taken = new HashSet<>();

    /** The id of a report that is known by its address: the address, shortened where it is long so that a database can find it. */
    static String ofAddress(String address) {
        if (address.length() <= LONGEST) {
            return address;
        }
        byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
        String hash = Reading.original(bytes, 0, bytes.length, "").sha256();
        return address.substring(0, address.offsetByCodePoints(0, LONGEST / 4)) + "…" + hash.substring(0, 16);
    }

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
