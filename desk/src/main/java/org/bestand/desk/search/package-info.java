/** Searching the words of reports. */
package org.bestand.desk.search;
