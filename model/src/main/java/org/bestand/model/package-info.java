/**
 * The values that everything else speaks in: reports, claims and their parts, and the ports through which the reading asks
 * for names. In: nothing. Out: immutable records that refuse nonsense at construction. Knows the JDK alone; reads no file,
 * clock, locale or static state. What the words mean is laid down in the claims codebook.
 */
package org.bestand.model;
