/** Writes into the record for all who are at the desk. */
package org.bestand.desk.deciding;
