package org.bestand.record;

/** What became of a report that was handed to the record. */
public enum Outcome {
    /** it is new */
    ADDED,
    /** it was there, with the same claims; nothing was written */
    ALREADY_THERE,
    /** its text, date or origin is another than before; the former version is superseded */
    CHANGED,
    /** it was there, but other claims were read from it; the former reading is superseded */
    READ_ANEW,
    /** its sender has since sent a later edition, or taken it back; nothing was written */
    OUTDATED
}
