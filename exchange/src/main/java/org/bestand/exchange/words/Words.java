package org.bestand.exchange.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bestand.exchange.view.Made;
import org.bestand.linking.estimate.Estimate;
import org.bestand.linking.estimate.Estimates;
import org.bestand.model.Actor;
import org.bestand.model.Count;
import org.bestand.model.Gazetteer;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.model.ReportDate;
import org.bestand.model.When.Interval;

/**
 * The words of one language: labels out of tables; dates, numbers and plurals as that language writes them; what it calls countries and places.
 */
public final class Words {
    /** The languages that there are words in. */
    public static final List<String> LANGUAGES = List.of("nl", "en");

    private static final Map<String, String> ISO2 = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toMap(code -> Locale.of("", code).getISO3Country(), code -> code));

    private final Locale locale;
    private final Properties words = new Properties();
    private final UnaryOperator<String> names;
    private final Gazetteer gazetteer;

    /**
     * @param language one of {@link #LANGUAGES}
     * @param names English names of parties by their codes; the code itself where it has none
     * @param gazetteer asked what a place is called in that language
     * @param tables names of further tables, each without {@code _nl.properties}, beside the class that they are asked of
     */
    public Words(String language, UnaryOperator<String> names, Gazetteer gazetteer, Table... tables) {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("there are words in " + LANGUAGES + ", not in " + language);
        }
        this.locale = Locale.of(language);
        this.names = names;
        this.gazetteer = gazetteer;
        load(new Table(Words.class, "words"));
        for (Table table : tables) {
            load(table);
        }
    }

    /**
     * A table of words.
     *
     * @param beside the class beside which its files stand
     * @param name of its files, {@code NAME_nl.properties} and so on
     */
    public record Table(Class<?> beside, String name) {}

    private void load(Table table) {
        String name = table.name() + "_" + language() + ".properties";
        try (var stream = table.beside().getResourceAsStream(name)) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Which state of the record is shown; empty where nothing has happened to it. */
    public String made(Made made) {
        return made.revision() == 0
                ? ""
                : of(
                        "made",
                        made.revision(),
                        DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
                                .withZone(java.time.ZoneOffset.UTC)
                                .format(made.at()));
    }

    /** ISO 639-1. */
    public String language() {
        return locale.getLanguage();
    }

    /** The word of a key, with values put in. */
    public String of(String key, Object... values) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no word for " + key + " in " + locale);
        }
        return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    }

    /** Whether there is a word of a key. */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** The word of a key for that many: {@code KEY.one} or {@code KEY.other}, with the number and the values put in. */
    public String counted(String key, long number, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = number(number);
        System.arraycopy(values, 0, all, 1, values.length);
        return of(key + (number == 1 ? ".one" : ".other"), all);
    }

    /** A number with the thousands parted as the language parts them. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** What a party is called: a country as the language calls it. */
    public String party(String code) {
        String iso2 = ISO2.get(code);
        return iso2 == null ? names.apply(code) : Locale.of("", iso2).getDisplayCountry(locale);
    }

    /** Names of parties with dashes between. */
    public String parties(List<String> codes) {
        return codes.isEmpty()
                ? of("no-parties")
                : codes.stream().map(this::party).collect(Collectors.joining(" – "));
    }

    /** Who is meant: a person's or organisation's name with the party, else the party. */
    public String actor(Actor actor) {
        String party = actor.isUnnamed() ? "" : party(actor.party());
        String name = actor.name().isEmpty() ? actor.text() : actor.name();
        if (party.isEmpty()) {
            return name.isEmpty() ? actor.code() : name;
        }
        return name.isEmpty() || name.equalsIgnoreCase(party) ? party : name + " (" + party + ")";
    }

    /** Places as the language calls them; one that no table knows keeps its name, which for known ones is the English. */
    public String places(List<Place> places) {
        return places.stream().map(this::place).collect(Collectors.joining(", "));
    }

    private String place(Place place) {
        return gazetteer
                .nameIn(language(), place.name(), place.country())
                .orElseGet(() -> isPlainBorder(place) ? border(place) : place.name());
    }

    /** A border without a name of its own, called by its two countries. */
    private boolean isPlainBorder(Place place) {
        return place.precision() == Precision.BORDER
                && place.country().split("/").length == 2
                && gazetteer.entry(place.name(), place.country()).isEmpty();
    }

    private String border(Place place) {
        String[] countries = place.country().split("/");
        return of("border", party(countries[0]), party(countries[1]));
    }

    public String day(LocalDate day) {
        return format("d MMMM uuuu", day);
    }

    public String date(ReportDate date) {
        return switch (date) {
            case ReportDate.Day day -> day(day.day());
            case ReportDate.Month month -> month(month.month());
            case ReportDate.Unknown unknown -> of("undated");
        };
    }

    public String times(List<Interval> times) {
        if (times.isEmpty()) {
            return of("no-day");
        }
        String all = times.stream().map(this::days).collect(Collectors.joining("; "));
        return times.size() == 1 ? all : of("one-of") + " " + all;
    }

    /** From the first to the last day, month and year said once where they are the same: {@code 5–12 May 2031}. */
    public String days(Interval days) {
        LocalDate start = days.start();
        LocalDate end = days.end();
        if (start.equals(end)) {
            return day(start);
        }
        boolean wholeMonths =
                start.getDayOfMonth() == 1 && end.equals(YearMonth.from(end).atEndOfMonth());
        if (wholeMonths) {
            return months(YearMonth.from(start), YearMonth.from(end));
        }
        if (YearMonth.from(start).equals(YearMonth.from(end))) {
            return start.getDayOfMonth() + "–" + day(end);
        }
        return (start.getYear() == end.getYear() ? format("d MMMM", start) : day(start)) + " – " + day(end);
    }

    private String months(YearMonth start, YearMonth end) {
        if (start.equals(end)) {
            return month(end);
        }
        if (start.getYear() == end.getYear()) {
            boolean wholeYear = start.getMonthValue() == 1 && end.getMonthValue() == 12;
            return wholeYear ? String.valueOf(end.getYear()) : format("MMMM", start) + " – " + month(end);
        }
        return month(start) + " – " + month(end);
    }

    /** A month with its year. */
    public String month(YearMonth month) {
        return format("MMMM uuuu", month);
    }

    private String format(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(time);
    }

    /** Which days the numbers of a cell are of, where they are not of all that is claimed. */
    public String reach(Estimates.OfCell cell) {
        return switch (cell.reach()) {
            case WHOLE -> "";
            case SOME_DAYS -> ", " + days(cell.days());
            case OPEN_DAYS -> ", " + of("open-days");
            case SUM -> ", " + days(cell.days()) + ", " + of("added-up");
        };
    }

    /** Bounds in signs that both languages read alike; vague words give none. */
    public String count(Count count) {
        return count == null || count.vague() ? "" : (count.about() ? "± " : "") + bounds(count.low(), count.high());
    }

    private String bounds(Long low, Long high) {
        if (low == null || high == null) {
            return low == null ? "≤ " + number(high) : "≥ " + number(low);
        }
        return low.equals(high) ? number(low) : number(low) + "–" + number(high);
    }

    public String number(Estimate estimate) {
        return switch (estimate.status()) {
            case UNKNOWN -> of("unknown");
            case INDETERMINATE -> of("indeterminate");
            case DERIVED -> derived(estimate);
        };
    }

    /** What the claims leave open above has a ≥ before it. */
    private String derived(Estimate estimate) {
        Long low = estimate.low() == null ? estimate.best() : estimate.low();
        Long high = estimate.high() == null ? estimate.best() : estimate.high();
        String open = estimate.openAbove() ? "≥ " : "";
        if (low == null || high == null) {
            return low == null ? "≤ " + number(high) : "≥ " + number(low);
        }
        String range = low.equals(high) ? open + number(low) : number(low) + " … " + open + number(high);
        boolean between = estimate.best() != null && !low.equals(high);
        return between ? of("best", range, number(estimate.best())) : range;
    }
}
