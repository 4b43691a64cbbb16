package org.bestand.desk.search;

import java.util.List;
import org.bestand.desk.web.Frame;

/**
 * What the page of a search shows.
 *
 * @param frame around it
 * @param query what was asked for, or empty
 * @param found the reports of this page, the latest first
 * @param incidents the incidents that are told in reports with these words, the latest first; not all where they are many
 * @param incidentsFound how many they are, in words
 * @param incidentsHref where all of them are
 * @param before address of the page before; empty where there is none
 * @param next address of the next page; empty where there is none
 * @param isCutOff whether there are more than are shown on any page
 */
public record SearchPage(
        Frame frame,
        String query,
        List<Hit> found,
        List<Link> incidents,
        String incidentsFound,
        String incidentsHref,
        String before,
        String next,
        boolean isCutOff) {

    /**
     * A report with the words.
     *
     * @param snippet a stretch of its text
     * @param lang the language as HTML names it; null where it is not known
     * @param cutBefore whether there is text before it
     * @param cutBehind whether there is text behind it
     * @param claims claims whose own words hold them
     * @param more how many further claims do, in words; empty where none
     */
    public record Hit(
            String href,
            String title,
            String outlet,
            String date,
            List<Piece> snippet,
            String lang,
            boolean cutBefore,
            boolean cutBehind,
            List<Claim> claims,
            String more) {}

    /** Some words of a snippet, and whether they were asked for. */
    public record Piece(String text, boolean isHit) {}

    /** A claim, with what it tells and how it was decided. */
    public record Claim(String href, String tells, String speakers, String state) {}

    /** An incident. */
    public record Link(String href, String title, String when) {}
}
