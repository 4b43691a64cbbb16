package org.bestand.desk.correct;

import java.util.List;
import org.bestand.desk.labels.Passage;
import org.bestand.desk.web.Frame;

/**
 * What the form for a correction shows.
 *
 * @param frame around it
 * @param id of the claim, as a part of a path
 * @param passage its words in their paragraph
 * @param fields what can be said of it
 * @param parties codes of parties with their names, to choose from
 * @param back where to go on
 * @param trouble what is wrong with what was sent, or empty
 * @param why the reason as it was sent
 */
public record CorrectPage(
        Frame frame,
        String id,
        Passage passage,
        List<Field> fields,
        List<Option> parties,
        String back,
        String trouble,
        String why) {

    /**
     * A slot.
     *
     * @param name of it
     * @param label what it is called
     * @param value what stands in it
     * @param hint how it is written, or empty
     * @param options what it can be; empty where it is written
     */
    public record Field(String name, String label, String value, String hint, List<Option> options) {}

    /** Something to choose. */
    public record Option(String value, String label) {}
}
