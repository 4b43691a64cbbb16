/**
 * The first stage: a report's text in, its paragraphs, sentences, tokens and quotations out, each with its place in the raw text,
 * which is never changed. Promises that tokens do not overlap, run forward and lie within their sentence.
 */
package org.bestand.reading.text;
