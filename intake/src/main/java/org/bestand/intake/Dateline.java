package org.bestand.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bestand.model.ReportDate;

/** Days as pages show them to people: {@code di 14 september 2022 08:00}, {@code 14-09-2022}. Month names come from the JDK. */
final class Dateline {
    /** A longer line is no dateline, and a day in it may be that of anything. */
    private static final int LONGEST = 120;

    private static final Pattern WORDS =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:e|\\.)?\\s(\\p{L}{3,12})\\.?,?\\s(\\d{4})(?!\\d)");
    private static final Pattern DIGITS = Pattern.compile("(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?!\\d)");

    private static final Map<String, Integer> MONTHS = months();

    private Dateline() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : List.of("nl", "en", "de", "fr")) {
            Locale locale = Locale.forLanguageTag(language);
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    String name = month.getDisplayName(style, locale)
                            .toLowerCase(Locale.ROOT)
                            .replace(".", "");
                    months.putIfAbsent(name, month.getValue());
                }
            }
        }
        return Map.copyOf(months);
    }

    /** The first day that a short line shows, the day standing before the month; unknown where none does. */
    static ReportDate of(List<String> lines) {
        for (String line : lines) {
            if (line.length() <= LONGEST) {
                Matcher words = WORDS.matcher(line);
                Integer month = words.find() ? MONTHS.get(words.group(2).toLowerCase(Locale.ROOT)) : null;
                Matcher digits = DIGITS.matcher(line);
                ReportDate date = month != null
                        ? day(words.group(3), month, words.group(1))
                        : digits.find()
                                ? day(digits.group(3), Integer.parseInt(digits.group(2)), digits.group(1))
                                : ReportDate.UNKNOWN;
                if (date.latest() != null) {
                    return date;
                }
            }
        }
        return ReportDate.UNKNOWN;
    }

    private static ReportDate day(String year, int month, String day) {
        try {
            return new ReportDate.Day(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return ReportDate.UNKNOWN;
        }
    }
}
