package org.bestand.intake;

import java.util.Objects;
import org.bestand.model.Original;
import org.bestand.model.Report;

/** What came of an input, or of a part of it. */
public sealed interface Received {

    /**
     * A report.
     *
     * @param original what its text was drawn from
     */
    record ReportIn(Report report, Original original) implements Received {
        public ReportIn {
            Objects.requireNonNull(report, "report");
            Objects.requireNonNull(original, "original");
        }
    }

    /**
     * Its sender takes a report back.
     *
     * @param input its path, with the number of the line or value as below
     * @param report its id
     * @param original what says so, with the edition that does
     * @param status the sender's word for it: {@code canceled} or {@code withheld}
     */
    record TakenBack(String input, String report, Original original, String status) implements Received {
        public TakenBack {
            input = printable(input);
        }
    }

    /**
     * An input that gave no report.
     *
     * @param input its path, with the number of the line after a colon, or of the value after a hash, where it is one of several
     * @param sentence why, in one English sentence that names the input; never words of the report
     */
    record Failure(String input, String sentence) implements Received {
        public Failure {
            input = printable(input);
            sentence = printable(sentence);
        }
    }

    /**
     * Something about an input that was read all the same.
     *
     * @param input its path, with the number of the line after a colon where it is one of several
     * @param sentence what, in one English sentence that names the input
     */
    record Warning(String input, String sentence) implements Received {
        public Warning {
            input = printable(input);
            sentence = printable(sentence);
        }
    }

    /** Names come from outside: no control character of theirs gets to a terminal or breaks a line. */
    private static String printable(String words) {
        return words.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", "?");
    }
}
