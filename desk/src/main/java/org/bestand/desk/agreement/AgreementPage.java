package org.bestand.desk.agreement;

import java.util.List;
import org.bestand.desk.web.Frame;

/**
 * The page on how far two coders agree.
 *
 * @param coders who can be compared
 * @param first word of the first that is compared
 * @param second word of the second; empty where there is nobody to compare with
 * @param isWhole whether only reports are meant of which both looked at every claim
 * @param result how far they agree; null where nothing can be compared
 * @param files the codings that who looks brought
 * @param mayBring whether who looks may bring one
 */
public record AgreementPage(
        Frame frame,
        List<Choice> coders,
        String first,
        String second,
        boolean isWhole,
        Result result,
        List<File> files,
        boolean mayBring) {

    /** Somebody who can be compared. */
    public record Choice(String word, String label) {}

    /**
     * How far two agree.
     *
     * @param reports how many reports both coded, in words
     * @param remarks what is to be known about the figures, in sentences
     * @param differences how many differences there are, in words; empty where there are none
     * @param href where they are listed
     * @param open how many of them nobody adjudicated, in words
     * @param alphaOfClaims alpha of what sentences claim
     */
    public record Result(
            boolean isEmpty,
            String first,
            String second,
            String reports,
            List<String> remarks,
            List<Tally> tallies,
            List<Tally> kinds,
            List<Slot> slots,
            String alphaOfClaims,
            String differences,
            String href,
            String open) {}

    /**
     * What two found of some sort.
     *
     * @param first how many claims the first has
     * @param second how many the second has
     * @param both how many both have
     * @param alike how many both have with the slots of the record alike
     * @param detection F1 of what both have
     * @param record F1 of what both have alike
     */
    public record Tally(
            String label, String first, String second, String both, String alike, String detection, String record) {}

    /** How far they fill a slot alike. */
    public record Slot(String label, boolean isOfRecord, String share, String alpha) {}

    /** A coding that was brought. */
    public record File(long number, String name, String claims, String reports, String unread, List<String> refused) {}
}
