/** The web desk: pages over the record, on which an analyst reads, decides and exports. */
package org.bestand.desk;
