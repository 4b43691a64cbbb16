/** The incidents of the record as rows in memory: chosen by filters, counted by facets, put in order. */
package org.bestand.desk.catalogue;
