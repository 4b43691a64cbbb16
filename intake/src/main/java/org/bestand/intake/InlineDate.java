package org.bestand.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bestand.model.ReportDate;

/** Dates of reports: in a field, or in the stamp that may open a text ({@code " date 2022-09 "}, {@code " date 2022-09-14 "}). */
final class InlineDate {
    private static final Pattern STAMP = Pattern.compile("\\s{0,9}date\\s{1,9}(\\d{4}-\\d{2}(?:-\\d{2})?)(?=\\s|$)");
    /** A clock time may follow the day. */
    private static final Pattern FIELD = Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2}(?:[T ].{0,40})?)?");

    private InlineDate() {}

    /** The date of the stamp at the very start of a text; unknown where there is none. */
    static ReportDate of(String text) throws Refusal {
        Matcher stamp = STAMP.matcher(text);
        return stamp.lookingAt() ? field(stamp.group(1)) : ReportDate.UNKNOWN;
    }

    /** Whether a text holds nothing but blanks and a stamp. */
    static boolean isAll(String text) {
        Matcher stamp = STAMP.matcher(text);
        return text.substring(stamp.lookingAt() ? stamp.end() : 0).isBlank();
    }

    static ReportDate field(String words) throws Refusal {
        String date = words.strip();
        try {
            if (FIELD.matcher(date).matches()) {
                return ReportDate.of(date);
            }
        } catch (IllegalArgumentException e) {
            // Told below: there is no such day or month.
        }
        String shown = date.length() <= 30 ? "'" + date + "'" : "of " + date.length() + " characters";
        throw new Refusal("has a wrong date " + shown + "; it must be yyyy-MM-dd or yyyy-MM");
    }
}
