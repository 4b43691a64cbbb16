package org.bestand.desk.uploads;

import java.util.List;
import org.bestand.desk.web.Frame;

/**
 * What the page shows on which reports are brought.
 *
 * @param frame around it
 * @param mostFiles how many files may come at once
 * @param mostBytes how large each may be, in words
 * @param former what the visitor brought since the desk was opened, the last first
 */
public record NewPage(Frame frame, int mostFiles, String mostBytes, List<Former> former) {

    /** Something that was brought. */
    public record Former(String href, String label, String state) {}
}
