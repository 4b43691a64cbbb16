/**
 * Incidents in the form of the UCDP Georeferenced Event Dataset, and how its events and ours compare. Columns, codes and what holds for every
 * row: UCDP GED codebook 23.1, and counts over published rows.
 */
package org.bestand.exchange.ucdp;
