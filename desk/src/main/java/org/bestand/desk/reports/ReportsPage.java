package org.bestand.desk.reports;

import java.util.List;
import org.bestand.desk.web.Frame;

/**
 * What the list of reports shows.
 *
 * @param frame around it
 * @param total how many reports the record holds, in words
 * @param lines those of this page
 * @param undated whether only those without a day are meant
 * @param outlet of which outlet, or empty
 * @param language in which language, or empty
 * @param outlets those that tell most, to choose from
 * @param languages those that there are
 * @param first address of the first page; empty where this is it
 * @param next address of the next page; empty where this is the last
 * @param isFiltered whether not all reports are meant
 */
public record ReportsPage(
        Frame frame,
        String total,
        List<Line> lines,
        boolean undated,
        String outlet,
        String language,
        List<String> outlets,
        List<Choice> languages,
        String first,
        String next,
        boolean isFiltered) {

    /**
     * A report.
     *
     * @param isOfMonth whether only the month is known
     * @param claims how many claims were read in it
     */
    public record Line(
            String href, String title, String outlet, String date, boolean isOfMonth, String language, String claims) {}

    /** A value to choose, with what it is called. */
    public record Choice(String value, String label, boolean chosen) {}
}
