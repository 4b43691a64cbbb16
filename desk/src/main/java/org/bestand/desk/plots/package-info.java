/** What maps and timelines are drawn from. */
package org.bestand.desk.plots;
