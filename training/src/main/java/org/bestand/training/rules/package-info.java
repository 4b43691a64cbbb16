/** Counts against coded reports how often each rule of a pack is right. */
package org.bestand.training.rules;
