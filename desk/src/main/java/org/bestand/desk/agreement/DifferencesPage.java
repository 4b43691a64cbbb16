package org.bestand.desk.agreement;

import java.util.List;
import org.bestand.desk.web.Frame;

/**
 * The page on what two coders do not agree about.
 *
 * @param first word of the first coder
 * @param second word of the second coder
 * @param firstLabel what pages call the first
 * @param secondLabel what pages call the second
 * @param back address of their agreement
 * @param address of this page, without the number of the page
 * @param all address of all differences, or of the open ones alone where all are shown
 * @param isOpen whether only those are shown that nobody adjudicated
 * @param mayAdjudicate whether who looks may say who is right
 */
public record DifferencesPage(
        Frame frame,
        String first,
        String second,
        String firstLabel,
        String secondLabel,
        String back,
        String address,
        String all,
        boolean isOpen,
        List<OfReport> reports,
        int page,
        int pages,
        boolean mayAdjudicate) {

    /** The differences of a report. */
    public record OfReport(String id, String href, String title, String detail, List<Spot> spots) {}

    /**
     * A difference.
     *
     * @param anchor its id on the page
     * @param quotes the sentences; two where the coders quote otherwise
     * @param summary what they do not agree about, in a sentence
     * @param rows the slots that either fills
     * @param first id of the claim of the first as a part of a path, or empty
     * @param second id of the claim of the second as a part of a path, or empty
     * @param firstCan whether it can be decided that the first is right
     * @param secondCan whether it can be decided that the second is right
     * @param correct where the record's claim can be corrected; empty where it has none
     * @param settled who adjudicated it how, in words; empty where nobody did
     */
    public record Spot(
            String anchor,
            List<String> quotes,
            String summary,
            List<Row> rows,
            String first,
            String second,
            boolean firstCan,
            boolean secondCan,
            String correct,
            String settled) {

        /** Whether both coders have a claim here. */
        public boolean isOfBoth() {
            return !first.isEmpty() && !second.isEmpty();
        }
    }

    /** A slot as both fill it. */
    public record Row(String label, String first, String second, boolean differs) {}
}
