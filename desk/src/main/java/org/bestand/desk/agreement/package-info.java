/** How far coders agree, and what they do not agree about. */
package org.bestand.desk.agreement;
