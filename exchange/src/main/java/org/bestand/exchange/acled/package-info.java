/** Incidents in the form of ACLED: one row a day and place. Columns, hierarchy of types, precision codes and rules of fatalities: ACLED codebook. */
package org.bestand.exchange.acled;
