package org.bestand.desk.releases;

import java.util.List;
import org.bestand.desk.labels.Deed;
import org.bestand.desk.web.Frame;

/**
 * The page of what changed between two states.
 *
 * @param path its address without a query
 * @param parts sorts of things that changed, with how many
 * @param part which of them is shown
 * @param reports lines where reports are shown
 * @param incidents lines where incidents are shown
 * @param claims lines where claims are shown
 * @param decisions lines where decisions are shown
 * @param command the same as a command
 */
public record ChangesPage(
        Frame frame,
        String path,
        List<Part> parts,
        String part,
        List<Report> reports,
        List<Incident> incidents,
        List<Claim> claims,
        List<Deed> decisions,
        int page,
        int pages,
        String command) {

    /** Whether nothing changed at all. */
    public boolean isEmpty() {
        return parts.stream().allMatch(part -> part.number().equals("0"));
    }

    /**
     * A sort of things.
     *
     * @param detail how many are new, other and gone, in words
     */
    public record Part(String key, String label, String number, String detail, String href, boolean isShown) {}

    /** A report that is new, gone or of another day. */
    public record Report(String change, String id, String href, String detail) {}

    /**
     * An incident.
     *
     * @param change {@code new}, {@code other} or {@code gone}
     * @param href its page; empty where there is none any more
     * @param was when it was before, where that differs; else empty
     * @param figures figures that are new, other or gone, in words
     * @param claims how many claims more or fewer, in words, or empty
     */
    public record Incident(
            String change,
            String href,
            String title,
            String recalled,
            String when,
            String was,
            List<String> figures,
            String claims) {}

    /**
     * A claim that counts only in one of the states.
     *
     * @param href its words in the report
     */
    public record Claim(
            String change, String href, String figure, String tells, String words, String speakers, String report) {}
}
