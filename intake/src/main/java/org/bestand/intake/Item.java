package org.bestand.intake;

import java.util.Objects;
import org.bestand.model.Report;

/** What one object of JSON is: a report, or word that a report is taken back. */
sealed interface Item {

    /**
     * A report.
     *
     * @param edition the version that its sender gives it, or empty
     * @param isNamed whether its id is an address that its sender keeps for it, so that the same one again is this report again
     */
    record Told(Report report, String edition, boolean isNamed) implements Item {
        public Told {
            Objects.requireNonNull(report, "report");
        }
    }

    /**
     * Its sender takes a report back.
     *
     * @param status the word for it: {@code canceled} or {@code withheld}
     */
    record TakenBack(String report, String edition, String status) implements Item {}
}
