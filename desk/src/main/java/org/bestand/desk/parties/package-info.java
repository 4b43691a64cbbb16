/** Who is said to do what to whom, and the claims that say so. */
package org.bestand.desk.parties;
