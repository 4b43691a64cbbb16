/** Incidents as a printable page, in Dutch or English, in which every figure stands with its words, its speaker and its report. */
package org.bestand.exchange.dossier;
