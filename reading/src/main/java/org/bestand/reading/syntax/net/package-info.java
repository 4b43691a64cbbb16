/**
 * The arithmetic of the trained tagger and parser: two layers of bidirectional LSTM over word, character and lexicon
 * features, a tag scorer on the first, biaffine scorers of arcs and relations on the second. In: features of a sentence
 * and weights. Out: scores. Plain Java without native code; the same weights give the same scores to the last bit on
 * every machine. Knows nothing of files or languages.
 *
 * <p>Public for the sake of training, which walks the same steps backwards; readers use {@link
 * org.bestand.reading.syntax.Syntax}.
 */
package org.bestand.reading.syntax.net;
