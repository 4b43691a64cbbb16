package org.bestand.exchange.dossier;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.bestand.exchange.Phrases;
import org.bestand.exchange.view.Made;
import org.bestand.exchange.view.Names;
import org.bestand.linking.estimate.Estimate;
import org.bestand.linking.estimate.Estimates;
import org.bestand.model.Actor;
import org.bestand.model.Count;
import org.bestand.model.Gazetteer;
import org.bestand.model.Place;
import org.bestand.model.Precision;
import org.bestand.model.ReportDate;
import org.bestand.model.When.Interval;

/** The words of a dossier in one language: labels out of a table, dates and names of countries as that language has them. */
public final class DossierWords {
    private static final Map<String, String> ISO2 = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toMap(code -> Locale.of("", code).getISO3Country(), code -> code));

    private final Locale locale;
    private final Properties words = new Properties();
    private final Names names;
    private final Gazetteer gazetteer;

    /**
     * @param language {@code nl} or {@code en}
     * @param names of parties
     * @param gazetteer asked what a place is called in that language
     */
    public DossierWords(String language, Names names, Gazetteer gazetteer) {
        this.locale = Locale.of(language);
        this.names = names;
        this.gazetteer = gazetteer;
        String name = "dossier_" + language + ".properties";
        try (var stream = DossierWords.class.getResourceAsStream(name)) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Which state of the record is shown; empty where nothing has happened to it. */
    String made(Made made) {
        return made.revision() == 0
                ? ""
                : of(
                        "made",
                        made.revision(),
                        DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
                                .withZone(java.time.ZoneOffset.UTC)
                                .format(made.at()));
    }

    String language() {
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

    /** The word of a key, or the last part of the key where the table has none. */
    String orPlain(String key) {
        return words.getProperty(key, key.substring(key.indexOf('.') + 1));
    }

    String party(String code) {
        String iso2 = ISO2.get(code);
        return iso2 == null ? names.party(code) : Locale.of("", iso2).getDisplayCountry(locale);
    }

    /** Names of parties with dashes between. */
    public String parties(List<String> codes) {
        return codes.isEmpty()
                ? of("no-parties")
                : codes.stream().map(this::party).collect(Collectors.joining(" – "));
    }

    /** Who is meant: a person's or organisation's name with the party, else the party. */
    String actor(Actor actor) {
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

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    String date(ReportDate date) {
        return switch (date) {
            case ReportDate.Day day -> day(day.day());
            case ReportDate.Month month ->
                DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(month.month());
            case ReportDate.Unknown unknown -> of("undated");
        };
    }

    String times(List<Interval> times) {
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
    String reach(Estimates.OfCell cell) {
        return switch (cell.reach()) {
            case WHOLE -> "";
            case SOME_DAYS -> ", " + interval(cell.days());
            case OPEN_DAYS -> ", " + of("open-days");
            case SUM -> ", " + interval(cell.days()) + ", " + of("added-up");
        };
    }

    /** Bounds in signs that both languages read alike; vague words give none. */
    String count(Count count) {
        return count == null || count.vague() ? "" : (count.about() ? "± " : "") + bounds(count.low(), count.high());
    }

    private static String bounds(Long low, Long high) {
        if (low == null || high == null) {
            return low == null ? "≤ " + high : "≥ " + low;
        }
        return low.equals(high) ? low.toString() : low + "–" + high;
    }

    String number(Estimate estimate) {
        return switch (estimate.status()) {
            case UNKNOWN -> of("unknown");
            case INDETERMINATE -> of("indeterminate");
            case DERIVED -> Phrases.number(estimate);
        };
    }
}
