package org.bestand.desk.truces;

import java.util.List;
import org.bestand.desk.tables.Choice;
import org.bestand.desk.tables.Turn;
import org.bestand.desk.web.Frame;

/**
 * What the page with the truces shows.
 *
 * @param frame around it
 * @param total how many there are
 * @param parties what they can be chosen by
 * @param phases likewise
 * @param isAll whether nothing is chosen
 * @param truces those of this page
 * @param turn where it is among the pages
 * @param json address of the same as data
 * @param csv likewise
 */
public record TrucesPage(
        Frame frame,
        String total,
        List<Choice> parties,
        List<Choice> phases,
        boolean isAll,
        List<Line> truces,
        Turn turn,
        String json,
        String csv) {

    /**
     * A truce.
     *
     * @param href its page
     * @param recalled that it is only recalled, or empty
     * @param brokers who brought it about, as claims tell; empty where none does
     * @param phase how far in its course it is put, or empty
     * @param violations who is said to have broken it
     * @param denials what is denied of it
     * @param ended that it ended, and how
     */
    public record Line(
            String parties,
            String href,
            String recalled,
            String when,
            List<String> brokers,
            String phase,
            List<Said> violations,
            List<Said> denials,
            List<Said> ended) {}

    /**
     * What is said of a truce.
     *
     * @param what it is
     * @param speakers who says it
     * @param stance how it is put forward, or empty
     * @param href of the words in the report
     */
    public record Said(String what, String speakers, String stance, String href) {}
}
