package org.bestand.desk.uploads;

import java.util.List;
import org.bestand.desk.web.Frame;

/**
 * What the page of something that was brought shows.
 *
 * @param frame around it
 * @param href its own address
 * @param state {@code reading}, {@code done} or {@code failed}
 * @param done how much of {@code total} was looked at
 * @param far the same in words
 * @param found in words how many reports were taken in with how many claims
 * @param reports those of this page
 * @param failures what could not be read
 * @param left in words how much was too much to be listed; empty where nothing
 * @param isFollowed whether the incidents follow what was read
 * @param before address of the page before; empty where there is none
 * @param next address of the next page; empty where there is none
 */
public record UploadPage(
        Frame frame,
        String href,
        String state,
        int done,
        int total,
        String far,
        String found,
        List<Line> reports,
        List<Failed> failures,
        String left,
        boolean isFollowed,
        String before,
        String next) {

    /** A report that was taken in. */
    public record Line(String href, String title, String date, String claims, List<Link> incidents) {}

    /** An incident. */
    public record Link(String href, String title) {}

    /** Something that could not be read. */
    public record Failed(String file, String sentence) {}
}
