package org.bestand.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** When a report was published, as far as it is known: to the day, to the month, or not at all. */
public sealed interface ReportDate {

    /** The first day that the report can be of; null where nothing is known. */
    LocalDate earliest();

    /** The last day that the report can be of; null where nothing is known. */
    LocalDate latest();

    /** ISO 8601 form: {@code 2022-09-14}, {@code 2022-09}, or the empty string. */
    String iso();

    /** Known to the day. */
    record Day(LocalDate day) implements ReportDate {
        public Day {
            java.util.Objects.requireNonNull(day, "day");
        }

        @Override
        public LocalDate earliest() {
            return day;
        }

        @Override
        public LocalDate latest() {
            return day;
        }

        @Override
        public String iso() {
            return day.toString();
        }
    }

    /** Known to the month only. */
    record Month(YearMonth month) implements ReportDate {
        public Month {
            java.util.Objects.requireNonNull(month, "month");
        }

        @Override
        public LocalDate earliest() {
            return month.atDay(1);
        }

        @Override
        public LocalDate latest() {
            return month.atEndOfMonth();
        }

        @Override
        public String iso() {
            return month.toString();
        }
    }

    /** Not known. */
    record Unknown() implements ReportDate {
        @Override
        public LocalDate earliest() {
            return null;
        }

        @Override
        public LocalDate latest() {
            return null;
        }

        @Override
        public String iso() {
            return "";
        }
    }

    /** The date that is not known. */
    ReportDate UNKNOWN = new Unknown();

    /**
     * Reads {@code yyyy-MM-dd} (anything after the day, such as a clock time, is left aside) or {@code yyyy-MM}; null and
     * blank are {@link #UNKNOWN}.
     *
     * @throws IllegalArgumentException where the words are neither
     */
    static ReportDate of(String iso) {
        if (iso == null || iso.isBlank()) {
            return UNKNOWN;
        }
        String text = iso.strip();
        try {
            if (text.length() == 7) {
                return new Month(YearMonth.parse(text));
            }
            return new Day(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a date (yyyy-MM-dd or yyyy-MM): " + text, e);
        }
    }
}
