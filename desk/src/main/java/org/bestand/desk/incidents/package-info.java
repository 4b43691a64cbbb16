/** The page with the incidents: chosen, counted, on a map and along time. */
package org.bestand.desk.incidents;
