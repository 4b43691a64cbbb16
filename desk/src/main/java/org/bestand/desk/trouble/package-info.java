/** What is answered where something goes wrong. */
package org.bestand.desk.trouble;
