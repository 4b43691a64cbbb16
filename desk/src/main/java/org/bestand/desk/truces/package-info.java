/** Each truce with its parties, who brought it about, who is said to have broken it, and whether it ended. */
package org.bestand.desk.truces;
