package org.bestand.desk.parties;

/**
 * A claim that makes a tie.
 *
 * @param tells what it says, in a few words
 * @param quote the sentence of the report
 * @param speakers who says it, whoever passes it on first
 * @param stance how it is put forward, or empty
 * @param title of the report, or its id
 * @param outlet of it, or empty
 * @param href of the words in the report
 * @param said on which day
 * @param state how it was decided: {@code open}, {@code accepted} or {@code corrected}
 * @param by who decided so, or empty
 */
public record Told(
        String id,
        String tells,
        String quote,
        String speakers,
        String stance,
        String title,
        String outlet,
        String href,
        String said,
        String state,
        String by) {}
