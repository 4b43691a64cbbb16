package org.bestand.exchange.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bestand.exchange.Phrases;
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
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    public String date(ReportDate date) {
        return switch (date) {
            case ReportDate.Day day -> day(day.day());
            case ReportDate.Month month ->
                DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(month.month());
            case ReportDate.Unknown unknown -> of("undated");
        };
    }

    public String times(List<Interval> times) {
        if (times.isEmpty()) {
            return of("no-day");
        }
        String all = times.stream().map(this::interval).collect(Collectors.joining("; "));
        return times.size() == 1 ? all : of("one-of") + " " + all;
    }

    private String interval(Interval interval) {
        return interval.start().equals(interval.end())
                ? day(interval.start())
                : day(interval.start()) + " – " + day(interval.end());
    }

    /** Which days the numbers of a cell are of, where they are not of all that is claimed. */
    public String reach(Estimates.OfCell cell) {
        return switch (cell.reach()) {
            case WHOLE -> "";
            case SOME_DAYS -> ", " + interval(cell.days());
            case OPEN_DAYS -> ", " + of("open-days");
            case SUM -> ", " + interval(cell.days()) + ", " + of("added-up");
        };
    }

    /** Bounds in signs that both languages read alike; vague words give none. */
    public String count(Count count) {
        return count == null || count.vague() ? "" : (count.about() ? "± " : "") + bounds(count.low(), count.high());
    }

    private static String bounds(Long low, Long high) {
        if (low == null || high == null) {
            return low == null ? "≤ " + high : "≥ " + low;
        }
        return low.equals(high) ? low.toString() : low + "–" + high;
    }

    public String number(Estimate estimate) {
        return switch (estimate.status()) {
            case UNKNOWN -> of("unknown");
            case INDETERMINATE -> of("indeterminate");
            case DERIVED -> Phrases.number(estimate);
        };
    }
}
