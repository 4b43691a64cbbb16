package org.bestand.exchange.changes;

import org.bestand.linking.Ledger.Range;
import org.bestand.linking.Slot;

/**
 * A figure that is another than before.
 *
 * @param slot whose harm of what kind it is of
 * @param before from the least to the greatest that was claimed; null where no figure was
 * @param after the same now; null where no figure is any more
 */
public record Figure(Slot slot, Range before, Range after) {}
