/** The pages on which people sign in, set passwords, look after their own account and, as administrators, after those of others. */
package org.bestand.desk.signing;
