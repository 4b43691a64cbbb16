/** The forms by which people decide. */
package org.bestand.desk.decisions;
