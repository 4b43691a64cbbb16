/**
 * Trains and measures the syntax models. In: treebanks in CoNLL-U (Universal Dependencies). Out: a model file for a
 * language pack, and figures. Not part of the shipped program. The same treebank, settings and seed give the same model
 * file, whatever the number of threads.
 */
package org.bestand.training;
