package org.bestand.desk.parties;

import java.util.List;
import org.bestand.desk.tables.Turn;
import org.bestand.desk.web.Frame;

/**
 * What the page with the claims behind a tie shows.
 *
 * @param frame around it
 * @param months of which months they are, or empty for all
 * @param total how many claims there are
 * @param claims those of this page
 * @param turn where it is among the pages
 * @param json address of the same as data
 * @param csv likewise
 */
public record TiesPage(
        Frame frame, String months, String total, List<Told> claims, Turn turn, String json, String csv) {}
