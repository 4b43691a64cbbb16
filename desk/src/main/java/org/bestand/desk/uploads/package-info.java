/** Reports that people bring: taken in, read in the background, and what came of them. */
package org.bestand.desk.uploads;
