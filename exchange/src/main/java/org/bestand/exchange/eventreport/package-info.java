/**
 * Incidents in the table that the R package eventreport aggregates: one row for each event, report and side, so that its users can run their own
 * rules over what the reports say. Columns and codes: eventreport 0.1.2.
 */
package org.bestand.exchange.eventreport;
