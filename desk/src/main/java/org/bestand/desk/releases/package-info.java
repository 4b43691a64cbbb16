/** Frozen states of the record, and what changed between two. */
package org.bestand.desk.releases;
