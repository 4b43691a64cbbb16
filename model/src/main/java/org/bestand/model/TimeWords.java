package org.bestand.model;

import java.util.List;

/** What words for times come to once it is known when they were said. A port: the linking asks, the reading of a language answers. */
public interface TimeWords {
    /** Understands no words: reports whose day is not known stay undated. */
    TimeWords NONE = (words, language) -> List.of();

    /**
     * The times that some words name, in their order.
     *
     * @param words a phrase or a sentence
     * @param language ISO 639-1 code of the report; empty where not known
     */
    List<Told> in(String words, String language);

    /** One time. */
    interface Told {
        /**
         * What it comes to where the words were said on this date; unresolved where they name no day.
         *
         * @param ahead whether it is told of what is still to come
         */
        When on(ReportDate said, boolean ahead);

        /** Length in days of a span of time ("in two days"); 0 where the words name no length. */
        int lasting();

        /** Whether it runs from then on ("since Tuesday"). */
        boolean isSince();
    }
}
