/**
 * Opens foreign bytes and sockets. In: paths of files in any {@link org.bestand.intake.Format}, folders, standard input; addresses of feeds. Out: one
 * {@link org.bestand.intake.Received} after another: a report with the hash of what its text was drawn from, word that one is taken back, or one
 * sentence on why an input gave none. Promises that no input stops the rest, that nothing exceeds the {@link org.bestand.intake.Limits}, that a
 * text file's text is what it holds, character for character, and that nothing is asked of a server that may not be asked. Does not read what
 * reports say.
 */
package org.bestand.intake;
