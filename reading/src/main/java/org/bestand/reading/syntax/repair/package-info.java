/**
 * Puts right, by tables of a language pack, what a trained parser is known to get wrong. In: the words of a sentence
 * with their arcs. Out: the same words with some heads and relations changed; forms, lemmas and tags stay. Promises
 * that a tree stays a tree.
 */
package org.bestand.reading.syntax.repair;
