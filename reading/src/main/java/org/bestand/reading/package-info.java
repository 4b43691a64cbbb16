/**
 * The pure core: a report's text in, its claims out. {@link org.bestand.reading.Reader} is the face, with one call for each stage; a
 * {@link org.bestand.reading.LanguagePack} holds all that belongs to one language. The same text with the same pack gives the
 * same claims on any machine and in any thread. Nothing here opens a file, asks the time, or judges what is true.
 */
package org.bestand.reading;
