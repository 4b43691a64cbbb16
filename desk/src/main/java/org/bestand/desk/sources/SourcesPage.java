package org.bestand.desk.sources;

import java.util.List;
import org.bestand.desk.tables.Choice;
import org.bestand.desk.tables.Heading;
import org.bestand.desk.tables.Turn;
import org.bestand.desk.web.Frame;

/**
 * What the page with the sources shows.
 *
 * @param frame around it
 * @param words that names must hold, or empty
 * @param of the sort that is shown alone, or empty
 * @param orders in which the tables can be
 * @param tables one of outlets and one of speakers, or one of them
 * @param columns what each column counts
 * @param json address of the same as data
 * @param csv likewise
 */
public record SourcesPage(
        Frame frame,
        String words,
        String of,
        List<Choice> orders,
        List<Table> tables,
        List<Column> columns,
        String json,
        String csv) {

    /** What a column is called and counts. */
    public record Column(String name, String meaning) {}

    /**
     * One table.
     *
     * @param title what is in it
     * @param total how many there are
     * @param more address of all of them, where these are the first; else empty
     * @param turn where it is among the pages; null where it has none
     */
    public record Table(String title, String total, List<Heading> headings, List<Line> lines, String more, Turn turn) {}

    /**
     * Who tells.
     *
     * @param href of what there is about it
     * @param part of a party that speaks, or empty
     */
    public record Line(
            String name, String href, String part, String claims, String firsts, String revised, String disputed) {}
}
