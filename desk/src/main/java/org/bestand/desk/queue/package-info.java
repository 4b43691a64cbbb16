/** The claims that nobody has looked at, one at a time. */
package org.bestand.desk.queue;
