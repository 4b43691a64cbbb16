package org.bestand.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bestand.model.ReportDate;

/** Dates of reports: in a field, or in the stamp that may open a text ({@code " date 2022-09 "}, {@code " date 2022-09-14 "}). */
final class InlineDate {
    private static final Pattern STAMP = Pattern.compile("\\s{0,9}date\\s{1,9}(\\d{4}-\\d{2}(?:-\\d{2})?)(?=\\s|$)");
    /** A clock time may follow the day. */
    private static final Pattern FIELD = Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2}(?:[T ].{0,40})?)?");
    /** RFC 5322, as feeds have it: {@code Wed, 14 Sep 2022 08:00:00 +0200}. */
    private static final Pattern MAIL =
            Pattern.compile("(?:\\p{L}{2,9}, ?)?(\\d{1,2}) ([A-Z][a-z]{2})\\p{L}{0,6} (\\d{4})(?: .{0,40})?");

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

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

    /** The day that a field names, as it was where it was written. */
    static ReportDate field(String words) throws Refusal {
        String date = words.strip();
        try {
            if (FIELD.matcher(date).matches()) {
                return ReportDate.of(date);
            }
            Matcher mail = MAIL.matcher(date);
            if (mail.matches() && MONTHS.contains(mail.group(2))) {
                return ReportDate.of(String.format(
                        Locale.ROOT,
                        "%s-%02d-%02d",
                        mail.group(3),
                        MONTHS.indexOf(mail.group(2)) + 1,
                        Integer.parseInt(mail.group(1))));
            }
        } catch (IllegalArgumentException e) {
            // Told below: there is no such day or month.
        }
        String shown = date.length() <= 30 ? "'" + date + "'" : "of " + date.length() + " characters";
        throw new Refusal("has a wrong date " + shown + "; it must be yyyy-MM-dd or yyyy-MM");
    }

    /** The day that a field names; unknown where it names none that can be told. */
    static ReportDate orUnknown(String words) {
        try {
            return words.isBlank() ? ReportDate.UNKNOWN : field(words);
        } catch (Refusal e) {
            return ReportDate.UNKNOWN;
        }
    }
}
