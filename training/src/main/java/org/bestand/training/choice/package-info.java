/** Learns from coded reports how to choose between the readings that the rules propose, and measures it on reports that it did not learn from. */
package org.bestand.training.choice;
