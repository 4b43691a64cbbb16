package org.bestand.desk.parties;

import java.util.List;
import org.bestand.desk.tables.Choice;
import org.bestand.desk.tables.Heading;
import org.bestand.desk.tables.Turn;
import org.bestand.desk.web.Frame;

/**
 * What the page with the parties shows.
 *
 * @param frame around it
 * @param total how many ties there are
 * @param filters what they can be chosen by
 * @param headings of the table
 * @param lines those of this page
 * @param turn where it is among the pages
 * @param network address of the network of the same ties
 * @param cut that the network shows only the parties with most claims, or empty
 * @param json address of the same as data
 * @param csv likewise
 */
public record PartiesPage(
        Frame frame,
        String total,
        Filters filters,
        List<Heading> headings,
        List<Line> lines,
        Turn turn,
        String network,
        String cut,
        String json,
        String csv) {

    /** What can be chosen, and what is. */
    public record Filters(
            List<Choice> kinds, List<Choice> parties, List<Choice> orders, String from, String to, boolean isNone) {}

    /**
     * What a party does to another.
     *
     * @param agentHref its page
     * @param targetHref the other's page; empty where nobody is told
     * @param claimsHref the claims that say so
     */
    public record Line(
            String agent,
            String agentHref,
            String does,
            String target,
            String targetHref,
            String claims,
            String claimsHref,
            String first,
            String last) {}
}
