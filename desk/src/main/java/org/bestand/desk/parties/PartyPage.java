package org.bestand.desk.parties;

import java.util.List;
import org.bestand.desk.web.Frame;

/**
 * What the page of a party shows.
 *
 * @param frame around it
 * @param code of the party
 * @param incidents how many incidents it is a party of
 * @param incidentsHref their address
 * @param years heads of the columns of years
 * @param sides what it does, what is done to it, what it does together with others
 * @param claims the newest claims
 * @param all address of all its ties
 * @param network address of the network of its ties
 * @param json address of the same as data
 * @param csv likewise
 */
public record PartyPage(
        Frame frame,
        String code,
        String incidents,
        String incidentsHref,
        List<String> years,
        List<Side> sides,
        List<Told> claims,
        String all,
        String network,
        String json,
        String csv) {

    /**
     * One side of what it has its part in.
     *
     * @param title what side
     * @param byYear how often it does what in which year
     * @param lines with whom, those that most claims tell first
     * @param more how many more there are, or empty
     */
    public record Side(String title, List<Kinds> byYear, List<PartiesPage.Line> lines, String more) {}

    /**
     * Something that is done.
     *
     * @param counts how many claims tell it, by year
     * @param total of all years and of those that are not known
     */
    public record Kinds(String does, List<String> counts, String total) {}
}
