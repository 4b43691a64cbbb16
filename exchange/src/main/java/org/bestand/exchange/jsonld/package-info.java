/**
 * The record as linked data: W3C Web Annotation for the words behind each claim, PROV-O for who read and who reviewed it, the Simple Event Model for
 * incidents, with what is said of them as views according to who says it. The context stands in the file; none is ever fetched.
 */
package org.bestand.exchange.jsonld;
