/** What takes longer than a request may. */
package org.bestand.desk.later;
