/**
 * The second stage: a sentence in, its words with part of speech, lemma and dependency tree (Universal Dependencies v2)
 * out. Promises a tree for every sentence, the same one on every machine and in every thread, with the probability of
 * each arc; never promises that it is right.
 */
package org.bestand.reading.syntax;
