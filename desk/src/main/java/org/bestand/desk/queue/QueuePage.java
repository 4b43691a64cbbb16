package org.bestand.desk.queue;

import java.util.List;
import org.bestand.desk.labels.Deed;
import org.bestand.desk.labels.Details.Detail;
import org.bestand.desk.labels.Passage;
import org.bestand.desk.web.Frame;

/**
 * What the queue shows.
 *
 * @param frame around it
 * @param left how many claims are left to look at
 * @param item the claim; null where none is left
 * @param query the selection that the queue is kept to, as a query that ends in {@code &}, or empty
 * @param chosen that selection in words, or empty
 * @param before what was decided just now, or null
 * @param mayDecide whether the visitor may decide
 */
public record QueuePage(
        Frame frame, String left, Item item, String query, String chosen, Deed before, boolean mayDecide) {

    /**
     * A claim to look at.
     *
     * @param id as a part of a path
     * @param passage its words in their paragraph
     * @param details what was read in them
     * @param source outlet, title and day of the report
     * @param href the words in the report
     * @param incident its page; empty where it is of none
     * @param incidentTitle what that is called
     */
    public record Item(
            String id,
            Passage passage,
            List<Detail> details,
            String source,
            String href,
            String incident,
            String incidentTitle) {}
}
