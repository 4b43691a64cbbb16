/** Incidents in the formats of the field, written as they are drawn from the record. */
package org.bestand.desk.exports;
