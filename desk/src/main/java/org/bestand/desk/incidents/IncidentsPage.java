package org.bestand.desk.incidents;

import java.util.List;
import java.util.Map;
import org.bestand.desk.catalogue.Selection;
import org.bestand.desk.web.Frame;

/**
 * What the page with the incidents shows.
 *
 * @param frame around it
 * @param selection which are meant
 * @param total how many there are
 * @param lines those of this page
 * @param facets what they can be told apart by
 * @param chosen what is asked for, each to be left out
 * @param orders in which orders they can be listed, and their addresses
 * @param page number of this page, from 1
 * @param pages how many there are
 * @param fields what a form must send along to keep the rest of the selection
 * @param elsewhere the selection as a command and as calls of the API, by what they are
 * @param isSettled whether the incidents follow all that came in and was decided
 * @param bins the same incidents along time
 */
public record IncidentsPage(
        Frame frame,
        Selection selection,
        String total,
        List<Line> lines,
        List<Box> facets,
        List<Choice> chosen,
        List<Choice> orders,
        int page,
        int pages,
        List<Map.Entry<String, String>> fields,
        List<Choice> elsewhere,
        boolean isSettled,
        List<Bin> bins) {

    /**
     * An incident.
     *
     * @param href its page
     * @param recalled that it is only recalled, or empty
     * @param dead the range of the dead of each side
     * @param status how far people have looked at it; empty where nobody has
     */
    public record Line(
            String id,
            String href,
            String title,
            String recalled,
            String when,
            String places,
            List<String> dead,
            String reports,
            String sources,
            String claims,
            boolean disputed,
            String status) {}

    /** Something to choose, with its address; how many it is of where that is told, and whether it is chosen. */
    public record Choice(String label, String href, String of, boolean chosen) {}

    /**
     * A facet.
     *
     * @param first its most frequent values
     * @param more the others
     */
    public record Box(String title, List<Choice> first, List<Choice> more) {}

    /** A stretch of time with how many incidents began in it, how many of them disputed. */
    public record Bin(String label, String href, int incidents, int disputed) {}
}
