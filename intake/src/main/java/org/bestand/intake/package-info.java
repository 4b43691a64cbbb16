/**
 * Opens foreign bytes. In: paths of text files, JSON Lines, folders, or standard input. Out: one {@link org.bestand.intake.Received} after
 * another: a report, or one sentence on why an input gave none. Promises that no input stops the rest, that nothing exceeds the
 * {@link org.bestand.intake.Limits}, and that a report's text is what the file holds, character for character. Does not read what it says.
 */
package org.bestand.intake;
