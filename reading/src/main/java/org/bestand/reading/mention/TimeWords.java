package org.bestand.reading.mention;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bestand.reading.mention.Numeral.Sort;
import org.bestand.reading.pack.Table;
import org.bestand.reading.pack.Table.Row;

/** Tells the classes of words that patterns of times are made of. */
final class TimeWords {
    /** The part of the day after noon. */
    static final int AFTERNOON = 2;
    /** The night. */
    static final int NIGHT = 3;

    private static final BigDecimal LARGEST = BigDecimal.valueOf(10_000);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-4])[.:]([0-5][0-9])");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    /**
     * A word of a class in a sentence.
     *
     * @param last its last token
     * @param value what it stands for
     * @param part the part of the day that is glued to it, or 0
     */
    record Slot(int last, BigDecimal value, int part) {}

    private final Map<TimeClass, Map<String, Slot>> words = new EnumMap<>(TimeClass.class);
    private final List<String> ordinals;
    private final List<String> yearsBefore;
    private final List<String> yearsOnlyBefore;
    private final Pattern timeMark;
    private final NumeralReader numbers;

    TimeWords(Table table, NumeralReader numbers) {
        this.numbers = numbers;
        this.ordinals = listed(table, "ORDINAL");
        this.yearsOnlyBefore = listed(table, "YEAR-ONLY-BEFORE");
        this.yearsBefore = listed(table, "YEAR-BEFORE");
        this.timeMark = Pattern.compile("([01]?[0-9]|2[0-4])(?:" + alternatives(table) + ")([0-5][0-9])?");
        table.rows().forEach(this::add);
        joinWeekdaysWithParts();
    }

    /** The word of a class that begins at a token. */
    Optional<Slot> read(Wording wording, int at, TimeClass type) {
        String form = wording.form(at);
        return switch (type) {
            case NUMBER -> number(wording, at).filter(s -> s.value().compareTo(LARGEST) < 0);
            case SOME -> some(wording, at);
            case DAY -> day(wording, at);
            case HOUR -> hour(wording, at);
            case YEAR, TIME, TIMEMARK, CALENDAR -> Letters.digitFirst(form) ? digits(at, form, type) : Optional.empty();
            default ->
                Optional.ofNullable(words.getOrDefault(type, Map.of()).get(form))
                        .map(s -> new Slot(at, s.value(), s.part()));
        };
    }

    private Optional<Slot> digits(int at, String form, TimeClass type) {
        return switch (type) {
            case YEAR -> YEAR.matcher(form).matches() ? Optional.of(slot(at, new BigDecimal(form))) : Optional.empty();
            case TIME -> minutes(at, TIME.matcher(form));
            case TIMEMARK -> minutes(at, timeMark.matcher(form));
            default -> calendar(at, form);
        };
    }

    /** Whether a word stands before years, so that four digits behind it are one. */
    boolean leadsToYear(String form) {
        return yearsBefore.contains(form) || yearsOnlyBefore.contains(form);
    }

    /** Whether four digits behind a word are a year even where a noun follows that they could count. */
    boolean leadsToYearOnly(String form) {
        return yearsOnlyBefore.contains(form);
    }

    private Optional<Slot> number(Wording wording, int at) {
        Optional<Slot> figure = numbers.figures().at(wording, at).map(f -> new Slot(f.last(), f.value(), 0));
        return figure.isPresent() || !numbers.figures().isArticle(wording, at)
                ? figure
                : Optional.of(slot(at, BigDecimal.ONE));
    }

    private Optional<Slot> some(Wording wording, int at) {
        return numbers.single(wording, at)
                .filter(n -> n.sort() == Sort.VAGUE || n.sort() == Sort.VAGUE_BEFORE_PLURAL)
                .map(n -> slot(n.last(), BigDecimal.valueOf(n.low())));
    }

    private Optional<Slot> day(Wording wording, int at) {
        String form = wording.form(at);
        String bare = ordinals.stream()
                .filter(ending -> form.endsWith(ending) && form.length() - ending.length() <= 2)
                .findFirst()
                .map(ending -> form.substring(0, form.length() - ending.length()))
                .orElse(form);
        if (numbers.figures().isArticle(wording, at)) {
            return Optional.empty();
        }
        return numbers.figures().value(bare).filter(n -> isWithin(n, 1, 31)).map(n -> slot(at, n));
    }

    private Optional<Slot> hour(Wording wording, int at) {
        return numbers.figures()
                .at(wording, at)
                .filter(f -> f.last() == at && isWithin(f.value(), 0, 24))
                .map(f -> slot(at, f.value()));
    }

    private static boolean isWithin(BigDecimal number, int least, int most) {
        return number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private static Optional<Slot> minutes(int at, Matcher matcher) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int minutes = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return Optional.of(slot(at, BigDecimal.valueOf(Integer.parseInt(matcher.group(1)) * 60L + minutes)));
    }

    private static Optional<Slot> calendar(int at, String form) {
        Matcher dayFirst = DAY_FIRST.matcher(form);
        Matcher yearFirst = YEAR_FIRST.matcher(form);
        try {
            if (dayFirst.matches()) {
                return Optional.of(slot(at, date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1))));
            }
            return yearFirst.matches()
                    ? Optional.of(slot(at, date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static BigDecimal date(String year, String month, String day) {
        return BigDecimal.valueOf(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                .toEpochDay());
    }

    private static Slot slot(int last, BigDecimal value) {
        return new Slot(last, value, 0);
    }

    private void add(Row row) {
        switch (row.get("class")) {
            case "ORDINAL", "YEAR-BEFORE", "YEAR-ONLY-BEFORE", "CLOCKMARK" -> {
                // Read by their columns: they are no words that patterns name.
            }
            default -> put(row, type(row));
        }
    }

    private void put(Row row, TimeClass type) {
        BigDecimal value;
        try {
            value = new BigDecimal(row.get("value"));
        } catch (NumberFormatException e) {
            throw row.wrong("the value '" + row.get("value") + "' is no number");
        }
        Map<String, Slot> ofType = words.computeIfAbsent(type, t -> new HashMap<>());
        row.list("words").forEach(word -> ofType.put(Wording.lower(word), slot(0, value)));
    }

    private static TimeClass type(Row row) {
        try {
            return TimeClass.valueOf(row.get("class"));
        } catch (IllegalArgumentException e) {
            throw row.wrong("there is no class of time words '" + row.get("class") + "'");
        }
    }

    private void joinWeekdaysWithParts() {
        Map<String, Slot> weekdays = Map.copyOf(words.getOrDefault(TimeClass.WEEKDAY, Map.of()));
        words.getOrDefault(TimeClass.PART, Map.of()).forEach((part, partSlot) -> {
            int number = partSlot.value().intValueExact();
            TimeClass type = number == NIGHT ? TimeClass.WEEKNIGHT : TimeClass.WEEKDAY;
            weekdays.forEach((weekday, slot) -> words.computeIfAbsent(type, t -> new HashMap<>())
                    .put(weekday + part, new Slot(0, slot.value(), number)));
        });
    }

    private static List<String> listed(Table table, String type) {
        return table.rows().stream()
                .filter(row -> row.get("class").equals(type))
                .flatMap(row -> row.list("words").stream())
                .map(Wording::lower)
                .toList();
    }

    private static String alternatives(Table table) {
        return listed(table, "CLOCKMARK").stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
