/** Learns what each ground for and against linking weighs, from reports in which people labelled the happenings. */
package org.bestand.training.link;
