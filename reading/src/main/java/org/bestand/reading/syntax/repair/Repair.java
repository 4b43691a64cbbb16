package org.bestand.reading.syntax.repair;

/** One thing to put right in a tree. Immutable. */
@FunctionalInterface
interface Repair {
    void mend(Draft tree);
}
