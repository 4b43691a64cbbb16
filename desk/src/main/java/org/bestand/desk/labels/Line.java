package org.bestand.desk.labels;

/**
 * A claim.
 *
 * @param id its id as a part of a path
 * @param figure as bounds; empty where it has none
 * @param words of the report for the figure, or for the deed
 * @param tells what it tells, where it is no figure
 * @param number of the report in the list of reports
 * @param report its id as a part of a path
 * @param href its words in the report
 * @param said on which day
 * @param state {@code open}, {@code accepted}, {@code corrected} or {@code rejected}
 * @param by who decided so, or empty
 */
public record Line(
        String id,
        String figure,
        String words,
        String tells,
        String speakers,
        String stance,
        int number,
        String report,
        String href,
        String said,
        String state,
        String by) {}
