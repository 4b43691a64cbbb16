/**
 * Draws the text out of PDF and Word files, as a program of its own that intake starts and asks. In: the bytes of a document on standard input. Out:
 * its title and text on standard output. Promises nothing about memory and time: whoever starts it bounds both and takes its end for a refusal.
 */
package org.bestand.documents;
