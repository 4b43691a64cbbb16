package org.bestand.desk.incidents;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bestand.desk.catalogue.Found;
import org.bestand.desk.catalogue.Row;
import org.bestand.desk.catalogue.Selection;
import org.bestand.exchange.words.Words;
import org.bestand.model.When.Interval;

/**
 * The incidents found along time, by the day on which each begins.
 *
 * @param unit {@code day}, {@code month} or {@code year}: the finest that does not make too many stretches
 * @param bins the stretches, without gaps, the first first
 * @param undated how many have no day
 */
public record Timeline(String unit, List<Bin> bins, int undated) {
    private static final int MOST_DAYS = 62;
    private static final int MOST_MONTHS = 240;

    /** A stretch with how many incidents begin in it. */
    public record Bin(LocalDate from, LocalDate to, String label, String href, int incidents, int disputed) {}

    /** The timeline of what was found. */
    public static Timeline of(Found found, Selection selection, Words words) {
        SortedMap<LocalDate, int[]> days = new TreeMap<>();
        int undated = 0;
        for (Row row : found.rows()) {
            List<Interval> times = row.overview().times();
            if (times.isEmpty()) {
                undated++;
            } else {
                int[] counts = days.computeIfAbsent(times.getFirst().start(), day -> new int[2]);
                counts[0]++;
                counts[1] += row.overview().isDisputed() ? 1 : 0;
            }
        }
        if (days.isEmpty()) {
            return new Timeline("month", List.of(), undated);
        }
        long stretch = days.lastKey().toEpochDay() - days.firstKey().toEpochDay();
        String unit = stretch < MOST_DAYS ? "day" : stretch < MOST_MONTHS * 30L ? "month" : "year";
        return new Timeline(unit, bins(days, unit, selection, words), undated);
    }

    private static List<Bin> bins(SortedMap<LocalDate, int[]> days, String unit, Selection selection, Words words) {
        Map<LocalDate, int[]> byStart = new LinkedHashMap<>();
        LocalDate last = start(days.lastKey(), unit);
        for (LocalDate at = start(days.firstKey(), unit); !at.isAfter(last); at = next(at, unit)) {
            byStart.put(at, new int[2]);
        }
        days.forEach((day, counts) -> {
            int[] bin = byStart.get(start(day, unit));
            bin[0] += counts[0];
            bin[1] += counts[1];
        });
        List<Bin> bins = new ArrayList<>();
        byStart.forEach((from, counts) -> {
            LocalDate to = next(from, unit).minusDays(1);
            bins.add(new Bin(from, to, label(from, to, unit, words), href(selection, from, to), counts[0], counts[1]));
        });
        return bins;
    }

    private static LocalDate start(LocalDate day, String unit) {
        return switch (unit) {
            case "day" -> day;
            case "month" -> day.withDayOfMonth(1);
            default -> day.withDayOfYear(1);
        };
    }

    private static LocalDate next(LocalDate day, String unit) {
        return switch (unit) {
            case "day" -> day.plusDays(1);
            case "month" -> day.plusMonths(1);
            default -> day.plusYears(1);
        };
    }

    private static String label(LocalDate from, LocalDate to, String unit, Words words) {
        return switch (unit) {
            case "day" -> words.day(from);
            case "month" -> words.month(YearMonth.from(from));
            default -> String.valueOf(to.getYear());
        };
    }

    private static String href(Selection selection, LocalDate from, LocalDate to) {
        return new Selection(selection.values(), from, to, selection.words(), selection.asOf(), selection.order())
                .at("/incidents");
    }

    /** Those stretches in which something begins. */
    List<IncidentsPage.Bin> table() {
        return bins.stream()
                .filter(bin -> bin.incidents() > 0)
                .map(bin -> new IncidentsPage.Bin(bin.label(), bin.href(), bin.incidents(), bin.disputed()))
                .toList();
    }
}
