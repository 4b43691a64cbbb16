package org.bestand.desk.catalogue;

import java.util.Locale;
import org.bestand.record.Overview;

/**
 * An incident of the catalogue.
 *
 * @param overview what is shown of it
 * @param looked at how many of its claims a person has looked
 */
public record Row(Overview overview, int looked) {

    /** How far people have looked at an incident. */
    public enum Status {
        /** nobody has */
        OPEN,
        /** at some of its claims */
        BEGUN,
        /** at all of them */
        DONE;

        /** Its word in addresses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far people have. */
    public Status status() {
        if (looked == 0) {
            return Status.OPEN;
        }
        return looked < overview.claims() ? Status.BEGUN : Status.DONE;
    }

    /** Its id. */
    public String id() {
        return overview.id();
    }
}
