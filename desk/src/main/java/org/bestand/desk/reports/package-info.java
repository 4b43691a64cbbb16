/** The list of reports. */
package org.bestand.desk.reports;
