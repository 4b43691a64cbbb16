package org.bestand.desk.releases;

import java.util.List;
import org.bestand.desk.web.Frame;

/**
 * The page of a release.
 *
 * @param reports how many it holds, in words
 * @param entry number of its entry in the history
 * @param others the releases that it can be compared with
 * @param commands commands that are about it
 */
public record ReleasePage(
        Frame frame,
        ReleasesPage.Line release,
        String reports,
        String claims,
        String incidents,
        long entry,
        List<Long> others,
        List<String> commands) {}
