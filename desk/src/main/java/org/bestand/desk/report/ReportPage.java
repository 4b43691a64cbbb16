package org.bestand.desk.report;

import java.util.List;
import org.bestand.desk.labels.Deed;
import org.bestand.desk.labels.Line;
import org.bestand.desk.web.Frame;

/**
 * What the page of a report shows.
 *
 * @param frame around it
 * @param id of the report, as a part of a path
 * @param head what it is
 * @param text its text in stretches
 * @param cards what its claims tell, in the order of the text
 * @param dating on which days it can be of; null where it tells its day itself
 * @param history what was decided about it and its claims, the last first
 * @param mayDecide whether the visitor may decide about claims
 * @param mayDate whether the visitor may give it a day
 */
public record ReportPage(
        Frame frame,
        String id,
        Head head,
        List<Stretch> text,
        List<Card> cards,
        Dating dating,
        List<Deed> history,
        boolean mayDecide,
        boolean mayDate) {

    /**
     * What a report is.
     *
     * @param reportId its id as its sender wrote it
     * @param date when it was published, in words
     * @param dateBy who gave it that day where it does not tell it itself, in words; empty where it does
     * @param language in words, or empty
     * @param lang the language as HTML names it; null where it is not known
     * @param url where it was found, or empty
     * @param isLink whether that is an address of the web
     * @param sha256 of its text
     * @param original SHA-256 of what the text was drawn from, or empty
     * @param edition the version that its sender gave it, or empty
     * @param version which version of the record's it is, in words
     * @param takenBack whether its sender took it back
     * @param copies the reports that are the same text
     */
    public record Head(
            String reportId,
            String title,
            String outlet,
            String date,
            String dateBy,
            String language,
            String lang,
            String url,
            boolean isLink,
            String sha256,
            String original,
            String edition,
            String version,
            boolean takenBack,
            List<Copy> copies) {}

    /** A report that is the same text; the first is the one that it came from. */
    public record Copy(String href, String title, String outlet, String date) {}

    /**
     * A claim.
     *
     * @param line what a ledger shows of it
     * @param number its place in the list, from 1
     * @param figure its figure as bounds, or empty
     * @param figureWords the words of its figure, or empty
     * @param place where, each with how exactly it is known
     * @param timeWords the words of its time, or empty
     * @param timeDays the days that they come to, or empty
     * @param more what else it says, by what it is called
     * @param rules ids of the rules that made it
     * @param incident what it is told to be part of; null where it is of none
     * @param isMarked whether its words stand in the text
     */
    public record Card(
            Line line,
            int number,
            String figure,
            String figureWords,
            List<String> place,
            String timeWords,
            String timeDays,
            List<Fact> more,
            List<String> rules,
            Link incident,
            boolean isMarked) {}

    /** Something about a claim. */
    public record Fact(String label, String words) {}

    /** Something to follow. */
    public record Link(String href, String words) {}

    /**
     * On which days a report can be of.
     *
     * @param told the date that it tells itself, in words
     * @param days those that are left
     * @param reasons why, in sentences
     */
    public record Dating(String told, List<Day> days, List<String> reasons) {}

    /**
     * A day that it can be of.
     *
     * @param iso as forms send it
     * @param isTaken whether the report counts as of that day
     */
    public record Day(String iso, String label, boolean isTaken) {}
}
