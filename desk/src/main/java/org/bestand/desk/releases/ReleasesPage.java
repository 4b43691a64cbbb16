package org.bestand.desk.releases;

import java.util.List;
import org.bestand.desk.web.Frame;

/**
 * The page of all releases.
 *
 * @param lines the last first
 * @param holds how much the record holds now, in words
 * @param since what happened since the last release, in words; empty where there is none
 * @param trouble why the release that who looks asked for was not made; empty where none failed
 * @param entry number of the last entry of the history
 * @param longestNote most characters of a note
 * @param mayRelease whether who looks may make one
 */
public record ReleasesPage(
        Frame frame,
        List<Line> lines,
        String holds,
        String since,
        String trouble,
        long entry,
        int longestNote,
        boolean mayRelease) {
    /**
     * A release.
     *
     * @param changes address of what changed since the one before; empty for the first
     * @param toNow address of what changed since
     */
    public record Line(
            long number,
            String at,
            String who,
            String note,
            String digest,
            String holds,
            String changes,
            String toNow) {}
}
